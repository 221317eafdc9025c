import type { Migration } from '../migrate.ts'

/** What stands on the 《管理处工作记录表》 QR/27Z-001 of a visit (3: 4.6, 5.1). */
export const visitWorkRecords: Migration = {
  version: 321,
  name: 'visit-records',
  up: (database) =>
    database.exec(`
  CREATE TABLE visitRecords (
    visitId TEXT NOT NULL PRIMARY KEY REFERENCES visits (id),
    siteId TEXT NOT NULL,
    weather TEXT,
    recorder TEXT NOT NULL CHECK (recorder <> ''),
    content TEXT NOT NULL CHECK (content <> ''),
    participants TEXT,
    handling TEXT,
    responsible TEXT,
    remark TEXT,
    writtenAt INTEGER NOT NULL,
    byId TEXT NOT NULL,
    by TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER visitRecordsStay BEFORE DELETE ON visitRecords
  BEGIN SELECT RAISE(ABORT, 'a record of work is written over, never deleted'); END;
`),
}
