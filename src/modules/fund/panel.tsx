import type { Module } from '#platform/module.ts'
import { contributionsOf } from './queries.ts'
import { fundText } from './text/index.ts'
import { MinistryContributions } from './views/ministry-contributions.tsx'

/** What a ministry has given. */
export const ministryPanel: NonNullable<Module['panels']>[number]['render'] = async (
  { db, lang },
  { id },
) => {
  const rows = await contributionsOf(db, id)
  return rows.length === 0 ? null : (
    <MinistryContributions lang={lang} t={fundText(lang)} contributions={rows} />
  )
}
