import type { Migration } from '../migrate.ts'

/**
 * Papers that left the desk stand among the prices that were told: 《空房资料》 with its prices, and without any as 《平面图资料》
 * (2: 7.1, 11). A printing that came to nothing is taken back, and stays on record as that.
 */
export const papersShown: Migration = {
  version: 372,
  name: 'papers shown',
  up: (database) =>
    database.exec(`
  DROP TRIGGER disclosuresStay;
  DROP TRIGGER disclosuresKeepTheirWords;
  DROP INDEX disclosuresOf;
  DROP INDEX disclosuresOfSuite;
  ALTER TABLE disclosures RENAME TO disclosuresBefore;
  CREATE TABLE disclosures (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    prospectId TEXT NOT NULL REFERENCES prospects (id),
    suiteId TEXT,
    room TEXT NOT NULL CHECK (room <> ''),
    price INTEGER CHECK (price > 0),
    unit TEXT CHECK (unit IN ('day', 'month')),
    kind TEXT NOT NULL CHECK (kind IN ('full', 'guarded', 'oral', 'vacancyList', 'floorPlan')),
    visitorClass TEXT NOT NULL CHECK (visitorClass IN ('direct', 'noCard', 'broker1', 'broker2', 'broker3')),
    withClient INTEGER NOT NULL CHECK (withClient IN (0, 1)),
    at INTEGER NOT NULL,
    recordedAt INTEGER NOT NULL,
    byId TEXT NOT NULL,
    by TEXT NOT NULL,
    note TEXT,
    job TEXT,
    takenBackAt INTEGER,
    CHECK (visitorClass <> 'broker3'),
    CHECK ((price IS NULL) = (unit IS NULL)),
    CHECK (price IS NOT NULL OR kind IN ('vacancyList', 'floorPlan')),
    CHECK (price IS NULL OR kind <> 'floorPlan'),
    CHECK ((job IS NULL) = (kind NOT IN ('vacancyList', 'floorPlan'))),
    CHECK (takenBackAt IS NULL OR job IS NOT NULL)
  ) STRICT;
  INSERT INTO disclosures (id, siteId, prospectId, suiteId, room, price, unit, kind, visitorClass, withClient, at, recordedAt,
      byId, by, note)
    SELECT id, siteId, prospectId, suiteId, room, price, unit, kind, visitorClass, withClient, at, recordedAt, byId, by, note
      FROM disclosuresBefore;
  DROP TABLE disclosuresBefore;
  CREATE INDEX disclosuresOf ON disclosures (prospectId, at, id);
  CREATE INDEX disclosuresOfSuite ON disclosures (suiteId, at, id) WHERE suiteId IS NOT NULL;
  CREATE INDEX disclosuresOfJob ON disclosures (job) WHERE job IS NOT NULL;
  CREATE TRIGGER disclosuresStay BEFORE DELETE ON disclosures
  BEGIN SELECT RAISE(ABORT, 'a price that was told stays told'); END;
  CREATE TRIGGER disclosuresKeepTheirWords
    BEFORE UPDATE OF id, siteId, suiteId, room, price, unit, kind, visitorClass, withClient, at, recordedAt, byId, by, note, job
    ON disclosures
  BEGIN SELECT RAISE(ABORT, 'a price that was told stays told'); END;
  CREATE TRIGGER disclosuresAreTakenBackOnce BEFORE UPDATE OF takenBackAt ON disclosures WHEN OLD.takenBackAt IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'what was taken back stays taken back'); END;
`),
}
