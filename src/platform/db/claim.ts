import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from '../errors.ts'

/**
 * Makes this process the only one to use the folder's embedded database. A process that was killed leaves its
 * claim behind; it is taken over. Returns what gives the claim up, or the number of the process that has it.
 */
export const claimFolder = (folder: string): (() => void) | number => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'minga.pid')
  const release = () => rmSync(file, { force: true })
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return release
  } catch {
    const holder = Number(readFileSync(file, 'utf8'))
    if (holder > 0 && holder !== process.pid && isMinga(holder)) return holder
    writeFileSync(file, String(process.pid))
    return release
  }
}

export const folderInUse = (holder: number, folder: string) =>
  new Stop(
    `Another Minga (process ${holder}) is using ${folder}.`,
    'Stop it first, or give this one its own VAR_DIR. Several instances share a database through DATABASE_URL.',
  )

/** Whether that process runs our program: its number may since have gone to another. */
const isMinga = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    const line = `/proc/${pid}/cmdline`
    return !existsSync(line) || /cli\.js\0start/.test(readFileSync(line, 'utf8'))
  } catch {
    return false
  }
}
