import { found, Invalid, NotFound } from '#platform/errors.ts'
import { type C, permission, seeOther, showsPeople, web } from '#platform/http/index.ts'
import { languages } from '#platform/i18n/index.ts'
import { delegate, revoke } from '../../actions/follow-through/delegation.ts'
import { rulesOf } from '../../actions/follow-through/life.ts'
import { focalPointsOf } from '../../actions/follow-through/mail.ts'
import {
  addFollowWriter,
  inviteFollowWriter,
  officialsToAsk,
  removeFollowWriter,
} from '../../actions/follow-through/people.ts'
import { delegationsOf } from '../../queries/follow-through/delegation.ts'
import { followWriters } from '../../queries/follow-through/people.ts'
import { isWritten, type QuestionnaireKind } from '../../schema/follow-through.ts'
import { delegationText } from '../../text/delegation/index.ts'
import { followText } from '../../text/follow-through/index.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { FollowPeople, type GivenPerson } from '../../views/follow-through/people.tsx'
import { codeOf, followTrail, placeOf, seenFollow, typedLine } from './place.ts'

const write = permission('activities.report')
const speak = permission('activities.speak')

const personIn = (body: Record<string, unknown>, lang: string, how?: string): GivenPerson => ({
  how: how ?? typedLine(body.how),
  person: typedLine(body.person),
  name: typedLine(body.name),
  email: typedLine(body.email),
  language: typedLine(body.language) || lang,
  topic: typedLine(body.topic),
})

const languageIn = (c: C, { language }: GivenPerson) =>
  languages.find((one) => one === language) ?? c.var.lang

const show = async (
  c: C,
  kind: QuestionnaireKind,
  given: GivenPerson,
  problems: Record<string, string> = {},
) => {
  const { lang, ctx } = c.var
  const words = delegationText(lang)
  const { follow, questionnaire, timeZone, isWriter, isSpeaker } = await seenFollow(c, kind)
  if (!isWriter) throw new NotFound()
  const [focalPoints, writers, officials, links, { linkDays }] = await Promise.all([
    focalPointsOf(ctx, follow, 'receiver'),
    followWriters(ctx.db, follow.activityId),
    officialsToAsk(ctx, follow),
    delegationsOf(ctx.db, questionnaire.id),
    rulesOf(ctx),
  ])
  showsPeople(
    c,
    [...focalPoints, ...writers, ...officials].map(({ personId }) => personId),
  )
  const hasErrors = Object.keys(problems).length > 0
  const { topics } = questionnaire.form
  return c.var.page(
    {
      title: words.title,
      path: followUrls.people(follow.code, kind),
      breadcrumbs: followTrail(c, follow, kind, words.title),
      hasErrors,
      isIndexed: false,
    },
    <FollowPeople
      {...{ lang, words, follow, kind, focalPoints, writers, linkDays, timeZone, given, problems }}
      t={followText(lang)}
      officials={isSpeaker && isWritten(follow.state, kind) ? officials : undefined}
      topics={topics.map(({ code, title }) => ({ code, title: title[lang] }))}
      links={
        isSpeaker
          ? links.map((link) => ({
              ...link,
              isOpen: link.usedAt === null && link.revokedAt === null && link.expiresAt > ctx.now,
              title: topics.find(({ code }) => code === link.topic)?.title[lang] ?? link.topic,
            }))
          : []
      }
    />,
    hasErrors ? 422 : 200,
  )
}

const back = (c: C, kind: QuestionnaireKind, done: string) =>
  seeOther(c, `/${c.var.lang}${followUrls.people(codeOf(c), kind)}`, done)

const routesOf = (kind: QuestionnaireKind) =>
  web()
    .get(placeOf(kind, '/people'), write, (c) => show(c, kind, personIn({}, c.var.lang)))
    .post(placeOf(kind, '/people'), speak, async (c) => {
      const { ctx, lang } = c.var
      const given = personIn(await c.req.parseBody(), lang)
      try {
        if (given.how === 'pick')
          await addFollowWriter(ctx, codeOf(c), /^\d{1,9}$/.test(given.person) ? Number(given.person) : 0)
        else await inviteFollowWriter(ctx, codeOf(c), { ...given, language: languageIn(c, given) })
        return back(c, kind, delegationText(lang).writers.added)
      } catch (error) {
        if (error instanceof Invalid)
          return show(c, kind, { ...given, how: given.how || 'invite' }, error.fields)
        throw error
      }
    })
    .post(placeOf(kind, '/people/:person{[1-9][0-9]{0,8}}/removal'), speak, async (c) => {
      await removeFollowWriter(c.var.ctx, codeOf(c), Number(c.req.param('person')))
      return back(c, kind, delegationText(c.var.lang).writers.removed)
    })
    .post(placeOf(kind, '/links'), speak, async (c) => {
      const { ctx, lang } = c.var
      const given = personIn(await c.req.parseBody(), lang, 'link')
      const { topic, name, email } = given
      try {
        await delegate(ctx, codeOf(c), kind, { topic, name, email, language: languageIn(c, given) })
        return back(c, kind, delegationText(lang).links.done)
      } catch (error) {
        if (error instanceof Invalid) return show(c, kind, given, error.fields)
        throw error
      }
    })
    .post(placeOf(kind, '/links/:link{[1-9][0-9]{0,8}}/revocation'), speak, async (c) => {
      await revoke(c.var.ctx, codeOf(c), kind, Number(found(c.req.param('link'))))
      return back(c, kind, delegationText(c.var.lang).links.revoked)
    })

export const followPeopleRoutes = web().route('/', routesOf('report')).route('/', routesOf('follow_up'))
