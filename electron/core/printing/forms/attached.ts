import type { Attached } from '../../attachments/attachments.ts'

export const nothingAttached: Attached = { count: 0, pictures: 0, ofCase: 0 }

/** 「附件 3 份（照片 2 张）；接待记录附件 1 份」; `null`: none. */
export function attachedWords({ count, pictures, ofCase }: Attached): string | null {
  const words = [
    ...(count === 0 ? [] : [`附件 ${count} 份${pictures === 0 ? '' : `（照片 ${pictures} 张）`}`]),
    ...(ofCase === 0 ? [] : [`接待记录附件 ${ofCase} 份`]),
  ]
  return words.length === 0 ? null : words.join('；')
}
