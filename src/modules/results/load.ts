import { z } from 'zod'
import { putEntries, removeEntries } from '#modules/search/index.ts'
import { languages } from '#platform/i18n/index.ts'
import { cell, type Loader, localized, localizedColumns } from '#platform/load/index.ts'
import { isFigure } from './figures.ts'
import { upsertInconsistency } from './queries/inconsistency.ts'
import { upsertIndicator, upsertQualifier } from './queries/indicator.ts'
import { indicatorKinds, partialDate } from './schema.ts'
import { resultsText } from './text/index.ts'
import { urls } from './urls.ts'

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

export const load: Loader = async (ctx, folder) => {
  const qualifiers = folder.csv(
    'qualifiers.csv',
    z.object({ code: cell.text, is_before: flag, ...localizedColumns('name') }),
  )
  for (const row of qualifiers) {
    await upsertQualifier(ctx.db, { code: row.code, name: localized(row, 'name'), isBefore: row.is_before })
  }
  const qualifierCodes = new Set(qualifiers.map(({ code }) => code))

  const indicators = folder.csv(
    'indicators.csv',
    z
      .object({
        code: cell.text,
        value: cell.optionalNumber,
        qualifier: cell.optional.refine(
          (code) => code === null || qualifierCodes.has(code),
          'is not in qualifiers.csv',
        ),
        as_of: cell.list.pipe(z.array(partialDate)),
        section: cell.text,
        kind: z.enum(indicatorKinds),
        measure: cell.optional.refine(
          (code) => code === null || isFigure(code),
          'is not a figure of this platform',
        ),
        measure_group: cell.optional,
        key_position: cell.optionalInteger,
        ...localizedColumns('label'),
        ...localizedColumns('unit'),
      })
      .refine(
        (row) => row.kind === 'declared' || row.measure !== null,
        'a computable indicator needs a measure',
      )
      .refine((row) => row.value !== null || row.qualifier !== null, 'has neither a value nor a qualifier'),
  )
  await removeEntries(ctx.db, 'indicator')
  for (const [at, row] of indicators.entries()) {
    const label = localized(row, 'label')
    const unit = localized(row, 'unit')
    await upsertIndicator(ctx.db, {
      code: row.code,
      position: at + 1,
      label,
      value: row.value,
      unit,
      qualifierCode: row.qualifier,
      asOf: row.as_of,
      section: row.section,
      kind: row.kind,
      measure: row.measure,
      measureGroup: row.measure_group,
      keyPosition: row.key_position,
    })
    await putEntries(
      ctx.db,
      languages.map((lang) => ({
        kind: 'indicator',
        key: row.code,
        lang,
        title: label[lang],
        body: resultsText(lang).searchBody(unit[lang], row.section),
        path: urls.indicator(row.code),
      })),
    )
  }

  const indicatorCodes = new Set(indicators.map(({ code }) => code))
  const inconsistencies = folder.csv(
    'inconsistencies.csv',
    z.object({
      code: cell.text,
      place1: cell.text,
      place2: cell.text,
      indicators: cell.list.refine(
        (codes) => codes.every((code) => indicatorCodes.has(code)),
        'is not in indicators.csv',
      ),
      ...localizedColumns('text'),
      ...localizedColumns('handling'),
    }),
  )
  for (const [at, row] of inconsistencies.entries()) {
    await upsertInconsistency(
      ctx.db,
      {
        code: row.code,
        position: at + 1,
        place1: row.place1,
        place2: row.place2,
        note: localized(row, 'text'),
        handling: localized(row, 'handling'),
      },
      row.indicators,
    )
  }

  return [
    { what: 'indicators', count: indicators.length },
    { what: 'inconsistencies of the report', count: inconsistencies.length },
  ]
}
