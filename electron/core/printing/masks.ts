import { maskPhone } from '../../../shared/access/sensitivity.ts'

const compoundSurnames = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 ' +
    '仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 ' +
    '段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 第五'
  ).split(' '),
)

/** Surname only, as papers that leave the desk show a person (domain 1.0, Personal data): 周**, 欧阳**. */
export function surnameOnly(name: string): string {
  const characters = [...name.trim()]
  const two = characters.slice(0, 2).join('')
  const surname = characters.length > 2 && compoundSurnames.has(two) ? two : (characters[0] ?? '')
  return `${surname}**`
}

const numbers = /(?<!\d)(?:1\d{2}[\s-]?\d{4}[\s-]?\d{4}|0\d{2,3}[\s-]?\d{7,8})(?!\d)/g

/** Phone numbers that were typed into running text, masked in place. */
export function maskNumbersIn(text: string): string {
  return text.replace(numbers, (found) => maskPhone(found))
}

/** What one copy may show. The copy of our own cabinet shows all; whatever leaves the desk shows less (1: 4.12). */
export interface Disclosure {
  readonly name: (name: string | null) => string
  readonly phone: (phone: string | null) => string
  readonly text: (text: string) => string
}

interface Rules {
  readonly fullPhone: boolean
  readonly fullName: boolean
}

/** 未留姓名 and 未留电话 are answers, not gaps. */
export function disclosure({ fullPhone, fullName }: Rules): Disclosure {
  return {
    name: (name) => (name === null ? '未留姓名' : fullName ? name : surnameOnly(name)),
    phone: (phone) => (phone === null ? '未留电话' : fullPhone ? phone : maskPhone(phone)),
    text: (text) => (fullPhone ? text : maskNumbersIn(text)),
  }
}
