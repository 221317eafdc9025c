import type { Migration } from '../migrate.ts'

const frozen = ['terms', 'document', 'kind', 'monthlyTotal', 'issuedAt', 'issuedById', 'issuedBy', 'validUntil']
const changedTerms = frozen.map((column) => `NEW.${column} IS NOT OLD.${column}`).join(' OR ')
const ofAnIssuedOne = (row: string) => `(SELECT state FROM quotations WHERE id = ${row}.quotationId) <> 'draft'`

/** 《租赁报价单》 (2: 9.3; domain F12): drafted, then frozen by the database itself; a change is a new version. */
export const leasingQuotations: Migration = {
  version: 320,
  name: 'quotations',
  up: (database) =>
    database.exec(`
  CREATE TABLE quotations (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    serial TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    replacesId TEXT REFERENCES quotations (id),
    prospectId TEXT NOT NULL REFERENCES prospects (id),
    kind TEXT NOT NULL CHECK (kind IN ('full', 'guarded')),
    state TEXT NOT NULL
      CHECK (state IN ('draft', 'issued', 'accepted', 'declined', 'withdrawn', 'replaced', 'voided')),
    createdAt INTEGER NOT NULL,
    createdById TEXT NOT NULL,
    createdBy TEXT NOT NULL,
    changedAt INTEGER NOT NULL,
    changedBy TEXT NOT NULL,
    issuedAt INTEGER,
    issuedById TEXT,
    issuedBy TEXT,
    validUntil TEXT,
    terms TEXT NOT NULL CHECK (json_valid(terms)),
    document TEXT CHECK (json_valid(document)),
    monthlyTotal INTEGER NOT NULL CHECK (monthlyTotal >= 0),
    endedAt INTEGER,
    endedBy TEXT,
    endReason TEXT,
    CHECK ((version = 1) = (replacesId IS NULL)),
    CHECK ((state IN ('draft', 'voided')) = (issuedAt IS NULL)),
    CHECK ((issuedAt IS NULL) = (document IS NULL)),
    CHECK ((issuedAt IS NULL) = (validUntil IS NULL)),
    CHECK ((issuedAt IS NULL) = (issuedBy IS NULL)),
    CHECK ((issuedAt IS NULL) = (issuedById IS NULL)),
    CHECK ((state IN ('draft', 'issued')) = (endedAt IS NULL)),
    CHECK ((endedAt IS NULL) = (endedBy IS NULL)),
    CHECK (state NOT IN ('declined', 'withdrawn', 'voided') OR endReason IS NOT NULL)
  ) STRICT;
  CREATE UNIQUE INDEX quotationsBySerial ON quotations (siteId, serial, version);
  CREATE UNIQUE INDEX quotationsOneDraft ON quotations (siteId, serial) WHERE state = 'draft';
  CREATE INDEX quotationsByCreated ON quotations (siteId, createdAt, id);
  CREATE INDEX quotationsOfProspect ON quotations (prospectId, createdAt, id);
  CREATE INDEX quotationsByValidity ON quotations (siteId, validUntil) WHERE state = 'issued';
  CREATE TRIGGER quotationsStay BEFORE DELETE ON quotations
  BEGIN SELECT RAISE(ABORT, 'a numbered quotation is voided, never deleted'); END;
  CREATE TRIGGER quotationsKeepTheirNumber BEFORE UPDATE OF id, siteId, serial, version, replacesId, createdAt, createdById, createdBy
    ON quotations
  BEGIN SELECT RAISE(ABORT, 'number and origin of a quotation never change'); END;
  CREATE TRIGGER quotationsAreFrozen BEFORE UPDATE ON quotations
    WHEN OLD.state <> 'draft' AND (${changedTerms} OR NEW.state = 'draft' OR OLD.state NOT IN ('issued', NEW.state))
  BEGIN SELECT RAISE(ABORT, 'what was issued is frozen; a change is a new version'); END;

  CREATE TABLE quotationSuites (
    quotationId TEXT NOT NULL REFERENCES quotations (id),
    place INTEGER NOT NULL CHECK (place >= 0),
    suiteId TEXT NOT NULL REFERENCES suites (id),
    room TEXT NOT NULL CHECK (room <> ''),
    unit TEXT NOT NULL CHECK (unit IN ('day', 'month')),
    price INTEGER NOT NULL CHECK (price > 0),
    PRIMARY KEY (quotationId, place)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX quotationSuitesBySuite ON quotationSuites (suiteId, quotationId);
  CREATE INDEX disclosuresOfSuite ON disclosures (suiteId, at, id) WHERE suiteId IS NOT NULL;
  CREATE TRIGGER quotationSuitesAreFrozen BEFORE UPDATE ON quotationSuites
  BEGIN SELECT RAISE(ABORT, 'lines of a quotation are written anew'); END;
  CREATE TRIGGER quotationSuitesStay BEFORE DELETE ON quotationSuites WHEN ${ofAnIssuedOne('OLD')}
  BEGIN SELECT RAISE(ABORT, 'what was issued is frozen; a change is a new version'); END;
  CREATE TRIGGER quotationSuitesAreComplete BEFORE INSERT ON quotationSuites WHEN ${ofAnIssuedOne('NEW')}
  BEGIN SELECT RAISE(ABORT, 'what was issued is frozen; a change is a new version'); END;
`),
}
