import type { Module } from '#platform/module.ts'
import { figuresOf } from './figures.ts'
import { cycleById } from './queries/cycle.ts'
import { statisticsText } from './text/statistics/index.ts'
import { StatisticsPanel } from './views/statistics/page.tsx'

/** On the public page of a call that ran here, once its decisions are known: what it received, by no ministry. */
export const statisticsPanel: NonNullable<Module['panels']>[number]['render'] = async (
  { db, lang },
  { id },
) => {
  const call = await cycleById(db, id)
  if (!call || call.isHistory || call.state !== 'published') return null
  const { statistics, named } = await figuresOf(db, lang, call)
  if (statistics.received === 0) return null
  return <StatisticsPanel {...{ lang, statistics, named }} t={statisticsText(lang)} />
}
