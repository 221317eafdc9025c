import type { Migration } from '../migrate.ts'

/** The checklist of a visit, and the twenty minutes of both departments (3: 4.2, 4.3). */
export const visitPreparations: Migration = {
  version: 301,
  name: 'preparations',
  up: (database) =>
    database.exec(`
  CREATE TABLE visitItems (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    visitId TEXT NOT NULL REFERENCES visits (id),
    position INTEGER NOT NULL,
    department TEXT NOT NULL CHECK (department IN ('security', 'cleaning', 'office')),
    text TEXT NOT NULL CHECK (text <> ''),
    required INTEGER NOT NULL CHECK (required IN (0, 1)),
    tickedAt INTEGER,
    person TEXT,
    via TEXT CHECK (via IN ('here', 'calledIn')),
    byId TEXT,
    by TEXT,
    CHECK ((tickedAt IS NULL) = (person IS NULL)),
    CHECK ((tickedAt IS NULL) = (via IS NULL)),
    CHECK ((tickedAt IS NULL) = (byId IS NULL)),
    CHECK ((tickedAt IS NULL) = (by IS NULL))
  ) STRICT;
  CREATE INDEX visitItemsByVisit ON visitItems (visitId, position);
  CREATE TRIGGER visitItemsDoneStay BEFORE DELETE ON visitItems WHEN OLD.tickedAt IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'what was done stays on the checklist'); END;

  CREATE TABLE preparations (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    visitId TEXT NOT NULL REFERENCES visits (id),
    department TEXT NOT NULL CHECK (department IN ('security', 'cleaning')),
    notifiedAt INTEGER NOT NULL,
    limitMinutes INTEGER NOT NULL CHECK (limitMinutes > 0),
    counted INTEGER NOT NULL CHECK (counted >= 0),
    doneAt INTEGER CHECK (doneAt >= notifiedAt),
    elapsed INTEGER CHECK (elapsed >= 0),
    correctionId TEXT REFERENCES corrections (id),
    CHECK ((doneAt IS NULL) = (elapsed IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX preparationsByVisit ON preparations (visitId, department);
  CREATE INDEX preparationsByNotice ON preparations (siteId, department, notifiedAt);
  CREATE TRIGGER preparationsStay BEFORE DELETE ON preparations
  BEGIN SELECT RAISE(ABORT, 'the notice to a department is never taken back'); END;
  CREATE TRIGGER preparationsKeepTheirNotice BEFORE UPDATE OF visitId, department, notifiedAt, limitMinutes ON preparations
  BEGIN SELECT RAISE(ABORT, 'the notice to a department never changes'); END;
`),
}
