import type { Migration } from '../migrate.ts'

/**
 * 业主投诉处理记录 (domain F7). What the case says already (who, what, when, call-backs) stays there; `receivedAt` alone is
 * kept beside it, because lists and statistics walk along it.
 */
const complaints = `
  CREATE TABLE complaints (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    serial TEXT NOT NULL,
    caseId TEXT NOT NULL REFERENCES cases (id),
    state TEXT NOT NULL CHECK (state IN ('kept', 'voided')),
    issuedAt INTEGER NOT NULL,
    receivedAt INTEGER NOT NULL,
    happened TEXT,
    place TEXT,
    demand TEXT,
    evidence TEXT,
    cause TEXT CHECK (cause IN ('municipal', 'internal', 'attitude', 'other')),
    complaintClass TEXT,
    matter TEXT,
    grade TEXT CHECK (grade IN ('minor', 'important', 'major')),
    gradedAt INTEGER,
    raisedAt INTEGER,
    validity TEXT CHECK (validity IN ('valid', 'assisted', 'invalid')),
    serious INTEGER NOT NULL CHECK (serious IN (0, 1)),
    households INTEGER NOT NULL CHECK (households >= 1),
    needsCorrection INTEGER CHECK (needsCorrection IN (0, 1)),
    hot INTEGER NOT NULL CHECK (hot IN (0, 1)),
    judgedAt INTEGER,
    judgedBy TEXT,
    faceOpenedAt INTEGER,
    faceSeatedAt INTEGER,
    faceApologisedAt INTEGER,
    faceRestatedAt INTEGER,
    scratch TEXT,
    CHECK ((grade IS NULL) = (gradedAt IS NULL)),
    CHECK ((scratch IS NULL) = (faceOpenedAt IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX complaintsBySerial ON complaints (siteId, serial);
  CREATE INDEX complaintsByCase ON complaints (caseId);
  CREATE UNIQUE INDEX complaintsOnePerCase ON complaints (caseId) WHERE state = 'kept';
  CREATE INDEX complaintsByReceived ON complaints (siteId, receivedAt, id) WHERE state = 'kept';
  CREATE INDEX complaintsByClass ON complaints (siteId, complaintClass, receivedAt)
    WHERE state = 'kept' AND complaintClass IS NOT NULL;
  CREATE INDEX complaintsHot ON complaints (siteId, receivedAt, id) WHERE state = 'kept' AND hot = 1;
  CREATE TRIGGER complaintsStay BEFORE DELETE ON complaints
  BEGIN SELECT RAISE(ABORT, 'a numbered complaint is voided, never deleted'); END;
  CREATE TRIGGER complaintsKeepWhatWasSaid
    BEFORE UPDATE OF serial, caseId, issuedAt, scratch, faceOpenedAt, faceSeatedAt, faceApologisedAt, faceRestatedAt ON complaints
  BEGIN SELECT RAISE(ABORT, 'number and the words of the counter never change'); END;
`

/** Duties done: who, when, what. Written once; done again is a further line. */
const duties = `
  CREATE TABLE complaintDuties (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    siteId TEXT NOT NULL,
    complaintId TEXT NOT NULL REFERENCES complaints (id),
    duty TEXT NOT NULL CHECK (duty <> ''),
    at INTEGER NOT NULL,
    doneBy TEXT NOT NULL,
    counterpart TEXT,
    method TEXT CHECK (method IN ('inPerson', 'phone', 'written')),
    text TEXT,
    recordedAt INTEGER NOT NULL,
    byId TEXT NOT NULL,
    by TEXT NOT NULL
  ) STRICT;
  CREATE INDEX complaintDutiesByComplaint ON complaintDuties (complaintId, at);
  CREATE TRIGGER complaintDutiesStay BEFORE DELETE ON complaintDuties
  BEGIN SELECT RAISE(ABORT, 'what was done for a complaint is append-only'); END;
  CREATE TRIGGER complaintDutiesKeepTheirWords BEFORE UPDATE ON complaintDuties
  BEGIN SELECT RAISE(ABORT, 'what was done for a complaint is append-only'); END;
`

/** 注销 by supervision over open duties: the reason, and the duties that were open then, one a line. */
const overrides = `
  ALTER TABLE cases ADD COLUMN overrideReason TEXT CHECK (overrideReason <> '');
  ALTER TABLE cases ADD COLUMN overriddenDuties TEXT;
`

export const complaintRecords: Migration = {
  version: 80,
  name: 'complaints',
  up: (database) => {
    database.exec(complaints)
    database.exec(duties)
    database.exec(overrides)
  },
}
