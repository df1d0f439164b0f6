import { institutionsByCode } from '#modules/directory/index.ts'
import { found, Invalid, NotFound } from '#platform/errors.ts'
import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { languages } from '#platform/i18n/index.ts'
import { setOffice } from '../../actions/follow-through/people.ts'
import { followReaders, mayReview } from '../../policy/follow-through.ts'
import { followThroughsSeen } from '../../queries/follow-through/follow-through.ts'
import { officesOf } from '../../queries/follow-through/people.ts'
import { reviewText } from '../../text/follow-review/index.ts'
import { followText } from '../../text/follow-through/index.ts'
import { unanswered } from '../../unanswered.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { FollowList, OfficeView, UnansweredView } from '../../views/follow-through/list.tsx'
import { typedLine } from './place.ts'

const officePath = '/follow-up/offices/:institution{[1-9][0-9]{0,8}}'
const setsOffice = permission('activities.office')

/** The ministry of the address, for its focal point and for those who follow up. */
const ministryOf = async (c: C) => {
  const id = Number(c.req.param('institution'))
  const { actor, db } = c.var.ctx
  if (!mayReview(actor) && !followReaders(actor).focalOf.includes(id)) throw new NotFound()
  const all = [...(await institutionsByCode(db)).values()]
  return found(all.find((one) => one.id === id && one.kind === 'ministry'))
}

type Given = { name: string; email: string; language: string }

const showOffice = async (c: C, given?: Given, problems: Record<string, string> = {}) => {
  const { lang, ctx } = c.var
  const words = reviewText(lang)
  const ministry = await ministryOf(c)
  const office = (await officesOf(ctx.db, [ministry.id]))[0]
  return c.var.page(
    {
      title: words.office.title,
      path: followUrls.office(ministry.id),
      breadcrumbs: [
        { text: followText(lang).list.title, href: `/${lang}${followUrls.list()}` },
        { text: words.office.title },
      ],
      hasErrors: given !== undefined,
      isIndexed: false,
    },
    <OfficeView
      {...{ lang, words, office, problems }}
      ministry={{ id: ministry.id, name: ministry.name[lang] }}
      given={
        given ?? { name: office?.name ?? '', email: office?.email ?? '', language: office?.language ?? lang }
      }
    />,
    given ? 422 : 200,
  )
}

export const followListRoutes = web()
  .get(followUrls.list(), permission('activities.follow'), async (c) => {
    const { lang, ctx } = c.var
    const t = followText(lang)
    const { focalOf } = followReaders(ctx.actor)
    const institutions = [...(await institutionsByCode(ctx.db)).values()]
    return c.var.page(
      { title: t.list.title, breadcrumbs: [{ text: t.list.title }], isIndexed: false },
      <FollowList
        {...{ lang, t }}
        follows={await followThroughsSeen(ctx.db, ctx.actor)}
        overdue={mayReview(ctx.actor) ? (await unanswered(ctx)).length : undefined}
        ministries={institutions
          .filter(({ id, kind }) => kind === 'ministry' && focalOf.includes(id))
          .map(({ id, name }) => ({ id, name: name[lang] }))}
      />,
    )
  })
  .get(followUrls.overdue(), permission('activities.review'), async (c) => {
    const { lang, ctx } = c.var
    const words = reviewText(lang)
    return c.var.page(
      {
        title: words.unanswered.title,
        breadcrumbs: [
          { text: followText(lang).list.title, href: `/${lang}${followUrls.list()}` },
          { text: words.unanswered.title },
        ],
        wide: true,
        isIndexed: false,
      },
      <UnansweredView lang={lang} t={followText(lang)} words={words} rows={await unanswered(ctx)} />,
    )
  })
  .get(officePath, setsOffice, (c) => showOffice(c))
  .post(officePath, setsOffice, async (c) => {
    const { ctx, lang } = c.var
    const ministry = await ministryOf(c)
    const body = await c.req.parseBody()
    const given = {
      name: typedLine(body.name),
      email: typedLine(body.email),
      language: typedLine(body.language),
    }
    const language = languages.find((one) => one === given.language) ?? lang
    try {
      await setOffice(ctx, ministry.id, { ...given, language })
    } catch (error) {
      if (error instanceof Invalid) return showOffice(c, given, error.fields)
      throw error
    }
    const path = mayReview(ctx.actor) ? followUrls.overdue() : followUrls.list()
    return seeOther(c, `/${lang}${path}`, reviewText(lang).office.done)
  })
