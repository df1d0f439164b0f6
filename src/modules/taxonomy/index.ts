export { areas, type Component, components, populations, type Term, type Theme, themes } from './queries.ts'
