import { z } from 'zod'
import { putEntries, removeEntries } from '#modules/search/index.ts'
import { cell, type Loader, localized, localizedColumns } from '#platform/load/index.ts'
import { entriesOf } from './entry.ts'
import { calls, upsertCall, upsertCriterion } from './queries/call.ts'
import { putTemplate } from './queries/change.ts'
import { criterionKinds } from './schema.ts'
import { templateSchema } from './template.ts'

const callRow = z.object({
  ordinal: cell.integer,
  year: cell.integer,
  opened: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a year, a month or a day'),
  received: cell.optionalInteger,
  selected: cell.optionalInteger,
  canceled: cell.optionalInteger,
  ...localizedColumns('title'),
})

const criterionRow = z.object({
  code: cell.text,
  kind: z.enum(criterionKinds),
  round: cell.integer,
  position: cell.integer,
  ...localizedColumns('name'),
})

const anchorRow = z.object({ criterion: cell.text, score: cell.integer, ...localizedColumns('name') })

export const load: Loader = async ({ db }, folder) => {
  const rows = folder.csv('calls.csv', callRow)
  for (const row of rows) {
    await upsertCall(db, {
      ordinal: row.ordinal,
      year: row.year,
      title: localized(row, 'title'),
      // A call of the record is over and its decision is known.
      state: 'published',
      opened: row.opened,
      statedReceived: row.received,
      statedSelected: row.selected,
      statedCanceled: row.canceled,
    })
  }

  const criteria = folder.csv('criteria.csv', criterionRow)
  const scales = Map.groupBy(
    folder.has('anchors.csv') ? folder.csv('anchors.csv', anchorRow) : [],
    ({ criterion }) => criterion,
  )
  for (const row of criteria) {
    const { code, kind, round, position } = row
    const anchors = (scales.get(code) ?? [])
      .map((anchor) => ({ score: anchor.score, name: localized(anchor, 'name') }))
      .toSorted((a, b) => a.score - b.score)
    await upsertCriterion(db, { code, kind, round, position, name: localized(row, 'name'), anchors })
  }
  if (folder.has('call-template.json'))
    await putTemplate(db, folder.json('call-template.json', templateSchema))

  await removeEntries(db, 'call')
  for (const call of await calls(db)) await putEntries(db, entriesOf(call))

  return [
    { what: 'calls', count: rows.length },
    { what: 'criteria and rules', count: criteria.length },
  ]
}
