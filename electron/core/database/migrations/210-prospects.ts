import type { Migration } from '../migrate.ts'

/** 《客户来电来访登记表》 (domain F11): the prospect, its people and the numbers and names by which it is known again. */
export const prospectRecords: Migration = {
  version: 210,
  name: 'prospects',
  up: (database) =>
    database.exec(`
  CREATE TABLE prospects (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    serial TEXT NOT NULL,
    number INTEGER NOT NULL,
    registeredAt INTEGER NOT NULL,
    registrarId TEXT NOT NULL,
    registrar TEXT NOT NULL,
    ownerId TEXT NOT NULL,
    owner TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('call', 'invited', 'visited', 'viewed', 'negotiating', 'approval', 'signed', 'lost',
      'waiting')),
    stageSince INTEGER NOT NULL,
    lostReason TEXT CHECK (lostReason IN ('price', 'area', 'location', 'handover', 'hardware', 'invalid', 'other')),
    lostNote TEXT,
    receivedAt INTEGER NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('call', 'visit', 'broker', 'referral', 'web')),
    heard TEXT NOT NULL CHECK (heard <> ''),
    visitorClass TEXT NOT NULL CHECK (visitorClass IN ('direct', 'noCard', 'broker1', 'broker2', 'broker3')),
    withClient INTEGER NOT NULL CHECK (withClient IN (0, 1)),
    company TEXT,
    companyKey TEXT,
    coreName TEXT,
    pinyin TEXT,
    initials TEXT,
    nature TEXT CHECK (nature IN ('multinational', 'sole', 'joint', 'private', 'stateOwned', 'other')),
    trade TEXT,
    card INTEGER CHECK (card IN (0, 1)),
    phoneRefused INTEGER NOT NULL CHECK (phoneRefused IN (0, 1)),
    presentBuilding TEXT,
    presentAddress TEXT,
    presentLeaseEnd TEXT,
    areaFrom INTEGER CHECK (areaFrom > 0),
    areaTo INTEGER CHECK (areaTo > 0),
    headCount INTEGER CHECK (headCount >= 0),
    floors TEXT,
    orientation TEXT,
    fitOut TEXT,
    parking INTEGER CHECK (parking >= 0),
    phoneLines INTEGER CHECK (phoneLines >= 0),
    termMonths INTEGER CHECK (termMonths > 0),
    startOn TEXT,
    source TEXT,
    sourceNote TEXT,
    reaction TEXT,
    priceInMind INTEGER CHECK (priceInMind > 0),
    priceInMindUnit TEXT CHECK (priceInMindUnit IN ('day', 'month')),
    priceInMindKind TEXT CHECK (priceInMindKind IN ('guessed', 'asked')),
    concerns TEXT NOT NULL CHECK (json_valid(concerns)),
    grade TEXT CHECK (grade IN ('A', 'B', 'C', 'D')),
    remark TEXT,
    lastVisitAt INTEGER,
    lastCallAt INTEGER,
    mergedIntoId TEXT REFERENCES prospects (id),
    CHECK (areaFrom <= areaTo),
    CHECK ((stage IN ('lost', 'waiting')) = (lostReason IS NOT NULL)),
    CHECK ((priceInMind IS NULL) = (priceInMindUnit IS NULL)),
    CHECK ((priceInMind IS NULL) = (priceInMindKind IS NULL)),
    CHECK (mergedIntoId <> id)
  ) STRICT;
  CREATE UNIQUE INDEX prospectsBySerial ON prospects (siteId, serial);
  CREATE INDEX prospectsByNumber ON prospects (siteId, number);
  CREATE INDEX prospectsByReceived ON prospects (siteId, receivedAt, id) WHERE mergedIntoId IS NULL;
  CREATE INDEX prospectsOfOwner ON prospects (siteId, ownerId, receivedAt, id) WHERE mergedIntoId IS NULL;
  CREATE INDEX prospectsByStage ON prospects (siteId, stage, receivedAt, id, areaFrom, areaTo, mergedIntoId)
    WHERE mergedIntoId IS NULL;
  CREATE INDEX prospectsOfOwnerByStage ON prospects (siteId, ownerId, stage, receivedAt, id, areaFrom, areaTo, mergedIntoId)
    WHERE mergedIntoId IS NULL;
  CREATE INDEX prospectsByCore ON prospects (siteId, coreName) WHERE mergedIntoId IS NULL AND coreName IS NOT NULL;
  CREATE INDEX prospectsByPinyin ON prospects (siteId, pinyin) WHERE mergedIntoId IS NULL AND pinyin IS NOT NULL;
  CREATE INDEX prospectsByInitials ON prospects (siteId, initials) WHERE mergedIntoId IS NULL AND initials IS NOT NULL;
  CREATE INDEX prospectsByCompany ON prospects (siteId, company) WHERE mergedIntoId IS NULL AND company IS NOT NULL;
  CREATE TRIGGER prospectsStay BEFORE DELETE ON prospects
  BEGIN SELECT RAISE(ABORT, 'a numbered prospect is lost or merged, never deleted'); END;
  CREATE TRIGGER prospectsKeepTheirNumber BEFORE UPDATE OF id, serial, number, registeredAt, registrarId, registrar ON prospects
  BEGIN SELECT RAISE(ABORT, 'number and origin of a prospect never change'); END;

  CREATE TABLE prospectNameParts (
    part TEXT NOT NULL,
    prospectId TEXT NOT NULL REFERENCES prospects (id),
    PRIMARY KEY (part, prospectId)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX prospectNamePartsOf ON prospectNameParts (prospectId);

  CREATE TABLE prospectContacts (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    prospectId TEXT NOT NULL REFERENCES prospects (id),
    place INTEGER NOT NULL,
    name TEXT,
    pinyin TEXT,
    initials TEXT,
    position TEXT,
    phone TEXT,
    decisionMaker INTEGER CHECK (decisionMaker IN (0, 1)),
    note TEXT
  ) STRICT;
  CREATE INDEX prospectContactsOf ON prospectContacts (prospectId, place, id);
  CREATE INDEX prospectContactsByName ON prospectContacts (siteId, name) WHERE name IS NOT NULL;
  CREATE INDEX prospectContactsByPinyin ON prospectContacts (siteId, pinyin) WHERE pinyin IS NOT NULL;
  CREATE INDEX prospectContactsByInitials ON prospectContacts (siteId, initials) WHERE initials IS NOT NULL;

  CREATE TABLE prospectPhones (
    contactId TEXT NOT NULL REFERENCES prospectContacts (id) ON DELETE CASCADE,
    digits TEXT NOT NULL,
    reversed TEXT NOT NULL,
    PRIMARY KEY (contactId, digits)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX prospectPhonesByTail ON prospectPhones (reversed);
`),
}
