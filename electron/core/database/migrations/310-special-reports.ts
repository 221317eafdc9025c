import type { Migration } from '../migrate.ts'

/**
 * 《重大(热点)投诉专题报告》 (domain 2.1), the complaints that each is about, and since when a complaint is 热点. A hot one
 * from before counts from its reception.
 */
export const specialReportRows: Migration = {
  version: 310,
  name: 'special-reports',
  up: (database) =>
    database.exec(`
  ALTER TABLE complaints ADD COLUMN hotAt INTEGER;
  UPDATE complaints SET hotAt = receivedAt WHERE hot = 1;

  CREATE TABLE specialReports (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    serial TEXT NOT NULL,
    complaintId TEXT NOT NULL REFERENCES complaints (id),
    caseId TEXT NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL CHECK (kind IN ('major', 'hot', 'closing')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted')),
    draftedAt INTEGER NOT NULL,
    drafter TEXT NOT NULL,
    dueAt INTEGER NOT NULL,
    facts TEXT NOT NULL CHECK (facts <> ''),
    course TEXT,
    investigation TEXT,
    measures TEXT,
    outcome TEXT,
    prevention TEXT,
    submittedAt INTEGER,
    submittedTo TEXT,
    receiver TEXT,
    method TEXT CHECK (method IN ('written', 'mail', 'inPerson', 'phone')),
    submittedBy TEXT,
    repliedAt INTEGER,
    replyFrom TEXT,
    replyText TEXT CHECK (replyText <> ''),
    repliedBy TEXT,
    CHECK ((state = 'submitted') = (submittedAt IS NOT NULL)),
    CHECK ((submittedAt IS NULL) = (submittedTo IS NULL)),
    CHECK ((submittedAt IS NULL) = (method IS NULL)),
    CHECK ((submittedAt IS NULL) = (submittedBy IS NULL)),
    CHECK (repliedAt IS NULL OR submittedAt IS NOT NULL),
    CHECK ((repliedAt IS NULL) = (replyFrom IS NULL)),
    CHECK ((repliedAt IS NULL) = (replyText IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX specialReportsBySerial ON specialReports (siteId, serial);
  CREATE INDEX specialReportsByCase ON specialReports (caseId);
  CREATE TRIGGER specialReportsStay BEFORE DELETE ON specialReports
  BEGIN SELECT RAISE(ABORT, 'a numbered report is never deleted'); END;
  CREATE TRIGGER specialReportsKeepTheirOrigin
    BEFORE UPDATE OF siteId, serial, complaintId, caseId, kind, draftedAt, drafter ON specialReports
  BEGIN SELECT RAISE(ABORT, 'number and origin of a report never change'); END;
  CREATE TRIGGER specialReportsKeepTheirWords
    BEFORE UPDATE OF state, dueAt, facts, course, investigation, measures, outcome, prevention,
      submittedAt, submittedTo, receiver, method, submittedBy ON specialReports WHEN OLD.state = 'submitted'
  BEGIN SELECT RAISE(ABORT, 'what was handed in does not change'); END;

  CREATE TABLE specialReportMembers (
    reportId TEXT NOT NULL REFERENCES specialReports (id),
    complaintId TEXT NOT NULL REFERENCES complaints (id),
    PRIMARY KEY (reportId, complaintId)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX specialReportMembersByComplaint ON specialReportMembers (complaintId);
  CREATE TRIGGER specialReportMembersStay BEFORE DELETE ON specialReportMembers
  BEGIN SELECT RAISE(ABORT, 'what a report is about is append-only'); END;
`),
}
