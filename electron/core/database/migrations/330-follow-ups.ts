import { civilDateOf } from '../../../../shared/calendar.ts'
import { workCalendar } from '../../calendar/work-calendar.ts'
import type { Migration } from '../migrate.ts'

const table = `
  CREATE TABLE followUps (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    prospectId TEXT NOT NULL REFERENCES prospects (id),
    step INTEGER NOT NULL CHECK (step >= 0),
    basedOn INTEGER NOT NULL,
    plannedFrom TEXT NOT NULL,
    plannedUntil TEXT NOT NULL,
    dueFrom TEXT NOT NULL,
    dueUntil TEXT NOT NULL,
    movedReason TEXT CHECK (movedReason <> ''),
    movedBy TEXT,
    earlyReason TEXT CHECK (earlyReason <> ''),
    earlyAt INTEGER,
    earlyBy TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'skipped', 'closed')),
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    endedAt INTEGER,
    endedById TEXT,
    endedBy TEXT,
    kind TEXT CHECK (kind IN ('phone', 'letter', 'callOn', 'call', 'visit')),
    words TEXT CHECK (words <> ''),
    flaggedAt INTEGER,
    CHECK (dueFrom <= dueUntil),
    CHECK ((state = 'open') = (endedAt IS NULL)),
    CHECK ((endedAt IS NULL) = (endedBy IS NULL)),
    CHECK ((endedAt IS NULL) = (words IS NULL)),
    CHECK ((state = 'done') = (kind IS NOT NULL)),
    CHECK ((movedReason IS NULL) = (movedBy IS NULL)),
    CHECK ((earlyReason IS NULL) = (earlyAt IS NULL)),
    CHECK ((earlyReason IS NULL) = (earlyBy IS NULL)),
    CHECK (flaggedAt IS NOT NULL OR (late = 0 AND state <> 'skipped' AND movedReason IS NULL AND earlyReason IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX followUpsOnce ON followUps (prospectId) WHERE state = 'open';
  CREATE INDEX followUpsOf ON followUps (prospectId, basedOn, id);
  CREATE INDEX followUpsOpen ON followUps (siteId, dueUntil, id, dueFrom) WHERE state = 'open';
  CREATE INDEX followUpsFlagged ON followUps (siteId, flaggedAt, id) WHERE flaggedAt IS NOT NULL;
  CREATE TRIGGER followUpsStay BEFORE DELETE ON followUps
  BEGIN SELECT RAISE(ABORT, 'what was due stays on record'); END;
  CREATE TRIGGER followUpsEndOnce
    BEFORE UPDATE OF id, siteId, step, basedOn, plannedFrom, plannedUntil, dueFrom, dueUntil, state, late, endedAt, endedBy, kind,
      words, earlyReason, movedReason ON followUps
    WHEN OLD.state <> 'open'
  BEGIN SELECT RAISE(ABORT, 'what became of it does not change'); END;
`

interface Visited {
  readonly id: string
  readonly siteId: string
  readonly lastVisitAt: number
}

/** Whoever was here and was not called since is waiting for their call (2: 10.2), on the days of the usual calendar. */
const waitingForTheirCall = `
  SELECT id, siteId, lastVisitAt FROM prospects
    WHERE stage NOT IN ('signed', 'lost', 'waiting') AND mergedIntoId IS NULL AND phoneRefused = 0 AND visitorClass <> 'broker3'
      AND lastVisitAt IS NOT NULL AND (lastCallAt IS NULL OR lastCallAt <= lastVisitAt)`

/** When a prospect is to be called, and what became of it (2: 10.2, 10.3; domain F11, 19–20). */
export const followUpRows: Migration = {
  version: 330,
  name: 'follow-ups',
  up: (database) => {
    database.exec(table)
    const calendar = workCalendar([])
    for (const { id, siteId, lastVisitAt } of database.all<Visited>(waitingForTheirCall)) {
      const visited = civilDateOf(lastVisitAt)
      database.run(
        `INSERT INTO followUps (id, siteId, rev, prospectId, step, basedOn, plannedFrom, plannedUntil, dueFrom, dueUntil, state, late)
          VALUES (@id, @siteId, 1, @id, 0, @lastVisitAt, @from, @until, @from, @until, 'open', 0)`,
        { id, siteId, lastVisitAt, from: calendar.addWorkdays(visited, 2), until: calendar.addWorkdays(visited, 3) },
      )
    }
  },
}
