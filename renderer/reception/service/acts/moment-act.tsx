import { type ReactNode, useState } from 'react'
import type { Reply, ReplyError } from '../../../../shared/reply.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import { type ServiceActProperties, ServicePanel } from './service-panel.tsx'

/** A text that the act asks for. */
interface Asked {
  readonly label: string
  readonly limit: number
  readonly lines?: number
  readonly placeholder?: string
  /** What stands in it already. */
  readonly value?: string
}

interface Known {
  readonly id: string
  readonly rev: number
  readonly at: number | null
}

interface Properties<Name extends string> extends ServiceActProperties {
  readonly verb: string
  /** By the name of the field in the call. */
  readonly asks: Readonly<Record<Name, Asked>>
  readonly running: boolean
  readonly send: (input: Known & Readonly<Record<Name, string>>) => Promise<Reply<unknown>>
}

/** An act that is a few words and a time. */
export function MomentAct<Name extends string>(properties: Properties<Name>) {
  const { verb, asks, running, send, service, onDone, onCancel, onReload } = properties
  const act = useAct(service, onDone, onReload)
  const [words, setWords] = useState(() => startOf(asks))
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => send({ ...words, id: service.id, rev, at }))
  }
  return (
    <ServicePanel verb={verb} service={service} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <Words
        asks={asks}
        words={words}
        error={act.error}
        onChange={(change) => setWords((before) => ({ ...before, ...change }))}
      />
      <MomentField label="时间" moment={moment} error={act.error} />
    </ServicePanel>
  )
}

const namesOf = <Name extends string>(asks: Readonly<Record<Name, Asked>>) => Object.keys(asks) as Name[]

function startOf<Name extends string>(asks: Readonly<Record<Name, Asked>>): Readonly<Record<Name, string>> {
  const start = namesOf(asks).map((name) => [name, asks[name].value ?? ''])
  return Object.fromEntries(start)
}

interface WordsProperties {
  readonly asks: Readonly<Record<string, Asked>>
  readonly words: Readonly<Record<string, string>>
  readonly error: ReplyError | null
  readonly onChange: (change: Readonly<Record<string, string>>) => void
}

function Words({ asks, words, error, onChange }: WordsProperties): ReactNode {
  return Object.entries(asks).map(([name, { value: _value, ...asked }]) => (
    <TextField
      key={name}
      {...asked}
      name={name}
      value={words[name] ?? ''}
      error={error}
      onChange={(typed) => onChange({ [name]: typed })}
    />
  ))
}
