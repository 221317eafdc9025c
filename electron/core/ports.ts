/** What the core needs of its host. Tests hand in their own. */
export interface Ports {
  /** Folder of the database, its keys and its backups. */
  readonly folder: string
  readonly clock: Clock
  readonly keyring: Keyring
  readonly log: Log
  /** `backup-worker` as built: copies are made in a thread of its own; without it in the caller's. */
  readonly backupWorker?: string
  /** log2 of scrypt's N; only tests, which log in hundreds of times, name a smaller one. */
  readonly passwordCost?: number
}

export interface Clock {
  /** UTC milliseconds. */
  readonly now: () => number
  /**
   * Milliseconds from any beginning, only ever rising, whatever becomes of `now`, also while the PC sleeps; how long the
   * machine is switched on unless given.
   */
  readonly steady?: () => number
}

/** Wraps the data key for this computer and user: the system's key store, or a key file outside the data folder. */
export interface Keyring {
  /** Named in the key file, since one data folder may be opened by both hosts. */
  readonly kind: 'system' | 'file'
  readonly wrap: (key: Uint8Array) => Uint8Array
  /** Throws when this keyring did not wrap it or has lost its own key. */
  readonly unwrap: (wrapped: Uint8Array) => Uint8Array
}

/** Lines for whoever looks after the computer: never names, phones, contents or prices. */
export interface Log {
  readonly warn: (line: string) => void
}
