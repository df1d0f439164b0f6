import { networkProfile, secretariatName } from '#modules/directory/index.ts'
import { looksAt } from '#platform/audit/search.ts'
import { found, Invalid, NotFound } from '#platform/errors.ts'
import { type C, made, permission, seeOther, timed, web } from '#platform/http/index.ts'
import { askErasure, withdrawErasure } from '../actions/erasure.ts'
import { copyOfOwn, correctOwn } from '../actions/own-data.ts'
import { openErasureOf } from '../queries/erasure.ts'
import { namesOfAccounts, type Subject, subjectById } from '../queries/person.ts'
import { periods, purposes } from '../queries/policy.ts'
import { correctionForm } from '../schema.ts'
import { privacyText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { NoticeView } from '../views/notice.tsx'
import { OwnDataView } from '../views/own-data.tsx'

const account = permission('account')
const mostLooks = 100

const ownSubject = async (c: C): Promise<Subject> =>
  found(await subjectById(c.var.ctx.db, c.var.ctx.actor.personId ?? 0))

/** A sample person is many visitors: nobody's data, and none to correct or erase. */
const realSubject = async (c: C): Promise<Subject> => {
  const subject = await ownSubject(c)
  if (subject.isSample) throw new NotFound()
  return subject
}

const showOwn = async (
  c: C,
  subject: Subject,
  typed?: { name: string; language: Subject['language'] },
  problems: Record<string, string> = {},
) => {
  const { lang, ctx } = c.var
  const t = privacyText(lang)
  const [looks, open, { timeZone }] = await Promise.all([
    subject.isSample ? [] : looksAt(ctx.db, subject.personId, mostLooks),
    openErasureOf(ctx.db, subject.personId),
    networkProfile(ctx.db),
  ])
  const names = await namesOfAccounts(
    ctx.db,
    looks.flatMap(({ accountId }) => accountId ?? []),
  )
  const hasErrors = Object.keys(problems).length > 0
  return c.var.page(
    {
      title: t.own.title,
      path: urls.ownData(),
      breadcrumbs: [{ text: t.own.title }],
      hasErrors,
      isIndexed: false,
    },
    <OwnDataView
      {...{ lang, t, timeZone, problems }}
      given={typed ?? subject}
      isSample={subject.isSample}
      looks={looks.map(({ at, accountId, subjectKind, isTakenOut }) => ({
        at,
        who: names.get(accountId ?? 0) ?? null,
        kind: subjectKind ?? 'other',
        isTakenOut,
      }))}
      askedAt={open?.askedAt}
    />,
    hasErrors ? 422 : undefined,
  )
}

const back = (c: C, done: string) => seeOther(c, `/${c.var.lang}${urls.ownData()}`, done)

export const ownRoutes = web()
  .get(urls.notice(), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = privacyText(lang)
    const [why, kept, secretariat] = await timed(c, 'db', () =>
      Promise.all([purposes(ctx.db), periods(ctx.db), secretariatName(ctx.db)]),
    )
    return c.var.page(
      { title: t.notice.title, description: t.notice.lead, breadcrumbs: [{ text: t.notice.title }] },
      <NoticeView {...{ lang, t }} secretariat={secretariat?.[lang] ?? ''} purposes={why} periods={kept} />,
    )
  })
  .get(urls.ownData(), account, async (c) => showOwn(c, await ownSubject(c)))
  .post(urls.ownCopy(), account, async (c) =>
    made(c, 'minga-data.zip', 'application/zip', await copyOfOwn(c.var.ctx, await realSubject(c))),
  )
  .post(urls.correction(), account, async (c) => {
    const subject = await realSubject(c)
    const given = correctionForm.parse(await c.req.parseBody())
    try {
      await correctOwn(c.var.ctx, subject, given)
    } catch (error) {
      if (!(error instanceof Invalid)) throw error
      return showOwn(c, subject, given, error.fields)
    }
    return back(c, privacyText(c.var.lang).own.corrected)
  })
  .post(urls.request(), account, async (c) => {
    await askErasure(c.var.ctx, await realSubject(c))
    return back(c, privacyText(c.var.lang).own.askedDone)
  })
  .post(urls.withdrawal(), account, async (c) => {
    await withdrawErasure(c.var.ctx, await realSubject(c))
    return back(c, privacyText(c.var.lang).own.withdrawn)
  })
