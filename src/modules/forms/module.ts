import type { Module } from '#platform/module.ts'
import { dataMap } from './data-map.ts'
import { load } from './load.ts'

export const forms: Module = { name: 'forms', load, dataMap }
