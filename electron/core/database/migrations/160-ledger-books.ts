import type { Migration } from '../migrate.ts'

/** Bound books of the 《业主接待记录表》 (1: 4.11; domain 1.0): what was bound never changes; only its filing and its page count follow. */
const books = `
  CREATE TABLE ledgerBooks (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    month TEXT NOT NULL CHECK (month GLOB '20[0-9][0-9]-[01][0-9]'),
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2099),
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    number TEXT NOT NULL CHECK (number <> ''),
    fromDate TEXT NOT NULL,
    untilDate TEXT NOT NULL CHECK (untilDate > fromDate),
    untilAt INTEGER NOT NULL,
    company TEXT NOT NULL,
    project TEXT NOT NULL,
    formNumber TEXT NOT NULL,
    formEdition TEXT NOT NULL,
    lines INTEGER NOT NULL CHECK (lines >= 1),
    late INTEGER NOT NULL CHECK (late BETWEEN 0 AND lines),
    open INTEGER NOT NULL CHECK (open BETWEEN 0 AND lines),
    carried INTEGER NOT NULL CHECK (carried >= 0),
    settled INTEGER NOT NULL CHECK (settled >= 0),
    firstSerial TEXT NOT NULL,
    lastSerial TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    boundAt INTEGER NOT NULL,
    boundById TEXT NOT NULL,
    boundBy TEXT NOT NULL,
    pages INTEGER CHECK (pages >= 1),
    filedOn TEXT,
    filedAt INTEGER,
    filedBy TEXT,
    keeper TEXT CHECK (keeper <> ''),
    CHECK ((filedOn IS NULL) = (filedAt IS NULL)),
    CHECK ((filedOn IS NULL) = (filedBy IS NULL)),
    CHECK ((filedOn IS NULL) = (keeper IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX ledgerBooksByMonth ON ledgerBooks (siteId, month);
  CREATE UNIQUE INDEX ledgerBooksByNumber ON ledgerBooks (siteId, year, sequence);
  CREATE INDEX ledgerBooksByEnd ON ledgerBooks (siteId, untilAt);
  CREATE TRIGGER ledgerBooksStay BEFORE DELETE ON ledgerBooks
  BEGIN SELECT RAISE(ABORT, 'a bound book stays'); END;
  CREATE TRIGGER ledgerBooksStayBound BEFORE UPDATE OF id, siteId, month, year, sequence, number, fromDate, untilDate, untilAt,
    company, project, formNumber, formEdition, lines, late, open, carried, settled, firstSerial, lastSerial, digest,
    boundAt, boundById, boundBy ON ledgerBooks
  BEGIN SELECT RAISE(ABORT, 'a bound book never changes'); END;
  CREATE TRIGGER ledgerBooksAreFiledOnce BEFORE UPDATE OF filedOn, filedAt, filedBy, keeper ON ledgerBooks WHEN OLD.filedOn IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a book is filed once'); END;
  CREATE TRIGGER ledgerBooksAreCountedOnce BEFORE UPDATE OF pages ON ledgerBooks WHEN OLD.pages IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'the pages of a book are counted once'); END;
`

/** Its lines as they were (JSON), laid in before the book itself closes over them; each case lies in one book. */
const lines = `
  CREATE TABLE ledgerBookLines (
    bookId TEXT NOT NULL REFERENCES ledgerBooks (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 1),
    caseId TEXT NOT NULL REFERENCES cases (id),
    open INTEGER NOT NULL CHECK (open IN (0, 1)),
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    shown TEXT NOT NULL,
    PRIMARY KEY (bookId, number)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX ledgerBookLinesByCase ON ledgerBookLines (caseId);

  CREATE TABLE ledgerBookFollowUps (
    bookId TEXT NOT NULL REFERENCES ledgerBooks (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('settled', 'carried')),
    number INTEGER NOT NULL CHECK (number >= 1),
    caseId TEXT NOT NULL REFERENCES cases (id),
    shown TEXT NOT NULL,
    PRIMARY KEY (bookId, kind, number)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX ledgerBookFollowUpsByCase ON ledgerBookFollowUps (caseId, kind);
`

const kept = ['ledgerBookLines', 'ledgerBookFollowUps']
  .map(
    (table) => `
  CREATE TRIGGER ${table}Stay BEFORE DELETE ON ${table}
  BEGIN SELECT RAISE(ABORT, 'a bound book never changes'); END;
  CREATE TRIGGER ${table}KeepTheirWords BEFORE UPDATE ON ${table}
  BEGIN SELECT RAISE(ABORT, 'a bound book never changes'); END;
  CREATE TRIGGER ${table}EndWithTheBinding BEFORE INSERT ON ${table}
  WHEN EXISTS (SELECT 1 FROM ledgerBooks WHERE id = NEW.bookId)
  BEGIN SELECT RAISE(ABORT, 'a bound book never changes'); END;
`,
  )
  .join('')

/**
 * What the next book must tell although it lies in a month that is bound: entered late, or struck off or reopened since. The
 * triggers see every way in; each asks one index, and only of what it concerns.
 */
const owed = `
  CREATE TABLE ledgerBookOwed (
    siteId TEXT NOT NULL,
    caseId TEXT NOT NULL REFERENCES cases (id),
    PRIMARY KEY (siteId, caseId)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER lateLinesAreOwed AFTER INSERT ON cases
  WHEN EXISTS (SELECT 1 FROM ledgerBooks WHERE siteId = NEW.siteId AND untilAt > NEW.receivedAt)
  BEGIN INSERT OR IGNORE INTO ledgerBookOwed (siteId, caseId) VALUES (NEW.siteId, NEW.id); END;
  CREATE TRIGGER redatedLinesAreOwed AFTER UPDATE OF receivedAt ON cases
  WHEN EXISTS (SELECT 1 FROM ledgerBooks WHERE siteId = NEW.siteId AND untilAt > NEW.receivedAt)
    AND NOT EXISTS (SELECT 1 FROM ledgerBookLines WHERE caseId = NEW.id)
  BEGIN INSERT OR IGNORE INTO ledgerBookOwed (siteId, caseId) VALUES (NEW.siteId, NEW.id); END;
  CREATE TRIGGER boundLinesAreFollowed AFTER UPDATE OF struckOffAt ON cases
  WHEN EXISTS (SELECT 1 FROM ledgerBookLines WHERE caseId = NEW.id)
  BEGIN INSERT OR IGNORE INTO ledgerBookOwed (siteId, caseId) VALUES (NEW.siteId, NEW.id); END;
`

export const boundLedgers: Migration = {
  version: 160,
  name: 'ledger-books',
  up: (database) => {
    for (const step of [books, lines, kept, owed]) database.exec(step)
  },
}
