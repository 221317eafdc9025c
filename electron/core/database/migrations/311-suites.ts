import type { Migration } from '../migrate.ts'

/** Offices to let, what happened to each, and whose prospects are near which (2: 3, 8.1; domain 2.9). */
export const officeSuites: Migration = {
  version: 311,
  name: 'suites',
  up: (database) =>
    database.exec(`
  CREATE TABLE tenants (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    name TEXT NOT NULL CHECK (name <> ''),
    nameKey TEXT NOT NULL,
    trade TEXT NOT NULL CHECK (trade <> ''),
    nameable INTEGER NOT NULL CHECK (nameable IN (0, 1)),
    clearance TEXT,
    note TEXT,
    removedAt INTEGER,
    CHECK ((nameable = 1) = (clearance IS NOT NULL))
  ) STRICT;
  CREATE UNIQUE INDEX tenantsByName ON tenants (siteId, nameKey) WHERE removedAt IS NULL;
  CREATE INDEX tenantsInOrder ON tenants (siteId, nameKey, id) WHERE removedAt IS NULL;
  CREATE INDEX tenantsByTrade ON tenants (siteId, trade, nameKey, id) WHERE removedAt IS NULL;

  CREATE TABLE suites (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    building TEXT NOT NULL CHECK (building <> ''),
    floor INTEGER NOT NULL CHECK (floor BETWEEN -9 AND 200 AND floor <> 0),
    room TEXT NOT NULL CHECK (room <> ''),
    roomKey TEXT NOT NULL,
    place TEXT NOT NULL,
    grossArea INTEGER NOT NULL CHECK (grossArea BETWEEN 1 AND 9999999),
    inUnitArea INTEGER NOT NULL CHECK (inUnitArea BETWEEN 1 AND grossArea),
    layout TEXT,
    orientation TEXT NOT NULL CHECK (orientation IN
      ('north', 'northEast', 'east', 'southEast', 'south', 'southWest', 'west', 'northWest', 'through')),
    fitOut TEXT NOT NULL CHECK (fitOut IN ('shell', 'standard', 'fine', 'asIs')),
    neighbours TEXT,
    rentUnit TEXT NOT NULL CHECK (rentUnit IN ('day', 'month')),
    rentAsked INTEGER NOT NULL CHECK (rentAsked > 0),
    floorPrice INTEGER CHECK (floorPrice > 0),
    managementFee INTEGER CHECK (managementFee >= 0),
    parkingFee INTEGER CHECK (parkingFee >= 0),
    phoneFee INTEGER CHECK (phoneFee >= 0),
    remark TEXT,
    state TEXT NOT NULL CHECK (state IN ('vacant', 'interested', 'negotiating', 'leased', 'locked')),
    stateSince INTEGER NOT NULL,
    stateBy TEXT NOT NULL,
    stateReason TEXT NOT NULL CHECK (stateReason <> ''),
    leaseEnd TEXT,
    tenantId TEXT REFERENCES tenants (id),
    removedAt INTEGER,
    CHECK ((state = 'leased') = (leaseEnd IS NOT NULL)),
    CHECK (state = 'leased' OR tenantId IS NULL)
  ) STRICT;
  CREATE UNIQUE INDEX suitesByRoom ON suites (siteId, building, roomKey) WHERE removedAt IS NULL;
  CREATE INDEX suitesByPlace ON suites (siteId, place, id) WHERE removedAt IS NULL;
  CREATE INDEX suitesByArea ON suites (siteId, grossArea, id) WHERE removedAt IS NULL;
  CREATE INDEX suitesByTenant ON suites (tenantId) WHERE tenantId IS NOT NULL;
  CREATE TRIGGER suitesStay BEFORE DELETE ON suites
  BEGIN SELECT RAISE(ABORT, 'a suite is marked as removed, never deleted'); END;

  CREATE TABLE suiteEvents (
    seq INTEGER PRIMARY KEY,
    siteId TEXT NOT NULL,
    suiteId TEXT NOT NULL REFERENCES suites (id),
    at INTEGER NOT NULL,
    byId TEXT NOT NULL,
    by TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> '')
  ) STRICT;
  CREATE INDEX suiteEventsBySuite ON suiteEvents (suiteId, seq);
  CREATE TRIGGER suiteEventsStay BEFORE DELETE ON suiteEvents
  BEGIN SELECT RAISE(ABORT, 'what happened to a suite is only added to'); END;
  CREATE TRIGGER suiteEventsKeepTheirWords BEFORE UPDATE ON suiteEvents
  BEGIN SELECT RAISE(ABORT, 'what happened to a suite is only added to'); END;

  CREATE TABLE suiteHolds (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    suiteId TEXT NOT NULL REFERENCES suites (id),
    prospectId TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('interested', 'negotiating')),
    ownerId TEXT NOT NULL,
    owner TEXT NOT NULL,
    since INTEGER NOT NULL,
    until TEXT NOT NULL,
    releasedAt INTEGER,
    releasedBy TEXT,
    releaseReason TEXT CHECK (releaseReason <> ''),
    CHECK ((releasedAt IS NULL) = (releasedBy IS NULL)),
    CHECK ((releasedAt IS NULL) = (releaseReason IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX suiteHoldsOpen ON suiteHolds (suiteId, prospectId) WHERE releasedAt IS NULL;
  CREATE INDEX suiteHoldsByProspect ON suiteHolds (prospectId) WHERE releasedAt IS NULL;
  CREATE TRIGGER suiteHoldsStay BEFORE DELETE ON suiteHolds
  BEGIN SELECT RAISE(ABORT, 'a hold is released, never deleted'); END;
  CREATE TRIGGER suiteHoldsEndOnce
    BEFORE UPDATE OF id, siteId, suiteId, kind, ownerId, owner, since, until, releasedAt, releasedBy, releaseReason ON suiteHolds
    WHEN OLD.releasedAt IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a released hold does not change'); END;
`),
}
