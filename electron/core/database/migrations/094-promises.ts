import type { Migration, MigrationDatabase } from '../migrate.ts'
import { uuidv7 } from '../uuid.ts'

/**
 * When each settled matter is called back, and its place in the queue: 0 重大 · 1 重要 · 2 all others. What waits already gets
 * three days from its 办结 on (回访制度).
 */
const callBacks = `
  ALTER TABLE cases ADD COLUMN callBackDueAt INTEGER;
  ALTER TABLE cases ADD COLUMN callBackRank INTEGER NOT NULL DEFAULT 2 CHECK (callBackRank IN (0, 1, 2));
  UPDATE cases SET callBackDueAt = finishedAt + 259200000 WHERE duty = 'callBack';
  DROP INDEX casesToCallBack;
  CREATE INDEX casesToCallBack ON cases (siteId, callBackRank, callBackDueAt) WHERE duty = 'callBack';

  ALTER TABLE callBacks ADD COLUMN respondent TEXT CHECK (respondent <> '');
  CREATE INDEX callBacksByTime ON callBacks (siteId, at, id);
`

/** How many of a kind were settled in a month, and how many of them drawn to be called back. */
const draws = `
  CREATE TABLE callBackDraws (
    siteId TEXT NOT NULL,
    category TEXT NOT NULL,
    month TEXT NOT NULL,
    finished INTEGER NOT NULL,
    drawn INTEGER NOT NULL CHECK (drawn BETWEEN 0 AND finished),
    PRIMARY KEY (siteId, category, month)
  ) STRICT, WITHOUT ROWID;
`

const promises = `
  CREATE TABLE promises (
    id TEXT NOT NULL PRIMARY KEY,
    siteId TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 1),
    caseId TEXT NOT NULL REFERENCES cases (id),
    slipId TEXT REFERENCES reworkSlips (id),
    promisedAt INTEGER NOT NULL,
    what TEXT NOT NULL CHECK (what <> ''),
    ownerId TEXT,
    owner TEXT NOT NULL CHECK (owner <> ''),
    dueAt INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'broken', 'moved', 'withdrawn')),
    settledAt INTEGER,
    settledBy TEXT,
    comment TEXT,
    byId TEXT NOT NULL,
    by TEXT NOT NULL,
    CHECK ((state = 'open') = (settledAt IS NULL)),
    CHECK ((settledAt IS NULL) = (settledBy IS NULL)),
    CHECK (state NOT IN ('broken', 'moved', 'withdrawn') OR comment IS NOT NULL)
  ) STRICT;
  CREATE INDEX promisesByCase ON promises (caseId, promisedAt);
  CREATE INDEX promisesByDue ON promises (siteId, dueAt, id);
  CREATE INDEX promisesOpen ON promises (siteId, dueAt, id) WHERE state = 'open';
  CREATE TRIGGER promisesStay BEFORE DELETE ON promises
  BEGIN SELECT RAISE(ABORT, 'a promise is settled, never deleted'); END;
  CREATE TRIGGER promisesKeepTheirWords
    BEFORE UPDATE OF id, siteId, caseId, slipId, promisedAt, what, ownerId, owner, dueAt, byId, by ON promises
  BEGIN SELECT RAISE(ABORT, 'what was promised never changes; it is moved to a new promise'); END;
  CREATE TRIGGER promisesStaySettled BEFORE UPDATE ON promises WHEN OLD.state <> 'open'
  BEGIN SELECT RAISE(ABORT, 'a settled promise never changes'); END;
`

interface OldPromise {
  readonly siteId: string
  readonly slipId: string
  readonly caseId: string
  readonly serial: string
  readonly addressee: string
  readonly at: number
  readonly dueAt: number
  readonly by: string
}

/** The latest new date of a slip that is still out becomes a promise with an owner; earlier ones stay on the slip. */
function promisesOfSlips(database: MigrationDatabase): void {
  const old = database.all<OldPromise>(
    `SELECT s.siteId, s.id AS slipId, s.caseId, s.serial, s.addressee, p.at, p.by,
       unixepoch(p.promisedOn || ' 18:00', '-8 hours') * 1000 AS dueAt
     FROM reworkSlips AS s JOIN reworkPromises AS p ON p.id = (
       SELECT id FROM reworkPromises WHERE slipId = s.id ORDER BY at DESC, id DESC LIMIT 1
     ) WHERE s.state IN ('drafted', 'delivered')`,
  )
  for (const { serial, addressee, at, by, ...one } of old) {
    database.run(
      `INSERT INTO promises (id, siteId, rev, caseId, slipId, promisedAt, what, owner, dueAt, state, byId, by)
       VALUES (@id, @siteId, 1, @caseId, @slipId, @at, @what, @owner, @dueAt, 'open', '', @by)`,
      { ...one, id: uuidv7(at), at, by, what: `返修单 ${serial} 修复`, owner: addressee },
    )
  }
}

interface Stored {
  readonly siteId: string
  readonly category: string
  readonly required: number
}

const gradesOfThen = JSON.stringify({
  minor: { within: { amount: 3, unit: 'day' }, source: '回访制度：投诉处理后 3 天内' },
  important: { within: { amount: 48, unit: 'hour' }, source: '投诉处理与回访制度：48 小时内' },
  major: { within: { amount: 24, unit: 'hour' }, source: '回访制度：重大投诉处理后立即回访；24 小时为本软件的默认值' },
})

/** 须回访 was yes or no; now it is a rate. What a site had set differently from the defaults stays set. */
function ratesOfSettings(database: MigrationDatabase): void {
  const week = '{"amount":7,"unit":"day"}'
  const rules = database.all<Stored>(
    `SELECT siteId, rule.key AS category, rule.value ->> '$.callBackRequired' AS required
     FROM settings, json_each(settings.body, '$.rules') AS rule WHERE rule.value ->> '$.callBackRequired' IS NOT NULL`,
  )
  for (const { siteId, category, required } of rules) {
    const percent = category === 'complaint' || required === 1 ? 100 : 0
    const source = `升级前的设置：${percent === 100 ? '须回访后方可注销' : '不要求回访'}`
    database.run(
      `UPDATE settings SET body = json_set(body, '$.callBacks.rules.' || @category,
         json_object('percent', @percent, 'within', json(@week), 'source', @source)) WHERE siteId = @siteId`,
      { siteId, category, percent, week, source },
    )
  }
  if (rules.length > 0) {
    database.run(`UPDATE settings SET body = json_set(body, '$.callBacks.grades', json(@grades))`, { grades: gradesOfThen })
  }
}

export const promisesAndCallBacks: Migration = {
  version: 94,
  name: 'promises',
  up: (database) => {
    for (const step of [callBacks, draws, promises]) database.exec(step)
    promisesOfSlips(database)
    ratesOfSettings(database)
  },
}
