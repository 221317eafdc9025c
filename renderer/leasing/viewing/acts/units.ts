import type { ViewingSuite } from '../../../../shared/leasing/viewings.ts'

export const isOut = ({ keyOutAt, keyBackAt }: ViewingSuite) => keyOutAt !== null && keyBackAt === null
/** May be fetched: never out, or back without having been seen. */
export const hangs = (one: ViewingSuite) => !isOut(one) && one.openedAt === null
export const waits = (one: ViewingSuite) => isOut(one) && one.openedAt === null
export const stands = ({ openedAt, lockedAt }: ViewingSuite) => openedAt !== null && lockedAt === null
export const seen = ({ openedAt }: ViewingSuite) => openedAt !== null
export const returnable = (one: ViewingSuite) => isOut(one) && !stands(one)
