import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { permission, query, web } from '#platform/http/index.ts'
import { format } from '#platform/i18n/index.ts'
import { ministryPanels } from './index.ts'
import {
  institutionNames,
  memberState,
  memberStates,
  otherInstitutions,
  postsHeld,
  subregions,
} from './queries/directory.ts'
import { directoryText } from './text/index.ts'
import { urls } from './urls.ts'
import { InstitutionsView } from './views/institutions.tsx'
import { MinistriesView } from './views/ministries.tsx'
import { MinistryView } from './views/ministry.tsx'

/** `?on=2014-09-17` shows the posts held on that day. */
const asOf = z.object({ on: z.iso.date().optional().catch(undefined) })

export const routes = web()
  .get(urls.ministries(), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = directoryText(lang)
    const [members, regions] = await Promise.all([memberStates(ctx.db), subregions(ctx.db)])
    members.sort((a, b) => format(lang).compare(a.name[lang], b.name[lang]))
    return c.var.page(
      { title: t.title, description: t.lead(members.length), breadcrumbs: [{ text: t.title }] },
      <MinistriesView lang={lang} t={t} members={members} subregions={regions} />,
    )
  })
  .get(`${urls.ministries()}/:country{[A-Za-z][A-Za-z]}`, permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = directoryText(lang)
    const member = found(await memberState(ctx.db, c.req.param('country')))
    const { on = ctx.now.toISOString().slice(0, 10) } = query(c, asOf)
    const [names, posts, regions, panels] = await Promise.all([
      institutionNames(ctx.db, member.ministryId),
      postsHeld(ctx.db, member.ministryId, on),
      subregions(ctx.db),
      c.var.panels(ministryPanels, { id: member.ministryId, code: member.code }),
    ])
    return c.var.page(
      {
        title: member.name[lang],
        description: member.ministryName[lang],
        breadcrumbs: [{ text: t.title, href: `/${lang}${urls.ministries()}` }, { text: member.name[lang] }],
      },
      <MinistryView
        lang={lang}
        t={t}
        member={member}
        subregion={regions.find(({ code }) => code === member.subregionCode)?.name[lang] ?? ''}
        names={names}
        on={on}
        focalPoint={posts.find(({ role }) => role === 'focal_point')}
        panels={panels}
      />,
    )
  })
  .get(urls.institutions(), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = directoryText(lang)
    const institutions = await otherInstitutions(ctx.db)
    return c.var.page(
      {
        title: t.institutions,
        description: t.institutionsLead,
        breadcrumbs: [{ text: t.title, href: `/${lang}${urls.ministries()}` }, { text: t.institutions }],
      },
      <InstitutionsView lang={lang} t={t} institutions={institutions} />,
    )
  })
