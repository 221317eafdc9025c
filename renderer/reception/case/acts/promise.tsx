import { Radio } from 'antd'
import { useState } from 'react'
import { momentText } from '../moment.ts'
import type { ActProperties } from './act-properties.ts'
import { MakePromise } from './make-promise.tsx'
import { SettlePromise } from './settle-promise.tsx'

const another = 'new'

/** 承诺: a new one, or what became of one that is open; the next to fall due first in sight. */
export function PromiseAct(properties: ActProperties) {
  const open = properties.record.promises.filter(({ state }) => state === 'open').sort((a, b) => a.dueAt - b.dueAt)
  const [chosen, choose] = useState(open[0]?.id ?? another)
  const promise = open.find(({ id }) => id === chosen)
  const which = open.length > 0 && (
    <Radio.Group
      vertical
      aria-label="哪个承诺"
      value={promise?.id ?? another}
      options={[
        ...open.map(({ id, what, dueAt, owner }) => ({
          value: id,
          label: `${momentText(dueAt, Date.now())} 前${what}，${owner}`,
        })),
        { value: another, label: '记一个新的承诺' },
      ]}
      onChange={(event) => choose(event.target.value)}
    />
  )
  return promise ? (
    <SettlePromise key={promise.id} {...properties} promise={promise} which={which} />
  ) : (
    <MakePromise {...properties} which={which} />
  )
}
