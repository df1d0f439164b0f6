import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { systemActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { type OpenDatabase, openDatabase } from '#platform/db/index.ts'
import type { Jobs } from '#platform/jobs/index.ts'
import { databaseAt, emptyTemplate, recordTemplate, testServices } from '#test/record.ts'

/** Keeps what would be enqueued, within no transaction, so that a test can look at it. */
export const keptJobs = () => {
  const sent: { name: string; payload: object }[] = []
  const jobs: Jobs = {
    send: async (_, name, payload) => {
      sent.push({ name, payload })
    },
    publish: async () => {},
  }
  return { jobs, sent }
}

/** A database of the test file's own: with the network's record, or with `empty` the bare tables. */
export const freshDatabase = async (
  kind: 'record' | 'empty' = 'record',
): Promise<OpenDatabase & { drop: () => Promise<void> }> => {
  const server = inject('databaseUrl')
  const name = `test_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: databaseAt(server, 'postgres') })
  await admin.connect()
  await admin.query(`create database ${name} template ${kind === 'record' ? recordTemplate : emptyTemplate}`)
  await admin.end()
  const database = await openDatabase(databaseAt(server, name), { max: 6 })
  return {
    ...database,
    drop: async () => {
      await database.close()
      const client = new pg.Client({ connectionString: databaseAt(server, 'postgres') })
      await client.connect()
      await client.query(`drop database if exists ${name} with (force)`)
      await client.end()
    },
  }
}

/** A context for calling verbs and queries directly. */
export const testCtx = (database: OpenDatabase, changes: Partial<Ctx> = {}): Ctx => ({
  db: database.db,
  actor: systemActor,
  lang: 'es',
  now: new Date(),
  requestId: randomUUID(),
  address: '127.0.0.1',
  jobs: keptJobs().jobs,
  services: testServices,
  ...changes,
})
