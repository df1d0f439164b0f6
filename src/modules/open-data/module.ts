import type { Module } from '#platform/module.ts'
import { datasets } from './datasets.ts'
import { files } from './files.ts'
import { load } from './load.ts'
import { routes } from './routes.ts'

export const openData: Module = {
  name: 'open-data',
  web: routes,
  files,
  describedTables: datasets.flatMap(({ csv }) => csv ?? []),
  load,
}
