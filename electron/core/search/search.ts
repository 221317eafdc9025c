import { leasingDesk, receptionReaders } from '../../../shared/access/roles.ts'
import { anyCase } from '../../../shared/reception/cases.ts'
import { halfWidth } from '../../../shared/reception/phone.ts'
import { numberedLabels } from '../../../shared/search/search.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { numberedRecords } from '../leasing/numbered-records.ts'
import { asColleague } from '../leasing/prospect-access.ts'
import { summariesOf } from '../leasing/prospect-list.ts'
import { searchProspects } from '../leasing/search-prospects.ts'
import { cases } from '../reception/cases.ts'
import { findResidents } from '../reception/find-residents.ts'
import type { FeatureServices } from '../services.ts'

const most = 8

function ofReception(context: QueryContext, text: string) {
  if (text === '' || !hasRole(context, receptionReaders)) return { residents: [], cases: [] }
  const found = cases.list(context, { ...anyCase, text, sort: 'newest', after: null, limit: most })
  return { residents: findResidents(context, text), cases: found.cases }
}

const numberShape = /^(?:[A-Z0-9]{1,6}-)?(BJ|HZ|KF|ZJ)-?([\d-]*)$/

/** By the number on a paper, with or without the site's letters before it. */
function byNumber(context: QueryContext, text: string) {
  const typed = halfWidth(text).toUpperCase().trim()
  const [, letters = '', digits = ''] = numberShape.exec(typed) ?? []
  const kind = (Object.keys(numberedLabels) as (keyof typeof numberedLabels)[]).find((one) => one === letters)
  if (!kind || digits === '') return []
  const { prefix } = context.settings
  const start = `${prefix === '' ? '' : `${prefix}-`}${kind}-${digits}`
  return numberedRecords(context, kind, start)
    .slice(0, most)
    .map(({ id, serial, prospect }) => ({
      ...{ id, kind, serial, prospectId: prospect?.id ?? null, company: prospect?.company ?? null },
    }))
}

function ofLeasing(context: QueryContext, text: string) {
  if (text === '' || !hasRole(context, leasingDesk)) return { prospects: [], colleagues: [], numbered: [] }
  const { own, colleagues } = searchProspects(context, text)
  return {
    prospects: summariesOf(context, own.slice(0, most)),
    colleagues: colleagues.slice(0, most).map(asColleague),
    numbered: byNumber(context, text),
  }
}

export const search: FeatureServices<'search'> = {
  find: (context, { text }) => ({ ...ofReception(context, text), ...ofLeasing(context, text) }),
}
