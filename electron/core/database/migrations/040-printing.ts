import type { Migration } from '../migrate.ts'

/**
 * Printed copies. `subjectKey`: the record's id, or a digest of a ledger's filter. A copy that failed or was cancelled
 * gives its number back, since no such paper exists; no other row ever changes its number or goes away.
 */
export const printedCopies: Migration = {
  version: 40,
  name: 'printing',
  up: (database) =>
    database.exec(`
  CREATE TABLE printings (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    job TEXT NOT NULL,
    form TEXT NOT NULL,
    subjectKey TEXT NOT NULL,
    subjectId TEXT,
    caseId TEXT,
    named TEXT NOT NULL,
    copy TEXT NOT NULL,
    printing INTEGER NOT NULL CHECK (printing >= 1),
    state TEXT NOT NULL CHECK (state IN ('prepared', 'queued', 'printed', 'failed', 'cancelled')),
    preparedAt INTEGER NOT NULL,
    settledAt INTEGER,
    byId TEXT NOT NULL,
    by TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX printingsByNumber ON printings (siteId, form, subjectKey, copy, printing)
    WHERE state NOT IN ('failed', 'cancelled');
  CREATE INDEX printingsByJob ON printings (siteId, job);
  CREATE INDEX printingsBySubject ON printings (siteId, subjectId, preparedAt) WHERE subjectId IS NOT NULL;
  CREATE TRIGGER printingsKeepTheirNumber BEFORE UPDATE ON printings
    WHEN old.printing <> new.printing OR old.copy <> new.copy OR old.subjectKey <> new.subjectKey OR old.form <> new.form
  BEGIN SELECT RAISE(ABORT, 'a printed copy keeps its number'); END;
  CREATE TRIGGER printingsStay BEFORE DELETE ON printings
  BEGIN SELECT RAISE(ABORT, 'a printed copy is on record for good'); END;
`),
}
