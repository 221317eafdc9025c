import { safeStorage } from 'electron'
import type { Keyring, Log } from '../core/ports.ts'
import { fileKeyring } from '../host/file-keyring.ts'

/**
 * The system's key store wraps the data key. Linux without one would use a password that is in everybody's copy of Chromium
 * (`basic_text`): that is refused, and a key file that only this user can read serves instead (trust: 2.5).
 */
export function desktopKeyring(keysFolder: string, log: Log): Keyring {
  if (systemStoreIsReal()) return systemKeyring
  log.warn('system key store is not available; the data key is kept in a key file of this user')
  return fileKeyring(keysFolder)
}

function systemStoreIsReal(): boolean {
  if (!safeStorage.isEncryptionAvailable()) return false
  return process.platform !== 'linux' || !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())
}

const systemKeyring: Keyring = {
  kind: 'system',
  wrap: (key) => safeStorage.encryptString(Buffer.from(key).toString('base64')),
  unwrap: (wrapped) => Buffer.from(safeStorage.decryptString(Buffer.from(wrapped)), 'base64'),
}
