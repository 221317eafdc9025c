import type { Migration } from '../migrate.ts'

/** What is known of a file that lies beside the database (decision 10). Which kinds of record carry files is the contract's affair. */
export const attachmentRows: Migration = {
  version: 150,
  name: 'attachments',
  up: (database) =>
    database.exec(`
  CREATE TABLE attachments (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    recordKind TEXT NOT NULL CHECK (recordKind <> ''),
    recordId TEXT NOT NULL,
    file TEXT NOT NULL UNIQUE CHECK (length(file) = 32 AND file NOT GLOB '*[^0-9a-f]*'),
    name TEXT NOT NULL CHECK (name <> ''),
    type TEXT NOT NULL CHECK (type IN ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
    size INTEGER NOT NULL CHECK (size > 0),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    addedAt INTEGER NOT NULL,
    byId TEXT NOT NULL,
    by TEXT NOT NULL,
    removedAt INTEGER,
    removedBy TEXT,
    removeReason TEXT CHECK (removeReason <> ''),
    CHECK ((removedAt IS NULL) = (removedBy IS NULL)),
    CHECK ((removedAt IS NULL) = (removeReason IS NULL))
  ) STRICT;
  CREATE INDEX attachmentsByRecord ON attachments (recordId, recordKind, addedAt, id);
  CREATE TRIGGER attachmentsStay BEFORE DELETE ON attachments
  BEGIN SELECT RAISE(ABORT, 'an attachment is marked as removed, never deleted'); END;
  CREATE TRIGGER attachmentsAreRemovedOnce BEFORE UPDATE ON attachments WHEN OLD.removedAt IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a removed attachment does not change'); END;
  CREATE TRIGGER attachmentsKeepTheirOrigin
    BEFORE UPDATE OF id, siteId, recordKind, recordId, file, name, type, size, digest, addedAt, byId, by ON attachments
  BEGIN SELECT RAISE(ABORT, 'only the removal of an attachment is ever written'); END;
`),
}
