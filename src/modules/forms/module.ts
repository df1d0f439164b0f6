import type { Module } from '#platform/module.ts'
import { load } from './load.ts'

export const forms: Module = { name: 'forms', load }
