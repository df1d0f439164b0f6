import type { Module } from '#platform/module.ts'
import { api } from './api.ts'

export const search: Module = { name: 'search', api }
