import type { Migration } from '../migrate.ts'

/** 中介: who they are, each visit, papers given and 客户确认书 (2: 11; domain F16). */
export const leasingBrokers: Migration = {
  version: 324,
  name: 'brokers',
  up: (database) =>
    database.exec(`
  CREATE TABLE brokers (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    firm TEXT CHECK (firm <> ''),
    firmKey TEXT CHECK (firmKey <> ''),
    agent TEXT NOT NULL CHECK (agent <> ''),
    phone TEXT,
    card INTEGER CHECK (card IN (0, 1)),
    business TEXT,
    note TEXT,
    ownerId TEXT NOT NULL,
    owner TEXT NOT NULL,
    registeredAt INTEGER NOT NULL,
    lastSeenAt INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX brokersByName ON brokers (siteId, firmKey, agent) WHERE firmKey IS NOT NULL;
  CREATE INDEX brokersByLastSeen ON brokers (siteId, lastSeenAt, id);
  CREATE TRIGGER brokersStay BEFORE DELETE ON brokers
  BEGIN SELECT RAISE(ABORT, 'a broker stays on record'); END;

  CREATE TABLE brokerVisits (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    serial TEXT NOT NULL,
    brokerId TEXT NOT NULL REFERENCES brokers (id),
    arrivedAt INTEGER NOT NULL,
    registeredAt INTEGER NOT NULL,
    byId TEXT NOT NULL,
    by TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    clientAnswer TEXT NOT NULL CHECK (clientAnswer IN ('named', 'vague', 'none')),
    clientSaid TEXT,
    business TEXT,
    signs TEXT NOT NULL CHECK (json_valid(signs)),
    otherBuildings TEXT,
    past TEXT NOT NULL CHECK (json_valid(past)),
    proposedClass TEXT NOT NULL CHECK (proposedClass IN ('broker1', 'broker2', 'broker3')),
    proposedReason TEXT NOT NULL CHECK (proposedReason <> ''),
    visitorClass TEXT CHECK (visitorClass IN ('broker1', 'broker2', 'broker3')),
    placedAt INTEGER,
    placedBy TEXT,
    classReason TEXT,
    prospectId TEXT REFERENCES prospects (id),
    withClient INTEGER NOT NULL CHECK (withClient IN (0, 1)),
    affordability TEXT,
    quotedAt INTEGER,
    quoteKind TEXT CHECK (quoteKind IN ('regular', 'guarded')),
    shownAt INTEGER,
    shownRooms TEXT,
    clientPresent INTEGER CHECK (clientPresent IN (0, 1)),
    farewell TEXT CHECK (farewell IN ('polite', 'controlRoom', 'escorted')),
    farewellAt INTEGER,
    farewellBy TEXT CHECK (farewellBy <> ''),
    controlRoomPerson TEXT CHECK (controlRoomPerson <> ''),
    repliedAt INTEGER,
    reply TEXT,
    endedAt INTEGER,
    CHECK ((visitorClass IS NULL) = (placedAt IS NULL)),
    CHECK ((visitorClass IS NULL) = (placedBy IS NULL)),
    CHECK (withClient = 0 OR prospectId IS NOT NULL),
    CHECK ((quotedAt IS NULL) = (quoteKind IS NULL)),
    CHECK (quotedAt IS NULL OR visitorClass <> 'broker3'),
    CHECK ((shownAt IS NULL) = (shownRooms IS NULL)),
    CHECK ((shownAt IS NULL) = (clientPresent IS NULL)),
    CHECK ((endedAt IS NULL) = (farewell IS NULL)),
    CHECK ((endedAt IS NULL) = (farewellBy IS NULL)),
    CHECK ((endedAt IS NULL) = (farewellAt IS NULL)),
    CHECK (endedAt IS NULL OR visitorClass IS NOT NULL),
    CHECK (endedAt IS NULL OR visitorClass <> 'broker3' OR farewell = 'escorted'),
    CHECK (farewell IS NOT 'controlRoom' OR controlRoomPerson IS NOT NULL),
    CHECK ((repliedAt IS NULL) = (reply IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX brokerVisitsBySerial ON brokerVisits (siteId, serial);
  CREATE INDEX brokerVisitsByArrival ON brokerVisits (siteId, arrivedAt, id);
  CREATE INDEX brokerVisitsOfBroker ON brokerVisits (brokerId, arrivedAt, id);
  CREATE INDEX brokerVisitsOfProspect ON brokerVisits (prospectId) WHERE withClient = 1;
  CREATE TRIGGER brokerVisitsStay BEFORE DELETE ON brokerVisits
  BEGIN SELECT RAISE(ABORT, 'the visit of a broker stays on record'); END;

  CREATE TABLE brokerPapers (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    visitId TEXT NOT NULL REFERENCES brokerVisits (id),
    paper TEXT NOT NULL CHECK (paper IN ('quotation', 'guardedQuotation', 'floorPlan', 'brochure', 'vacancyList')),
    at INTEGER NOT NULL,
    byId TEXT NOT NULL,
    by TEXT NOT NULL
  ) STRICT;
  CREATE INDEX brokerPapersOf ON brokerPapers (visitId, at);
  CREATE TRIGGER brokerPapersStay BEFORE DELETE ON brokerPapers
  BEGIN SELECT RAISE(ABORT, 'what was handed over stays on record'); END;
  CREATE TRIGGER brokerPapersAsTheyAre BEFORE UPDATE ON brokerPapers
  BEGIN SELECT RAISE(ABORT, 'what was handed over stays on record'); END;

  CREATE TABLE brokerTicks (
    visitId TEXT NOT NULL REFERENCES brokerVisits (id),
    item TEXT NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    PRIMARY KEY (visitId, item)
  ) STRICT;

  CREATE TABLE brokerConfirmations (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    visitId TEXT NOT NULL REFERENCES brokerVisits (id),
    brokerId TEXT NOT NULL REFERENCES brokers (id),
    prospectId TEXT NOT NULL REFERENCES prospects (id),
    confirmedOn TEXT NOT NULL,
    until TEXT NOT NULL,
    lastContactAt INTEGER NOT NULL,
    firstViewingAt INTEGER,
    contactName TEXT NOT NULL CHECK (contactName <> ''),
    requirement TEXT NOT NULL CHECK (requirement <> ''),
    commission TEXT,
    despite TEXT,
    byId TEXT NOT NULL,
    by TEXT NOT NULL,
    withdrawnAt INTEGER,
    withdrawnReason TEXT,
    CHECK ((withdrawnAt IS NULL) = (withdrawnReason IS NULL)),
    CHECK (until >= confirmedOn)
  ) STRICT;
  CREATE UNIQUE INDEX brokerConfirmationsOfVisit ON brokerConfirmations (visitId) WHERE withdrawnAt IS NULL;
  CREATE INDEX brokerConfirmationsOfProspect ON brokerConfirmations (prospectId, confirmedOn, id);
  CREATE INDEX brokerConfirmationsOfBroker ON brokerConfirmations (brokerId, confirmedOn, id);
  CREATE TRIGGER brokerConfirmationsStay BEFORE DELETE ON brokerConfirmations
  BEGIN SELECT RAISE(ABORT, 'a confirmation is withdrawn, never deleted'); END;
`),
}
