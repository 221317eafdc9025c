import type { Migration } from '../migrate.ts'

/**
 * 纸电互认: each printed copy bears a code of its own, and its signed sheet comes back. `awaited`: the latest printing of the
 * copy that our cabinet keeps, while it has not come back. Copies printed before bear no code and are not awaited.
 */
const signedPapers = `
  ALTER TABLE printings ADD COLUMN code TEXT CHECK (length(code) = 6);
  ALTER TABLE printings ADD COLUMN awaited INTEGER NOT NULL DEFAULT 0 CHECK (awaited IN (0, 1));
  ALTER TABLE printings ADD COLUMN returnedAt INTEGER;
  ALTER TABLE printings ADD COLUMN returnedBy TEXT CHECK ((returnedAt IS NULL) = (returnedBy IS NULL));
  CREATE UNIQUE INDEX printingsByCode ON printings (siteId, code) WHERE code IS NOT NULL;
  CREATE INDEX printingsAwaited ON printings (siteId, preparedAt, id) WHERE awaited = 1;
  CREATE TRIGGER printingsKeepTheirCode BEFORE UPDATE OF code ON printings WHEN OLD.code IS NOT NEW.code
  BEGIN SELECT RAISE(ABORT, 'a printed copy keeps its code'); END;
  CREATE TRIGGER printingsReturnOnce BEFORE UPDATE OF returnedAt ON printings
    WHEN OLD.returnedAt IS NOT NULL AND OLD.returnedAt IS NOT NEW.returnedAt
  BEGIN SELECT RAISE(ABORT, 'a signed sheet comes back once'); END;
`

export const signedPapersMigration: Migration = {
  version: 97,
  name: 'signed-papers',
  up: (database) => database.exec(signedPapers),
}
