import type { Migration } from '../migrate.ts'

/**
 * Every beginning of a question of four or more digits, wherever it stands in a number: `part` is the number from its first,
 * second, … digit on. Without it the middle of a number was sought through all numbers there are, at each key stroke.
 */
export const phoneParts: Migration = {
  version: 92,
  name: 'phone-parts',
  up: (database) =>
    database.exec(`
  CREATE TABLE residentPhoneParts (
    part TEXT NOT NULL,
    residentId TEXT NOT NULL REFERENCES residents (id),
    PRIMARY KEY (part, residentId)
  ) STRICT, WITHOUT ROWID;
  WITH RECURSIVE starts (start) AS (
    SELECT 1 UNION ALL SELECT start + 1 FROM starts WHERE start < (SELECT max(length(digits)) FROM residentPhones)
  )
  INSERT OR IGNORE INTO residentPhoneParts (part, residentId)
    SELECT substr(p.digits, s.start) AS part, p.residentId
    FROM residentPhones AS p CROSS JOIN starts AS s ON s.start <= length(p.digits) - 3 ORDER BY 1, 2;
`),
}
