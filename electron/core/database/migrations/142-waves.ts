import type { Migration } from '../migrate.ts'

/** Outages with everybody who called (1: 4.7 c, d): a household stands once, its calls and tellings are only added to. */
export const callWaves: Migration = {
  version: 142,
  name: 'waves',
  up: (database) =>
    database.exec(`
  CREATE TABLE waves (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    serial TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'restored', 'closed', 'voided')),
    supply TEXT NOT NULL CHECK (supply IN ('water', 'power', 'gas', 'lift', 'network', 'heating', 'road', 'other')),
    cause TEXT NOT NULL CHECK (cause IN ('municipal', 'internal')),
    area TEXT NOT NULL CHECK (area <> ''),
    startedAt INTEGER NOT NULL,
    expectedAt INTEGER,
    restoredAt INTEGER,
    closedAt INTEGER,
    reason TEXT,
    responsible TEXT,
    measure TEXT,
    incidentId TEXT REFERENCES incidents (id),
    households INTEGER NOT NULL CHECK (households >= 0),
    waiting INTEGER NOT NULL CHECK (waiting BETWEEN 0 AND households),
    registeredAt INTEGER NOT NULL,
    registrarId TEXT NOT NULL,
    registrar TEXT NOT NULL,
    voidReason TEXT,
    CHECK (state NOT IN ('restored', 'closed') OR restoredAt IS NOT NULL),
    CHECK (state <> 'open' OR restoredAt IS NULL),
    CHECK ((state = 'closed') = (closedAt IS NOT NULL)),
    CHECK ((state = 'voided') = (voidReason IS NOT NULL))
  ) STRICT;
  CREATE UNIQUE INDEX wavesBySerial ON waves (siteId, serial);
  CREATE INDEX wavesByStart ON waves (siteId, startedAt, id);
  CREATE INDEX wavesUnfinished ON waves (siteId, startedAt, id) WHERE state IN ('open', 'restored');
  CREATE INDEX wavesByIncident ON waves (incidentId) WHERE incidentId IS NOT NULL;
  CREATE TRIGGER wavesStay BEFORE DELETE ON waves
  BEGIN SELECT RAISE(ABORT, 'a numbered outage is voided, never deleted'); END;
  CREATE TRIGGER wavesKeepTheirNumber BEFORE UPDATE OF serial, registeredAt, registrarId, registrar ON waves
  BEGIN SELECT RAISE(ABORT, 'the number of an outage never changes'); END;

  CREATE TABLE waveCallers (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    siteId TEXT NOT NULL,
    waveId TEXT NOT NULL REFERENCES waves (id),
    room TEXT,
    roomKey TEXT,
    name TEXT,
    phone TEXT,
    phoneKey TEXT,
    caseId TEXT REFERENCES cases (id),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'reached', 'noticed')),
    firstAt INTEGER NOT NULL,
    calls INTEGER NOT NULL CHECK (calls >= 1),
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    toldAt INTEGER,
    toldBy TEXT,
    comment TEXT,
    CHECK ((room IS NULL) = (roomKey IS NULL)),
    CHECK ((state = 'waiting') = (toldAt IS NULL)),
    CHECK ((toldAt IS NULL) = (toldBy IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX waveCallersByRoom ON waveCallers (waveId, roomKey) WHERE roomKey IS NOT NULL;
  CREATE INDEX waveCallersByPhone ON waveCallers (waveId, phoneKey) WHERE phoneKey IS NOT NULL;
  CREATE INDEX waveCallersInOrder ON waveCallers (waveId, firstAt, seq);
  CREATE INDEX waveCallersByCase ON waveCallers (caseId) WHERE caseId IS NOT NULL;
  CREATE TRIGGER waveCallersStay BEFORE DELETE ON waveCallers
  BEGIN SELECT RAISE(ABORT, 'who called stays on the list'); END;

  CREATE TABLE waveEvents (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    siteId TEXT NOT NULL,
    waveId TEXT NOT NULL REFERENCES waves (id),
    callerId TEXT REFERENCES waveCallers (id),
    at INTEGER NOT NULL,
    text TEXT NOT NULL,
    byId TEXT NOT NULL,
    by TEXT NOT NULL
  ) STRICT;
  CREATE INDEX waveEventsByWave ON waveEvents (waveId, at, seq);
  CREATE TRIGGER waveEventsStay BEFORE DELETE ON waveEvents
  BEGIN SELECT RAISE(ABORT, 'what happened in an outage is only added to'); END;
  CREATE TRIGGER waveEventsKeepTheirWords BEFORE UPDATE ON waveEvents
  BEGIN SELECT RAISE(ABORT, 'what happened in an outage is only added to'); END;
`),
}
