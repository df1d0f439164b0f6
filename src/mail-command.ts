import { buffer } from 'node:stream/consumers'
import { writeAgain } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { Db } from '#platform/db/index.ts'
import { Conflict, Stop } from '#platform/errors.ts'
import { suspensions, takeReport } from '#platform/mail/index.ts'
import { type Command, needed, withContext, withDatabase } from '#src/command.ts'

export const mailCommand: Command = {
  name: 'mail',
  usage: 'bounce|refused|again',
  summary: 'notes what came back; lists and reopens addresses',
  help: [
    'minga mail bounce < REPORT   reads one report of a mail server (RFC 3464); what is none is ignored. The mail server,',
    '                             or fetchmail, pipes what arrives at MAIL_FROM into it: docs/decisions/019.',
    'minga mail refused           lists the addresses that are no longer written to, and why.',
    'minga mail again ADDRESS     writes to one of them again.',
  ].join('\n'),
  run: ({ say, positionals: [verb, address] }) =>
    verb === 'again'
      ? withContext(say, (ctx) => reopen(ctx, needed(address, 'The address'), say))
      : withDatabase(say, (_, { db }) => perform(db, verb, say)),
}

const perform = async (db: Db, verb: string | undefined, say: (line: string) => void): Promise<void> => {
  if (verb === 'bounce') return say(await takeReport(db, await buffer(process.stdin)))
  if (verb !== 'refused')
    throw new Stop('mail takes bounce, refused or again ADDRESS.', 'minga mail --help shows each.')
  const all = await suspensions(db)
  if (all.length === 0) say('none')
  for (const { address, since, status, diagnostic } of all)
    say(`${address}  ${since.toISOString().slice(0, 10)}  ${status}  ${diagnostic}`)
}

const reopen = async (ctx: Ctx, address: string, say: (line: string) => void): Promise<void> => {
  try {
    await writeAgain(ctx, address)
  } catch (error) {
    if (!(error instanceof Conflict)) throw error
    throw new Stop(`${address} is written to already.`, '`minga mail refused` lists those that are not.')
  }
  say(`again       ${address} is written to again`)
}
