import type { Migration } from '../migrate.ts'

/** 不合格报告/纠正预防措施表 (domain F18, 2.6), with every verification of it. */
export const correctionReports: Migration = {
  version: 85,
  name: 'corrections',
  up: (database) =>
    database.exec(`
  CREATE TABLE corrections (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    serial TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'voided')),
    issuedAt INTEGER NOT NULL,
    caseId TEXT REFERENCES cases (id),
    complaintId TEXT REFERENCES complaints (id),
    foundAt INTEGER NOT NULL,
    finder TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('complaint', 'inspection', 'audit')),
    sourceNote TEXT,
    fact TEXT NOT NULL CHECK (fact <> ''),
    kind TEXT CHECK (kind IN ('implementation', 'effect', 'system')),
    grade TEXT CHECK (grade IN ('slight', 'ordinary', 'serious')),
    department TEXT,
    analysis TEXT,
    immediate TEXT,
    measure TEXT,
    responsible TEXT,
    dueAt INTEGER,
    closedAt INTEGER,
    voidReason TEXT,
    CHECK ((state = 'closed') = (closedAt IS NOT NULL)),
    CHECK ((state = 'voided') = (voidReason IS NOT NULL)),
    CHECK ((grade IS NULL) = (dueAt IS NULL)),
    CHECK ((complaintId IS NULL) = (caseId IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX correctionsBySerial ON corrections (siteId, serial);
  CREATE INDEX correctionsByFound ON corrections (siteId, foundAt, id);
  CREATE INDEX correctionsByCase ON corrections (caseId) WHERE caseId IS NOT NULL;
  CREATE INDEX correctionsByComplaint ON corrections (complaintId) WHERE complaintId IS NOT NULL;
  CREATE TRIGGER correctionsStay BEFORE DELETE ON corrections
  BEGIN SELECT RAISE(ABORT, 'a numbered report is voided, never deleted'); END;
  CREATE TRIGGER correctionsKeepTheirNumber BEFORE UPDATE OF serial, issuedAt, caseId, complaintId ON corrections
  BEGIN SELECT RAISE(ABORT, 'number and origin of a report never change'); END;

  CREATE TABLE correctionVerifications (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    siteId TEXT NOT NULL,
    correctionId TEXT NOT NULL REFERENCES corrections (id),
    at INTEGER NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('effective', 'ineffective')),
    text TEXT NOT NULL,
    verifier TEXT NOT NULL,
    recordedAt INTEGER NOT NULL,
    byId TEXT NOT NULL,
    by TEXT NOT NULL
  ) STRICT;
  CREATE INDEX correctionVerificationsByReport ON correctionVerifications (correctionId, at);
  CREATE TRIGGER correctionVerificationsStay BEFORE DELETE ON correctionVerifications
  BEGIN SELECT RAISE(ABORT, 'verifications are append-only'); END;
  CREATE TRIGGER correctionVerificationsKeepTheirWords BEFORE UPDATE ON correctionVerifications
  BEGIN SELECT RAISE(ABORT, 'verifications are append-only'); END;
`),
}
