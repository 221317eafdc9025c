import type { Migration } from '../migrate.ts'

/**
 * 交接班: what was owed stands as it was at that hour, so lines and counts are text, not references. Only its ending is
 * written afterwards.
 */
const shifts = `
  CREATE TABLE shifts (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    serial TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'taken', 'withdrawn')),
    madeAt INTEGER NOT NULL,
    giverId TEXT NOT NULL,
    giver TEXT NOT NULL,
    receiverId TEXT NOT NULL,
    receiver TEXT NOT NULL,
    since INTEGER NOT NULL,
    registered INTEGER NOT NULL,
    lastCase INTEGER NOT NULL,
    owed INTEGER NOT NULL,
    lines TEXT NOT NULL CHECK (json_valid(lines)),
    counts TEXT NOT NULL CHECK (json_valid(counts)),
    note TEXT,
    auditRows INTEGER NOT NULL,
    auditHead TEXT NOT NULL,
    settledAt INTEGER,
    settledById TEXT,
    settledBy TEXT,
    remark TEXT,
    withdrawReason TEXT,
    UNIQUE (siteId, serial),
    CHECK (giverId <> receiverId),
    CHECK ((state = 'open') = (settledAt IS NULL)),
    CHECK ((settledAt IS NULL) = (settledBy IS NULL)),
    CHECK ((state = 'withdrawn') = (withdrawReason IS NOT NULL)),
    CHECK (state <> 'taken' OR settledById <> giverId)
  ) STRICT;
  CREATE INDEX shiftsByTime ON shifts (siteId, madeAt, id);
  CREATE UNIQUE INDEX shiftsOpen ON shifts (siteId) WHERE state = 'open';
  CREATE TRIGGER shiftsStay BEFORE DELETE ON shifts
  BEGIN SELECT RAISE(ABORT, 'a sheet of a shift is never deleted'); END;
  CREATE TRIGGER shiftsKeepTheirWords
    BEFORE UPDATE OF id, siteId, serial, madeAt, giverId, giver, receiverId, receiver, since, registered, lastCase, owed, lines, counts, note,
      auditRows, auditHead ON shifts
  BEGIN SELECT RAISE(ABORT, 'what was handed over stands as it was'); END;
  CREATE TRIGGER shiftsEndOnce BEFORE UPDATE ON shifts WHEN OLD.state <> 'open'
  BEGIN SELECT RAISE(ABORT, 'a shift is taken over once'); END;
`

export const shiftsMigration: Migration = { version: 96, name: 'shifts', up: (database) => database.exec(shifts) }
