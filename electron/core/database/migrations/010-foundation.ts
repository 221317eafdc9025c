import type { Migration } from '../migrate.ts'

/** What every feature stands on: settings, people, the audit chain, the outbox, paper numbers, drafts. `lastOpened` is the write that proves durability at each start. */
export const foundation: Migration = {
  version: 10,
  name: 'foundation',
  up: (database) =>
    database.exec(`
      CREATE TABLE settings (
        siteId TEXT PRIMARY KEY,
        rev INTEGER NOT NULL,
        body TEXT NOT NULL CHECK (json_valid(body))
      ) STRICT;

      CREATE TABLE lastOpened (id INTEGER PRIMARY KEY CHECK (id = 1), at INTEGER NOT NULL) STRICT;

      CREATE TABLE accounts (
        id TEXT PRIMARY KEY,
        siteId TEXT NOT NULL,
        rev INTEGER NOT NULL,
        name TEXT NOT NULL,
        loginName TEXT NOT NULL UNIQUE,
        roles TEXT NOT NULL CHECK (json_valid(roles)),
        passwordHash TEXT NOT NULL,
        disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
        failedTries INTEGER NOT NULL DEFAULT 0,
        retryAt INTEGER NOT NULL DEFAULT 0
      ) STRICT;

      CREATE TABLE audit (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        at INTEGER NOT NULL,
        actorId TEXT,
        actor TEXT,
        desk TEXT NOT NULL,
        call TEXT NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('ok', 'refused', 'failed')),
        code TEXT,
        subjectId TEXT,
        changes TEXT NOT NULL CHECK (json_valid(changes)),
        prev TEXT NOT NULL,
        hash TEXT NOT NULL
      ) STRICT;
      CREATE INDEX auditBySubject ON audit (subjectId, seq) WHERE subjectId IS NOT NULL;
      CREATE TRIGGER auditKeepsItsRows BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
      CREATE TRIGGER auditKeepsItsWords BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

      CREATE TABLE outbox (
        seq INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        siteId TEXT NOT NULL,
        feature TEXT NOT NULL,
        entityId TEXT NOT NULL,
        auditSeq INTEGER NOT NULL REFERENCES audit (seq)
      ) STRICT;
      CREATE TRIGGER outboxKeepsItsRows BEFORE DELETE ON outbox BEGIN SELECT RAISE(ABORT, 'outbox is append-only'); END;
      CREATE TRIGGER outboxKeepsItsWords BEFORE UPDATE ON outbox BEGIN SELECT RAISE(ABORT, 'outbox is append-only'); END;

      CREATE TABLE operations (
        id TEXT PRIMARY KEY,
        accountId TEXT NOT NULL,
        call TEXT NOT NULL,
        at INTEGER NOT NULL,
        answer TEXT NOT NULL
      ) STRICT;
      CREATE INDEX operationsByAge ON operations (at);

      CREATE TABLE serials (
        siteId TEXT NOT NULL,
        kind TEXT NOT NULL,
        day TEXT NOT NULL,
        last INTEGER NOT NULL,
        PRIMARY KEY (siteId, kind, day)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE drafts (
        accountId TEXT NOT NULL REFERENCES accounts (id),
        key TEXT NOT NULL,
        body TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (accountId, key)
      ) STRICT, WITHOUT ROWID;
    `),
}
