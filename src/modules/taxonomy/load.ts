import { z } from 'zod'
import { cell, type Loader, localized, localizedColumns, optionalLocalized } from '#platform/load/index.ts'
import { upsertArea, upsertComponent, upsertPopulation, upsertTheme } from './queries.ts'

const term = z.object({ code: cell.text, position: cell.integer, ...localizedColumns('name') })

export const load: Loader = async (ctx, folder) => {
  const areas = folder.csv('areas.csv', term)
  for (const row of areas)
    await upsertArea(ctx.db, { code: row.code, position: row.position, name: localized(row, 'name') })

  const themes = folder.csv('themes.csv', term.extend({ area: cell.text }))
  for (const row of themes) {
    await upsertTheme(ctx.db, {
      code: row.code,
      areaCode: row.area,
      position: row.position,
      name: localized(row, 'name'),
    })
  }

  const populations = folder.csv('populations.csv', term)
  for (const row of populations) {
    await upsertPopulation(ctx.db, { code: row.code, position: row.position, name: localized(row, 'name') })
  }

  const components = folder.csv(
    'components.csv',
    term.extend({
      stated_share: cell.optionalInteger,
      ...localizedColumns('stated_qualifier', false),
      ...localizedColumns('note', false),
    }),
  )
  for (const row of components) {
    await upsertComponent(ctx.db, {
      code: row.code,
      position: row.position,
      name: localized(row, 'name'),
      statedShare: row.stated_share,
      statedQualifier: optionalLocalized(row, 'stated_qualifier'),
      note: optionalLocalized(row, 'note'),
    })
  }

  return [
    { what: 'areas', count: areas.length },
    { what: 'themes', count: themes.length },
    { what: 'target populations', count: populations.length },
    { what: 'components', count: components.length },
  ]
}
