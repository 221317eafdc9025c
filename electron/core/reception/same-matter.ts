import { bigrams, isHan, plainText, runsOf } from '../search/tokens.ts'

/** Words that stand in nearly every record and say nothing about its matter. */
const commonplace =
  /业主|反映|反应|请尽快|尽快|处理|安排|人员|上门|师傅|要求|希望|物业|我家|家里|家中|来电|来访|一个|一下|没有|现在|已经|今天|昨天|明天|上午|下午|晚上|联系|电话|问题|情况|需要|可以|不能|维修|报修|投诉|检查|查看|麻烦|谢谢|楼上|楼下|小区|单元|房间/gu

const longest = 8

const tellingRuns = (content: string) => runsOf(plainText(content).replace(commonplace, ' '))

/** Stretches of a run of which every pair is in `known`, as text. */
function stretches(run: string, known: ReadonlySet<string>): readonly string[] {
  if (!isHan(run)) return run.length > 2 && known.has(run) ? [run] : []
  const found: string[] = []
  let current = ''
  for (const pair of bigrams(run)) {
    if (known.has(pair)) current = current === '' ? pair : current + [...pair].slice(1).join('')
    else if (current !== '') {
      found.push(current)
      current = ''
    }
  }
  return current === '' ? found : [...found, current]
}

/** The longest piece that two contents have in common, 「渗水」; at most eight characters. `null`: nothing that tells. */
export function sharedWords(one: string, other: string): string | null {
  const known = new Set(tellingRuns(other).flatMap((run) => (isHan(run) ? bigrams(run) : [run])))
  const found = tellingRuns(one).flatMap((run) => stretches(run, known))
  const [best] = found.sort((a, b) => b.length - a.length)
  return best === undefined ? null : [...best].slice(0, longest).join('')
}
