import { readKeyFile, withWrap, writeKeyFile } from './key-file.ts'
import { newRecoveryCode, wrapWithCode } from './recovery-code.ts'

/** The data key of an open folder and its second way in. */
export interface Keys {
  /** The recovery code of a first run that is not complete yet; the same one until it is. */
  readonly pendingRecoveryCode: () => string
  /** Wraps the data key with the pending code and writes the key file; resolves when it is on disk. */
  readonly sealWithRecoveryCode: () => Promise<void>
}

export function keysOf(folder: string, dataKey: Uint8Array): Keys {
  let pending: string | undefined
  const pendingRecoveryCode = () => {
    pending ??= newRecoveryCode()
    return pending
  }
  return {
    pendingRecoveryCode,
    sealWithRecoveryCode: async () => {
      const wrap = await wrapWithCode(dataKey, pendingRecoveryCode())
      writeKeyFile(folder, withWrap(readKeyFile(folder), wrap))
    },
  }
}
