import type { Access } from '../../../shared/procedure.ts'
import type { Session } from '../context.ts'
import { AppError } from '../errors.ts'

/** Deny by default: no session, a locked one, or none of the roles is refused. */
export function authorise(access: Access, session: Session | null): void {
  if (access === 'anyone') return
  if (!session) throw new AppError('NOT_SIGNED_IN', '登录已结束，请重新登录；已登记的内容都在')
  if (session.locked) throw new AppError('LOCKED', '离开太久，屏幕已锁定；输入密码即可继续，没写完的内容还在')
  if (access !== 'signed-in' && !session.roles.some((role) => access.includes(role))) {
    throw new AppError('FORBIDDEN', '您的岗位不能做这件事；如确有需要，请找主管或系统管理员')
  }
}
