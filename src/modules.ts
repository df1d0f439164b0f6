import { accounts } from '#modules/accounts/module.ts'
import { activities } from '#modules/activities/module.ts'
import { calls } from '#modules/calls/module.ts'
import { directory } from '#modules/directory/module.ts'
import { evaluation } from '#modules/evaluation/module.ts'
import { events } from '#modules/events/module.ts'
import { forms } from '#modules/forms/module.ts'
import { fund } from '#modules/fund/module.ts'
import { library } from '#modules/library/module.ts'
import { linter } from '#modules/linter/module.ts'
import { openData } from '#modules/open-data/module.ts'
import { portfolio } from '#modules/portfolio/module.ts'
import { privacy } from '#modules/privacy/module.ts'
import { reports } from '#modules/reports/module.ts'
import { results } from '#modules/results/module.ts'
import { search } from '#modules/search/module.ts'
import { site } from '#modules/site/module.ts'
import { taxonomy } from '#modules/taxonomy/module.ts'
import type { Module } from '#platform/module.ts'

/**
 * The table of contents. A module may import the `index.ts` of modules in rows above its own; those of one row
 * do not know each other.
 */
export const levels: Module[][] = [
  [search, taxonomy, forms],
  [directory],
  [accounts, library],
  [portfolio, events, fund, privacy],
  [calls],
  [evaluation],
  [activities],
  [results],
  [reports, linter, openData],
  [site],
]

export const modules: Module[] = levels.flat()
