export { publisher } from './queries.ts'
export { OpenFiles, type OpenFilesProps } from './views/files.tsx'
