import type { Migration } from '../migrate.ts'

/** 看房记录 with its units, keys and defects, and the buildings that we are compared with (2: 8; domain F13). */
export const viewingRecords: Migration = {
  version: 345,
  name: 'viewings',
  up: (database) =>
    database.exec(`
  CREATE TABLE viewings (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    serial TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'going', 'done', 'cancelled')),
    registeredAt INTEGER NOT NULL,
    registrarId TEXT NOT NULL,
    registrar TEXT NOT NULL,
    prospectId TEXT NOT NULL REFERENCES prospects (id),
    startsAt INTEGER NOT NULL,
    endsAt INTEGER NOT NULL CHECK (endsAt > startsAt),
    visitors TEXT NOT NULL CHECK (visitors <> ''),
    broker TEXT,
    escort TEXT NOT NULL CHECK (escort <> ''),
    reason TEXT,
    comparison TEXT,
    flexible TEXT NOT NULL,
    flexibleNote TEXT,
    gradeBefore TEXT CHECK (gradeBefore IN ('A', 'B', 'C', 'D')),
    gradeAfter TEXT CHECK (gradeAfter IN ('A', 'B', 'C', 'D')),
    nextStep TEXT CHECK (nextStep IN ('talk', 'quote', 'again', 'none')),
    nextOn TEXT,
    meetingRoom INTEGER CHECK (meetingRoom IN (0, 1)),
    gift TEXT,
    remark TEXT,
    concludedAt INTEGER,
    concludedBy TEXT,
    cancelReason TEXT CHECK (cancelReason <> ''),
    CHECK ((state = 'done') = (concludedAt IS NOT NULL)),
    CHECK ((concludedAt IS NULL) = (concludedBy IS NULL)),
    CHECK ((concludedAt IS NULL) = (nextStep IS NULL)),
    CHECK ((state = 'cancelled') = (cancelReason IS NOT NULL))
  ) STRICT;
  CREATE UNIQUE INDEX viewingsBySerial ON viewings (siteId, serial);
  CREATE INDEX viewingsByStart ON viewings (siteId, startsAt, id);
  CREATE INDEX viewingsOfProspect ON viewings (prospectId, startsAt, id);
  CREATE TRIGGER viewingsStay BEFORE DELETE ON viewings
  BEGIN SELECT RAISE(ABORT, 'a numbered viewing is cancelled, never deleted'); END;
  CREATE TRIGGER viewingsKeepTheirNumber BEFORE UPDATE OF serial, registeredAt, registrarId, registrar ON viewings
  BEGIN SELECT RAISE(ABORT, 'number and origin of a viewing never change'); END;

  CREATE TABLE viewingSuites (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    viewingId TEXT NOT NULL REFERENCES viewings (id),
    place INTEGER NOT NULL CHECK (place >= 1),
    suiteId TEXT NOT NULL REFERENCES suites (id),
    building TEXT NOT NULL,
    floor INTEGER NOT NULL,
    room TEXT NOT NULL,
    grossArea INTEGER NOT NULL CHECK (grossArea >= 1),
    inUnitArea INTEGER NOT NULL CHECK (inUnitArea BETWEEN 1 AND grossArea),
    orientation TEXT NOT NULL,
    fitOut TEXT NOT NULL,
    rentUnit TEXT NOT NULL CHECK (rentUnit IN ('day', 'month')),
    rentAsked INTEGER NOT NULL CHECK (rentAsked > 0),
    priceTold INTEGER CHECK (priceTold > 0),
    keyOutAt INTEGER,
    keyTakenBy TEXT CHECK (keyTakenBy <> ''),
    openedAt INTEGER CHECK (openedAt >= keyOutAt),
    lockedAt INTEGER CHECK (lockedAt >= openedAt),
    windows INTEGER NOT NULL CHECK (windows IN (0, 1)),
    water INTEGER NOT NULL CHECK (water IN (0, 1)),
    power INTEGER NOT NULL CHECK (power IN (0, 1)),
    door INTEGER NOT NULL CHECK (door IN (0, 1)),
    lockNote TEXT,
    keyBackAt INTEGER CHECK (keyBackAt >= keyOutAt),
    keyBackTo TEXT CHECK (keyBackTo <> ''),
    reaction TEXT CHECK (reaction IN ('good', 'fair', 'poor')),
    objection TEXT,
    CHECK ((keyOutAt IS NULL) = (keyTakenBy IS NULL)),
    CHECK ((keyBackAt IS NULL) = (keyBackTo IS NULL)),
    CHECK (keyBackAt IS NULL OR keyOutAt IS NOT NULL),
    CHECK (openedAt IS NULL OR keyOutAt IS NOT NULL),
    CHECK (lockedAt IS NULL OR openedAt IS NOT NULL),
    CHECK (keyBackAt IS NULL OR openedAt IS NULL OR lockedAt IS NOT NULL),
    CHECK (lockedAt IS NULL OR windows + water + power + door = 4 OR lockNote IS NOT NULL)
  ) STRICT;
  CREATE UNIQUE INDEX viewingSuitesInOrder ON viewingSuites (viewingId, place);
  CREATE INDEX viewingSuitesBySuite ON viewingSuites (suiteId, viewingId);
  CREATE UNIQUE INDEX viewingSuitesOpen ON viewingSuites (viewingId) WHERE openedAt IS NOT NULL AND lockedAt IS NULL;
  CREATE UNIQUE INDEX viewingKeysOfSuite ON viewingSuites (suiteId) WHERE keyOutAt IS NOT NULL AND keyBackAt IS NULL;
  CREATE INDEX viewingKeysOut ON viewingSuites (siteId, keyOutAt, id) WHERE keyOutAt IS NOT NULL AND keyBackAt IS NULL;
  CREATE TRIGGER viewingSuitesStay BEFORE DELETE ON viewingSuites WHEN OLD.keyOutAt IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a unit whose key was out stays on the record'); END;

  CREATE TABLE viewingDefects (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    lineId TEXT NOT NULL REFERENCES viewingSuites (id),
    text TEXT NOT NULL CHECK (text <> ''),
    at INTEGER NOT NULL,
    byId TEXT NOT NULL,
    by TEXT NOT NULL,
    caseId TEXT NOT NULL REFERENCES cases (id),
    caseSerial TEXT NOT NULL,
    repairId TEXT NOT NULL,
    repairSerial TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX viewingDefectsOfLine ON viewingDefects (lineId, text);
  CREATE TRIGGER viewingDefectsStay BEFORE DELETE ON viewingDefects
  BEGIN SELECT RAISE(ABORT, 'a defect that became a repair slip stays'); END;
  CREATE TRIGGER viewingDefectsKeepTheirWords BEFORE UPDATE ON viewingDefects
  BEGIN SELECT RAISE(ABORT, 'a defect that became a repair slip stays'); END;

  CREATE TABLE rivalBuildings (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    name TEXT NOT NULL CHECK (name <> ''),
    location TEXT NOT NULL,
    hardware TEXT NOT NULL,
    service TEXT NOT NULL,
    management TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX rivalBuildingsByName ON rivalBuildings (siteId, name);
`),
}
