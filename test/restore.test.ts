import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inviteUser } from '#modules/accounts/actions/user.ts'
import { createCall } from '#modules/calls/actions/call.ts'
import { institutionByCode } from '#modules/directory/index.ts'
import { type Actor, systemActor } from '#platform/actor.ts'
import { sealAudit } from '#platform/audit/chain.ts'
import { checkKey, putKey } from '#platform/auth/secrets.ts'
import { newKeyPair } from '#platform/backup/index.ts'
import { openDatabase, tables } from '#platform/db/index.ts'
import { openFiles } from '#platform/files/index.ts'
import { root } from '#src/config.ts'
import { testApp } from '#test/app.ts'
import { aCall, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { databaseUrl, openProcesses, verb } from '#test/faults/processes.ts'
import { authenticatorOf, type Member, memberWith, passphrase } from '#test/members.ts'
import { testKey, testServices } from '#test/record.ts'
import { openTextBrowser } from '#test/text-browser.ts'

const built = join(root, 'var/restore-test-dist')
const folder = mkdtempSync(join(tmpdir(), 'minga-restore-'))
const at = (name: string) => join(folder, name)
let database: Awaited<ReturnType<typeof freshDatabase>>

beforeAll(async () => {
  execFileSync(process.execPath, [join(root, 'tools/build.ts'), built], { stdio: 'inherit' })
  database = await freshDatabase()
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
  rmSync(built, { recursive: true, force: true })
})

const content = '%PDF-1.7\nThe plan of work\n%%EOF'

/** The site that will be lost: its files and its key lie in one folder, as a start would have put them. */
const openSite = async () => {
  putKey(at('before'), testKey)
  await checkKey(database.db, testServices.secrets)
  const files = openFiles({ varDir: at('before'), s3: undefined })
  const site = testApp(database, { files })
  const call = await aCall(database.db)
  const institution = String((await institutionByCode(database.db, 'mol-cl'))?.id)
  return {
    /** The address of a file that somebody put into a proposal. */
    fileOf: async ({ id: accountId, email }: Member): Promise<string> => {
      const cookie = await signInAs(site, database.db, { accountId, email })
      const begun = await site.post('/es/proposals', { year: String(call.year), institution }, { cookie })
      const [proposal = ''] = /^\/es\/proposals\/\d+/.exec(begun.headers.get('location') ?? '') ?? []
      const form = new FormData()
      form.append('question', 'attachments')
      form.append('attachments', new Blob([content]), 'plan.pdf')
      expect((await site.postFiles(`${proposal}/attachments`, form, { cookie })).status).toBe(303)
      const { text } = await site.page(`${proposal}/topics/attachments`, { cookie })
      return new RegExp(`${proposal}/attachments/\\d+`).exec(text)?.[0] ?? ''
    },
    /** The address that somebody new finds in their mail. */
    invited: async (email: string): Promise<string> => {
      const given = { email, name: 'Ana', institution: 'mol-cl', role: 'official', language: 'es' }
      await inviteUser(testCtx(database), given)
      const { text } = await tables<'mail'>()(database.db)
        .selectFrom('mail.message')
        .select('text')
        .where('toAddress', '=', email)
        .executeTakeFirstOrThrow()
      return /\/es\/invitation\/[\w-]+/.exec(text)?.[0] ?? ''
    },
  }
}

test('what was lost is opened again elsewhere: people enter with both steps, files and links open, the record is whole', {
  timeout: 120_000,
}, async () => {
  const site = await openSite()
  const member = await memberWith(database, { role: 'focal_point' })
  const file = await site.fileOf(member)
  const invitation = await site.invited('ana@ejemplo.net')
  const shows = await authenticatorOf(database, member)
  const actor: Actor = { ...systemActor, posts: [{ institutionId: 1, role: 'secretariat' }] }
  // The module that gives a draft its rules has not heard of it when the backup is taken.
  const draft = await createCall(testCtx(database, { actor }), { year: 2030 })
  const head = await sealAudit(database.db, new Date())

  const before = { built, varDir: at('before'), port: 3974, env: { DATABASE_URL: database.url } }
  const [, recipient = ''] =
    /recipient {3}(age1\w+)/.exec((await verb(before, 'backup', 'key', at('key'))).output) ?? []
  const taken = await verb(before, 'backup', at('archive'), '--recipient', recipient)
  const [, all = ''] = /backup {6}(\d+ rows of \d+ tables and 1 files)/.exec(taken.output) ?? []
  const later = await memberWith(database, { role: 'focal_point' })
  const laterFile = await site.fileOf(later)
  const laterInvitation = await site.invited('eva@ejemplo.net')

  const after = { built, varDir: at('after'), port: 3974 }
  const checked = await verb(after, 'backup', 'verify', at('archive'), '--identity-file', at('key'))
  expect(checked.output).toMatch(
    new RegExp(`^verified    ${all}, as they were at .*\nsecret key  is in it\n$`),
  )
  writeFileSync(at('other-key'), (await newKeyPair()).identity)
  expect(await verb(after, 'restore', at('archive'), '--identity-file', at('other-key'))).toEqual({
    code: 1,
    output:
      'This key does not open the backup.\nGive the key or the passphrase that belongs to it. Nothing was changed.\n',
  })
  expect(existsSync(at('after'))).toBe(false)
  const restored = await verb(after, 'restore', at('archive'), '--identity-file', at('key'))
  expect([restored.code, restored.output]).toEqual([0, expect.stringContaining(`restored    ${all} from `)])
  expect(restored.output).toContain('told again  1 event')

  const processes = openProcesses(after)
  try {
    await processes.keepUp()
    const browser = openTextBrowser(processes.base, fetch)
    const enter = async (email: string) =>
      browser.send(await browser.visit(`/es/sign-in?next=${file}`), '/sign-in', {
        email,
        password: passphrase,
      })
    expect((await enter(later.email)).status).toBe(422)
    const asked = await enter(member.email)
    expect(asked.path).toContain('/es/sign-in/second-step')
    expect((await browser.visit(file)).path).toContain('/es/sign-in')
    const entered = await browser.send(asked, '/second-step', { code: shows(new Date()) })
    expect([entered.path, entered.status, entered.text]).toEqual([file, 200, content])
    expect((await browser.visit(laterFile)).status).toBe(404)
    const forms = async (path: string) => (await browser.visit(path)).forms.map(({ action }) => action)
    expect(await forms(invitation)).toContain(invitation)
    expect(await forms(laterInvitation)).not.toContain(laterInvitation)

    const { db, close } = await openDatabase(databaseUrl(after))
    const rules = () =>
      tables<'evaluation'>()(db)
        .selectFrom('evaluation.rules')
        .select('rev')
        .where('callId', '=', draft)
        .execute()
    await expect.poll(rules, { timeout: 20_000 }).toEqual([{ rev: 1 }])
    await close()

    const verified = await verb(after, 'audit', 'verify', '--head', `${head?.position}:${head?.hash}`)
    expect([verified.code, verified.output]).toEqual([
      0,
      expect.stringContaining('verified    no row was changed'),
    ])
    const deep = await verb(after, 'doctor', '--deep')
    expect([deep.code, deep.output]).toEqual([0, expect.stringMatching(/deep {8}(\d+) of \1 hold\n/)])
  } finally {
    await processes.close()
  }
})
