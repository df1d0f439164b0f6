import { type Fault, headOf, type Noted, sealAudit, verifyAudit } from '#platform/audit/chain.ts'
import { Stop } from '#platform/errors.ts'
import { type Command, withDatabase } from '#src/command.ts'
import type { Say } from '#src/main.ts'

/** `12:9f86d0…`, as the log and `minga audit head` give it. */
const noted = (text: unknown): Noted[] => {
  if (text === undefined) return []
  const [, position, hash] = /^([1-9][0-9]{0,15}):([0-9a-f]{64})$/.exec(String(text)) ?? []
  if (!position || !hash)
    throw new Stop(`${text} is no head of the audit.`, 'Write it as it was noted: POSITION:HASH.')
  return [{ position: Number(position), hash }]
}

const words: Record<Fault['kind'], string> = {
  changed: 'was changed after it was sealed',
  missing: 'is missing',
  inserted: 'was inserted past the program',
  address_changed: 'has another address than when it was sealed',
  head_differs: 'is not what was noted: the chain was cut or written anew',
}

const verify = async (db: Parameters<typeof verifyAudit>[0], say: Say, head: unknown): Promise<number> => {
  await sealAudit(db, new Date())
  const found = await verifyAudit(db, noted(head))
  say(`rows        ${found.rows} compared with their seals`)
  if (found.letGo > 0) say(`let go      ${found.letGo} older ones, by the retention of the network`)
  say(`addresses   ${found.withoutAddress} no longer kept`)
  if (found.pending > 0) say(`waiting     ${found.pending} recorded since, to be sealed next`)
  if (found.head) say(`head        ${found.head.position}:${found.head.hash}`)
  if (!found.fault) {
    say('verified    no row was changed, taken out or slipped in')
    return 0
  }
  const { kind, position, auditId } = found.fault
  const row = auditId === null ? 'the row' : `row ${auditId}`
  say(`BROKEN      ${row}${position === null ? '' : ` at position ${position}`} ${words[kind]}`)
  return 1
}

export const auditCommand: Command = {
  name: 'audit',
  usage: 'verify|head',
  summary: 'checks that the record of what was done is whole',
  help: 'minga audit verify [--head POSITION:HASH] computes the chain again and names the first row that was changed, is missing or was inserted.\nminga audit head prints the last link: keep it elsewhere. Who can write to the database as its owner can also write the whole chain anew; only a head noted outside tells that.\nThe exit code is 0 when the record is whole, and 1 when it is not.',
  options: { head: { type: 'string' } },
  run: async ({ say, positionals: [verb], values }) => {
    if (verb !== 'verify' && verb !== 'head')
      throw new Stop('audit takes verify or head.', 'minga audit --help shows both.')
    let code = 0
    await withDatabase(say, async (_, { db }) => {
      if (verb === 'verify') {
        code = await verify(db, say, values.head)
        return
      }
      const head = await headOf(db)
      say(head ? `${head.position}:${head.hash}` : 'nothing was sealed yet')
    })
    return code
  },
}
