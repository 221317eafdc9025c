import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { readAgain } from './read-again.ts'

const turn = () => new Promise((resolve) => setTimeout(resolve, 0))

/** A query whose answers are given by hand; holds what was answered last. */
function watched(client: QueryClient, feature: string) {
  const asked: ((answer: string) => void)[] = []
  const observer = new QueryObserver(client, {
    queryKey: [feature, 'get', {}],
    queryFn: () => new Promise<string>((resolve) => asked.push(resolve)),
    retry: false,
    networkMode: 'always',
  })
  observer.subscribe(() => undefined)
  return { asked, shown: () => observer.getCurrentResult().data }
}

test('a change that comes while the first answer is under way is not lost', async () => {
  const client = new QueryClient()
  const record = watched(client, 'cases')
  readAgain(client, ({ queryKey }) => queryKey[0] === 'cases')
  record.asked[0]?.('as it was')
  await turn()
  expect(record.asked).toHaveLength(2)
  record.asked[1]?.('as it is')
  await turn()
  expect(record.shown()).toBe('as it is')
})

test('what has an answer is asked once more, and what the change does not touch is left alone', async () => {
  const client = new QueryClient()
  const [record, other] = [watched(client, 'cases'), watched(client, 'units')]
  record.asked[0]?.('as it was')
  other.asked[0]?.('units')
  await turn()
  readAgain(client, ({ queryKey }) => queryKey[0] === 'cases')
  record.asked[1]?.('as it is')
  await turn()
  await turn()
  expect([record.asked.length, other.asked.length, record.shown()]).toEqual([2, 1, 'as it is'])
})
