import { expect, test } from 'vitest'
import { z } from 'zod'
import { type Role, roles } from '../../shared/access/roles.ts'
import { visibilityOf } from '../../shared/access/sensitivity.ts'
import { fieldList } from './testing/rights/field-list.ts'
import { type Call, calls, type Field, fieldsOf } from './testing/rights/fields.ts'

test('every field stands in docs/field-classes.md with its class', async () => {
  const help =
    'A field is new, gone or of another class. If all who may read the records of its feature may see it, take it into the list: ' +
    'vitest run electron/core/field-classes.test.ts -u. If not, give it a class of shared/access/sensitivity.ts first.'
  await expect(fieldList(), help).toMatchFileSnapshot('../../docs/field-classes.md')
})

const worded = ({ object, name }: Field, { path }: Call) => `${path}: ${object}.${name}`
const all = (side: 'input' | 'output') => calls.flatMap((call) => fieldsOf(call, side).map((field) => ({ call, field })))

/** Names under which confidential things go, and those that only sound like it. */
const soundsConfidential = /phone|mobile|idNumber|floorPrice|priceInMind|negotiat|password|passcode|secret|affordab/i
const harmless = new Set(['phoneLines', 'phoneLine', 'phoneFee', 'phoneLineFee', 'phones'])
const mayHold = ({ schema }: Field) => schema instanceof z.ZodString || schema instanceof z.ZodNumber

test('what is called like something confidential says what it is', () => {
  const unsaid = [...all('output'), ...all('input')].filter(
    ({ field }) => mayHold(field) && !field.named && !harmless.has(field.name) && soundsConfidential.test(field.name),
  )
  expect(
    unsaid.map(({ call, field }) => worded(field, call)),
    'give it a class of shared/access/sensitivity.ts, or tell here why its name is harmless',
  ).toEqual([])
})

test('nothing that only goes in comes out', () => {
  const out = all('output').filter(({ field }) => field.class === 'secret')
  expect(out.map(({ call, field }) => worded(field, call))).toEqual([])
})

/** A record that has an owner is answered to officers too; that each gets their own alone is what rights.test.ts asks. */
const owners: readonly Role[] = ['leasingOfficer']

/** Whoever may make the call may see what it answers, is shown a mask, or may be the owner of the record. */
function strangersTo({ procedure: { access } }: Call, field: Field): readonly Role[] {
  const { inFull, owner, veil } = visibilityOf(field.class)
  if (inFull === 'callers' || veil !== null || field.class === 'own') return []
  const callers = access === 'anyone' || access === 'signed-in' ? roles : access
  return callers.filter((role) => !inFull.includes(role) && !(owner && owners.includes(role)))
}

test('no call answers a record to somebody who may not see records of that class', () => {
  const told = all('output').flatMap(({ call, field }) =>
    strangersTo(call, field).map((role) => `${worded(field, call)} (${field.class}) is answered to ${role}`),
  )
  expect(told).toEqual([])
})
