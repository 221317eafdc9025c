import type { Role } from '../shared/access/roles.ts'

export const password = 'qiantai-story-42'

export const company = '青禾示范物业服务有限公司'
export const project = '云汀花园管理处'

/** One account per role of the seed; the log-in name is the role's English word. */
export const names: Readonly<Record<Role, string>> = {
  receptionist: '周晓敏',
  customerServiceSupervisor: '林芳',
  projectManager: '陈志远',
  departmentHead: '吴建国',
  leasingOfficer: '许婷',
  leasingSupervisor: '沈凯',
  generalManager: '高伟民',
  officeSupervisor: '何丽',
  administrator: '管理员',
}
