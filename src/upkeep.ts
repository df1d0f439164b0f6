import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptKey, putKey } from '#platform/auth/secrets.ts'
import { backup, newKeyPair, readKeys, readPassphrase, restore, verify } from '#platform/backup/index.ts'
import { checkAll, invariantsOf } from '#platform/check.ts'
import type { Db, OpenDatabase } from '#platform/db/index.ts'
import { Stop } from '#platform/errors.ts'
import { type Files, openFiles, scannerReport } from '#platform/files/index.ts'
import { publishAgain } from '#platform/jobs/again.ts'
import { openTransport } from '#platform/mail/index.ts'
import { type Command, inContext, needed, withDatabase } from '#src/command.ts'
import { type Config, describeVariables, readConfig, root } from '#src/config.ts'
import { connect, openClosers, type Say, subscriptions } from '#src/main.ts'
import { modules } from '#src/modules.ts'

type Values = Record<string, unknown>

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** What the options say a backup is locked with: one way, and never nothing by accident. */
const lockOf = async ({ recipient, 'passphrase-file': passphraseFile, unencrypted }: Values) => {
  const recipients = Array.isArray(recipient) ? (recipient as string[]) : []
  const file = textOf(passphraseFile)
  const ways = [recipients.length > 0, file !== undefined, unencrypted === true]
  if (ways.filter(Boolean).length !== 1)
    throw new Stop(
      'Say how the backup is to be encrypted, in one way.',
      '`minga backup key FILE` makes a key and tells the --recipient for it; or --passphrase-file FILE; or --unencrypted.',
    )
  if (recipients.length > 0) return { recipients }
  return file === undefined ? ('unencrypted' as const) : { passphrase: await readPassphrase(file) }
}

/** What the options say a backup is opened with. */
const keyOf = async ({ 'identity-file': identityFile, 'passphrase-file': passphraseFile }: Values) => {
  const [keys, passphrase] = [textOf(identityFile), textOf(passphraseFile)]
  if (keys !== undefined) return { identities: await readKeys(keys) }
  return passphrase === undefined ? undefined : { passphrase: await readPassphrase(passphrase) }
}

const writeKeyPair = async (say: Say, file: string) => {
  if (existsSync(file)) throw new Stop(`There is a file ${file} already.`, 'Give the key another name.')
  const { identity, recipient } = await newKeyPair()
  writeFileSync(file, `# recipient: ${recipient}\n${identity}\n`, { mode: 0o600, flag: 'wx' })
  say(`key         ${file}: keep it away from this machine; without it no backup made with it can be read`)
  say(`recipient   ${recipient}`)
  return undefined
}

const sayHeardAgain = (say: Say, config: Config, database: OpenDatabase) =>
  inContext(config, database, async ({ db, jobs }) => {
    const events = await publishAgain(db, jobs, subscriptions)
    if (events > 0)
      say(
        `told again  ${events} ${events === 1 ? 'event' : 'events'} of the last hours, to modules that may not have heard`,
      )
  })

const sayVerified = async (say: Say, file: string, values: Values) => {
  const { tables, rows, files, createdAt, hasSecretKey } = await verify(file, await keyOf(values))
  say(`verified    ${rows} rows of ${tables} tables and ${files} files, as they were at ${createdAt}`)
  say(
    hasSecretKey
      ? 'secret key  is in it'
      : 'secret key  is not in it: keep SECRET_KEY or VAR_DIR/secret-key too',
  )
  return undefined
}

/** Each thing that must always be so, and where it is not. */
const sayChecked = async (say: Say, db: Db, files: Files): Promise<number> => {
  const checked = await checkAll(db, invariantsOf(modules, files))
  for (const { name, says, exceptions } of checked) {
    say(`${exceptions.length === 0 ? 'holds      ' : 'BROKEN     '} ${name}: ${says}`)
    for (const exception of exceptions) say(`              ${exception}`)
  }
  const broken = checked.filter(({ exceptions }) => exceptions.length > 0).length
  say(`deep        ${checked.length - broken} of ${checked.length} hold`)
  return broken === 0 ? 0 : 1
}

const opening = { 'identity-file': { type: 'string' }, 'passphrase-file': { type: 'string' } } as const

