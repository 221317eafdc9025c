import { Checkbox } from 'antd'
import { type Role, roleLabels, roles } from '../../../shared/access/roles.ts'

const about: Readonly<Record<Role, string>> = {
  receptionist: '登记、转交、回访、注销',
  customerServiceSupervisor: '同接待员，并可重新打开记录',
  projectManager: '同接待员，并可改规则、看操作记录',
  departmentHead: '看台账，补记处理情况',
  leasingOfficer: '招商接待',
  leasingSupervisor: '招商接待与审批',
  generalManager: '报表与审批',
  officeSupervisor: '看台账，参观接待',
  administrator: '人员与设置，不看业主记录',
}

interface Props {
  readonly id?: string
  readonly value?: readonly Role[]
  readonly onChange?: (roles: readonly Role[]) => void
}

/** One person may hold several posts; what each may do stands beside it. */
export function RoleChoice({ id, value = [], onChange }: Props) {
  const toggle = (role: Role, on: boolean) => onChange?.(on ? [...value, role] : value.filter((held) => held !== role))
  return (
    <fieldset id={id} style={{ display: 'grid', gap: 4, border: 0, margin: 0, padding: 0 }}>
      <legend className="spoken">岗位</legend>
      {roles.map((role) => (
        <Checkbox key={role} checked={value.includes(role)} onChange={({ target }) => toggle(role, target.checked)}>
          {roleLabels[role]} <span style={{ color: 'var(--secondary)', fontSize: 13 }}>{about[role]}</span>
        </Checkbox>
      ))}
    </fieldset>
  )
}
