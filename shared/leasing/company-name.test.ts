import { expect, test } from 'vitest'
import { companyKey, coreName, likeness, maskedCompany } from './company-name.ts'

test.each([
  ['博翼信息技术(示例)', '博翼信息技术', '博翼'],
  ['上海博翼信息技术有限公司', '上海博翼信息技术', '博翼'],
  ['博翼（上海）科技股份有限公司', '博翼科技', '博翼'],
  ['云帆国际贸易(示例，外资)', '云帆国际贸易', '云帆'],
  ['鲸澜资本【示例】', '鲸澜资本', '鲸澜'],
  ['Acme Tech Co., Ltd.', 'acmetech', 'acmetech'],
  ['北京科技有限公司', '北京科技', '科技'],
  ['科技', '科技', '科技'],
  ['公司', '公司', '公司'],
  ['( )', null, null],
  ['', null, null],
])('%s', (company, key, core) => {
  expect(companyKey(company)).toBe(key)
  expect(coreName(company)).toBe(core)
})

test('names are alike by the pairs that they share', () => {
  expect(likeness('金穗华联', '金穗华联')).toBe(100)
  expect(likeness('金穗华联', '金穗联')).toBe(40)
  expect(likeness('金穗', '恒澜')).toBe(0)
  expect(likeness('金', '金')).toBe(0)
})

test.each([
  [null, '未留公司名称'],
  ['博翼信息技术(示例)', '博翼********'],
  ['博翼', '博*'],
  ['𬭎', '𬭎'],
])('%s is shown to others as %s', (company, shown) => {
  expect(maskedCompany(company)).toBe(shown)
})
