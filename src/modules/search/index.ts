export { type Entry, type Hit, putEntries, removeEntries, searchEntries } from './queries.ts'
