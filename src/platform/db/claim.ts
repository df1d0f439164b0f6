import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from '../errors.ts'

/**
 * Makes this process the only one to use the folder's embedded database. A process that was killed leaves its
 * claim behind; it is taken over. Returns what gives the claim up.
 * @throws Stop when a running Minga has it.
 */
export const claimFolder = (folder: string): (() => void) => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'minga.pid')
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  if (holder > 0 && holder !== process.pid && isMinga(holder)) {
    throw new Stop(
      `Another Minga (process ${holder}) is using ${folder}.`,
      'Stop it first, or give this one its own VAR_DIR. Several instances share a database through DATABASE_URL.',
    )
  }
  writeFileSync(file, String(process.pid))
  return () => rmSync(file, { force: true })
}

/** Whether that process runs our program: its number may since have gone to another. */
const isMinga = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    const line = `/proc/${pid}/cmdline`
    return !existsSync(line) || /cli\.(js|ts)|main\.(js|ts)/.test(readFileSync(line, 'utf8'))
  } catch {
    return false
  }
}
