import { beforeEach, expect, test } from 'vitest'
import { insertCase } from '../../reception/cases.sql.ts'
import type { VoiceRow } from '../../reception/voice-row.ts'
import { insertVoice, updateVoice } from '../../reception/voices.sql.ts'
import { memoryLedger, someRow } from '../../testing/memory-ledger.ts'
import { someVoiceRow } from '../../testing/voice-inputs.ts'
import type { Writer } from '../handles.ts'

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertCase(db, { ...someRow, category: 'praise' })
  insertVoice(db, someVoiceRow)
})

test('a numbered record is never deleted, and its number and origin never change', () => {
  expect(() => db.run('DELETE FROM voices')).toThrow('voided, never deleted')
  for (const column of ['serial', 'caseId', 'kind', 'issuedAt']) {
    expect(() => db.run(`UPDATE voices SET ${column} = ${column}`)).toThrow('never change')
  }
})

test('each kind has its own states, and each state what it stands for', () => {
  const wrongs: readonly Partial<VoiceRow>[] = [
    { state: 'toReport' },
    { kind: 'suggestion' },
    { state: 'toForward' },
    { state: 'toForward', finding: 'founded', verifiedAt: 7 },
    { state: 'unfounded' },
    { forwardedAt: 7 },
    { kind: 'suggestion', state: 'toDecide' },
    { kind: 'suggestion', state: 'toAnswer', reportedAt: 7 },
    { kind: 'suggestion', state: 'toReport', answeredAt: 7 },
  ]
  for (const [at, wrong] of wrongs.entries()) {
    const row = { ...someVoiceRow, id: `wrong-${at}`, serial: `BY-20261012-1${at}`, ...wrong }
    expect(() => insertVoice(db, row), JSON.stringify(wrong)).toThrow('CHECK')
  }
  const found = { finding: 'founded', praised: '岳小军', verifiedAt: 7 } as const
  expect(() => updateVoice(db, { ...someVoiceRow, ...found, rev: 2, state: 'toForward' })).not.toThrow()
})

test('a number is given once, a case must exist, and a changed version is refused by the statement itself', () => {
  expect(() => insertVoice(db, { ...someVoiceRow, id: 'voice-2' })).toThrow('UNIQUE')
  expect(() => insertVoice(db, { ...someVoiceRow, id: 'voice-3', serial: 'BY-2', caseId: 'nobody' })).toThrow('FOREIGN KEY')
  expect(() => updateVoice(db, { ...someVoiceRow, rev: 3 })).toThrow('changed in between')
})
