import type { Migration } from '../migrate.ts'

const slips = `
  CREATE TABLE repairs (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    serial TEXT NOT NULL,
    caseId TEXT NOT NULL REFERENCES cases (id),
    state TEXT NOT NULL
      CHECK (state IN ('toDispatch', 'dispatched', 'onSite', 'repaired', 'accepted', 'refused', 'cancelled', 'voided')),
    issuedAt INTEGER NOT NULL,
    grade TEXT NOT NULL CHECK (grade IN ('urgent', 'small', 'sundry', 'major')),
    place TEXT,
    appointedAt INTEGER,
    arriveBy INTEGER NOT NULL,
    dueAt INTEGER NOT NULL,
    promisedAt INTEGER,
    nextDueAt INTEGER,
    worker TEXT,
    dispatcher TEXT,
    dispatchedAt INTEGER,
    arrivedAt INTEGER,
    plan TEXT,
    plannedOn TEXT,
    cause TEXT,
    measure TEXT,
    finishedAt INTEGER,
    lateReason TEXT,
    charging TEXT CHECK (charging IN ('warranty', 'free', 'paid')),
    materials TEXT NOT NULL DEFAULT '[]' CHECK (json_type(materials) = 'array'),
    labourHours INTEGER NOT NULL DEFAULT 0 CHECK (labourHours >= 0),
    labourPrice INTEGER NOT NULL DEFAULT 0 CHECK (labourPrice >= 0),
    total INTEGER NOT NULL DEFAULT 0 CHECK (total >= 0),
    agreedTotal INTEGER CHECK (agreedTotal >= 0),
    agreedBy TEXT,
    agreedAt INTEGER,
    endReason TEXT,
    endSignedBy TEXT,
    endedAt INTEGER,
    checked TEXT,
    satisfaction TEXT CHECK (satisfaction IN ('satisfied', 'fairly', 'dissatisfied')),
    signedBy TEXT,
    signedAt INTEGER,
    paymentMethod TEXT CHECK (paymentMethod IN ('cash', 'wechat', 'alipay', 'card', 'transfer')),
    receipt TEXT,
    paidAt INTEGER,
    CHECK (state NOT IN ('dispatched', 'onSite', 'repaired', 'accepted') OR (dispatchedAt IS NOT NULL AND worker IS NOT NULL)),
    CHECK (state NOT IN ('onSite', 'repaired', 'accepted') OR arrivedAt IS NOT NULL),
    CHECK (state NOT IN ('repaired', 'accepted') OR (finishedAt IS NOT NULL AND charging IS NOT NULL)),
    CHECK (state NOT IN ('repaired', 'accepted') OR charging <> 'paid' OR (agreedTotal IS NOT NULL AND total <= agreedTotal)),
    CHECK (state <> 'accepted' OR (signedBy IS NOT NULL AND signedAt IS NOT NULL AND satisfaction IS NOT NULL)),
    CHECK (state <> 'refused' OR (endReason IS NOT NULL AND endSignedBy IS NOT NULL AND endedAt IS NOT NULL)),
    CHECK (state <> 'cancelled' OR (endReason IS NOT NULL AND endedAt IS NOT NULL)),
    CHECK ((agreedTotal IS NULL) = (agreedAt IS NULL) AND (agreedTotal IS NULL) = (agreedBy IS NULL)),
    CHECK ((paymentMethod IS NULL) = (paidAt IS NULL)),
    CHECK (state IN ('toDispatch', 'dispatched', 'onSite') OR nextDueAt IS NULL)
  ) STRICT;
  CREATE UNIQUE INDEX repairsBySerial ON repairs (siteId, serial);
  CREATE UNIQUE INDEX repairsOnePerCase ON repairs (caseId) WHERE state <> 'voided';
  CREATE INDEX repairsByCase ON repairs (caseId, issuedAt);
  CREATE INDEX repairsByIssue ON repairs (siteId, issuedAt, id);
  CREATE INDEX repairsDue ON repairs (siteId, nextDueAt, id) WHERE nextDueAt IS NOT NULL;
  CREATE TRIGGER repairsStay BEFORE DELETE ON repairs
  BEGIN SELECT RAISE(ABORT, 'a numbered slip is voided, never deleted'); END;
  CREATE TRIGGER repairsKeepTheirNumber BEFORE UPDATE OF serial, caseId, issuedAt ON repairs
  BEGIN SELECT RAISE(ABORT, 'number and origin of a slip never change'); END;
`

const delays = `
  CREATE TABLE repairDelays (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    repairId TEXT NOT NULL REFERENCES repairs (id),
    promiseId TEXT NOT NULL REFERENCES promises (id),
    at INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    promisedAt INTEGER NOT NULL,
    by TEXT NOT NULL
  ) STRICT;
  CREATE INDEX repairDelaysByRepair ON repairDelays (repairId, at);
  CREATE TRIGGER repairDelaysStand BEFORE UPDATE ON repairDelays
  BEGIN SELECT RAISE(ABORT, 'what was said about a delay is append-only'); END;
  CREATE TRIGGER repairDelaysStay BEFORE DELETE ON repairDelays
  BEGIN SELECT RAISE(ABORT, 'what was said about a delay is append-only'); END;
`

/** 《维修单》 (1: 4.6, domain F9): dispatched, worked, paid for and signed; money in fen, `materials` a JSON list of lines. */
export const repairSlips: Migration = { version: 100, name: 'repairs', up: (database) => database.exec(slips + delays) }
