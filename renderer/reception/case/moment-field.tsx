import { Input } from 'antd'
import { useState } from 'react'
import type { ReplyError } from '../../../shared/reply.ts'
import { Field } from './field.tsx'
import { readMoment } from './moment.ts'

export interface MomentInput {
  readonly typed: string
  readonly type: (typed: string) => void
  /** UTC ms; `null`: left empty, now; `undefined`: not understood. */
  readonly read: () => number | null | undefined
}

/** A time that is nearly always now, typed only when it is not. `before`: what stands there already. */
export function useMoment(before = ''): MomentInput {
  const [typed, type] = useState(before)
  return momentOf(typed, type)
}

/** The same over words that are kept elsewhere, as in a draft. */
export function momentOf(typed: string, type: (typed: string) => void): MomentInput {
  const read = () => (typed.trim() === '' ? null : (readMoment(typed, Date.now()) ?? undefined))
  return { typed, type, read }
}

interface Properties {
  readonly label: string
  /** The field's path in the call. */
  readonly name?: string
  /** What an empty field means, or how to write it. */
  readonly placeholder?: string
  readonly moment: MomentInput
  readonly error?: ReplyError | null
}

export function MomentField({ label, name = 'at', placeholder = '现在', moment, error = null }: Properties) {
  const unread = moment.read() === undefined
  return (
    <Field label={label} name={name} error={error}>
      {(id, invalid) => (
        <>
          <Input
            id={id}
            value={moment.typed}
            maxLength={20}
            placeholder={placeholder}
            status={invalid || unread ? 'error' : ''}
            title={`写 9:40 或 10-12 9:40${placeholder === '现在' ? '；留空是现在' : ''}`}
            onChange={(event) => moment.type(event.target.value)}
          />
          {unread && <small>请写成 9:40 或 10-12 9:40</small>}
        </>
      )}
    </Field>
  )
}
