import type { Breached } from './auth/breached-passwords.ts'
import type { Secrets } from './auth/secrets.ts'
import type { Files, Scanner } from './files/index.ts'
import type { Personal } from './personal/index.ts'

/** What verbs may use beside the database: where files are kept, what keeps secrets, how the site is reached. */
export type Services = {
  origin: string
  /** One-click sign-in as sample people. */
  demo: boolean
  /** Extra pages for those who build the site. */
  development: boolean
  files: Files
  /** Looks for viruses in what is sent to us; nothing where none is configured. */
  scanner: Scanner | undefined
  /** Bytes of files that an institution may have here. */
  institutionRoom: number
  secrets: Secrets
  /** Whether a password is among those that were stolen elsewhere. */
  isBreached: Breached
  /** What the modules say of the personal data in their tables. */
  personal: Personal
}
