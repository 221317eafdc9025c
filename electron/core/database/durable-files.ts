import { closeSync, copyFileSync, fsyncSync, openSync, renameSync } from 'node:fs'

function syncHandle(name: string, flags: 'r' | 'r+'): void {
  const handle = openSync(name, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** What was written to it outlives the power. */
export const syncFile = (file: string) => syncHandle(file, 'r+')

/** After it a file made in this folder is found again when the power fails. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return // folders cannot be opened there; NTFS journals the rename
  syncHandle(folder, 'r')
}

/** The whole file under its new name or none at all, on the disk when it returns. */
export function copyWhole(from: string, to: string): void {
  const temporary = `${to}.part`
  copyFileSync(from, temporary)
  syncFile(temporary)
  renameSync(temporary, to)
}
