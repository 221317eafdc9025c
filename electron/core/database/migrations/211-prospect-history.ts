import type { Migration } from '../migrate.ts'

/** What happened to a prospect: its time-line, its checklists, who was seen out, what was merged, which price was told. */
export const prospectHistory: Migration = {
  version: 211,
  name: 'prospect-history',
  up: (database) =>
    database.exec(`
  CREATE TABLE prospectEvents (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    siteId TEXT NOT NULL,
    prospectId TEXT NOT NULL REFERENCES prospects (id),
    kind TEXT NOT NULL CHECK (kind <> ''),
    at INTEGER NOT NULL,
    recordedAt INTEGER NOT NULL,
    text TEXT,
    negotiation TEXT,
    byId TEXT NOT NULL,
    by TEXT NOT NULL,
    CHECK ((kind = 'negotiation') = (negotiation IS NOT NULL)),
    CHECK ((kind = 'negotiation') = (text IS NULL))
  ) STRICT;
  CREATE INDEX prospectEventsOf ON prospectEvents (prospectId, at, seq);
  CREATE TRIGGER prospectEventsStay BEFORE DELETE ON prospectEvents
  BEGIN SELECT RAISE(ABORT, 'lines of a time-line are only added'); END;
  CREATE TRIGGER prospectEventsKeepTheirWords
    BEFORE UPDATE OF id, siteId, kind, at, recordedAt, text, negotiation, byId, by ON prospectEvents
  BEGIN SELECT RAISE(ABORT, 'lines of a time-line are only added'); END;

  CREATE TABLE prospectTicks (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    prospectId TEXT NOT NULL REFERENCES prospects (id),
    item TEXT NOT NULL CHECK (item <> ''),
    at INTEGER NOT NULL,
    byId TEXT NOT NULL,
    by TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX prospectTicksOnce ON prospectTicks (prospectId, item);

  CREATE TABLE prospectWatches (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    prospectId TEXT NOT NULL REFERENCES prospects (id),
    openedAt INTEGER NOT NULL,
    seenOutAt INTEGER,
    seenOutBy TEXT,
    controlRoomAt INTEGER,
    controlRoomPerson TEXT,
    leftAt INTEGER,
    leftNote TEXT,
    closedBy TEXT,
    CHECK ((seenOutAt IS NULL) = (seenOutBy IS NULL)),
    CHECK ((controlRoomAt IS NULL) = (controlRoomPerson IS NULL)),
    CHECK ((leftAt IS NULL) = (closedBy IS NULL)),
    CHECK ((leftAt IS NULL) = (leftNote IS NULL))
  ) STRICT;
  CREATE INDEX prospectWatchesOf ON prospectWatches (prospectId, openedAt);
  CREATE INDEX prospectWatchesOpen ON prospectWatches (siteId, openedAt) WHERE leftAt IS NULL;
  CREATE TRIGGER prospectWatchesStay BEFORE DELETE ON prospectWatches
  BEGIN SELECT RAISE(ABORT, 'what was done about a guarded visitor stays on record'); END;

  CREATE TABLE prospectMerges (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    keptId TEXT NOT NULL REFERENCES prospects (id),
    otherId TEXT NOT NULL REFERENCES prospects (id),
    at INTEGER NOT NULL,
    byId TEXT NOT NULL,
    by TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    filled TEXT NOT NULL CHECK (json_valid(filled)),
    moved TEXT NOT NULL CHECK (json_valid(moved)),
    undoneAt INTEGER,
    undoneBy TEXT,
    CHECK ((undoneAt IS NULL) = (undoneBy IS NULL))
  ) STRICT;
  CREATE INDEX prospectMergesOf ON prospectMerges (keptId, at) WHERE undoneAt IS NULL;
  CREATE TRIGGER prospectMergesStay BEFORE DELETE ON prospectMerges
  BEGIN SELECT RAISE(ABORT, 'a merge is undone, never forgotten'); END;

  CREATE TABLE disclosures (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    prospectId TEXT NOT NULL REFERENCES prospects (id),
    suiteId TEXT,
    room TEXT NOT NULL CHECK (room <> ''),
    price INTEGER NOT NULL CHECK (price > 0),
    unit TEXT NOT NULL CHECK (unit IN ('day', 'month')),
    kind TEXT NOT NULL CHECK (kind IN ('full', 'guarded', 'oral')),
    visitorClass TEXT NOT NULL CHECK (visitorClass IN ('direct', 'noCard', 'broker1', 'broker2', 'broker3')),
    withClient INTEGER NOT NULL CHECK (withClient IN (0, 1)),
    at INTEGER NOT NULL,
    recordedAt INTEGER NOT NULL,
    byId TEXT NOT NULL,
    by TEXT NOT NULL,
    note TEXT,
    CHECK (visitorClass <> 'broker3')
  ) STRICT;
  CREATE INDEX disclosuresOf ON disclosures (prospectId, at, id);
  CREATE TRIGGER disclosuresStay BEFORE DELETE ON disclosures
  BEGIN SELECT RAISE(ABORT, 'a price that was told stays told'); END;
  CREATE TRIGGER disclosuresKeepTheirWords
    BEFORE UPDATE OF id, siteId, suiteId, room, price, unit, kind, visitorClass, withClient, at, recordedAt, byId, by, note
    ON disclosures
  BEGIN SELECT RAISE(ABORT, 'a price that was told stays told'); END;
`),
}
