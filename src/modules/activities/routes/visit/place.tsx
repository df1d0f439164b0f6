import { partiesOf } from '#modules/calls/index.ts'
import { NotFound } from '#platform/errors.ts'
import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { format, type Lang, type Localized, languages } from '#platform/i18n/index.ts'
import { giveToReserve, leavePlaceEmpty, placeOf } from '../../actions/reserve.ts'
import { visitText } from '../../text/visit/index.ts'
import { visitUrls } from '../../urls/visit.ts'
import { PlaceView } from '../../views/visit/acts.tsx'
import { attempt, codeOf, ofVisit, statusOf, trailOf, workedVisit } from './seen-visit.ts'

const run = permission('activities.run')

type Given = { proposalId: number; topic: Localized }

const showPlace = async (c: C, given?: Given, problems: Record<string, string> = {}) => {
  const { lang, ctx } = c.var
  const visit = await workedVisit(c)
  if (visit.status !== 'canceled') throw new NotFound()
  const t = visitText(lang)
  const { next, isRuled, freed, replacement } = await placeOf(ctx, visit)
  return c.var.page(
    {
      title: t.place.title,
      path: visitUrls.place(visit.code),
      breadcrumbs: trailOf(c, visit, t.place.title),
      hasErrors: Object.keys(problems).length > 0,
      isIndexed: false,
    },
    <PlaceView
      {...{ lang, t, visit, freed, isRuled, problems }}
      taken={replacement?.code}
      isSettled={visit.placeSettledAt !== null}
      failed={given?.proposalId}
      candidates={next.map(({ proposal, topic, position }) => ({
        proposalId: proposal.id,
        reference: proposal.reference ?? '',
        ministries: `${namesOf(lang, partiesOf(proposal, 'provider'))} → ${namesOf(lang, partiesOf(proposal, 'beneficiary'))}`,
        position,
        cost: proposal.cost ?? 0,
        topic: given?.proposalId === proposal.id ? given.topic : topic,
      }))}
    />,
    statusOf(problems),
  )
}

const namesOf = (lang: Lang, parties: { name: Localized }[]) =>
  format(lang).list(parties.map(({ name }) => name[lang]))

const topicOf = (body: Record<string, unknown>): Localized =>
  Object.fromEntries(
    languages.map((lang) => [
      lang,
      String(body[`topic_${lang}`] ?? '')
        .replaceAll(/[\p{Cc}\s]+/gu, ' ')
        .trim()
        .slice(0, 300),
    ]),
  ) as Localized

export const placeRoutes = web()
  .get(ofVisit('place'), run, (c) => showPlace(c))
  .post(ofVisit('place'), run, async (c) => {
    const body = await c.req.parseBody()
    const given = { proposalId: Number(body.proposal) || 0, topic: topicOf(body) }
    return attempt(
      c,
      async () => {
        const code = await giveToReserve(c.var.ctx, codeOf(c), given)
        const done = visitText(c.var.lang).place.given(code)
        return seeOther(c, `/${c.var.lang}${visitUrls.planning(code)}`, done)
      },
      (problems) => showPlace(c, given, problems),
    )
  })
  .post(ofVisit('place/empty'), run, (c) =>
    attempt(
      c,
      async () => {
        await leavePlaceEmpty(c.var.ctx, codeOf(c))
        return seeOther(c, `/${c.var.lang}${visitUrls.desk()}`, visitText(c.var.lang).place.left)
      },
      (problems) => showPlace(c, undefined, problems),
    ),
  )
