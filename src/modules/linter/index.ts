export { checkFile } from './command.ts'
