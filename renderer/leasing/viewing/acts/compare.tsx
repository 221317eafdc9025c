import { Button } from 'antd'
import { useState } from 'react'
import { aspectLabels, aspects } from '../../../../shared/leasing/viewing-words.ts'
import type { Comparison } from '../../../../shared/leasing/viewings.ts'
import { useCommand } from '../../../api/use-command.ts'
import { useQuery } from '../../../api/use-query.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { Select } from '../../../ui/select.tsx'
import { orNull } from '../../broker/acts/broker-panel.tsx'
import styles from '../viewing.module.css'
import { type ViewingActProperties, ViewingPanel } from './viewing-panel.tsx'

type Rival = Comparison['rivals'][number]
const nothing = { location: '', hardware: '', service: '', management: '' }

interface AspectsProps {
  readonly path: string
  readonly value: Comparison['own']
  readonly onChange: (value: Comparison['own']) => void
  readonly act: { readonly error: Parameters<typeof TextField>[0]['error'] }
}

function Aspects({ path, value, onChange, act }: AspectsProps) {
  return aspects.map((aspect) => (
    <TextField
      key={aspect}
      label={aspectLabels[aspect]}
      name={`${path}.${aspect}`}
      limit={500}
      value={value[aspect]}
      error={act.error}
      onChange={(text) => onChange({ ...value, [aspect]: text })}
    />
  ))
}

/** 竞争楼盘比较: ours and theirs, aspect by aspect, fairly (2: 8.2). The names come from one list for all. */
export function Compare({ viewing, onDone, onCancel, onReload }: ViewingActProperties) {
  const { run, running } = useCommand('viewings.compare')
  const { data } = useQuery('viewings.rivals', {})
  const act = useAct(viewing, onDone, onReload)
  const [own, setOwn] = useState(viewing.comparison?.own ?? nothing)
  const [rivals, setRivals] = useState<readonly Rival[]>(viewing.comparison?.rivals ?? [{ name: '', price: null, ...nothing }])
  const change = (at: number, part: Partial<Rival>) =>
    setRivals((before) => before.map((one, index) => (index === at ? { ...one, ...part } : one)))
  const known = data?.rivals ?? []
  const take = (name: string) => {
    const rival = known.find((one) => one.name === name)
    if (rival) setRivals((before) => [...before.filter((one) => one.name !== ''), { ...rival, price: null }])
  }
  const submit = () => {
    const named = rivals.filter(({ name }) => name.trim() !== '')
    const plain = named.map(({ name, price, location, hardware, service, management }) => ({
      ...{ name, price, location, hardware, service, management },
    }))
    void act.submit((rev) => run({ id: viewing.id, rev, comparison: { own, rivals: plain } }))
  }
  return (
    <ViewingPanel verb="保存比较" {...{ act, viewing, running, onCancel }} onSubmit={submit}>
      <fieldset className={styles.rival}>
        <legend>本大厦</legend>
        <Aspects path="comparison.own" value={own} onChange={setOwn} act={act} />
      </fieldset>
      {rivals.map((rival, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a rival has no name before somebody writes it
        <fieldset key={at} className={styles.rival}>
          <legend>竞争楼盘 {at + 1}</legend>
          <TextField
            label="楼盘"
            name={`comparison.rivals.${at}.name`}
            limit={60}
            value={rival.name}
            error={act.error}
            onChange={(name) => change(at, { name })}
          />
          <TextField
            label="客户说的租金（不上给客户的纸）"
            name={`comparison.rivals.${at}.price`}
            limit={60}
            value={rival.price ?? ''}
            error={act.error}
            onChange={(price) => change(at, { price: orNull(price) })}
          />
          <Aspects path={`comparison.rivals.${at}`} value={rival} onChange={(value) => change(at, value)} act={act} />
        </fieldset>
      ))}
      <Field label="从名单里加">
        {(id) => (
          <Select<string | null>
            id={id}
            placeholder="竞争楼盘名单"
            value={null}
            options={known.map(({ name }) => ({ value: name, label: name }))}
            onChange={(name) => name !== null && take(name)}
          />
        )}
      </Field>
      <Button onClick={() => setRivals((before) => [...before, { name: '', price: null, ...nothing }])}>再加一个楼盘</Button>
    </ViewingPanel>
  )
}
