import type { Role } from '../../../shared/access/roles.ts'
import type { Standing } from '../../../shared/reception/words.ts'

/** All invented (domain 4); the password of every demonstration account. */
export const demoPassword = 'qiantai-demo'

export const demoSite = { company: '青禾示范物业服务有限公司', project: '云汀花园管理处', prefix: '' } as const

export const demoAdministrator = { name: '系统管理员', loginName: 'admin', password: demoPassword } as const

interface Person {
  readonly name: string
  readonly roles: Role[]
}

/** By log-in name. */
export const demoPeople = {
  linxiaoyu: { name: '林晓雨', roles: ['receptionist'] },
  xujianing: { name: '许佳宁', roles: ['receptionist'] },
  shenwanqing: { name: '沈婉清', roles: ['customerServiceSupervisor'] },
  gumingyuan: { name: '顾明远', roles: ['projectManager'] },
  zoulixin: { name: '邹立新', roles: ['departmentHead'] },
  yuefeng: { name: '岳峰', roles: ['departmentHead'] },
  caoyuhang: { name: '曹宇航', roles: ['officeSupervisor'] },
  duanxiulan: { name: '段秀兰', roles: ['departmentHead'] },
  fangkexin: { name: '方可欣', roles: ['leasingOfficer'] },
  luoyiming: { name: '罗一鸣', roles: ['leasingOfficer'] },
  panqian: { name: '潘倩', roles: ['leasingSupervisor'] },
  xiechongwen: { name: '谢崇文', roles: ['generalManager'] },
} as const satisfies Record<string, Person>
export type DemoPerson = keyof typeof demoPeople

interface Household {
  readonly room: string
  readonly handoverDate: string
  readonly name: string
  readonly phone: string | null
  readonly standing: Standing
}

const owner = (room: string, handoverDate: string, name: string, phone: string | null = null): Household => ({
  room,
  handoverDate,
  name,
  phone,
  standing: 'owner',
})

/** Who lives where, and since when the warranty runs. */
export const demoHouseholds: readonly Household[] = [
  owner('5-2-1101', '2025-07-20', '蒋文博', '138-0000-1101'),
  owner('2-1-303', '2025-03-15', '陶静宜', '138-0000-1102'),
  owner('7-3-204', '2024-12-08', '伍国强', '138-0000-1103'),
  owner('1-2-806', '2024-06-30', '祝晓岚', '138-0000-1104'),
  owner('6-1-501', '2024-06-30', '高淑芬'),
  owner('4-2-1202', '2024-09-16', '倪家骏'),
  owner('3-1-102', '2024-06-30', '汪桂香', '138-0000-1105'),
  owner('2-2-701', '2024-09-16', '章志远'),
  { ...owner('8-1-1603', '2025-07-20', '温若琳'), standing: 'tenant' },
  owner('5-1-401', '2024-06-30', '康振东', '138-0000-1106'),
  owner('6-2-903', '2024-12-08', '许婧'),
  owner('1-1-205', '2024-06-30', '童欣', '138-0000-1107'),
  owner('3-2-1402', '2024-09-16', '邢嘉木'),
  owner('8-1-904', '2023-06-18', '彭若谷'),
  owner('4-1-1703', '2024-03-02', '戚冬梅'),
]
