import type { Migration } from '../migrate.ts'

/** 接待参观考察活动 (procedure 3): the visit and what happened in it. */
export const visitRecords: Migration = {
  version: 300,
  name: 'visits',
  up: (database) =>
    database.exec(`
  CREATE TABLE visits (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    serial TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'notified', 'ready', 'received', 'closed', 'cancelled')),
    registeredAt INTEGER NOT NULL,
    registrarId TEXT NOT NULL,
    registrar TEXT NOT NULL,
    guestKind TEXT NOT NULL
      CHECK (guestKind IN ('leaders', 'government', 'peers', 'association', 'tenants', 'other', 'unknown')),
    announced TEXT NOT NULL CHECK (announced IN ('planned', 'onSpot')),
    unit TEXT,
    contact TEXT,
    contactPhone TEXT,
    leader TEXT,
    leaderRank TEXT,
    visitors INTEGER CHECK (visitors >= 0),
    level TEXT CHECK (level IN ('first', 'second', 'third')),
    purpose TEXT,
    arrivesAt INTEGER NOT NULL,
    leavesAt INTEGER CHECK (leavesAt >= arrivesAt),
    host TEXT,
    escort TEXT,
    room TEXT,
    route TEXT,
    beforehand TEXT,
    template TEXT,
    budgetPerHead INTEGER CHECK (budgetPerHead >= 0),
    names TEXT,
    itinerary TEXT NOT NULL,
    conduct TEXT NOT NULL,
    alertness TEXT NOT NULL,
    notifiedAt INTEGER,
    notifiedBy TEXT,
    readyAt INTEGER,
    receivedAt INTEGER,
    leftAt INTEGER CHECK (leftAt >= receivedAt),
    opinion TEXT,
    leftOver TEXT,
    spent INTEGER CHECK (spent >= 0),
    noMeeting INTEGER NOT NULL CHECK (noMeeting IN (0, 1)),
    keptPhotos INTEGER CHECK (keptPhotos >= 0),
    keptMinutes INTEGER CHECK (keptMinutes >= 0),
    keptSignIns INTEGER CHECK (keptSignIns >= 0),
    clearedAt INTEGER,
    clearedBy TEXT,
    incidentId TEXT REFERENCES incidents (id),
    closedAt INTEGER,
    closedBy TEXT,
    overrideReason TEXT,
    overriddenDuties TEXT,
    cancelledAt INTEGER,
    cancelledBy TEXT,
    cancelReason TEXT,
    CHECK ((notifiedAt IS NULL) = (notifiedBy IS NULL)),
    CHECK (state <> 'planned' OR notifiedAt IS NULL),
    CHECK (state NOT IN ('notified', 'ready') OR notifiedAt IS NOT NULL),
    CHECK (state <> 'ready' OR readyAt IS NOT NULL),
    CHECK (state NOT IN ('received', 'closed') OR receivedAt IS NOT NULL),
    CHECK ((clearedAt IS NULL) = (clearedBy IS NULL)),
    CHECK ((state = 'closed') = (closedAt IS NOT NULL)),
    CHECK ((closedAt IS NULL) = (closedBy IS NULL)),
    CHECK ((overrideReason IS NULL) = (overriddenDuties IS NULL)),
    CHECK ((state = 'cancelled') = (cancelledAt IS NOT NULL)),
    CHECK ((cancelledAt IS NULL) = (cancelReason IS NULL)),
    CHECK ((cancelledAt IS NULL) = (cancelledBy IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX visitsBySerial ON visits (siteId, serial);
  CREATE INDEX visitsByArrival ON visits (siteId, arrivesAt, id);
  CREATE INDEX visitsRunning ON visits (siteId, arrivesAt, id) WHERE state IN ('notified', 'ready', 'received');
  CREATE UNIQUE INDEX visitsByIncident ON visits (incidentId) WHERE incidentId IS NOT NULL AND state <> 'cancelled';
  CREATE TRIGGER visitsStay BEFORE DELETE ON visits
  BEGIN SELECT RAISE(ABORT, 'a numbered visit is cancelled, never deleted'); END;
  CREATE TRIGGER visitsKeepTheirNumber BEFORE UPDATE OF serial, registeredAt, registrarId, registrar ON visits
  BEGIN SELECT RAISE(ABORT, 'number and origin of a visit never change'); END;

  CREATE TABLE visitEvents (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    siteId TEXT NOT NULL,
    visitId TEXT NOT NULL REFERENCES visits (id),
    at INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    recordedAt INTEGER NOT NULL,
    byId TEXT NOT NULL,
    by TEXT NOT NULL
  ) STRICT;
  CREATE INDEX visitEventsByVisit ON visitEvents (visitId, at, seq);
  CREATE TRIGGER visitEventsStay BEFORE DELETE ON visitEvents
  BEGIN SELECT RAISE(ABORT, 'what happened in a visit is only added to'); END;
  CREATE TRIGGER visitEventsKeepTheirWords BEFORE UPDATE ON visitEvents
  BEGIN SELECT RAISE(ABORT, 'what happened in a visit is only added to'); END;

  CREATE TABLE visitBriefings (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    visitId TEXT NOT NULL REFERENCES visits (id),
    briefing TEXT NOT NULL CHECK (briefing IN ('conduct', 'alertness')),
    person TEXT NOT NULL CHECK (person <> ''),
    at INTEGER NOT NULL,
    byId TEXT NOT NULL,
    by TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX visitBriefingsByVisit ON visitBriefings (visitId, briefing, person);
  CREATE TRIGGER visitBriefingsStay BEFORE DELETE ON visitBriefings
  BEGIN SELECT RAISE(ABORT, 'who was told stays on record'); END;
  CREATE TRIGGER visitBriefingsKeepTheirWords BEFORE UPDATE ON visitBriefings
  BEGIN SELECT RAISE(ABORT, 'who was told stays on record'); END;
`),
}
