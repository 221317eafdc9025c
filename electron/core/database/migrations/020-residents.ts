import type { Writer } from '../handles.ts'

/**
 * Units, the people who belong to them, and what finds people and cases.
 * - `residentPhones`: one row per comparable number of the phone field; `reversed` finds by the last digits
 * - `caseWords`: tokens of a case under its `cases.seq`; contentless, so nothing of a case is kept twice
 */
const statements = [
  `CREATE TABLE units (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL,
    code TEXT NOT NULL,
    codeKey TEXT NOT NULL,
    handoverDate TEXT,
    note TEXT,
    createdAt INTEGER NOT NULL,
    updatedAt INTEGER NOT NULL,
    deletedAt INTEGER
  ) STRICT`,
  'CREATE UNIQUE INDEX unitsByCode ON units (siteId, codeKey) WHERE deletedAt IS NULL',
  `CREATE TABLE residents (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL,
    name TEXT NOT NULL,
    phone TEXT,
    note TEXT,
    pinyin TEXT NOT NULL,
    initials TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    updatedAt INTEGER NOT NULL,
    deletedAt INTEGER
  ) STRICT`,
  'CREATE INDEX residentsByName ON residents (siteId, name, id) WHERE deletedAt IS NULL',
  'CREATE INDEX residentsByPinyin ON residents (pinyin) WHERE deletedAt IS NULL',
  'CREATE INDEX residentsByInitials ON residents (initials) WHERE deletedAt IS NULL',
  `CREATE TABLE residentPhones (
    residentId TEXT NOT NULL REFERENCES residents (id),
    digits TEXT NOT NULL,
    reversed TEXT NOT NULL,
    PRIMARY KEY (residentId, digits)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX residentPhonesByTail ON residentPhones (reversed)',
  `CREATE TABLE residences (
    residentId TEXT NOT NULL REFERENCES residents (id),
    unitId TEXT NOT NULL REFERENCES units (id),
    standing TEXT NOT NULL CHECK (standing IN ('owner', 'tenant', 'user', 'other')),
    PRIMARY KEY (residentId, unitId)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX residencesByUnit ON residences (unitId, residentId)',
  `CREATE VIRTUAL TABLE caseWords USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
  )`,
]

export const migration020 = {
  version: 20,
  name: 'residents',
  up: (db: Writer): void => {
    for (const statement of statements) db.run(statement)
  },
}
