export { reindex as reindexPrograms } from './queries/entry.ts'
export {
  countOnTheme as countProgramsOnTheme,
  type Program,
  programById,
  programsOfActivity,
} from './queries/program.ts'
export { publishedBy as programsBy } from './queries/search.ts'
export { textFor as programTextFor } from './translation.ts'
export { urls as portfolioUrls } from './urls.ts'

/** Where higher modules add a part to a program's page; the subject is the program. */
export const programPanels = 'portfolio.program'
