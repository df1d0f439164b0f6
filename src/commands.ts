import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { disableUser, inviteUser } from '#modules/accounts/index.ts'
import { verifyFile } from '#modules/evaluation/index.ts'
import { checkFile } from '#modules/linter/index.ts'
import { migrate } from '#platform/db/migrate.ts'
import { messageOf, Stop } from '#platform/errors.ts'
import { isLang } from '#platform/i18n/index.ts'
import { auditCommand } from '#src/audit-command.ts'
import { type Command, needed, withContext, withDatabase } from '#src/command.ts'
import { root } from '#src/config.ts'
import { mailCommand } from '#src/mail-command.ts'
import { openServices, prepare, run, type Say } from '#src/main.ts'
import { retentionCommand } from '#src/retention-command.ts'
import { routeList } from '#src/route-list.ts'
import { upkeepCommands } from '#src/upkeep.ts'

/** Says what a published second round claims, and everything in it that is not so. */
const verifySelection = async (say: Say, file: string): Promise<number> => {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new Stop(`${file} cannot be read: ${messageOf(error)}.`, 'Name the file as it was downloaded.')
  })
  const verification = verifyFile(text)
  if (!verification.isReadable)
    throw new Stop(
      `${file} is not the dataset of a second round: ${verification.problem}.`,
      'Download it again from the results page of the call.',
    )
  const { dataset, discrepancies } = verification
  const { outcome, reserve } = dataset.result
  say(`call        ${dataset.about.title}, ${dataset.about.edition}`)
  say(`proposals   ${dataset.candidates.length}`)
  if (outcome.status === 'optimal') {
    say(`selected    ${outcome.ids.join(' ')}`)
    say(`reserve     ${reserve.join(' ') || 'none'}`)
    say(`points      ${(outcome.value.total / 1000).toFixed(3)}; no selection under these rules has more`)
  } else say('selected    none: no selection keeps all the rules')
  say(`digest      ${dataset.digest}`)
  for (const { where, said, found } of discrepancies)
    say(`DIFFERS     ${where}: the file says ${JSON.stringify(said)}, computed ${JSON.stringify(found)}`)
  say(
    discrepancies.length === 0
      ? 'verified    computed again, everything is as the file says'
      : 'NOT VERIFIED',
  )
  return discrepancies.length === 0 ? 0 : 1
}

export const commands: Command[] = [
  {
    name: 'start',
    usage: '',
    summary: 'starts the site: database, migrations, record, pages and jobs',
    help: 'Stops in order on Ctrl-C or SIGTERM. Everything it can be told is in the environment: see `minga doctor`.',
    run: async ({ say }) => {
      await run(say)
      return undefined
    },
  },
  {
    name: 'migrate',
    usage: '',
    summary: 'brings the database up to date',
    help: 'Applies the migrations of db/migrations that the database has not seen, one instance at a time.',
    run: ({ say }) =>
      withDatabase(say, async (_, database) => {
        const applied = await migrate(database.pool, join(root, 'db/migrations'))
        for (const name of applied) say(`applied     ${name}`)
        if (applied.length === 0) say('nothing to apply')
      }),
  },
  {
    name: 'load',
    usage: 'FOLDER',
    summary: 'loads the folder that describes a network',
    help: 'All of it in one transaction, or none. What ministries have edited since is kept.',
    run: ({ say, positionals }) =>
      withDatabase(say, async (config, database) => {
        const folder = positionals[0] ?? config.networkDir
        await prepare({ ...config, networkDir: resolve(folder) }, database, openServices(config), say, true)
      }),
  },
  {
    name: 'user',
    usage: 'invite|disable EMAIL',
    summary: 'invites a person, or closes an account',
    help: 'minga user invite EMAIL --name "Ana Pérez" --institution mol-gt --role focal_point [--language es]\nminga user disable EMAIL',
    options: {
      name: { type: 'string' },
      institution: { type: 'string' },
      role: { type: 'string' },
      language: { type: 'string' },
    },
    run: ({ say, positionals: [verb, email], values }) => {
      if (verb === 'disable') {
        return withContext(say, async (ctx) => {
          await disableUser(ctx, needed(email, 'The e-mail address'))
          say(`disabled    ${email}; every session has ended`)
        })
      }
      if (verb !== 'invite') throw new Stop('user takes invite or disable.', 'minga user --help shows both.')
      return withContext(say, async (ctx) => {
        await inviteUser(ctx, {
          email: needed(email, 'The e-mail address'),
          name: needed(values.name, '--name'),
          institution: needed(values.institution, '--institution'),
          role: needed(values.role, '--role'),
          language: typeof values.language === 'string' ? values.language : 'es',
        })
        say(`invited     ${email}; the link is in the mail and lasts 14 days`)
      })
    },
  },
  {
    name: 'selection',
    usage: 'verify FILE',
    summary: 'computes a published second round again and compares',
    help: 'FILE is the dataset of a call’s results page, in JSON or Pabulib (.pb). No database is needed.\nThe exit code is 0 when everything in the file is so, and 1 when something is not.',
    run: async ({ say, positionals: [verb, file] }) => {
      if (verb !== 'verify') throw new Stop('selection takes verify.', 'minga selection --help shows it.')
      return verifySelection(say, needed(file, 'The file to verify'))
    },
  },
  {
    name: 'lint',
    usage: 'FILE',
    summary: 'marks what a report says against the record or itself',
    help: 'FILE is DOCX or TXT, in Spanish, English, Portuguese or French. --language says in which to answer; --json answers in JSON.\nThe exit code is 0 when nothing contradicts, and 1 when something does.',
    options: { language: { type: 'string' }, json: { type: 'boolean' } },
    run: async ({ say, positionals, values }) => {
      let code = 0
      await withDatabase(values.json ? () => {} : say, async (_, { db }) => {
        const { report, lines } = await checkFile(db, needed(positionals[0], 'The file to check'), {
          lang: isLang(values.language) ? values.language : 'es',
          today: new Date().toISOString().slice(0, 10),
        })
        const { cited, ...rest } = report
        if (values.json) say(JSON.stringify({ ...rest, cited: Object.fromEntries(cited) }))
        else for (const line of lines) say(line)
        code = report.findings.length > 0 ? 1 : 0
      })
      return code
    },
  },
  auditCommand,
  retentionCommand,
  ...upkeepCommands,
  mailCommand,
  {
    name: 'routes',
    usage: '',
    summary: 'lists every address with its permission',
    help: 'The same list that test/routes.txt commits.',
    run: async ({ say }) => {
      for (const line of await routeList()) say(line)
      return undefined
    },
  },
]
