import type { Module } from '#platform/module.ts'
import { api } from './api.ts'
import { load } from './load.ts'

export const taxonomy: Module = { name: 'taxonomy', api, load }
