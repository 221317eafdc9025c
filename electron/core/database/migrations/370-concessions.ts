import type { Migration } from '../migrate.ts'

const asked = [
  ...['id', 'siteId', 'serial', 'suiteId', 'room', 'kind', 'area', 'unit', 'listPrice', 'price', 'months', 'startOn'],
  ...['freeMonths', 'freeDays', 'escalation', 'usualEscalation', 'method', 'standardFreeDays', 'mindPrice', 'rivalBuilding'],
  ...['rivalPrice', 'fame', 'others', 'reason', 'validUntil', 'createdAt', 'createdById', 'createdBy'],
].join(', ')
const decided = ['state', 'agreedPrice', 'agreedFreeMonths', 'agreedFreeDays', 'agreedUntil', 'floorPrice', 'decidedAt']
const decidedAnew = decided.map((column) => `NEW.${column} IS NOT OLD.${column}`).join(' OR ')

/** 《租金优惠(特价)申请单》 (2: 9.4, 10.5; domain F15): what was asked never changes, a decision is made once, steps are only added. */
export const concessionRows: Migration = {
  version: 370,
  name: 'concessions',
  up: (database) =>
    database.exec(`
  CREATE TABLE concessions (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    serial TEXT NOT NULL,
    prospectId TEXT NOT NULL REFERENCES prospects (id),
    suiteId TEXT NOT NULL REFERENCES suites (id),
    room TEXT NOT NULL CHECK (room <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('ordinary', 'price')),
    area INTEGER NOT NULL CHECK (area > 0),
    unit TEXT NOT NULL CHECK (unit IN ('day', 'month')),
    listPrice INTEGER NOT NULL CHECK (listPrice > 0),
    price INTEGER NOT NULL CHECK (price > 0),
    months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 240),
    startOn TEXT NOT NULL,
    freeMonths INTEGER NOT NULL CHECK (freeMonths BETWEEN 0 AND 60),
    freeDays INTEGER NOT NULL CHECK (freeDays BETWEEN 0 AND 92),
    escalation TEXT NOT NULL CHECK (json_valid(escalation)),
    usualEscalation TEXT NOT NULL CHECK (json_valid(usualEscalation)),
    method TEXT NOT NULL CHECK (method IN ('yearTwelfth', 'thirtyDays')),
    standardFreeDays INTEGER NOT NULL CHECK (standardFreeDays >= 0),
    mindPrice INTEGER CHECK (mindPrice > 0),
    rivalBuilding TEXT,
    rivalPrice INTEGER CHECK (rivalPrice > 0),
    fame TEXT CHECK (fame IN ('world', 'national', 'trade', 'ordinary')),
    others TEXT,
    reason TEXT NOT NULL CHECK (reason <> ''),
    validUntil TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    createdById TEXT NOT NULL,
    createdBy TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('supervisor', 'generalManager', 'approved', 'countered', 'refused', 'withdrawn')),
    open INTEGER NOT NULL,
    decidedAt INTEGER,
    agreedPrice INTEGER CHECK (agreedPrice > 0),
    agreedFreeMonths INTEGER CHECK (agreedFreeMonths BETWEEN 0 AND 60),
    agreedFreeDays INTEGER CHECK (agreedFreeDays BETWEEN 0 AND 92),
    agreedUntil TEXT,
    floorPrice INTEGER CHECK (floorPrice > 0),
    toldOn TEXT,
    toldNote TEXT,
    answer TEXT CHECK (answer IN ('accepted', 'declined', 'open')),
    CHECK (freeMonths * 30 + freeDays < months * 30),
    CHECK (kind = 'ordinary' OR (mindPrice IS NOT NULL AND rivalBuilding IS NOT NULL)),
    CHECK (rivalPrice IS NULL OR rivalBuilding IS NOT NULL),
    CHECK ((state IN ('supervisor', 'generalManager')) = (decidedAt IS NULL)),
    CHECK ((state IN ('approved', 'countered')) = (agreedPrice IS NOT NULL)),
    CHECK ((agreedPrice IS NULL) = (agreedFreeMonths IS NULL)),
    CHECK ((agreedPrice IS NULL) = (agreedFreeDays IS NULL)),
    CHECK ((agreedPrice IS NULL) = (agreedUntil IS NULL)),
    CHECK ((toldOn IS NULL) = (answer IS NULL)),
    CHECK (toldOn IS NULL OR state IN ('approved', 'countered', 'refused')),
    CHECK (open = (state <> 'withdrawn' AND toldOn IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX concessionsBySerial ON concessions (siteId, serial);
  CREATE INDEX concessionsByOpen ON concessions (siteId, open, createdAt, id);
  CREATE INDEX concessionsPending ON concessions (siteId, createdAt, id) WHERE state IN ('supervisor', 'generalManager');
  CREATE INDEX concessionsOfProspect ON concessions (prospectId, createdAt, id);
  CREATE TRIGGER concessionsStay BEFORE DELETE ON concessions
  BEGIN SELECT RAISE(ABORT, 'a numbered application is withdrawn, never deleted'); END;
  CREATE TRIGGER concessionsKeepWhatWasAsked BEFORE UPDATE OF ${asked} ON concessions
  BEGIN SELECT RAISE(ABORT, 'what was applied for never changes'); END;
  CREATE TRIGGER concessionsAreDecidedOnce BEFORE UPDATE ON concessions WHEN OLD.decidedAt IS NOT NULL AND (${decidedAnew})
  BEGIN SELECT RAISE(ABORT, 'what was decided stays decided'); END;

  CREATE TABLE concessionSteps (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    concessionId TEXT NOT NULL REFERENCES concessions (id),
    kind TEXT NOT NULL CHECK (kind IN ('apply', 'advise', 'counsel', 'approve', 'counter', 'refuse', 'withdraw', 'tell')),
    office TEXT NOT NULL CHECK (office IN ('leasingOfficer', 'leasingSupervisor', 'manager', 'finance', 'generalManager')),
    person TEXT NOT NULL CHECK (person <> ''),
    onDate TEXT NOT NULL,
    opinion TEXT,
    price INTEGER CHECK (price > 0),
    at INTEGER NOT NULL,
    byId TEXT NOT NULL,
    by TEXT NOT NULL
  ) STRICT;
  CREATE INDEX concessionStepsOf ON concessionSteps (concessionId, at, id);
  CREATE TRIGGER concessionStepsStay BEFORE DELETE ON concessionSteps
  BEGIN SELECT RAISE(ABORT, 'steps are only added'); END;
  CREATE TRIGGER concessionStepsAreFixed BEFORE UPDATE ON concessionSteps
  BEGIN SELECT RAISE(ABORT, 'steps are only added'); END;
`),
}
