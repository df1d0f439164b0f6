import { join } from 'node:path'
import type { Config } from '#src/config.ts'
import { diskFiles } from './disk.ts'
import type { Files } from './files.ts'
import { s3Files } from './s3.ts'

export type { Files } from './files.ts'
export { fileJobs } from './jobs.ts'
export { newFileKey } from './key.ts'
export { clamd, type Scanner, scannerReport } from './scanner.ts'
export { admitFile, discardFile, type FileState, infectedEvent, stateOfFile } from './store.ts'

/** The bucket of the configuration, or the folder `VAR_DIR/files`. */
export const openFiles = ({ s3, varDir }: Pick<Config, 's3' | 'varDir'>): Files =>
  s3 ? s3Files(s3) : diskFiles(join(varDir, 'files'))
