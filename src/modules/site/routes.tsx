import { networkProfile } from '#modules/directory/index.ts'
import { permission, web } from '#platform/http/index.ts'
import { Hero } from '#ui/index.ts'

export const routes = web().get('/', permission('public'), async (c) => {
  const { lang, ctx } = c.var
  const network = await networkProfile(ctx.db)
  return c.var.page(
    {
      title: network.shortName[lang],
      description: network.description[lang],
      hero: <Hero title={network.name[lang]} lead={network.description[lang]} />,
    },
    <p class="govuk-body">…</p>,
  )
})
