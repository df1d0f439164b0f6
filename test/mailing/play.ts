import { type ChildProcess, spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { systemActor } from '#platform/actor.ts'
import { transaction } from '#platform/context.ts'
import { type OpenDatabase, tables } from '#platform/db/index.ts'
import { openJobs } from '#platform/jobs/index.ts'
import { openLog } from '#platform/log/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import type { Services } from '#platform/services.ts'
import { root } from '#src/config.ts'

type Mailing = { recipients: number; kills: number; answerAfter: number; endsWithin: number }

export type Mailed = {
  /** Recipients that got nothing, and mails that came more than once beyond the first. */
  missing: number
  repeated: number
  /** Repeats of a recipient that came under another Message-ID than the first. */
  strangers: number
  seconds: number
}

/**
 * Two workers send a mailing to a real SMTP server; one after the other is killed without a warning and replaced. The
 * server answers a mail only a while after it has it: there a kill hurts most.
 */
export const playMailing = async (
  database: OpenDatabase,
  { recipients, kills, answerAfter, endsWithin }: Mailing,
): Promise<Mailed> => {
  const got = new Map<string, string[]>()
  const underWay = new Set<symbol>()
  let count = 0
  const sink = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, { envelope }, done) => {
      const one = Symbol()
      underWay.add(one)
      let head = ''
      stream.on('data', (chunk: Buffer) => {
        head += chunk.toString('latin1')
      })
      stream.on('end', () => {
        const to = envelope.rcptTo[0]?.address ?? ''
        got.set(to, [...(got.get(to) ?? []), /^message-id: (.*)$/im.exec(head)?.[1] ?? ''])
        count += 1
        setTimeout(() => {
          underWay.delete(one)
          done()
        }, answerAfter)
      })
    },
  })
  sink.on('error', () => {})
  await new Promise<void>((done) => sink.listen(0, '127.0.0.1', () => done()))
  const smtpUrl = `smtp://127.0.0.1:${(sink.server.address() as AddressInfo).port}`
  await queueAll(database, recipients)

  const hire = () =>
    spawn(process.execPath, [join(root, 'test/mailing/worker.ts'), database.url, smtpUrl], {
      stdio: 'inherit',
    })
  const workers: ChildProcess[] = [hire(), hire()]
  const start = performance.now()
  let killed = 0
  try {
    while ((await unsent(database)) > 0) {
      if (performance.now() - start > endsWithin * 1000)
        throw new Error(`${await unsent(database)} mails are left`)
      if (killed < kills && count > ((killed + 1) * recipients) / (kills + 1) && underWay.size > 0) {
        workers[killed % 2]?.kill('SIGKILL')
        workers[killed % 2] = hire()
        killed += 1
      }
      await new Promise((done) => setTimeout(done, 10))
    }
  } finally {
    for (const worker of workers) worker.kill('SIGKILL')
    await new Promise<void>((done) => sink.close(() => done()))
  }
  if (killed < kills) throw new Error(`only ${killed} workers were killed`)
  const ids = [...got.values()]
  return {
    missing: recipients - got.size,
    repeated: count - got.size,
    strangers: ids.filter((each) => new Set(each).size > 1).length,
    seconds: (performance.now() - start) / 1000,
  }
}

const queueAll = async (database: OpenDatabase, recipients: number) => {
  const base = {
    db: database.db,
    actor: systemActor,
    lang: 'es' as const,
    now: new Date(),
    requestId: 'mailing',
    address: null,
    services: { origin: 'http://localhost' } as Services,
  }
  const { jobs, close } = await openJobs({
    url: database.url,
    jobs: [{ name: 'mail.deliver' } as never],
    subscriptions: [],
    works: false,
    log: openLog('error'),
    ctx: (queue) => ({ ...base, jobs: queue }),
  })
  await transaction({ ...base, jobs }, async (ctx) => {
    for (let at = 0; at < recipients; at += 1)
      await queueMail(ctx, {
        key: 'mailing/1',
        to: { name: `Persona ${at}`, address: `p${at}@example.org` },
        lang: 'es',
        subject: 'Convocatoria abierta',
        text: 'La convocatoria está abierta.\n\nhttp://localhost/es/calls/2027',
      })
  })
  await close()
}

const unsent = async ({ db }: OpenDatabase): Promise<number> => {
  const { left } = await tables<'mail'>()(db)
    .selectFrom('mail.message')
    .select((eb) => eb.fn.countAll<number>().as('left'))
    .where('state', '=', 'queued')
    .executeTakeFirstOrThrow()
  return Number(left)
}
