import type { CommandPath } from '../api/paths.ts'

/** What a person did, in words; every command has one. */
const labels: Readonly<Record<CommandPath, string>> = {
  'setup.recoveryCode': '生成恢复码',
  'setup.complete': '初次设置',
  'setup.recover': '用恢复码打开数据',
  'sessions.logIn': '登录',
  'sessions.logOut': '退出登录',
  'sessions.lock': '锁定',
  'sessions.unlock': '解锁',
  'sessions.stillHere': '操作中',
  'accounts.create': '新增人员',
  'accounts.amend': '修改人员',
  'accounts.resetPassword': '重设他人密码',
  'accounts.changeOwnPassword': '修改自己的密码',
  'settings.save': '修改设置',
  'drafts.save': '保存草稿',
  'drafts.discard': '丢弃草稿',
  'cases.register': '登记接待',
  'cases.amend': '修改记录',
  'cases.note': '补记',
  'cases.handOver': '转交',
  'cases.finish': '办结',
  'cases.callBack': '回访',
  'cases.strikeOff': '注销',
  'cases.reopen': '重新打开',
  'cases.acknowledge': '主管已阅',
  'residents.create': '新增业主',
  'residents.amend': '修改业主',
  'residents.remove': '删除业主',
  'units.create': '新增房号',
  'units.amend': '修改房号',
  'units.remove': '删除房号',
  'rework.amend': '修改返修单',
  'rework.deliver': '返修单送达',
  'rework.promise': '返修单改期',
  'rework.chase': '返修单督办',
  'rework.accept': '返修单验收',
  'printing.prepare': '准备打印',
  'printing.confirm': '打印结果',
}

const byPath: Readonly<Record<string, string>> = labels

export function callLabel(call: string): string {
  return byPath[call] ?? call
}
