import type { TestClient, TestDesk } from './test-desk.ts'

/** As a window does it: asks, shows, confirms. @returns the titles */
export async function raised(
  desk: TestDesk,
  role: 'receptionist' | 'customerServiceSupervisor' = 'receptionist',
): Promise<string[]> {
  const { reminders } = desk.as(role)
  // Also signs in again where the clock went past the end of the session.
  await reminders.list({})
  return shown(reminders)
}

export async function shown(reminders: TestClient['reminders']): Promise<string[]> {
  const { notices } = await reminders.raise({})
  for (const { keys } of notices) await reminders.confirm({ keys })
  return notices.map(({ title }) => title)
}
