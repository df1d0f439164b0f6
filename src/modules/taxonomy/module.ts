import type { Module } from '#platform/module.ts'
import { api } from './api.ts'
import { dataMap } from './data-map.ts'
import { load } from './load.ts'

export const taxonomy: Module = { name: 'taxonomy', api, load, dataMap }
