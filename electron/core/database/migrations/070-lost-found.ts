import type { Migration } from '../migrate.ts'

/** 失物招领登记表 (1: 4.6; domain F4), every try to claim a thing, and what happened to it. */
export const lostFoundItems: Migration = {
  version: 70,
  name: 'lost-found',
  up: (database) =>
    database.exec(`
  CREATE TABLE lostFoundItems (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    serial TEXT NOT NULL,
    caseId TEXT REFERENCES cases (id),
    nature TEXT NOT NULL CHECK (nature IN ('found', 'lost', 'petLost', 'petTaken')),
    state TEXT NOT NULL CHECK (state IN
      ('held', 'sought', 'claimed', 'transferred', 'disposed', 'returned', 'withdrawn', 'voided')),
    registeredAt INTEGER NOT NULL,
    receivedAt INTEGER NOT NULL,
    registrarId TEXT NOT NULL,
    registrar TEXT NOT NULL,
    name TEXT NOT NULL,
    quantity TEXT NOT NULL,
    amount INTEGER CHECK (amount >= 0),
    kind TEXT NOT NULL CHECK (kind <> ''),
    food TEXT CHECK (food IN ('opened', 'fresh', 'sealed')),
    bestBefore TEXT,
    appearance TEXT,
    features TEXT,
    happenedAt INTEGER NOT NULL,
    place TEXT NOT NULL,
    person TEXT,
    personRoom TEXT,
    personPhone TEXT,
    receiver TEXT,
    witnesses TEXT NOT NULL,
    storage TEXT,
    remark TEXT,
    receiptSerial TEXT,
    holdUntil INTEGER,
    noticeApprovedBy TEXT,
    noticeApprovedAt INTEGER,
    noticeWays TEXT NOT NULL,
    noticeOn TEXT,
    transferredTo TEXT,
    transferReceipt TEXT,
    endedAt INTEGER,
    ending TEXT,
    matchId TEXT REFERENCES lostFoundItems (id),
    CHECK ((kind = 'food') = (food IS NOT NULL)),
    CHECK ((state IN ('held', 'sought')) = (endedAt IS NULL)),
    CHECK ((state = 'transferred') = (transferReceipt IS NOT NULL)),
    CHECK ((nature IN ('found', 'petTaken')) = (holdUntil IS NOT NULL)),
    CHECK (state <> 'disposed' OR kind = 'food')
  ) STRICT;
  CREATE UNIQUE INDEX lostFoundBySerial ON lostFoundItems (siteId, serial);
  CREATE UNIQUE INDEX lostFoundByReceipt ON lostFoundItems (siteId, receiptSerial) WHERE receiptSerial IS NOT NULL;
  CREATE INDEX lostFoundByCase ON lostFoundItems (caseId) WHERE caseId IS NOT NULL;
  CREATE INDEX lostFoundByHold ON lostFoundItems (siteId, holdUntil) WHERE state = 'held';
  CREATE INDEX lostFoundOpen ON lostFoundItems (siteId, nature, kind) WHERE state IN ('held', 'sought');
  CREATE INDEX lostFoundByMatch ON lostFoundItems (matchId) WHERE matchId IS NOT NULL;
  CREATE TRIGGER lostFoundItemsStay BEFORE DELETE ON lostFoundItems
  BEGIN SELECT RAISE(ABORT, 'a numbered record is voided, never deleted'); END;

  CREATE TABLE lostFoundClaims (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    itemId TEXT NOT NULL REFERENCES lostFoundItems (id),
    at INTEGER NOT NULL,
    claimant TEXT NOT NULL,
    identity TEXT NOT NULL CHECK (identity <> ''),
    idNumber TEXT NOT NULL,
    phone TEXT,
    statement TEXT NOT NULL,
    onBehalfOf TEXT,
    granted INTEGER NOT NULL CHECK (granted IN (0, 1)),
    reason TEXT,
    by TEXT NOT NULL,
    CHECK (granted = 1 OR reason IS NOT NULL)
  ) STRICT;
  CREATE INDEX lostFoundClaimsByItem ON lostFoundClaims (itemId, at);
  CREATE UNIQUE INDEX lostFoundGrantedOnce ON lostFoundClaims (itemId) WHERE granted = 1;
  CREATE TRIGGER lostFoundClaimsStay BEFORE DELETE ON lostFoundClaims
  BEGIN SELECT RAISE(ABORT, 'who claimed a thing is append-only'); END;
  CREATE TRIGGER lostFoundClaimsKeepTheirWords BEFORE UPDATE ON lostFoundClaims
  BEGIN SELECT RAISE(ABORT, 'who claimed a thing is append-only'); END;

  CREATE TABLE lostFoundEvents (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    siteId TEXT NOT NULL,
    itemId TEXT NOT NULL REFERENCES lostFoundItems (id),
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX lostFoundEventsByItem ON lostFoundEvents (itemId, at);
  CREATE TRIGGER lostFoundEventsStay BEFORE DELETE ON lostFoundEvents
  BEGIN SELECT RAISE(ABORT, 'what happened to a thing is append-only'); END;
  CREATE TRIGGER lostFoundEventsKeepTheirWords BEFORE UPDATE ON lostFoundEvents
  BEGIN SELECT RAISE(ABORT, 'what happened to a thing is append-only'); END;
`),
}
