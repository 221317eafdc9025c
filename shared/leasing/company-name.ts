/*
 * Two people write one company in two ways: with its legal form or without, with the town in brackets or before it, with
 * 科技 or 信息技术. What is left when all that is taken away tells companies apart.
 */
const legalForms =
  /(?:股份有限公司|有限责任公司|有限公司|股份公司|总公司|分公司|公司|集团|事务所|办事处|代表处|co\.?,?ltd\.?|limited|ltd|inc|llc|corp|gmbh)$/u

const trades =
  '信息技术 信息科技 科技 技术 信息 网络 软件 电子 通讯 通信 国际贸易 商贸 贸易 国际 进出口 投资 资本 基金 金融 证券 保险 咨询 顾问 管理 企业 ' +
  '物流 货运 运输 医药 生物 医疗 健康 实业 置业 地产 房产 发展 文化 传媒 传播 广告 设计 服务 工程 建设 控股 律师 会计师 教育 中介'
const trailing = new RegExp(`(?:${trades.split(' ').join('|')})$`, 'u')

const places =
  '中国 北京 上海 天津 重庆 广东 广州 深圳 江苏 南京 苏州 无锡 浙江 杭州 宁波 福建 福州 厦门 山东 济南 青岛 湖北 武汉 湖南 长沙 四川 成都 陕西 西安 ' +
  '河南 郑州 河北 辽宁 沈阳 大连 安徽 合肥 江西 南昌 云南 昆明 贵州 广西 海南 香港 澳门 台湾'
const leading = new RegExp(`^(?:${places.split(' ').join('|')})(?:省|市)?`, 'u')

const brackets = /[(（【[].*?[)）\]】]/gu
const signs = /[^\p{L}\p{N}]/gu

/** Without brackets and what stands in them, signs and legal form: 博翼信息技术(示例)有限公司 → 博翼信息技术. `null`: nothing left. */
export function companyKey(company: string): string | null {
  const plain = company.normalize('NFKC').toLowerCase().replace(brackets, '')
  let key = plain.replace(signs, '')
  for (let shorter = key.replace(legalForms, ''); shorter !== key && shorter !== ''; shorter = key.replace(legalForms, '')) {
    key = shorter
  }
  return key === '' ? null : key
}

/** What is its own in a name: 上海博翼信息技术 → 博翼. At least two characters are left. `null`: nothing left. */
export function coreName(company: string): string | null {
  const key = companyKey(company)
  if (key === null) return null
  let core = key
  const take = (pattern: RegExp) => {
    const shorter = core.replace(pattern, '')
    const taken = shorter !== core && [...shorter].length >= 2
    if (taken) core = shorter
    return taken
  }
  take(leading)
  while (take(trailing));
  return core
}

/** 博翼科 → 博翼 翼科; two names that share half of theirs are alike. */
export function nameParts(core: string): readonly string[] {
  const characters = [...core]
  return [...new Set(characters.slice(0, -1).map((character, at) => `${character}${characters[at + 1]}`))]
}

/** Shared parts among all, 0 to 100. */
export function likeness(one: string, other: string): number {
  const [parts, others] = [nameParts(one), nameParts(other)]
  const shared = parts.filter((part) => others.includes(part)).length
  return parts.length + others.length === 0 ? 0 : Math.floor((200 * shared) / (parts.length + others.length))
}

/** How a colleague's company is shown: 博翼******. A short name keeps its first character. */
export function maskedCompany(company: string | null): string {
  if (company === null) return '未留公司名称'
  const characters = [...company]
  const shown = characters.length > 2 ? 2 : 1
  return characters.map((character, at) => (at < shown ? character : '*')).join('')
}
