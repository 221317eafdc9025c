import type { Migration } from '../migrate.ts'

/** 物业返修联系单 (domain F2), with the promises and the chasing of it. */
export const reworkSlips: Migration = {
  version: 32,
  name: 'rework',
  up: (database) =>
    database.exec(`
  CREATE TABLE reworkSlips (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    serial TEXT NOT NULL,
    caseId TEXT NOT NULL REFERENCES cases (id),
    state TEXT NOT NULL CHECK (state IN ('drafted', 'delivered', 'accepted', 'voided')),
    issuedAt INTEGER NOT NULL,
    deliverBy INTEGER NOT NULL,
    deliveredAt INTEGER,
    deliveredTo TEXT,
    addressee TEXT NOT NULL,
    part TEXT,
    problem TEXT NOT NULL,
    access TEXT,
    inspection TEXT,
    inspectedOn TEXT,
    contractor TEXT,
    dueOn TEXT,
    measure TEXT,
    startedOn TEXT,
    finishedOn TEXT,
    acceptance TEXT CHECK (acceptance IN ('satisfied', 'mostly', 'dissatisfied')),
    acceptedBy TEXT,
    closedOn TEXT,
    CHECK (state NOT IN ('delivered', 'accepted') OR deliveredAt IS NOT NULL),
    CHECK ((state = 'accepted') = (closedOn IS NOT NULL))
  ) STRICT;
  CREATE UNIQUE INDEX reworkSlipsBySerial ON reworkSlips (siteId, serial);
  CREATE INDEX reworkSlipsByCase ON reworkSlips (caseId, issuedAt);
  CREATE INDEX reworkSlipsUndelivered ON reworkSlips (siteId, deliverBy) WHERE state = 'drafted';
  CREATE TRIGGER reworkSlipsStay BEFORE DELETE ON reworkSlips
  BEGIN SELECT RAISE(ABORT, 'a numbered slip is voided, never deleted'); END;

  CREATE TABLE reworkPromises (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    slipId TEXT NOT NULL REFERENCES reworkSlips (id),
    at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    promisedOn TEXT NOT NULL,
    by TEXT NOT NULL
  ) STRICT;
  CREATE INDEX reworkPromisesBySlip ON reworkPromises (slipId, at);

  CREATE TABLE reworkChases (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    slipId TEXT NOT NULL REFERENCES reworkSlips (id),
    at INTEGER NOT NULL,
    asked TEXT NOT NULL,
    answer TEXT,
    by TEXT NOT NULL
  ) STRICT;
  CREATE INDEX reworkChasesBySlip ON reworkChases (slipId, at);
`),
}
