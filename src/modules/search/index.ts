export { putEntries, removeEntries, searchEntries } from './queries.ts'
