/** The data key of this folder and its wraps (design: Data). */
export interface Keys {
  /** The recovery code of a first run that is not complete yet; the same one until it is. */
  readonly pendingRecoveryCode: () => string
  /** Wraps the data key with the pending code and writes the key file; resolves when it is on disk. */
  readonly sealWithRecoveryCode: () => Promise<void>
}
