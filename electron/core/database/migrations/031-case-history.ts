import type { Migration } from '../migrate.ts'

/** What happened to a case, and how its owner answered: written once, never altered. */
export const caseHistory: Migration = {
  version: 31,
  name: 'case-history',
  up: (database) =>
    database.exec(`
  CREATE TABLE caseEvents (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    siteId TEXT NOT NULL,
    caseId TEXT NOT NULL REFERENCES cases (id),
    at INTEGER NOT NULL,
    recordedAt INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN (
      'registered', 'amended', 'handedOver', 'noted', 'finished', 'calledBack', 'struckOff', 'reopened', 'acknowledged',
      'slipIssued', 'slipDelivered', 'slipAccepted', 'printed'
    )),
    byId TEXT NOT NULL,
    by TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX caseEventsByCase ON caseEvents (caseId, at);
  CREATE TRIGGER caseEventsStay BEFORE DELETE ON caseEvents
  BEGIN SELECT RAISE(ABORT, 'what happened to a case is append-only'); END;
  CREATE TRIGGER caseEventsKeepTheirWords BEFORE UPDATE ON caseEvents
  BEGIN SELECT RAISE(ABORT, 'what happened to a case is append-only'); END;

  CREATE TABLE callBacks (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    caseId TEXT NOT NULL REFERENCES cases (id),
    round INTEGER NOT NULL CHECK (round >= 1),
    at INTEGER NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('phone', 'visit')),
    satisfaction TEXT NOT NULL CHECK (satisfaction IN ('satisfied', 'fairly', 'dissatisfied')),
    comment TEXT,
    byId TEXT NOT NULL,
    by TEXT NOT NULL,
    UNIQUE (caseId, round)
  ) STRICT;
  CREATE TRIGGER callBacksStay BEFORE DELETE ON callBacks
  BEGIN SELECT RAISE(ABORT, 'call-backs are append-only'); END;
  CREATE TRIGGER callBacksKeepTheirWords BEFORE UPDATE ON callBacks
  BEGIN SELECT RAISE(ABORT, 'call-backs are append-only'); END;
`),
}
