import type { Migration } from '../migrate.ts'

/**
 * Keys that were taken a second time keep their first times; a viewing knows the visit of the broker who brought the client,
 * and whether the client was there (2: 8.1, 11; domain 2.9). Viewings of before keep the broker's name as it was written.
 */
export const viewingKeyTurns: Migration = {
  version: 347,
  name: 'viewing keys',
  up: (database) =>
    database.exec(`
  ALTER TABLE viewings ADD COLUMN brokerVisitId TEXT REFERENCES brokerVisits (id);
  ALTER TABLE viewings ADD COLUMN clientPresent INTEGER CHECK (clientPresent IN (0, 1));
  CREATE INDEX viewingsPlanned ON viewings (siteId, startsAt, id) WHERE state = 'planned';
  CREATE INDEX viewingsGoing ON viewings (siteId, startsAt, id) WHERE state = 'going';
  CREATE INDEX viewingsOver ON viewings (siteId, startsAt, id) WHERE state IN ('done', 'cancelled');

  CREATE TABLE viewingKeyTurns (
    lineId TEXT NOT NULL REFERENCES viewingSuites (id),
    siteId TEXT NOT NULL,
    outAt INTEGER NOT NULL,
    takenBy TEXT NOT NULL CHECK (takenBy <> ''),
    backAt INTEGER NOT NULL CHECK (backAt >= outAt),
    backTo TEXT NOT NULL CHECK (backTo <> ''),
    turn INTEGER NOT NULL CHECK (turn >= 1),
    PRIMARY KEY (lineId, turn)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER viewingKeyTurnsStay BEFORE DELETE ON viewingKeyTurns
  BEGIN SELECT RAISE(ABORT, 'who had a key and when stays on record'); END;
  CREATE TRIGGER viewingKeyTurnsAsTheyWere BEFORE UPDATE ON viewingKeyTurns
  BEGIN SELECT RAISE(ABORT, 'who had a key and when stays on record'); END;
`),
}
