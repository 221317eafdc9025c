import { storyClient } from './client.ts'
import type { Desk } from './desk.ts'

/** A company that tries to leave its cell and to run. */
const hostile = `</td><script>document.title='hacked'</script>${'宽'.repeat(10)}`

/** A paper that exists before anybody can sign in, with its ticket. */
export async function recoverySheet(desk: Desk) {
  const anyone = storyClient(desk.call, null)
  const { code } = await anyone.setup.recoveryCode({})
  const { sheet } = await anyone.printing.recoverySheet({ company: hostile, project: '云汀花园管理处' })
  return { code, ...sheet }
}

export const host = (desk: Desk, call: string, input: unknown) =>
  desk.call({ path: `host.${call}`, input, token: null, operation: null })
