import { stageLabels } from '../../../../shared/leasing/prospect-words.ts'
import type { Migration } from '../migrate.ts'

const stages = `'call', 'invited', 'visited', 'viewed', 'negotiating', 'approval', 'signed', 'lost', 'waiting'`
const labels = Object.entries(stageLabels)
  .map(([stage, label]) => `('${stage}', '${label}')`)
  .join(', ')

/**
 * How long a prospect stood in each stage, for the figures. Triggers keep it, whoever moves a prospect. Of old rows it is read
 * out of the lines of their time-line, 「阶段：来电 → 邀约」; the first stay begins when they first called or came.
 */
export const prospectStageStays: Migration = {
  version: 361,
  name: 'prospect-stages',
  up: (database) =>
    database.exec(`
  CREATE TABLE prospectStages (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    siteId TEXT NOT NULL,
    prospectId TEXT NOT NULL REFERENCES prospects (id),
    stage TEXT NOT NULL CHECK (stage IN (${stages})),
    since INTEGER NOT NULL,
    leftAt INTEGER,
    nextStage TEXT CHECK (nextStage IN (${stages})),
    CHECK ((leftAt IS NULL) = (nextStage IS NULL))
  ) STRICT;

  WITH labels (stage, label) AS (VALUES ${labels}),
  moves AS (
    SELECT e.siteId, e.prospectId, e.at, e.seq, f.stage AS fromStage, t.stage AS toStage
    FROM prospectEvents AS e
    JOIN labels AS f ON e.text LIKE '阶段：' || f.label || ' → %'
    JOIN labels AS t ON e.text = '阶段：' || f.label || ' → ' || t.label
      OR e.text LIKE '阶段：' || f.label || ' → ' || t.label || '（%'
    WHERE e.kind = 'system'
  )
  INSERT INTO prospectStages (siteId, prospectId, stage, since, leftAt, nextStage)
  SELECT m.siteId, m.prospectId, m.fromStage,
    COALESCE(LAG(m.at) OVER (PARTITION BY m.prospectId ORDER BY m.at, m.seq), p.receivedAt), m.at, m.toStage
  FROM moves AS m JOIN prospects AS p ON p.id = m.prospectId ORDER BY m.at, m.seq;
  INSERT INTO prospectStages (siteId, prospectId, stage, since) SELECT siteId, id, stage, stageSince FROM prospects ORDER BY seq;

  CREATE UNIQUE INDEX prospectStagesOpen ON prospectStages (prospectId) WHERE leftAt IS NULL;
  CREATE INDEX prospectStagesOf ON prospectStages (prospectId, stage);
  CREATE INDEX prospectStagesByEnd ON prospectStages (siteId, leftAt, stage, prospectId, since) WHERE leftAt IS NOT NULL;
  CREATE INDEX prospectsByStageSince ON prospects (siteId, stage, stageSince) WHERE mergedIntoId IS NULL;
  CREATE TRIGGER prospectStagesBegin AFTER INSERT ON prospects
  BEGIN
    INSERT INTO prospectStages (siteId, prospectId, stage, since) VALUES (NEW.siteId, NEW.id, NEW.stage, NEW.stageSince);
  END;
  CREATE TRIGGER prospectStagesMove AFTER UPDATE OF stage ON prospects WHEN OLD.stage <> NEW.stage
  BEGIN
    UPDATE prospectStages SET leftAt = NEW.stageSince, nextStage = NEW.stage WHERE prospectId = NEW.id AND leftAt IS NULL;
    INSERT INTO prospectStages (siteId, prospectId, stage, since) VALUES (NEW.siteId, NEW.id, NEW.stage, NEW.stageSince);
  END;
  CREATE TRIGGER prospectStagesStay BEFORE DELETE ON prospectStages
  BEGIN SELECT RAISE(ABORT, 'the way of a prospect stays on record'); END;
`),
}
