import type { Migration } from '../migrate.ts'

/**
 * What statistics read of a complaint (domain 2.5), one lean line each in the order of counting, so that a year of them is one
 * walk. Kept by the database itself with whatever changes a complaint, its case or its call-backs: no code can forget it.
 * - `countedAt`: in which period it counts: that of its reception, or the beginning of the next one where that was signed already
 * - `repeated` 重复投诉: the same household complained of the same class within the thirty days before
 */
const facts = `
  ALTER TABLE complaints ADD COLUMN countedAt INTEGER NOT NULL DEFAULT 0;
  UPDATE complaints SET countedAt = receivedAt;

  CREATE TABLE complaintFacts (
    siteId TEXT NOT NULL,
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
    repeated INTEGER NOT NULL CHECK (repeated IN (0, 1)),
    finishedAt INTEGER,
    dueAt INTEGER NOT NULL,
    answers INTEGER NOT NULL,
    answer TEXT,
    household TEXT,
    matter TEXT,
    PRIMARY KEY (siteId, countedAt, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX complaintFactsBySeq ON complaintFacts (seq);
  CREATE INDEX complaintFactsByHousehold ON complaintFacts (siteId, household, complaintClass, receivedAt)
    WHERE household IS NOT NULL AND complaintClass IS NOT NULL;
`

const seqOf = (row: 'OLD' | 'NEW') => `(SELECT seq FROM cases WHERE id = ${row}.caseId)`

/** @param p alias of a complaint */
const factOf = (p: string) => `
  INSERT INTO complaintFacts (siteId, countedAt, seq, receivedAt, channel, department, complaintClass, cause, grade, raisedAt,
    validity, hot, repeated, finishedAt, dueAt, answers, answer, household, matter)
  SELECT ${p}.siteId, ${p}.countedAt, c.seq, ${p}.receivedAt, c.channel, c.department, ${p}.complaintClass, ${p}.cause, ${p}.grade,
    ${p}.raisedAt, ${p}.validity, ${p}.hot, 0, c.finishedAt, c.dueAt,
    (SELECT count(*) FROM callBacks WHERE caseId = c.id),
    (SELECT satisfaction FROM callBacks WHERE caseId = c.id ORDER BY round DESC LIMIT 1),
    coalesce(c.roomKey, c.residentId), ${p}.matter
  FROM cases AS c`

const month = 30 * 86_400_000

/** Works 重复 out again for one household and class from one complaint on, as far as it can reach. */
const refreshed = (row: 'OLD' | 'NEW') => `
  UPDATE complaintFacts SET repeated = EXISTS (
    SELECT 1 FROM complaintFacts AS e WHERE e.siteId = complaintFacts.siteId AND e.household = complaintFacts.household
      AND e.complaintClass = complaintFacts.complaintClass
      AND e.receivedAt BETWEEN complaintFacts.receivedAt - ${month} AND complaintFacts.receivedAt
      AND (e.receivedAt, e.seq) < (complaintFacts.receivedAt, complaintFacts.seq)
  ) WHERE siteId = ${row}.siteId AND household = ${row}.household AND complaintClass = ${row}.complaintClass
    AND receivedAt BETWEEN ${row}.receivedAt AND ${row}.receivedAt + ${month};`

const triggers = `
  CREATE TRIGGER complaintFactsRepeat AFTER INSERT ON complaintFacts BEGIN ${refreshed('NEW')} END;
  CREATE TRIGGER complaintFactsRepeatLess AFTER DELETE ON complaintFacts BEGIN ${refreshed('OLD')} END;
  CREATE TRIGGER complaintFactsRepeatElsewhere AFTER UPDATE OF household ON complaintFacts
  WHEN OLD.household IS NOT NEW.household BEGIN ${refreshed('OLD')} ${refreshed('NEW')} END;

  CREATE TRIGGER complaintsAreFacts AFTER INSERT ON complaints WHEN NEW.state = 'kept'
  BEGIN ${factOf('NEW')} WHERE c.id = NEW.caseId; END;
  CREATE TRIGGER complaintsChangeFacts AFTER UPDATE ON complaints WHEN OLD.state = 'kept' OR NEW.state = 'kept'
  BEGIN
    DELETE FROM complaintFacts WHERE seq = ${seqOf('OLD')};
    ${factOf('NEW')} WHERE c.id = NEW.caseId AND NEW.state = 'kept';
  END;
  CREATE TRIGGER casesChangeFacts
  AFTER UPDATE OF channel, department, finishedAt, dueAt, roomKey, residentId ON cases WHEN NEW.category = 'complaint'
  BEGIN
    UPDATE complaintFacts SET channel = NEW.channel, department = NEW.department, finishedAt = NEW.finishedAt, dueAt = NEW.dueAt,
      household = coalesce(NEW.roomKey, NEW.residentId) WHERE seq = NEW.seq;
  END;
  CREATE TRIGGER callBacksChangeFacts AFTER INSERT ON callBacks
  BEGIN
    UPDATE complaintFacts SET answers = answers + 1, answer = NEW.satisfaction WHERE seq = ${seqOf('NEW')};
  END;
`

export const complaintFacts: Migration = {
  version: 140,
  name: 'complaint-facts',
  up: (database) => {
    database.exec(facts)
    database.exec(triggers)
    database.exec(`${factOf('p')} JOIN complaints AS p ON p.caseId = c.id AND p.state = 'kept' ORDER BY p.receivedAt, c.seq`)
  },
}
