import type { Migration } from '../migrate.ts'

/**
 * How far each due thing has been raised (decision 11). One row per thing and due instant, at the last stage that a window was
 * handed: 1 soon, 2 due, 3 late.
 */
export const raisedReminders: Migration = {
  version: 170,
  name: 'reminders',
  up: (database) =>
    database.exec(`
  CREATE TABLE reminders (
    siteId TEXT NOT NULL,
    thing TEXT NOT NULL CHECK (thing <> ''),
    stage INTEGER NOT NULL CHECK (stage IN (1, 2, 3)),
    claimedAt INTEGER NOT NULL,
    raisedAt INTEGER,
    snoozedUntil INTEGER,
    acknowledgedAt INTEGER,
    acknowledgedBy TEXT,
    PRIMARY KEY (siteId, thing),
    CHECK ((acknowledgedAt IS NULL) = (acknowledgedBy IS NULL)),
    CHECK (acknowledgedAt IS NULL OR snoozedUntil IS NULL)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX correctionsOpenByDue ON corrections (siteId, dueAt, id) WHERE state = 'open' AND dueAt IS NOT NULL;
`),
}
