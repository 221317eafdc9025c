import type { Migration } from '../migrate.ts'

/**
 * A save writes every page that it touches, encrypted and authenticated, before it is acknowledged: at twelve pages for twelve
 * indexes of one line, the indexes cost more than the line. So
 * - one index in the order of reception also holds what the ledger is filtered by: a filter is looked up along it without
 *   reading the lines that do not pass
 * - the time-line of a case is stored where it is read, in one tree
 * - answers of operations are found by their id alone; the old ones are swept at log-in
 */
const ledger = `
  DROP INDEX casesByCategory;
  DROP INDEX casesByDepartment;
  DROP INDEX casesByRegistrar;
  DROP INDEX casesByReceived;
  CREATE INDEX casesByReceived ON cases (siteId, receivedAt, seq, category, channel, state, department, registrarId);
`

const timeLine = `
  CREATE TABLE caseEventsLean (
    caseId TEXT NOT NULL REFERENCES cases (id),
    at INTEGER NOT NULL,
    id TEXT NOT NULL,
    siteId TEXT NOT NULL,
    recordedAt INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    byId TEXT NOT NULL,
    by TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (caseId, at, id)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO caseEventsLean (caseId, at, id, siteId, recordedAt, kind, byId, by, text)
    SELECT caseId, at, id, siteId, recordedAt, kind, byId, by, text FROM caseEvents;
  DROP TABLE caseEvents;
  ALTER TABLE caseEventsLean RENAME TO caseEvents;
  CREATE TRIGGER caseEventsStay BEFORE DELETE ON caseEvents
  BEGIN SELECT RAISE(ABORT, 'what happened to a case is append-only'); END;
  CREATE TRIGGER caseEventsKeepTheirWords BEFORE UPDATE ON caseEvents
  BEGIN SELECT RAISE(ABORT, 'what happened to a case is append-only'); END;
`

const answers = `
  CREATE TABLE operationsLean (
    id TEXT NOT NULL PRIMARY KEY,
    accountId TEXT NOT NULL,
    call TEXT NOT NULL,
    at INTEGER NOT NULL,
    answer TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  INSERT INTO operationsLean (id, accountId, call, at, answer) SELECT id, accountId, call, at, answer FROM operations;
  DROP TABLE operations;
  ALTER TABLE operationsLean RENAME TO operations;
`

export const leanSaves: Migration = {
  version: 48,
  name: 'lean-saves',
  up: (database) => {
    for (const step of [ledger, timeLine, answers]) database.exec(step)
  },
}
