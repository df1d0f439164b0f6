import { z } from 'zod'
import { institutionsByCode, memberStates } from '#modules/directory/index.ts'
import { cell, type Loader, localizedColumns, optionalLocalized } from '#platform/load/index.ts'
import { upsertContribution } from './queries.ts'
import { contributionKinds } from './schema.ts'

export const load: Loader = async (ctx, folder) => {
  const [institutions, states] = await Promise.all([institutionsByCode(ctx.db), memberStates(ctx.db)])
  /** A country stands for its ministry; others are named by their code. */
  const contributors = new Map([
    ...states.map(({ code, ministryId }) => [code, ministryId] as const),
    ...[...institutions.values()].map(({ code, id }) => [code, id] as const),
  ])
  const idOf = (name: string) => contributors.get(name) ?? contributors.get(name.toLowerCase())

  const codes = new Set(folder.csv('fund.csv', z.object({ code: cell.text })).map(({ code }) => code))
  const otherRow = cell.optional.refine(
    (code) => code === null || codes.has(code),
    'is not the code of a row of this file',
  )

  const rows = folder.csv(
    'fund.csv',
    z.object({
      code: cell.text,
      period_from: cell.optionalInteger,
      period_to: cell.optionalInteger,
      contributors: cell.list.pipe(
        z.array(
          z.string().refine((name) => idOf(name) !== undefined, 'is not in members.csv or institutions.csv'),
        ),
      ),
      kind: z.enum(contributionKinds),
      amount_usd: cell.optionalNumber,
      included_in: otherRow,
      same_as: otherRow,
      source_line: cell.optionalInteger,
      ...localizedColumns('qualifier', false),
      ...localizedColumns('note', false),
    }),
  )
  for (const row of rows) {
    await upsertContribution(
      ctx.db,
      {
        code: row.code,
        kind: row.kind,
        periodFrom: row.period_from,
        periodTo: row.period_to,
        amountUsd: row.amount_usd,
        qualifier: optionalLocalized(row, 'qualifier'),
        note: optionalLocalized(row, 'note'),
        includedIn: row.included_in,
        sameAs: row.same_as,
        sourceLine: row.source_line,
      },
      row.contributors.flatMap((name) => idOf(name) ?? []),
    )
  }
  return [{ what: 'contributions', count: rows.length }]
}
