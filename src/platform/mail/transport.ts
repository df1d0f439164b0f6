import { mkdirSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Config } from '#src/config.ts'
import { messageOf, Stop } from '../errors.ts'
import { underWay } from './under-way.ts'

/** A mail on its way out. `id` makes its Message-ID. */
export type Outgoing = {
  id: string
  to: { name: string; address: string }
  lang: string
  subject: string
  text: string
  createdAt: Date
}

export type Transport = {
  /** Resolves once the server, or the folder, has taken the mail. */
  send: (mail: Outgoing) => Promise<void>
  /** @throws Stop when no mail can be sent. */
  verify: () => Promise<void>
  /** Lets go of the connections that are kept for the next mail. */
  close: () => void
}

type MailConfig = Pick<Config, 'smtpUrl' | 'mailFrom' | 'varDir'>

/** Sends through the SMTP server of the configuration; without one, keeps each mail as a file and sends none. */
export const openTransport = (config: MailConfig, senderName = 'Minga'): Transport => {
  const compose = composer({ name: senderName, address: config.mailFrom })
  return config.smtpUrl ? smtp(config.smtpUrl, compose) : folder(join(config.varDir, 'mail'), compose)
}

type Compose = ReturnType<typeof composer>

/**
 * Addresses are objects and the envelope is explicit: as strings they would be parsed, and what a name holds could
 * add recipients. Neither text nor name can make the composer read a file or an address of the web.
 */
const composer = (from: { name: string; address: string }) => (mail: Outgoing) => ({
  from,
  to: [mail.to],
  envelope: { from: from.address, to: [mail.to.address] },
  messageId: `<${mail.id}@${from.address.split('@').at(-1)}>`,
  date: mail.createdAt,
  // Where the server can, its report names the mail and comes only when it failed (RFC 3461).
  dsn: { id: mail.id, return: 'headers' as const, notify: ['failure' as const], recipient: mail.to.address },
  subject: mail.subject,
  text: mail.text,
  headers: {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'OOF, AutoReply',
    'Content-Language': mail.lang,
  },
  disableFileAccess: true,
  disableUrlAccess: true,
})

const smtp = (url: string, compose: Compose): Transport => {
  const mailer = createTransport({
    url,
    pool: true,
    maxConnections: underWay,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    dnsTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async (mail) => {
      await mailer.sendMail(compose(mail))
    },
    close: () => mailer.close(),
    verify: async () => {
      try {
        await mailer.verify()
      } catch (error) {
        throw new Stop(
          `The mail server at ${new URL(url).host} cannot be used: ${messageOf(error)}.`,
          'See that SMTP_URL names its host, port, user and password; unset it to write mails to VAR_DIR/mail.',
        )
      }
    },
  }
}

/** One `.eml` per mail, named by its time: what mail programs open. A mail sent again replaces itself. */
const folder = (path: string, compose: Compose): Transport => {
  const mailer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const ready = () => mkdirSync(path, { recursive: true, mode: 0o700 })
  return {
    send: async (mail) => {
      ready()
      const { message } = await mailer.sendMail(compose(mail))
      const time = mail.createdAt.toISOString().replace(/[-:]|\.\d+/g, '')
      const file = join(path, `${time}-${mail.id}.eml`)
      await writeFile(`${file}.part`, message, { mode: 0o600 })
      await rename(`${file}.part`, file)
    },
    close: () => {},
    verify: async () => {
      try {
        ready()
      } catch (error) {
        throw new Stop(
          `The folder ${path} cannot be made: ${messageOf(error)}.`,
          'See that VAR_DIR can be written.',
        )
      }
    },
  }
}
