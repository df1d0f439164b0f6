import type { Module } from '../module.ts'
import { readDataMap, type TableData } from './map.ts'
import { ownMaps, ownRules } from './own.ts'
import type { RetentionRule } from './retention.ts'

/** How every column of the database stands to a person, and what is let go when. */
export type Personal = { map: TableData[]; rules: RetentionRule[] }

/** What the platform says of its own tables, and each module of its. */
export const personalOf = (modules: Module[]): Personal => ({
  map: [
    ...Object.entries(ownMaps).flatMap(([schema, lines]) => readDataMap(schema, lines)),
    ...modules.flatMap(({ name, dataMap }) => (dataMap ? readDataMap(name, dataMap) : [])),
  ].sort((a, b) => (a.table < b.table ? -1 : 1)),
  rules: [...ownRules, ...modules.flatMap(({ retention }) => retention ?? [])],
})
