/** Hands bytes to the browser as a download. */
export function download(bytes: Blob, fileName: string): void {
  const url = URL.createObjectURL(bytes)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  URL.revokeObjectURL(url)
}

/** The same, of what a host answers: base64, since replies are JSON. */
export function downloadBase64(base64: string, type: string, fileName: string): void {
  download(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type }), fileName)
}
