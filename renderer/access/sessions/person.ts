import { roleLabels } from '../../../shared/access/roles.ts'
import type { Output } from '../../api/paths.ts'

export type Person = Output<'accounts.names'>['people'][number]

export function rolesText(person: Pick<Person, 'roles'>): string {
  return person.roles.map((role) => roleLabels[role]).join('、')
}

const key = 'qiantai.lastPerson'

/** Who was here last at this PC, to save a choice in the morning. */
export const lastPerson = {
  get: (): string | null => localStorage.getItem(key),
  set: (loginName: string): void => localStorage.setItem(key, loginName),
}

/** Those whose name or log-in name contains what was typed. */
export function matching(people: readonly Person[], typed: string): readonly Person[] {
  const wanted = typed.trim().toLowerCase()
  return people.filter(({ name, loginName }) => name.includes(wanted) || loginName.toLowerCase().includes(wanted))
}
