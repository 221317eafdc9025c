import type { Migration } from '../migrate.ts'

/** 《特约（有偿）服务单》 (1: 4.6, domain F10): ordered, answered, served, checked, signed and paid; money in fen, quantity in hundredths. */
export const serviceSlips: Migration = {
  version: 102,
  name: 'services',
  up: (database) =>
    database.exec(`
  CREATE TABLE serviceOrders (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    serial TEXT NOT NULL,
    caseId TEXT NOT NULL REFERENCES cases (id),
    state TEXT NOT NULL
      CHECK (state IN ('toAnswer', 'accepted', 'serving', 'toCheck', 'toSign', 'signed', 'declined', 'cancelled', 'voided')),
    issuedAt INTEGER NOT NULL,
    answerBy INTEGER NOT NULL,
    nextDueAt INTEGER,
    item TEXT,
    unit TEXT,
    quantity INTEGER CHECK (quantity > 0),
    unitPrice INTEGER CHECK (unitPrice >= 0),
    amount INTEGER CHECK (amount >= 0),
    materials TEXT,
    requirement TEXT,
    appointedAt INTEGER,
    appointedUntil INTEGER,
    answer TEXT CHECK (answer IN ('accepted', 'declined')),
    answerReason TEXT,
    answeredBy TEXT,
    answeredAt INTEGER,
    keyNumber TEXT CHECK (keyNumber <> ''),
    keyFrom TEXT,
    keyReceivedAt INTEGER,
    keyTo TEXT,
    keyReturnedAt INTEGER,
    workers TEXT,
    dispatcher TEXT,
    dispatchedAt INTEGER,
    arrivedAt INTEGER,
    leftAt INTEGER,
    checkedBy TEXT,
    checkNote TEXT,
    checkedAt INTEGER,
    satisfaction TEXT CHECK (satisfaction IN ('satisfied', 'fairly', 'dissatisfied')),
    opinion TEXT,
    signedBy TEXT,
    signedAt INTEGER,
    paymentMethod TEXT CHECK (paymentMethod IN ('cash', 'wechat', 'alipay', 'card', 'transfer')),
    receipt TEXT,
    finance TEXT,
    paidAt INTEGER,
    endReason TEXT,
    endedAt INTEGER,
    CHECK ((amount IS NULL) = (item IS NULL) AND (amount IS NULL) = (quantity IS NULL) AND (amount IS NULL) = (unitPrice IS NULL)),
    CHECK ((answer IS NULL) = (answeredAt IS NULL)),
    CHECK (answer <> 'declined' OR answerReason IS NOT NULL),
    CHECK ((state = 'declined') = (answer IS 'declined') OR state = 'voided'),
    CHECK (state NOT IN ('accepted', 'serving', 'toCheck', 'toSign', 'signed') OR (answer = 'accepted' AND amount IS NOT NULL)),
    CHECK (state NOT IN ('serving', 'toCheck', 'toSign', 'signed') OR (workers IS NOT NULL AND arrivedAt IS NOT NULL)),
    CHECK (state NOT IN ('toCheck', 'toSign', 'signed') OR leftAt IS NOT NULL),
    CHECK (state NOT IN ('toSign', 'signed') OR (checkedAt IS NOT NULL AND checkedBy IS NOT NULL)),
    CHECK (state <> 'signed' OR (signedAt IS NOT NULL AND signedBy IS NOT NULL AND satisfaction IS NOT NULL)),
    CHECK (state <> 'cancelled' OR (endReason IS NOT NULL AND endedAt IS NOT NULL)),
    CHECK ((keyNumber IS NULL) = (keyReceivedAt IS NULL)),
    CHECK (keyReturnedAt IS NULL OR (keyNumber IS NOT NULL AND keyTo IS NOT NULL)),
    CHECK ((paymentMethod IS NULL) = (paidAt IS NULL)),
    CHECK (state IN ('toAnswer', 'accepted') OR nextDueAt IS NULL)
  ) STRICT;
  CREATE UNIQUE INDEX serviceOrdersBySerial ON serviceOrders (siteId, serial);
  CREATE UNIQUE INDEX serviceOrdersOnePerCase ON serviceOrders (caseId) WHERE state <> 'voided';
  CREATE UNIQUE INDEX serviceOrdersByKey ON serviceOrders (siteId, keyNumber) WHERE keyNumber IS NOT NULL;
  CREATE INDEX serviceOrdersByCase ON serviceOrders (caseId, issuedAt);
  CREATE INDEX serviceOrdersByIssue ON serviceOrders (siteId, issuedAt, id);
  CREATE INDEX serviceOrdersDue ON serviceOrders (siteId, nextDueAt, id) WHERE nextDueAt IS NOT NULL;
  CREATE INDEX serviceOrdersWithKey ON serviceOrders (siteId, issuedAt, id) WHERE keyNumber IS NOT NULL AND keyReturnedAt IS NULL;
  CREATE TRIGGER serviceOrdersStay BEFORE DELETE ON serviceOrders
  BEGIN SELECT RAISE(ABORT, 'a numbered slip is voided, never deleted'); END;
  CREATE TRIGGER serviceOrdersKeepTheirNumber BEFORE UPDATE OF serial, caseId, issuedAt ON serviceOrders
  BEGIN SELECT RAISE(ABORT, 'number and origin of a slip never change'); END;
`),
}