export const upkeepCommands: Command[] = [
  {
    name: 'backup',
    usage: 'FILE | verify FILE | key FILE',
    summary: 'writes database and files into one encrypted file',
    help: [
      'Taken in one transaction while the site goes on, encrypted (age-encryption.org), read back, and only then named FILE.',
      '  minga backup key KEYFILE                      makes a key; keep it elsewhere. It tells the recipient.',
      '  minga backup FILE --recipient age1…           only the key of that recipient opens it; may be given more than once',
      '  minga backup FILE --passphrase-file FILE2     the passphrase on the first line of FILE2 opens it',
      '  minga backup FILE --unencrypted               anybody can read it',
      '  minga backup verify FILE --identity-file KEYFILE (or --passphrase-file FILE2)   reads all of it, as a restore would',
      'An encrypted backup carries VAR_DIR/secret-key, which opens second factors. A SECRET_KEY that you set is yours to keep.',
    ].join('\n'),
    options: { ...opening, recipient: { type: 'string', multiple: true }, unencrypted: { type: 'boolean' } },
    run: async ({ say, positionals: [first, second], values }) => {
      if (first === 'verify') return sayVerified(say, needed(second, 'The file to verify'), values)
      if (first === 'key') return writeKeyPair(say, needed(second, 'The file to write the key to'))
      const file = needed(first, 'The file to write')
      const lock = await lockOf(values)
      return withDatabase(say, async (config, { url }) => {
        const secretKey = config.secretKey ? undefined : keptKey(config.varDir)
        const { tables, rows, files } = await backup({ url, files: openFiles(config), file, lock, secretKey })
        say(`backup      ${rows} rows of ${tables} tables and ${files} files in ${file}`)
        if (lock === 'unencrypted') say('unencrypted whoever has this file can read everything in it')
      })
    },
  },
  {
    name: 'restore',
    usage: 'FILE',
    summary: 'puts a backup into an empty database',
    help: 'Checks the file first; restores all of it or nothing, and only where nothing is yet.\nAn encrypted one needs --identity-file KEYFILE or --passphrase-file FILE2.',
    options: opening,
    run: async ({ say, positionals, values }) => {
      const file = needed(positionals[0], 'The file to read')
      const key = await keyOf(values)
      const config = readConfig()
      const closers = openClosers(say)
      let database: OpenDatabase | undefined
      try {
        const { tables, rows, files } = await restore({
          connect: async () => {
            database = await connect(config, say, closers)
            return database.url
          },
          files: openFiles(config),
          file,
          key,
          migrationsFolder: join(root, 'db/migrations'),
          onSecretKey: (secretKey) => {
            if (!config.secretKey) putKey(config.varDir, secretKey)
          },
        })
        say(`restored    ${rows} rows of ${tables} tables and ${files} files from ${file}`)
        if (database) await sayHeardAgain(say, config, database)
      } finally {
        await closers.close()
      }
      return undefined
    },
  },
  {
    name: 'doctor',
    usage: '[--deep]',
    summary: 'explains the configuration and checks that everything can run',
    help: 'With --deep it also looks whether all that must always be so of the data is so, while the site goes on.\nExits with 1 when something cannot work or is not so.',
    options: { deep: { type: 'boolean' } },
    run: async ({ say, values }) => {
      for (const { name, value, description, isDefault } of describeVariables()) {
        say(
          `${name.padEnd(16)} ${value}${isDefault ? '' : '  (from the environment)'}\n${' '.repeat(17)}${description}`,
        )
      }
      say('')
      let code = 0
      await withDatabase(say, async (config, { db, pool }) => {
        const { rows } = await pool.query<{ n: number }>(
          "select count(*)::int n from pg_available_extensions where name in ('unaccent', 'pg_trgm')",
        )
        if (rows[0]?.n !== 2) {
          throw new Stop(
            'The database server lacks the extensions unaccent and pg_trgm.',
            'Install postgresql-contrib on it.',
          )
        }
        say('extensions  unaccent and pg_trgm are there')
        const transport = openTransport(config)
        await transport.verify().finally(transport.close)
        say(
          config.smtpUrl
            ? 'mail        the SMTP server answers'
            : `mail        is written to ${config.varDir}/mail; nothing is sent`,
        )
        say(`viruses     ${await scannerReport(config.clamdUrl)}`)
        if (values.deep) code = await sayChecked(say, db, openFiles(config))
      })
      return code
    },
  },
]
