import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mail as schema } from './message.ts'
import { type Outgoing, openTransport } from './transport.ts'

type Received = { from: string; to: string[]; raw: Buffer; mail: ParsedMail }

const received: Received[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (stream, session, done) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', async () => {
      const raw = Buffer.concat(chunks)
      const { mailFrom, rcptTo } = session.envelope
      const from = mailFrom ? mailFrom.address : ''
      received.push({ from, to: rcptTo.map(({ address }) => address), raw, mail: await simpleParser(raw) })
      done()
    })
  },
})
const varDir = mkdtempSync(join(tmpdir(), 'minga-mail-'))
let smtpUrl = ''

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))
  smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise<void>((done) => server.close(() => done()))
  rmSync(varDir, { recursive: true })
})

const sample = (changes: Partial<Outgoing> = {}): Outgoing => ({
  id: randomUUID(),
  to: { name: 'Ana Pérez', address: 'ana@example.org' },
  lang: 'es',
  subject: 'Propuesta recibida',
  text: 'Hemos recibido su propuesta.\n\nMinga\n',
  createdAt: new Date('2026-11-23T10:15:00Z'),
  ...changes,
})

/** Sends through the real server; returns what came out at the other end. */
const throughServer = async (mail: Outgoing): Promise<Received> => {
  received.length = 0
  const transport = openTransport({ smtpUrl, mailFrom: 'rial@example.org', varDir })
  await transport.send(mail).finally(transport.close)
  expect(received).toHaveLength(1)
  return received[0] as Received
}

const headerNames = (raw: Buffer) =>
  raw
    .toString('latin1')
    .split('\r\n\r\n')[0]
    ?.replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => line.split(':')[0]?.toLowerCase())
    .sort()

test('a mail arrives whole, marked as automatic, under an id that stays the same', async () => {
  const mail = sample()
  const { from, to, mail: parsed } = await throughServer(mail)
  expect([from, to]).toEqual(['rial@example.org', ['ana@example.org']])
  expect(parsed.subject).toBe(mail.subject)
  expect(parsed.text).toBe(mail.text)
  expect(parsed.html).toBe(false)
  expect(parsed.messageId).toBe(`<${mail.id}@example.org>`)
  expect(parsed.date).toEqual(mail.createdAt)
  expect(parsed.headers.get('auto-submitted')).toBe('auto-generated')
  expect(parsed.headers.get('content-language')).toBe('es')
  expect((await throughServer(mail)).mail.messageId).toBe(parsed.messageId)
})

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        ',',
        ';',
        '"',
        "'",
        '\\',
        '<',
        '>',
        '(',
        ')',
        ':',
        '@',
        '=?utf-8?q?',
        '?=',
        '\u2028',
        '\0',
        'é',
      ),
      fc.constantFrom(
        'Bcc: evil@example.net',
        'evil@example.net',
        '<evil@example.net>',
        'Content-Type: text/html',
        '\r\n\r\n<b>',
        '\r\n.\r\n',
      ),
      fc.string({ maxLength: 8, unit: 'binary' }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

test('no name, subject or text adds a recipient or a header', async () => {
  const plain = headerNames((await throughServer(sample())).raw)
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, fc.boolean(), async (name, subject, text, throughSchema) => {
      const to = { name, address: 'ana@example.org' }
      const given = { to, lang: 'es' as const, subject: `S ${subject}`, text: `T ${text}` }
      const {
        raw,
        to: recipients,
        mail,
      } = await throughServer(sample(throughSchema ? schema.parse(given) : given))
      expect(recipients).toEqual(['ana@example.org'])
      const written = (mail.to as AddressObject).value
      expect(written.map(({ address }) => address)).toEqual(['ana@example.org'])
      expect(headerNames(raw)?.filter((header) => header !== 'content-transfer-encoding')).toEqual(
        plain?.filter((header) => header !== 'content-transfer-encoding'),
      )
      expect(mail.headers.get('content-type')).toMatchObject({ value: 'text/plain' })
      expect(mail.attachments).toEqual([])
    }),
    { numRuns: 80 },
  )
}, 120_000)

test('without a server each mail becomes a file that only its owner reads', async () => {
  const transport = openTransport({ smtpUrl: undefined, mailFrom: 'rial@example.org', varDir })
  await transport.verify()
  const mail = sample()
  await transport.send(mail)
  await transport.send(mail)
  const [file, ...others] = readdirSync(join(varDir, 'mail'))
  expect([file, others]).toEqual([`20261123T101500Z-${mail.id}.eml`, []])
  const path = join(varDir, 'mail', file ?? '')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect((await simpleParser(readFileSync(path))).subject).toBe(mail.subject)
})

test('a server that does not answer is told of in a sentence', async () => {
  const transport = openTransport({ smtpUrl: 'smtp://127.0.0.1:1', mailFrom: 'rial@example.org', varDir })
  await expect(transport.verify()).rejects.toThrow(/^The mail server at 127\.0\.0\.1:1 cannot be used/)
})
