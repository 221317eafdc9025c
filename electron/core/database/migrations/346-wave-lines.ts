import type { Migration } from '../migrate.ts'

/**
 * The outage's own line in the 《业主接待记录表》 (1: 4.4). Outages of before stay without one: a line made now would bear a
 * number and a time of registration that were not theirs.
 */
export const waveLines: Migration = {
  version: 346,
  name: 'wave lines',
  up: (database) =>
    database.exec(`
  ALTER TABLE waves ADD COLUMN caseId TEXT REFERENCES cases (id);
  CREATE UNIQUE INDEX wavesByCase ON waves (caseId) WHERE caseId IS NOT NULL;
`),
}
