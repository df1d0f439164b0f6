export { type BackupRequest, backup, type Contents } from './backup.ts'
export { restore } from './restore.ts'
