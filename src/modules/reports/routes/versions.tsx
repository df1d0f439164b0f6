import { networkProfile } from '#modules/directory/index.ts'
import { found } from '#platform/errors.ts'
import { seeOther, web } from '#platform/http/index.ts'
import { restoreVersion } from '../actions/writing.ts'
import { boundFigures } from '../figures.ts'
import { versionOf, versionsOf } from '../queries/version.ts'
import { titleOf } from '../schema.ts'
import { reportsText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { VersionsView, VersionView } from '../views/versions.tsx'
import { edit, opened, placeOf, textPath, trail } from './editing.tsx'
import { number } from './public.tsx'

export const versionRoutes = web()
  .get(`${textPath}/versions`, edit, async (c) => {
    const { lang, ctx } = c.var
    const t = reportsText(lang)
    const open = await opened(c)
    const { id, of } = placeOf(c)
    const [versions, { timeZone }] = await Promise.all([
      versionsOf(ctx.db, open.text.id),
      networkProfile(ctx.db),
    ])
    return c.var.page(
      { title: t.history.title, breadcrumbs: trail(c, open, { text: t.history.title }), isIndexed: false },
      <VersionsView
        {...{ lang, t, id, of, timeZone, versions }}
        title={titleOf(open.version.blocks)}
        rev={open.text.rev}
      />,
    )
  })
  .get(`${textPath}/versions/:rev${number}`, edit, async (c) => {
    const { lang, ctx } = c.var
    const t = reportsText(lang)
    const open = await opened(c)
    const { id, of } = placeOf(c)
    const rev = Number(c.req.param('rev'))
    const [shown, before, bound, { timeZone }] = await Promise.all([
      versionOf(ctx.db, open.text.id, rev),
      versionOf(ctx.db, open.text.id, rev - 1),
      boundFigures(ctx, open.report.period, lang),
      networkProfile(ctx.db),
    ])
    const version = found(shown)
    const title = t.history.version(rev)
    const history = { text: t.history.title, href: `/${lang}${urls.versions(id, of)}` }
    return c.var.page(
      { title, breadcrumbs: trail(c, open, history, { text: title }), isIndexed: false },
      <VersionView
        {...{ lang, t, id, of, timeZone, version, before }}
        title={titleOf(open.version.blocks)}
        rev={open.text.rev}
        figures={Object.entries(version.figures).map(([marker, value]) => ({
          label: bound.get(marker)?.label ?? marker,
          value: bound.get(marker)?.written(value) ?? String(value ?? ''),
        }))}
      />,
    )
  })
  .post(`${textPath}/versions/:rev${number}/restoration`, edit, async (c) => {
    const { lang, ctx } = c.var
    const { id, of } = placeOf(c)
    const rev = Number(c.req.param('rev'))
    await restoreVersion(ctx, id, of, rev)
    return seeOther(c, `/${lang}${urls.text(id, of)}`, reportsText(lang).history.restored(rev))
  })
