import type { Migration } from '../migrate.ts'

/**
 * Every paper that hangs on a case tells its own steps on the time-line, so the words for them are the schema's of the call
 * (`caseEventKinds`), not a list in the table that each new paper would have to rebuild.
 */
export const caseEventKindsOpen: Migration = {
  version: 45,
  name: 'case-event-kinds',
  up: (database) =>
    database.exec(`
  CREATE TABLE caseEventsOpen (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    siteId TEXT NOT NULL,
    caseId TEXT NOT NULL REFERENCES cases (id),
    at INTEGER NOT NULL,
    recordedAt INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    byId TEXT NOT NULL,
    by TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  INSERT INTO caseEventsOpen (seq, id, siteId, caseId, at, recordedAt, kind, byId, by, text)
    SELECT seq, id, siteId, caseId, at, recordedAt, kind, byId, by, text FROM caseEvents;
  DROP TABLE caseEvents;
  ALTER TABLE caseEventsOpen RENAME TO caseEvents;
  CREATE INDEX caseEventsByCase ON caseEvents (caseId, at);
  CREATE TRIGGER caseEventsStay BEFORE DELETE ON caseEvents
  BEGIN SELECT RAISE(ABORT, 'what happened to a case is append-only'); END;
  CREATE TRIGGER caseEventsKeepTheirWords BEFORE UPDATE ON caseEvents
  BEGIN SELECT RAISE(ABORT, 'what happened to a case is append-only'); END;
`),
}
