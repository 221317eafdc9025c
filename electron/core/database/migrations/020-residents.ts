import type { Migration } from '../migrate.ts'

/**
 * Units and the people who belong to them.
 * - `codeKey`: the code in its comparable way of writing (`roomKey`); `codeOrder`: for lists, so that 3-1-602 comes before 10-1-101
 * - `door`: the last part of the code, for `3-1201` where the entrance is left out
 * - `residentPhones`: one row per comparable number of the phone field; `reversed` finds by the last digits
 */
const people = `
  CREATE TABLE units (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    code TEXT NOT NULL,
    codeKey TEXT NOT NULL,
    codeOrder TEXT NOT NULL,
    door TEXT NOT NULL,
    handoverDate TEXT,
    note TEXT,
    createdAt INTEGER NOT NULL,
    updatedAt INTEGER NOT NULL,
    deletedAt INTEGER
  ) STRICT;
  CREATE UNIQUE INDEX unitsByCode ON units (siteId, codeKey) WHERE deletedAt IS NULL;
  CREATE INDEX unitsInOrder ON units (siteId, codeOrder, id) WHERE deletedAt IS NULL;
  CREATE INDEX unitsByDoor ON units (siteId, door) WHERE deletedAt IS NULL;

  CREATE TABLE residents (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    name TEXT NOT NULL,
    phone TEXT,
    note TEXT,
    pinyin TEXT NOT NULL,
    initials TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    updatedAt INTEGER NOT NULL,
    deletedAt INTEGER
  ) STRICT;
  CREATE INDEX residentsByName ON residents (siteId, name) WHERE deletedAt IS NULL;
  CREATE INDEX residentsByPinyin ON residents (siteId, pinyin, name, id) WHERE deletedAt IS NULL;
  CREATE INDEX residentsByInitials ON residents (siteId, initials) WHERE deletedAt IS NULL;

  CREATE TABLE residentPhones (
    residentId TEXT NOT NULL REFERENCES residents (id),
    digits TEXT NOT NULL,
    reversed TEXT NOT NULL,
    PRIMARY KEY (residentId, digits)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX residentPhonesByTail ON residentPhones (reversed);

  CREATE TABLE residences (
    residentId TEXT NOT NULL REFERENCES residents (id),
    unitId TEXT NOT NULL REFERENCES units (id),
    standing TEXT NOT NULL CHECK (standing IN ('owner', 'tenant', 'user', 'other')),
    PRIMARY KEY (residentId, unitId)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX residencesByUnit ON residences (unitId, residentId);
`

/** The tokens of a case under its `cases.seq`; contentless, so nothing of a case is kept twice. */
const caseWords = `
  CREATE VIRTUAL TABLE caseWords USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
  );
`

export const residentsAndWords: Migration = {
  version: 20,
  name: 'residents',
  up: (database) => {
    for (const part of [people, caseWords]) database.exec(part)
  },
}
