import type { Module } from '#platform/module.ts'
import { api } from './api.ts'
import { dataMap } from './data-map.ts'

export const search: Module = { name: 'search', api, dataMap }
