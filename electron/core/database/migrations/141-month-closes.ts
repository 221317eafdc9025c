import type { Migration } from '../migrate.ts'

/** 《投诉情况月汇总表》 (1: 4.9; domain F3): one to a month; once it is signed nothing of it changes any more. */
const closes = `
  CREATE TABLE monthCloses (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    month TEXT NOT NULL CHECK (month GLOB '20[0-9][0-9]-[01][0-9]'),
    reading TEXT NOT NULL CHECK (reading IN ('from26', 'calendar')),
    fromDate TEXT NOT NULL,
    untilDate TEXT NOT NULL CHECK (untilDate > fromDate),
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'reviewed', 'signed')),
    features TEXT,
    repeats TEXT,
    causes TEXT,
    measures TEXT,
    verification TEXT,
    unsettled TEXT,
    signedAt INTEGER,
    figures TEXT,
    CHECK ((state = 'signed') = (signedAt IS NOT NULL)),
    CHECK ((state = 'signed') = (figures IS NOT NULL))
  ) STRICT;
  CREATE UNIQUE INDEX monthClosesByMonth ON monthCloses (siteId, month);
  CREATE INDEX monthClosesSigned ON monthCloses (siteId, untilDate) WHERE state = 'signed';
  CREATE TRIGGER monthClosesStay BEFORE DELETE ON monthCloses
  BEGIN SELECT RAISE(ABORT, 'a month''s table is never deleted'); END;
  CREATE TRIGGER monthClosesStaySigned BEFORE UPDATE ON monthCloses WHEN OLD.state = 'signed'
  BEGIN SELECT RAISE(ABORT, 'a signed month never changes'); END;
`

/** What the figures of a signed month were counted from: the facts as they were then, and the line of the form (JSON). */
const lines = `
  CREATE TABLE monthCloseLines (
    closeId TEXT NOT NULL REFERENCES monthCloses (id),
    countedAt INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    receivedAt INTEGER NOT NULL,
    channel TEXT NOT NULL,
    department TEXT,
    complaintClass TEXT,
    cause TEXT,
    grade TEXT,
    raisedAt INTEGER,
    validity TEXT,
    hot INTEGER NOT NULL,
    repeated INTEGER NOT NULL,
    finishedAt INTEGER,
    dueAt INTEGER NOT NULL,
    answers INTEGER NOT NULL,
    answer TEXT,
    matter TEXT,
    shown TEXT NOT NULL,
    PRIMARY KEY (closeId, countedAt, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER monthCloseLinesStay BEFORE DELETE ON monthCloseLines
  BEGIN SELECT RAISE(ABORT, 'a signed month never changes'); END;
  CREATE TRIGGER monthCloseLinesKeepTheirWords BEFORE UPDATE ON monthCloseLines
  BEGIN SELECT RAISE(ABORT, 'a signed month never changes'); END;
  CREATE TRIGGER monthCloseLinesEndWithTheSignature BEFORE INSERT ON monthCloseLines
  WHEN (SELECT state FROM monthCloses WHERE id = NEW.closeId) = 'signed'
  BEGIN SELECT RAISE(ABORT, 'a signed month never changes'); END;
`

/** Who submitted, reviewed, signed or returned it, and when. */
const acts = `
  CREATE TABLE monthCloseActs (
    closeId TEXT NOT NULL REFERENCES monthCloses (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    act TEXT NOT NULL CHECK (act IN ('submitted', 'reviewed', 'signed', 'returned')),
    at INTEGER NOT NULL,
    byId TEXT NOT NULL,
    by TEXT NOT NULL,
    reason TEXT CHECK (reason <> ''),
    PRIMARY KEY (closeId, number),
    CHECK ((act = 'returned') = (reason IS NOT NULL))
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER monthCloseActsStay BEFORE DELETE ON monthCloseActs
  BEGIN SELECT RAISE(ABORT, 'acts are append-only'); END;
  CREATE TRIGGER monthCloseActsKeepTheirWords BEFORE UPDATE ON monthCloseActs
  BEGIN SELECT RAISE(ABORT, 'acts are append-only'); END;
`

/** Months before this software: how many complaints their paper tables counted. */
const bases = `
  CREATE TABLE monthBases (
    siteId TEXT NOT NULL,
    month TEXT NOT NULL CHECK (month GLOB '20[0-9][0-9]-[01][0-9]'),
    received INTEGER NOT NULL CHECK (received >= 0),
    note TEXT NOT NULL CHECK (note <> ''),
    PRIMARY KEY (siteId, month)
  ) STRICT, WITHOUT ROWID;
`

export const monthCloses: Migration = {
  version: 141,
  name: 'month-closes',
  up: (database) => {
    for (const step of [closes, lines, acts, bases]) database.exec(step)
  },
}
