import type { Migration } from '../migrate.ts'

/** 《候租客户名单》 (2: 10.4; domain F14). */
export const waitingListRows: Migration = {
  version: 331,
  name: 'waiting-list',
  up: (database) =>
    database.exec(`
  CREATE TABLE waitingList (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    serial TEXT NOT NULL,
    number INTEGER NOT NULL,
    prospectId TEXT NOT NULL REFERENCES prospects (id),
    addedAt INTEGER NOT NULL,
    addedById TEXT NOT NULL,
    addedBy TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('price', 'area', 'location', 'handover', 'hardware', 'invalid', 'other')),
    building TEXT CHECK (building <> ''),
    buildingKey TEXT,
    price INTEGER CHECK (price > 0),
    unit TEXT CHECK (unit IN ('day', 'month')),
    priceUnknown TEXT,
    leaseStart TEXT,
    termMonths INTEGER CHECK (termMonths BETWEEN 1 AND 240),
    leaseEnd TEXT,
    endComputed INTEGER NOT NULL CHECK (endComputed IN (0, 1)),
    termUnknown TEXT,
    wakeOn TEXT,
    wakeKey TEXT NOT NULL,
    referrals TEXT,
    remark TEXT,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'woken')),
    wokenAt INTEGER,
    wokenBy TEXT,
    wokenNote TEXT,
    CHECK ((price IS NULL) = (unit IS NULL)),
    CHECK ((price IS NULL) = (priceUnknown IS NOT NULL)),
    CHECK ((leaseEnd IS NULL) = (termUnknown IS NOT NULL)),
    CHECK ((leaseEnd IS NULL) = (wakeOn IS NULL)),
    CHECK ((building IS NULL) = (buildingKey IS NULL)),
    CHECK (leaseStart <= leaseEnd),
    CHECK (wakeKey = COALESCE(wakeOn, '9999-12-31')),
    CHECK ((state = 'woken') = (wokenAt IS NOT NULL)),
    CHECK ((wokenAt IS NULL) = (wokenBy IS NULL)),
    CHECK ((wokenAt IS NULL) = (wokenNote IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX waitingListBySerial ON waitingList (siteId, serial);
  CREATE UNIQUE INDEX waitingListOpen ON waitingList (prospectId) WHERE state = 'waiting';
  CREATE INDEX waitingListOf ON waitingList (prospectId, number);
  CREATE INDEX waitingListByState ON waitingList (siteId, state, wakeKey, id);
  CREATE INDEX waitingListByBuilding ON waitingList (siteId, buildingKey, number) WHERE buildingKey IS NOT NULL;
  CREATE TRIGGER waitingListStays BEFORE DELETE ON waitingList
  BEGIN SELECT RAISE(ABORT, 'a numbered entry is woken, never deleted'); END;
  CREATE TRIGGER waitingListKeepsItsNumber BEFORE UPDATE OF id, siteId, serial, number, addedAt, addedById, addedBy ON waitingList
  BEGIN SELECT RAISE(ABORT, 'number and origin of an entry never change'); END;
`),
}
