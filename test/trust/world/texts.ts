import { sendResetLink } from '#modules/accounts/actions/link.ts'
import { disableUser, inviteUser } from '#modules/accounts/index.ts'
import { insertPasskey } from '#modules/accounts/queries/passkey.ts'
import { publishText } from '#modules/reports/actions/publication.ts'
import { tables } from '#platform/db/index.ts'
import { testCtx } from '#test/database.ts'
import { aReport } from '#test/report.ts'
import { ours, theirs, type Whose } from '#test/trust/world/sides.ts'
import type { WorldStage } from '#test/trust/world/stage.ts'

const own = tables<'directory' | 'portfolio' | 'reports'>()

/** A report of the network in two states: one that the Secretariat still writes, one that was published. */
export const networkReports = async (stage: WorldStage) => {
  const { db, canaries, act, people, database } = stage
  const begin = async (kind: 'draft-text' | 'published-text') => {
    const id = await aReport(testCtx(database, { actor: people.secretariat.actor }), {
      langs: ['es'],
      from: '2027-01-01',
      to: '2027-12-31',
    })
    const { blocks } = await own(db)
      .selectFrom('reports.version')
      .innerJoin('reports.text', 'reports.text.id', 'textId')
      .select('blocks')
      .where('reportId', '=', id)
      .executeTakeFirstOrThrow()
    const all = blocks as { id: string; kind: string }[]
    const block = all.find(({ kind }) => kind === 'paragraph')?.id ?? ''
    for (const of of [all[0]?.id ?? '', block])
      await act('secretariat', `/reports/${id}/texts/es/blocks/${of}`, new RegExp(`/blocks/${of}$`), {
        text: canaries.text(kind),
      })
    return { id, block }
  }
  const draft = await begin('draft-text')
  const published = await begin('published-text')
  await publishText(testCtx(database, { actor: people.secretariat.actor }), published.id, 'es', 3)
  return { draft, published }
}

/** A program that is published, one that is still a draft, and one that was put away. */
export const programs = async (stage: WorldStage) => {
  const { db, canaries, act, press } = stage
  const write = async (whose: Whose, kind: 'draft-program' | 'published-program' | 'archived-program') => {
    await act(whose.asks, '/portfolio/new', /\/portfolio$/, {
      theme: 'labor-inspection',
      original: 'es',
      languages: ['es'],
      title_es: canaries.text(kind, whose.sides),
      summary_es: canaries.text(kind, whose.sides),
      objectives_es: canaries.text(kind, whose.sides),
      results_es: canaries.text(kind, whose.sides),
      unit: canaries.text(kind, whose.sides),
      contactPost: canaries.text(kind, whose.sides),
    })
    const { id } = await own(db)
      .selectFrom('portfolio.program')
      .select((eb) => eb.fn.max('id').as('id'))
      .executeTakeFirstOrThrow()
    if (kind !== 'draft-program') await press(whose.asks, `/portfolio/${id}/publication`)
    if (kind === 'archived-program') await press(whose.asks, `/portfolio/${id}/archive`)
    return { id, whose, kind }
  }
  const all = []
  for (const whose of [ours, theirs])
    for (const kind of ['draft-program', 'published-program', 'archived-program'] as const)
      all.push(await write(whose, kind))
  return all
}

/** Somebody who was invited and has not come yet; an account that was closed; a post that has ended. */
export const endings = async ({ db, database, people, canaries }: WorldStage) => {
  await sendResetLink(testCtx(database), people.official.email)
  const invited = `${canaries.text('person-email', { holder: ['holder'], colleagues: ['owner', 'writer'] })}@ejemplo.net`
  await inviteUser(testCtx(database), {
    email: invited,
    name: canaries.text('person-name', { holder: ['holder'], colleagues: ['owner', 'writer'] }),
    institution: 'mol-gt',
    role: 'official',
    language: 'es',
  })
  await insertPasskey(db, {
    accountId: people.owner.accountId,
    credentialId: 'world',
    publicKey: Buffer.alloc(8),
    counter: 0,
    transports: [],
    createdAt: new Date(),
    name: canaries.text('passkey-name', { self: ['owner'] }),
    isBackedUp: false,
  })
  await disableUser(testCtx(database), people.closed.email)
  await own(db)
    .updateTable('directory.post')
    .set({ validTo: '2026-01-01' })
    .where('personId', '=', people.former.personId)
    .execute()
}
