import type { Migration } from '../migrate.ts'

/**
 * The reception ledger (domain F1).
 * - `seq` is the order of registration and the key of the search index
 * - `duty` is what the desk owes next; the lists of the day read it from partial indexes that hold open work only
 * - `dueOrder` puts open work first, the earliest limit on top, then settled matters, the latest on top
 */
const cases = `
  CREATE TABLE cases (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    serial TEXT NOT NULL,
    receivedAt INTEGER NOT NULL,
    registeredAt INTEGER NOT NULL,
    registrarId TEXT NOT NULL,
    registrar TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('visit', 'phone', 'mailbox', 'mail', 'letter')),
    category TEXT NOT NULL
      CHECK (category IN ('afterSales', 'repair', 'complaint', 'service', 'praise', 'suggestion', 'other')),
    name TEXT,
    standing TEXT NOT NULL CHECK (standing IN ('owner', 'tenant', 'user', 'other')),
    room TEXT,
    roomKey TEXT,
    phone TEXT,
    residentId TEXT,
    content TEXT NOT NULL CHECK (content <> ''),
    urgency TEXT NOT NULL CHECK (urgency IN ('normal', 'urgent')),
    complainedOf TEXT,
    complainedOfId TEXT,
    appendOnly INTEGER NOT NULL CHECK (appendOnly IN (0, 1)),
    acknowledgedAt INTEGER,
    acknowledgedBy TEXT,
    state TEXT NOT NULL CHECK (state IN ('registered', 'handedOver', 'finished', 'struckOff')),
    department TEXT,
    receiver TEXT,
    handOverDueAt INTEGER NOT NULL,
    handedOverAt INTEGER,
    dueAt INTEGER NOT NULL,
    result TEXT,
    finishedAt INTEGER,
    callBackRequired INTEGER NOT NULL CHECK (callBackRequired IN (0, 1)),
    calledBack TEXT CHECK (calledBack IN ('satisfied', 'fairly', 'dissatisfied')),
    struckOffAt INTEGER,
    struckOffBy TEXT,
    remark TEXT,
    duty TEXT GENERATED ALWAYS AS (
      CASE
        WHEN state = 'registered' THEN 'handOver'
        WHEN state = 'handedOver' THEN 'finish'
        WHEN state = 'finished' AND callBackRequired = 1 AND calledBack IS NULL THEN 'callBack'
        WHEN state = 'finished' THEN 'strikeOff'
      END
    ) VIRTUAL,
    dueOrder INTEGER GENERATED ALWAYS AS (
      CASE WHEN finishedAt IS NULL THEN dueAt ELSE 9007199254740991 - receivedAt END
    ) VIRTUAL,
    CHECK ((state IN ('finished', 'struckOff')) = (finishedAt IS NOT NULL)),
    CHECK ((state = 'struckOff') = (struckOffAt IS NOT NULL)),
    CHECK (state <> 'handedOver' OR handedOverAt IS NOT NULL)
  ) STRICT;
  CREATE UNIQUE INDEX casesBySerial ON cases (siteId, serial);

  CREATE INDEX casesByReceived ON cases (siteId, receivedAt);
  CREATE INDEX casesByCategory ON cases (siteId, category, receivedAt);
  CREATE INDEX casesByDepartment ON cases (siteId, department, receivedAt) WHERE department IS NOT NULL;
  CREATE INDEX casesByRegistrar ON cases (siteId, registrarId, receivedAt);
  CREATE INDEX casesByResident ON cases (siteId, residentId, receivedAt) WHERE residentId IS NOT NULL;
  CREATE INDEX casesByRoom ON cases (siteId, roomKey, receivedAt) WHERE roomKey IS NOT NULL;

  CREATE INDEX casesUnsettledByDue ON cases (siteId, dueAt) WHERE finishedAt IS NULL;
  CREATE INDEX casesOpenByReceived ON cases (siteId, receivedAt) WHERE struckOffAt IS NULL;
  CREATE INDEX casesToHandOver ON cases (siteId, handOverDueAt) WHERE duty = 'handOver';
  CREATE INDEX casesToCallBack ON cases (siteId, finishedAt) WHERE duty = 'callBack';
  CREATE INDEX casesToStrikeOff ON cases (siteId, finishedAt) WHERE duty = 'strikeOff';
  CREATE INDEX casesToAcknowledge ON cases (siteId, receivedAt) WHERE appendOnly = 1 AND acknowledgedAt IS NULL;

  CREATE TRIGGER casesAreStruckOffNotDeleted BEFORE DELETE ON cases
  BEGIN SELECT RAISE(ABORT, 'a ledger line is struck off, never deleted'); END;
  CREATE TRIGGER casesKeepTheirNumber BEFORE UPDATE OF serial, id, siteId, registeredAt, registrarId, registrar ON cases
  BEGIN SELECT RAISE(ABORT, 'number, time and person of a registration never change'); END;
  CREATE TRIGGER casesKeepTheirWords BEFORE UPDATE OF content, name, room, phone, category, complainedOf, complainedOfId, receivedAt ON cases
  WHEN OLD.appendOnly = 1 AND (
    NEW.content IS NOT OLD.content OR NEW.name IS NOT OLD.name OR NEW.room IS NOT OLD.room OR NEW.phone IS NOT OLD.phone
    OR NEW.category IS NOT OLD.category OR NEW.complainedOf IS NOT OLD.complainedOf
    OR NEW.complainedOfId IS NOT OLD.complainedOfId OR NEW.receivedAt IS NOT OLD.receivedAt
  )
  BEGIN SELECT RAISE(ABORT, 'taken by the person complained of: append-only'); END;
`

/** Kept counts, so that no list counts rows. */
const counts = `
  CREATE TABLE caseCounts (
    siteId TEXT NOT NULL,
    category TEXT NOT NULL,
    state TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 0),
    PRIMARY KEY (siteId, category, state)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER casesAreCounted AFTER INSERT ON cases
  BEGIN
    INSERT INTO caseCounts (siteId, category, state, count) VALUES (NEW.siteId, NEW.category, NEW.state, 1)
    ON CONFLICT (siteId, category, state) DO UPDATE SET count = count + 1;
  END;
  CREATE TRIGGER casesAreRecounted AFTER UPDATE OF category, state ON cases
  WHEN NEW.category <> OLD.category OR NEW.state <> OLD.state
  BEGIN
    UPDATE caseCounts SET count = count - 1 WHERE siteId = OLD.siteId AND category = OLD.category AND state = OLD.state;
    INSERT INTO caseCounts (siteId, category, state, count) VALUES (NEW.siteId, NEW.category, NEW.state, 1)
    ON CONFLICT (siteId, category, state) DO UPDATE SET count = count + 1;
  END;
`

export const caseLedger: Migration = {
  version: 30,
  name: 'cases',
  up: (database) => {
    database.exec(cases)
    database.exec(counts)
  },
}
