import type { Module } from '#platform/module.ts'
import { directory } from '#modules/directory/module.ts'
import { search } from '#modules/search/module.ts'
import { site } from '#modules/site/module.ts'
import { taxonomy } from '#modules/taxonomy/module.ts'

/**
 * The table of contents. A module may import the `index.ts` of modules in rows above its own; those of one row
 * do not know each other.
 */
export const levels: Module[][] = [
  [search, taxonomy],
  [directory],
  [site],
]

export const modules: Module[] = levels.flat()
