import { networkProfile } from '#modules/directory/index.ts'
import { permission, seeOther, showsPeople, web } from '#platform/http/index.ts'
import { effectsOfSuspensions, suspensions } from '#platform/mail/index.ts'
import { writeAgain } from '../actions/reach.ts'
import { addressees } from '../queries/addressee.ts'
import { refusalOf } from '../refusal.ts'
import { writeAgainForm } from '../schema.ts'
import { refusedText } from '../text/refused/index.ts'
import { urls } from '../urls.ts'
import { type Refused, RefusedView } from '../views/refused.tsx'

const reach = permission('accounts.reach')

export const refusedRoutes = web()
  .get(urls.refused(), reach, async (c) => {
    const { lang, ctx } = c.var
    const t = refusedText(lang)
    const [rows, effects, { timeZone }] = await Promise.all([
      suspensions(ctx.db),
      effectsOfSuspensions(ctx.db),
      networkProfile(ctx.db),
    ])
    const known = await addressees(
      ctx.db,
      rows.map(({ address }) => address),
      ctx.now.toISOString().slice(0, 10),
    )
    showsPeople(
      c,
      [...known.values()].map(({ personId }) => personId),
    )
    const refused = rows.map(({ address, since, status, diagnostic }): Refused => {
      const { lastName = '', lost = 0, queued = 0 } = effects.get(address) ?? {}
      const person = known.get(address)
      return {
        address,
        since,
        refusal: refusalOf(status),
        answer: diagnostic,
        person: person && { name: person.name, institutions: person.institutions.map((name) => name[lang]) },
        lastName,
        lost,
        queued,
      }
    })
    return c.var.page(
      { title: t.title, breadcrumbs: [{ text: t.title }], isIndexed: false },
      <RefusedView {...{ lang, t, refused, timeZone }} />,
    )
  })
  .post(urls.writeAgain(), reach, async (c) => {
    const { lang, ctx } = c.var
    const { address } = writeAgainForm.parse(await c.req.parseBody())
    await writeAgain(ctx, address)
    return seeOther(c, `/${lang}${urls.refused()}`, refusedText(lang).done(address))
  })
