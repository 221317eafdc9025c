import type { Migration } from '../migrate.ts'

/** 表扬 and 建议 (1: 4.6): what was verified and forwarded, what was reported, decided and answered. */
export const praiseAndSuggestions: Migration = {
  version: 90,
  name: 'voices',
  up: (database) =>
    database.exec(`
  CREATE TABLE voices (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    serial TEXT NOT NULL,
    caseId TEXT NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL CHECK (kind IN ('praise', 'suggestion')),
    state TEXT NOT NULL,
    issuedAt INTEGER NOT NULL,
    praised TEXT,
    department TEXT,
    finding TEXT CHECK (finding IN ('founded', 'unfounded')),
    how TEXT,
    verifier TEXT,
    verifiedAt INTEGER,
    forwardedTo TEXT,
    forwardReceiver TEXT,
    reward TEXT,
    forwardedAt INTEGER,
    reportReceiver TEXT,
    reportedAt INTEGER,
    decision TEXT CHECK (decision IN ('adopted', 'planned', 'declined')),
    decisionText TEXT,
    decidedBy TEXT,
    decidedAt INTEGER,
    answerMethod TEXT CHECK (answerMethod IN ('inPerson', 'phone', 'written', 'notice')),
    answerText TEXT,
    answeredBy TEXT,
    answeredAt INTEGER,
    CHECK (
      (kind = 'praise' AND state IN ('toVerify', 'toForward', 'forwarded', 'unfounded', 'voided'))
      OR (kind = 'suggestion' AND state IN ('toReport', 'toDecide', 'toAnswer', 'answered', 'voided'))
    ),
    CHECK (state NOT IN ('toForward', 'forwarded') OR (finding = 'founded' AND praised IS NOT NULL AND verifiedAt IS NOT NULL)),
    CHECK (state <> 'unfounded' OR (finding = 'unfounded' AND verifiedAt IS NOT NULL)),
    CHECK ((state = 'forwarded') = (forwardedAt IS NOT NULL)),
    CHECK (state NOT IN ('toDecide', 'toAnswer', 'answered') OR reportedAt IS NOT NULL),
    CHECK (state NOT IN ('toAnswer', 'answered') OR (decision IS NOT NULL AND decidedAt IS NOT NULL)),
    CHECK ((state = 'answered') = (answeredAt IS NOT NULL))
  ) STRICT;
  CREATE UNIQUE INDEX voicesBySerial ON voices (siteId, serial);
  CREATE INDEX voicesByCase ON voices (caseId, issuedAt);
  CREATE INDEX voicesByIssue ON voices (siteId, issuedAt, id);
  CREATE INDEX voicesOpen ON voices (siteId, state, issuedAt, id)
    WHERE state IN ('toVerify', 'toForward', 'toReport', 'toDecide', 'toAnswer');
  CREATE TRIGGER voicesStay BEFORE DELETE ON voices
  BEGIN SELECT RAISE(ABORT, 'a numbered record is voided, never deleted'); END;
  CREATE TRIGGER voicesKeepTheirNumber BEFORE UPDATE OF serial, caseId, kind, issuedAt ON voices
  BEGIN SELECT RAISE(ABORT, 'number and origin of a record never change'); END;
`),
}
