import { networkProfile } from '#modules/directory/index.ts'
import { searchAudit } from '#platform/audit/search.ts'
import { found, Invalid } from '#platform/errors.ts'
import { type C, csv, permission, query, seeOther, showsPeople, web } from '#platform/http/index.ts'
import { carryOutErasure, foreseeErasure, refuseErasure, reviewErasure } from '../actions/erasure.ts'
import { endHold, placeHold } from '../actions/hold.ts'
import { erasureById, erasureRequests, openHolds } from '../queries/erasure.ts'
import { namesakes, namesOfAccounts, subjectByEmail, subjectById } from '../queries/person.ts'
import { periods } from '../queries/policy.ts'
import { auditQuery, confirmationForm, holdForm, idForm, reasonForm } from '../schema.ts'
import { privacyText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { AuditView, type Row } from '../views/audit.tsx'
import { ErasuresView, ErasureView, HoldsView } from '../views/erasures.tsx'

const run = permission('privacy.run')
const mostShown = 200
const mostWritten = 50_000
const day = 86_400_000

const rowsOf = async (c: C, limit: number) => {
  const { db } = c.var.ctx
  const given = query(c, auditQuery)
  const person = given.person ? await subjectByEmail(db, given.person) : undefined
  const isNobody = given.person !== '' && !person
  if (person) showsPeople(c, [person.personId])
  const lines = isNobody
    ? []
    : await searchAudit(db, {
        ...(person && { person }),
        ...(given.kind && { kind: given.kind }),
        ...(given.id && { id: given.id }),
        ...(given.from && { from: new Date(given.from) }),
        ...(given.to && { to: new Date(Date.parse(given.to) + day) }),
        limit,
      })
  const names = await namesOfAccounts(db, [...new Set(lines.flatMap(({ accountId }) => accountId ?? []))])
  const rows: Row[] = lines.map((line) => ({
    id: line.id,
    at: line.at,
    who: names.get(line.accountId ?? 0) ?? null,
    name: line.name,
    subjectKind: line.subjectKind,
    subjectId: line.subjectId,
    address: line.address ?? '',
    data: line.data,
  }))
  return { given, rows, isNobody }
}

type Typed = { email?: string; reason?: string; period?: string }

const showErasure = async (c: C, id: number, typed: Typed = {}, problems: Record<string, string> = {}) => {
  const { lang, ctx } = c.var
  const t = privacyText(lang)
  const request = found(await erasureById(ctx.db, id))
  const subject = found(await subjectById(ctx.db, request.personId))
  const isOpen = request.state === 'asked' || request.state === 'reviewed'
  const [holds, others, touched] = await Promise.all([
    openHolds(ctx.db),
    namesakes(ctx.db, subject.personId, [subject.name]),
    isOpen ? foreseeErasure(ctx, subject) : [],
  ])
  showsPeople(c, [subject.personId])
  const hasErrors = Object.keys(problems).length > 0
  return c.var.page(
    {
      title: request.name,
      path: urls.erasure(id),
      breadcrumbs: [{ text: t.erasure.title, href: `/${lang}${urls.erasures()}` }, { text: request.name }],
      hasErrors,
      isIndexed: false,
    },
    <ErasureView
      {...{ lang, t, request, touched, problems }}
      namesakes={others}
      isHeld={holds.some(({ personId }) => personId === subject.personId)}
      isOwn={subject.personId === ctx.actor.personId}
      given={{ email: typed.email ?? '', reason: typed.reason ?? '' }}
    />,
    hasErrors ? 422 : undefined,
  )
}

const showHolds = async (c: C, typed: Typed = {}, problems: Record<string, string> = {}) => {
  const { lang, ctx } = c.var
  const t = privacyText(lang)
  const [holds, kept, { timeZone }] = await Promise.all([
    openHolds(ctx.db),
    periods(ctx.db),
    networkProfile(ctx.db),
  ])
  showsPeople(
    c,
    holds.map(({ personId }) => personId),
  )
  const titles = new Map(kept.map(({ code, title }) => [code, title[lang]]))
  const hasErrors = Object.keys(problems).length > 0
  return c.var.page(
    {
      title: t.holds.title,
      path: urls.holds(),
      breadcrumbs: [{ text: t.erasure.title, href: `/${lang}${urls.erasures()}` }, { text: t.holds.title }],
      hasErrors,
      isIndexed: false,
    },
    <HoldsView
      {...{ lang, t, timeZone, problems }}
      periods={kept}
      holds={holds.map(({ id, name, periodCode, reason, placedAt }) => ({
        id,
        what: name ?? titles.get(periodCode ?? '') ?? '',
        reason,
        placedAt,
      }))}
      given={{ email: typed.email ?? '', period: typed.period ?? '', reason: typed.reason ?? '' }}
    />,
    hasErrors ? 422 : undefined,
  )
}

export const administrationRoutes = web()
  .get(urls.audit(), run, async (c) => {
    const { lang, ctx } = c.var
    const t = privacyText(lang)
    const [{ given, rows, isNobody }, { timeZone }] = await Promise.all([
      rowsOf(c, mostShown),
      networkProfile(ctx.db),
    ])
    const { search } = new URL(c.req.url)
    return c.var.page(
      { title: t.audit.title, breadcrumbs: [{ text: t.audit.title }], wide: true, isIndexed: false },
      <AuditView
        {...{ lang, t, given, isNobody, rows, timeZone }}
        most={mostShown}
        file={`/${lang}${urls.auditFile()}${search}`}
      />,
    )
  })
  .get(urls.auditFile(), run, async (c) => {
    const { rows } = await rowsOf(c, mostWritten)
    const columns = ['id', 'at', 'who', 'name', 'subject', 'address', 'detail']
    return csv(
      c,
      'audit',
      columns,
      rows.map((row) => [
        row.id,
        row.at.toISOString(),
        row.who,
        row.name,
        row.subjectKind ? `${row.subjectKind} ${row.subjectId ?? ''}` : '',
        row.address,
        Object.keys(row.data).length === 0 ? '' : JSON.stringify(row.data),
      ]),
    )
  })
  .get(urls.erasures(), run, async (c) => {
    const { lang, ctx } = c.var
    const t = privacyText(lang)
    const [requests, { timeZone }] = await Promise.all([erasureRequests(ctx.db), networkProfile(ctx.db)])
    showsPeople(
      c,
      requests.map(({ personId }) => personId),
    )
    return c.var.page(
      { title: t.erasure.title, breadcrumbs: [{ text: t.erasure.title }], isIndexed: false },
      <ErasuresView {...{ lang, t, requests, timeZone }} />,
    )
  })
  .get(urls.erasurePage(), run, (c) => showErasure(c, query(c, idForm).id))
  .post(urls.review(), run, async (c) => {
    const { id } = idForm.parse(await c.req.parseBody())
    await reviewErasure(c.var.ctx, id)
    return seeOther(c, `/${c.var.lang}${urls.erasure(id)}`, privacyText(c.var.lang).erasure.reviewed)
  })
  .post(urls.confirmation(), run, async (c) => {
    const { id, email } = confirmationForm.parse(await c.req.parseBody())
    try {
      await carryOutErasure(c.var.ctx, id, email)
    } catch (error) {
      if (!(error instanceof Invalid)) throw error
      return showErasure(c, id, { email }, error.fields)
    }
    return seeOther(c, `/${c.var.lang}${urls.erasures()}`, privacyText(c.var.lang).erasure.done)
  })
  .post(urls.refusal(), run, async (c) => {
    const { id, reason } = reasonForm.parse(await c.req.parseBody())
    try {
      await refuseErasure(c.var.ctx, id, reason)
    } catch (error) {
      if (!(error instanceof Invalid)) throw error
      return showErasure(c, id, { reason }, error.fields)
    }
    return seeOther(c, `/${c.var.lang}${urls.erasures()}`, privacyText(c.var.lang).erasure.refused)
  })
  .get(urls.holds(), run, (c) => showHolds(c))
  .post(urls.holds(), run, async (c) => {
    const given = holdForm.parse(await c.req.parseBody())
    try {
      await placeHold(c.var.ctx, given)
    } catch (error) {
      if (!(error instanceof Invalid)) throw error
      return showHolds(c, given, error.fields)
    }
    return seeOther(c, `/${c.var.lang}${urls.holds()}`, privacyText(c.var.lang).holds.placed)
  })
  .post(urls.lifting(), run, async (c) => {
    await endHold(c.var.ctx, idForm.parse(await c.req.parseBody()).id)
    return seeOther(c, `/${c.var.lang}${urls.holds()}`, privacyText(c.var.lang).holds.lifted)
  })
