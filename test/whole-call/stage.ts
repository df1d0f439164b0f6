import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { inviteUser } from '#modules/accounts/index.ts'
import { systemActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import type { OpenDatabase } from '#platform/db/index.ts'
import { openFiles } from '#platform/files/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { openJobs } from '#platform/jobs/index.ts'
import { openLog } from '#platform/log/index.ts'
import { mailJobs, openTransport } from '#platform/mail/index.ts'
import { createApp } from '#src/app.ts'
import { readConfig } from '#src/config.ts'
import { modules } from '#src/modules.ts'
import { takeStepIn } from '#test/cycle.ts'
import { passphrase } from '#test/members.ts'
import { testServices } from '#test/record.ts'
import { openTextBrowser } from '#test/text-browser.ts'

export type Browser = ReturnType<typeof openTextBrowser>

export type Stage = Awaited<ReturnType<typeof openStage>>

/** A mail server that keeps what it is given. */
const openSink = async () => {
  const mails: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail)
        done()
      }, done)
    },
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))
  const { port } = server.server.address() as AddressInfo
  return {
    mails,
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((done) => server.close(() => done())),
  }
}

/** The site on a loopback port over the given database, with its jobs at work, its files on disk, and a mail server. */
export const openStage = async (database: OpenDatabase, assetsFolder: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'minga-stage-'))
  const sink = await openSink()
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const config = readConfig({ ORIGIN: origin, SMTP_URL: sink.url, VAR_DIR: folder, MINGA_ENV: 'development' })
  const log = openLog('error')
  const services = { ...testServices, origin, files: openFiles(config) }
  const base: Omit<Ctx, 'jobs'> = {
    db: database.db,
    actor: systemActor,
    lang: 'es',
    now: new Date(),
    requestId: 'stage',
    address: null,
    services,
  }
  const { jobs, close: closeJobs } = await openJobs({
    url: database.url,
    jobs: [...mailJobs(openTransport(config)), ...modules.flatMap((module) => module.jobs ?? [])],
    subscriptions: modules.flatMap((module) => module.subscriptions ?? []),
    works: true,
    log,
    ctx: (queue) => ({ ...base, now: new Date(), jobs: queue }),
  })
  const site = createApp({ config, database, jobs, log, modules, services, assetsFolder })
  server.on('request', getRequestListener(site.app.fetch))

  const browser = (onSend?: (path: string) => void) => openTextBrowser(origin, fetch, onSend)

  /** Waits until a mail to the address says what is looked for. */
  const mailTo = async (address: string, says: RegExp): Promise<ParsedMail> => {
    for (let waited = 0; waited < 60_000; waited += 100) {
      const found = sink.mails.find(
        ({ to, text }) => [to].flat().some((one) => one?.text.includes(address)) && says.test(text ?? ''),
      )
      if (found) return found
      await new Promise((next) => setTimeout(next, 100))
    }
    throw new Error(`no mail to ${address} says ${says}`)
  }

  return {
    origin,
    mails: sink.mails,
    browser,
    mailTo,
    /** Has a job done now that its time of day would have done. */
    run: (job: string) => jobs.send(database.db, job, {}),
    /** Invites people as the command line does. */
    invite: async (
      people: { email: string; name: string; institution: string; role: string; language: Lang }[],
    ) => {
      for (const person of people) await inviteUser({ ...base, jobs }, person)
    },
    /** Takes up the invitation from the mail, chooses a password and signs in; every form sent later is told to `onSend`. */
    arrive: async (email: string, lang: Lang, onSend?: (path: string) => void): Promise<Browser> => {
      const { text = '' } = await mailTo(email, /\/invitation\//)
      const link = /\/(?:es|en|pt|fr)\/invitation\/[\w-]+/.exec(text)?.[0] ?? ''
      const visitor = browser()
      const done = await visitor.send(await visitor.visit(link), /\/invitation\//, { password: passphrase })
      if (done.status !== 200) throw new Error(`${email} could not take up the invitation: ${done.status}`)
      const person = browser(onSend)
      const door = await person.visit(`/${lang}/sign-in`)
      // The sign-in itself is nobody's work on a call.
      const inside = await person.send(door, /\/sign-in$/, { email, password: passphrase })
      if (inside.status !== 200) throw new Error(`${email} could not sign in: ${inside.status}`)
      // As if with an authenticator app: the posts that open everybody's work ask for it.
      await takeStepIn(database.db, email)
      return person
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      await closeJobs()
      await sink.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
