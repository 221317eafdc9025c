import { indexVisit } from '../../visits/visit-index.ts'
import type { Migration } from '../migrate.ts'

/** 资料由管理处统一保存 (3: 4.7): visits are found by their words, and a small picture of each photo lies beside it. */
export const visitArchiveRows: Migration = {
  version: 360,
  name: 'visit-archive',
  up: (database) => {
    database.exec(`
  CREATE TABLE visitKeys (
    seq INTEGER PRIMARY KEY,
    visitId TEXT NOT NULL UNIQUE REFERENCES visits (id)
  ) STRICT;
  CREATE VIRTUAL TABLE visitWords USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
  );
  CREATE INDEX visitsArchived ON visits (siteId, arrivesAt, id) WHERE state IN ('closed', 'cancelled');

  CREATE TABLE attachmentPreviews (
    attachmentId TEXT NOT NULL PRIMARY KEY REFERENCES attachments (id),
    jpeg BLOB NOT NULL CHECK (length(jpeg) BETWEEN 1 AND 150000)
  ) STRICT;
`)
    // Whoever was here before the index is found, too.
    const columns = 'id, serial, unit, contact, leader, leaderRank, host, escort, names, room, purpose, route'
    for (const row of database.all<Parameters<typeof indexVisit>[1]>(`SELECT ${columns} FROM visits`)) {
      indexVisit(database, row)
    }
  },
}
