import { recordClasses } from '../../../../shared/access/record-classes.ts'
import { roleLabels } from '../../../../shared/access/roles.ts'
import { type Sensitivity, visibility, visibilityOf } from '../../../../shared/access/sensitivity.ts'
import type { Feature } from '../../../../shared/contract.ts'
import { calls, fieldsOf } from './fields.ts'

const veilWords = { starredPhone: '138****0000', starredNumber: '前六后四', words: '（仅前台可见）', nothing: '空' } as const

function classRow(kind: Sensitivity): string {
  const { what, inFull, owner, veil } = visibilityOf(kind)
  const people = inFull === 'callers' ? ['有权调用的人'] : inFull.map((role) => roleLabels[role])
  const seen = [...people, ...(owner ? ['记录的负责人'] : [])].join('、')
  return `| \`${kind}\` | ${what} | ${seen === '' ? '无人' : seen} | ${veil === null ? '不给' : veilWords[veil]} |`
}

type Objects = Map<string, Set<string>>

function objectsOf(feature: Feature, side: 'input' | 'output'): Objects {
  const objects: Objects = new Map()
  const of = calls.filter((call) => call.feature === feature && (side === 'output' || call.procedure.kind === 'command'))
  for (const field of of.flatMap((call) => fieldsOf(call, side))) {
    const words = field.named ? `**${field.name}: ${field.class}**` : field.name
    objects.set(field.object, (objects.get(field.object) ?? new Set()).add(words))
  }
  return objects
}

function tableOf(title: string, objects: Objects): readonly string[] {
  if (objects.size === 0) return []
  const rows = [...objects].sort(([one], [other]) => (one < other ? -1 : 1))
  return ['', `| ${title} | |`, '|---|---|', ...rows.map(([object, names]) => `| ${object} | ${[...names].sort().join(', ')} |`)]
}

/** Every field that leaves or enters the core with its class, as markdown. */
export function fieldList(): string {
  const features = [...new Set(calls.map(({ feature }) => feature))].sort()
  return [
    '# Who may see which field',
    '',
    'Written by `electron/core/field-classes.test.ts` from the contract; the classes stand in `shared/access/sensitivity.ts`, that',
    'of the records of a feature in `shared/access/record-classes.ts`. A field in **bold** names its class, the others have that of',
    'their feature. A row is an object: the call for what stands at the top, else the field that holds it.',
    '',
    '| class | what | in full | others |',
    '|---|---|---|---|',
    ...(Object.keys(visibility) as Sensitivity[]).map(classRow),
    ...features.flatMap((feature) => [
      ...['', `## ${feature}: \`${recordClasses[feature]}\``],
      ...tableOf('answers', objectsOf(feature, 'output')),
      ...tableOf('written down', objectsOf(feature, 'input')),
    ]),
    '',
  ].join('\n')
}
