import { found, Invalid, NotFound } from '#platform/errors.ts'
import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { markCommitment } from '../../actions/follow-through/commitment.ts'
import { mayWriteFollow } from '../../policy/follow-through.ts'
import { commitmentsSeen } from '../../queries/follow-through/commitment.ts'
import { followThroughSeen, followThroughsSeen } from '../../queries/follow-through/follow-through.ts'
import { followWriterIds } from '../../queries/follow-through/people.ts'
import { commitmentText } from '../../text/commitment/index.ts'
import { followText } from '../../text/follow-through/index.ts'
import { todayOf } from '../../today.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { CommitmentsView, CommitmentView } from '../../views/follow-through/commitments.tsx'
import { typedLine, typedLines } from './place.ts'

const path = `${followUrls.commitments()}/:commitment{[1-9][0-9]{0,8}}`

/** The activities whose commitments the reader may mark now. */
const marking = async (c: C): Promise<Set<string>> => {
  const { db, actor } = c.var.ctx
  const codes = (await followThroughsSeen(db, actor, { states: ['accepted'] })).map(async (follow) =>
    mayWriteFollow(actor, follow, await followWriterIds(db, follow.activityId)) ? [follow.code] : [],
  )
  return new Set((await Promise.all(codes)).flat())
}

const trail = (c: C) => {
  const { lang } = c.var
  return { text: followText(lang).list.title, href: `/${lang}${followUrls.list()}` }
}

const show = async (c: C, given?: { state: string; why: string }, problems: Record<string, string> = {}) => {
  const { lang, ctx } = c.var
  const t = commitmentText(lang)
  const id = Number(c.req.param('commitment'))
  const commitment = found((await commitmentsSeen(ctx.db, ctx.actor)).find((one) => one.id === id))
  const follow = found(await followThroughSeen(ctx.db, ctx.actor, commitment.code))
  if (!(await marking(c)).has(follow.code)) throw new NotFound()
  return c.var.page(
    {
      title: t.mark,
      path: followUrls.commitment(id),
      breadcrumbs: [
        trail(c),
        { text: t.title, href: `/${lang}${followUrls.commitments()}` },
        { text: t.mark },
      ],
      hasErrors: given !== undefined,
      isIndexed: false,
    },
    <CommitmentView
      {...{ lang, commitment, problems }}
      given={given ?? { state: commitment.state, why: commitment.why ?? '' }}
    />,
    given ? 422 : 200,
  )
}

export const commitmentRoutes = web()
  .get(followUrls.commitments(), permission('activities.follow'), async (c) => {
    const { lang, ctx } = c.var
    const t = commitmentText(lang)
    const [commitments, today, mine] = await Promise.all([
      commitmentsSeen(ctx.db, ctx.actor),
      todayOf(ctx),
      marking(c),
    ])
    return c.var.page(
      { title: t.title, breadcrumbs: [trail(c), { text: t.title }], wide: true, isIndexed: false },
      <CommitmentsView
        lang={lang}
        commitments={commitments.map((one) => ({
          ...one,
          isLate: one.state === 'open' && one.dueOn < today,
          mayMark: mine.has(one.code),
        }))}
      />,
    )
  })
  .get(path, permission('activities.report'), (c) => show(c))
  .post(path, permission('activities.report'), async (c) => {
    const { ctx, lang } = c.var
    const body = await c.req.parseBody()
    const given = { state: typedLine(body.state), why: typedLines(body.why) }
    const state = (['done', 'in_part', 'not_done'] as const).find((one) => one === given.state)
    if (!state) return show(c, given, { state: commitmentText(lang).stateNeeded })
    try {
      await markCommitment(ctx, Number(c.req.param('commitment')), { state, why: given.why })
    } catch (error) {
      if (error instanceof Invalid) return show(c, given, error.fields)
      throw error
    }
    return seeOther(c, `/${lang}${followUrls.commitments()}`, commitmentText(lang).saved)
  })
