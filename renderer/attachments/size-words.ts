const kilobyte = 1024
const megabyte = 1024 * kilobyte

/** 「312 KB」, 「4.2 MB」; what is smaller than a kilobyte is one. */
export function sizeWords(bytes: number): string {
  return bytes < megabyte ? `${Math.max(1, Math.round(bytes / kilobyte))} KB` : `${(bytes / megabyte).toFixed(1)} MB`
}
