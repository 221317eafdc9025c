import type { Migration } from '../migrate.ts'

/** 《重大(突发)事件处理记录表》 (domain F5): the record, and its lines, which are only ever added to. */
export const majorIncidents: Migration = {
  version: 120,
  name: 'incidents',
  up: (database) =>
    database.exec(`
  CREATE TABLE incidents (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    serial TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'voided')),
    registeredAt INTEGER NOT NULL,
    registrarId TEXT NOT NULL,
    registrar TEXT NOT NULL,
    caseId TEXT REFERENCES cases (id),
    complaintId TEXT REFERENCES complaints (id),
    correctionId TEXT REFERENCES corrections (id),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('security', 'fire', 'trappedLift', 'equipment', 'outage', 'flooding', 'injury',
      'collectiveComplaint', 'naturalDisaster', 'leadersVisit', 'other')),
    happenedAt INTEGER,
    discoveredAt INTEGER NOT NULL,
    place TEXT NOT NULL CHECK (place <> ''),
    reporter TEXT,
    reporterDepartment TEXT,
    reporterPhone TEXT,
    receiver TEXT NOT NULL,
    receivedAt INTEGER NOT NULL,
    course TEXT NOT NULL CHECK (course <> ''),
    level TEXT CHECK (level IN ('ordinary', 'major', 'extraordinary')),
    deaths INTEGER CHECK (deaths >= 0),
    injured INTEGER CHECK (injured >= 0),
    damage INTEGER CHECK (damage >= 0),
    households INTEGER CHECK (households >= 0),
    cause TEXT,
    result TEXT,
    insurer TEXT,
    insuranceNumber TEXT,
    insuredOn TEXT,
    visitingUnit TEXT,
    leaders TEXT,
    visitors INTEGER CHECK (visitors >= 0),
    purpose TEXT,
    escort TEXT,
    instruction TEXT,
    endedAt INTEGER,
    oralDueAt INTEGER,
    oralAt INTEGER,
    writtenDueAt INTEGER,
    writtenAt INTEGER,
    summaryDueAt INTEGER,
    summaryAt INTEGER,
    closedAt INTEGER,
    closedBy TEXT,
    signedInStead INTEGER NOT NULL CHECK (signedInStead IN (0, 1)),
    overrideReason TEXT,
    overriddenDuties TEXT,
    voidReason TEXT,
    CHECK ((state = 'closed') = (closedAt IS NOT NULL)),
    CHECK ((closedAt IS NULL) = (closedBy IS NULL)),
    CHECK ((state = 'voided') = (voidReason IS NOT NULL)),
    CHECK ((overrideReason IS NULL) = (overriddenDuties IS NULL)),
    CHECK ((complaintId IS NULL) = (caseId IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX incidentsBySerial ON incidents (siteId, serial);
  CREATE INDEX incidentsByDiscovered ON incidents (siteId, discoveredAt, id);
  CREATE INDEX incidentsOpen ON incidents (siteId, discoveredAt, id) WHERE state = 'open';
  CREATE UNIQUE INDEX incidentsByComplaint ON incidents (complaintId) WHERE complaintId IS NOT NULL AND state <> 'voided';
  CREATE INDEX incidentsByCase ON incidents (caseId) WHERE caseId IS NOT NULL;
  CREATE TRIGGER incidentsStay BEFORE DELETE ON incidents
  BEGIN SELECT RAISE(ABORT, 'a numbered incident is voided, never deleted'); END;
  CREATE TRIGGER incidentsKeepTheirNumber
    BEFORE UPDATE OF serial, registeredAt, registrarId, registrar, caseId, complaintId ON incidents
  BEGIN SELECT RAISE(ABORT, 'number and origin of an incident never change'); END;

  CREATE TABLE incidentLines (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    siteId TEXT NOT NULL,
    incidentId TEXT NOT NULL REFERENCES incidents (id),
    kind TEXT NOT NULL CHECK (kind IN ('measure', 'report', 'evidence', 'remedy', 'change')),
    at INTEGER NOT NULL,
    text TEXT,
    person TEXT,
    departments TEXT,
    target TEXT,
    method TEXT,
    dueOn TEXT,
    correctsId TEXT UNIQUE REFERENCES incidentLines (id),
    correctReason TEXT,
    recordedAt INTEGER NOT NULL,
    byId TEXT NOT NULL,
    by TEXT NOT NULL,
    CHECK ((kind = 'report') = (target IS NOT NULL)),
    CHECK ((kind = 'report') = (method IS NOT NULL)),
    CHECK ((kind = 'remedy') = (dueOn IS NOT NULL)),
    CHECK (kind = 'report' OR text IS NOT NULL),
    CHECK ((correctsId IS NULL) = (correctReason IS NULL))
  ) STRICT;
  CREATE INDEX incidentLinesByIncident ON incidentLines (incidentId, at);
  CREATE TRIGGER incidentLinesStay BEFORE DELETE ON incidentLines
  BEGIN SELECT RAISE(ABORT, 'lines of an incident are corrected by others, never deleted'); END;
  CREATE TRIGGER incidentLinesKeepTheirWords BEFORE UPDATE ON incidentLines
  BEGIN SELECT RAISE(ABORT, 'lines of an incident are corrected by others, never changed'); END;
`),
}
