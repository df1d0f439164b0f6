import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { tables } from '#platform/db/index.ts'
import { openTransport } from '#platform/mail/index.ts'
import type { World } from '#test/trust/world.ts'

const own = tables<'mail'>()

export type Received = { to: string; subject: string; text: string }

/** Every mail of the outbox as it would arrive: composed as on its way out, read as a mail program reads it. */
export const receivedMails = async ({ database }: Pick<World, 'database'>): Promise<Received[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'minga-mails-'))
  try {
    const transport = openTransport({ smtpUrl: undefined, mailFrom: 'minga@ejemplo.org', varDir: folder })
    const rows = await own(database.db).selectFrom('mail.message').selectAll().orderBy('createdAt').execute()
    for (const { toName, toAddress, ...mail } of rows)
      await transport.send({ ...mail, to: { name: toName, address: toAddress } })
    return await Promise.all(
      readdirSync(join(folder, 'mail')).map(async (name) => {
        const mail = await simpleParser(readFileSync(join(folder, 'mail', name)))
        const headers = [...mail.headers].map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n')
        return {
          to: [mail.to].flat()[0]?.value[0]?.address ?? '',
          subject: mail.subject ?? '',
          text: `${headers}\n${mail.subject}\n${mail.text}`,
        }
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
