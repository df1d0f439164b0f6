import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotFound } from '#platform/errors.ts'
import { testApp } from '#test/app.ts'
import { aMember, type CycleMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { aReport } from '#test/report.ts'
import { openText } from './actions/reading.ts'
import { addBlock, removeBlock, saveBlock } from './actions/writing.ts'
import { versionOf } from './queries/version.ts'
import { blockForm } from './schema.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let secretary: CycleMember
let cookie: string

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  secretary = await aMember(database.db, { institution: 'oas', role: 'secretariat' })
  cookie = await signInAs(site, database.db, secretary)
}, 60_000)
afterAll(() => database.drop())

const ctx = () => testCtx(database, { actor: secretary.actor })

/** A report in Spanish, with the block that holds the first paragraph of its products. */
const begun = async () => {
  const id = await aReport(ctx(), { langs: ['es'] })
  const { version, text } = await openText(ctx(), id, 'es')
  const block = version.blocks.find(({ text }) => text.includes('{{activities-completed}}'))?.id ?? ''
  return { id, block, rev: text.rev, at: `/es/reports/${id}/texts/es` }
}

const paragraph = (rev: number, text: string) => blockForm.parse({ rev: String(rev), text })

const blockNow = async (id: number, block: string) =>
  (await openText(ctx(), id, 'es')).version.blocks.find((other) => other.id === block)

/** What an activity's state is, whatever way it came to it. */
const setState = (code: string, status: string) =>
  database.pool.query(`
    alter table activities.activity disable trigger user;
    update activities.activity set status = '${status}' where code = '${code}';
    alter table activities.activity enable trigger user`)

test('the Secretariat begins the standard report in the languages it chooses', async () => {
  const response = await site.post(
    '/es/reports',
    { from: '2007-01-01', to: '2015-12-31', langs: ['es', 'fr'], source: '' },
    { cookie },
  )
  expect(response.status).toBe(303)
  const at = response.headers.get('location') ?? ''
  const page = await site.page(at, { cookie })
  expect(page.status).toBe(200)
  expect(page.text).toContain('Productos y resultados de la RIAL')
  expect(page.text).toContain('Añadir el texto en English')
  expect((await site.page(at.replace(/es$/, 'fr'), { cookie })).text).toContain(
    'Produits et résultats du RIAL',
  )
  expect((await site.page(at.replace(/es$/, 'pt'), { cookie })).status).toBe(404)
})

test('a period that ends before it begins is refused, and what was typed stays', async () => {
  const response = await site.post(
    '/es/reports',
    { from: '2015-12-31', to: '2007-01-01', langs: ['es'], source: '' },
    { cookie },
  )
  expect(response.status).toBe(422)
  const text = await response.text()
  expect(text).toContain('El último día es anterior al primero')
  expect(text).toContain('value="2015-12-31"')
})

test('a report is begun from another one, with its words and the figures of its own period', async () => {
  const { id, block, rev } = await begun()
  await saveBlock(
    ctx(),
    { reportId: id, lang: 'es', block },
    paragraph(rev, 'Hubo {{activities-completed}} visitas.'),
  )
  const other = await aReport(ctx(), { langs: ['es'], source: String(id), to: '2007-12-31' })
  const { version } = await openText(ctx(), other, 'es')
  expect(version.blocks.find((known) => known.id === block)?.text).toBe(
    'Hubo {{activities-completed}} visitas.',
  )
  expect(version.figures['activities-completed']).toBe(8)
})

test('nobody but the Secretariat finds the texts, their verbs or their drafts', async () => {
  const { id, block, at } = await begun()
  const addresses = [
    at,
    `${at}/figures`,
    `${at}/publication`,
    `${at}/versions`,
    `${at}/versions/1`,
    `${at}/draft.pdf`,
    `${at}/draft.docx`,
    `${at}/draft.zip`,
    `${at}/blocks/${block}`,
    `${at}/blocks/${block}/after?kind=paragraph`,
    '/es/reports/begin',
  ]
  const verbs = ['figures', 'publication', 'withdrawal', 'versions/1/restoration', `blocks/${block}`]
  const posts = [
    ...verbs.map((verb) => `${at}/${verb}`),
    ...['after?kind=note', 'move', 'removal'].map((verb) => `${at}/blocks/${block}/${verb}`),
    `/es/reports/${id}/texts`,
    '/es/reports',
  ]
  for (const role of ['focal_point', 'evaluator', 'official'] as const) {
    const stranger = await signInAs(
      site,
      database.db,
      await aMember(database.db, { institution: 'mol-cl', role }),
    )
    for (const path of addresses)
      expect([path, (await site.get(path, { cookie: stranger })).status]).toEqual([path, 404])
    for (const path of posts)
      expect([path, (await site.post(path, { text: 'x', rev: '1' }, { cookie: stranger })).status]).toEqual([
        path,
        404,
      ])
  }
  for (const path of addresses)
    expect((await site.get(path)).headers.get('location')).toContain('/es/sign-in')
  expect((await site.get(`/es/reports/${id}`)).status).toBe(404)
  expect((await site.get(`/es/reports/${id}`, { cookie })).status).toBe(404)
  expect((await site.page('/es/reports')).text).not.toContain(`/reports/${id}`)
})

test('the verbs themselves refuse whoever may not edit', async () => {
  const { id, block } = await begun()
  const stranger = testCtx(database, {
    actor: (await aMember(database.db, { institution: 'mol-cl', role: 'focal_point' })).actor,
  })
  const place = { reportId: id, lang: 'es' as const, block }
  await expect(saveBlock(stranger, place, paragraph(1, 'x'))).rejects.toThrow(NotFound)
  await expect(addBlock(stranger, place, 'note', paragraph(1, 'x'))).rejects.toThrow(NotFound)
  await expect(removeBlock(stranger, place, 1)).rejects.toThrow(NotFound)
  expect((await blockNow(id, block))?.text).toContain('{{activities-completed}}')
})

test('a marker that names nothing is refused with a sentence, and the text stays', async () => {
  const { block, rev, at } = await begun()
  const typed = 'Se formaron {{officials}} personas en {{activities-completed}} visitas.'
  const response = await site.post(`${at}/blocks/${block}`, { rev: String(rev), text: typed }, { cookie })
  expect(response.status).toBe(422)
  const text = await response.text()
  expect(text).toContain('No hay ninguna cifra con este nombre: {{officials}}')
  expect(text).toContain(typed)
  const open = await site.post(
    `${at}/blocks/${block}`,
    { rev: String(rev), text: 'Hubo {{activities-' },
    { cookie },
  )
  expect(await open.text()).toContain('falta una de las dos')
})

test('a figure in the title of a part is refused with a sentence, never shown as braces', async () => {
  const { id, rev, at } = await begun()
  const { blocks } = (await openText(ctx(), id, 'es')).version
  const typed = 'Resultados de {{calls}} convocatorias'
  for (const kind of ['title', 'heading', 'table', 'chart', 'annex'] as const) {
    const { id: block = '', of } = blocks.find((one) => one.kind === kind) ?? {}
    const form = { rev: String(rev), text: typed, ...(of && { of }) }
    const response = await site.post(`${at}/blocks/${block}`, form, { cookie })
    const text = await response.text()
    expect([kind, response.status, text.includes('Un título no lleva marcas de cifra')]).toEqual([
      kind,
      422,
      true,
    ])
    expect(text).toContain(typed)
  }
})

test('a figure is put at the end of a sentence from the list, without saving', async () => {
  const { id, block, rev, at } = await begun()
  const response = await site.post(
    `${at}/blocks/${block}`,
    { rev: String(rev), text: 'Talleres:', insert: 'workshops', verb: 'insert' },
    { cookie },
  )
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('Talleres: {{workshops}}')
  expect((await blockNow(id, block))?.text).not.toContain('Talleres:')
})

test('two who write different parts at once both keep theirs', async () => {
  const { id, block, rev } = await begun()
  const { version } = await openText(ctx(), id, 'es')
  const other = version.blocks[2]?.id ?? ''
  const save = (which: string, text: string) =>
    saveBlock(ctx(), { reportId: id, lang: 'es', block: which }, paragraph(rev, text))
  expect(await save(block, 'Una')).toEqual({ isSaved: true })
  expect(await save(other, 'Otra')).toEqual({ isSaved: true })
  expect([(await blockNow(id, block))?.text, (await blockNow(id, other))?.text]).toEqual(['Una', 'Otra'])
})

test('two who write the same part at once lose nothing: the second sees both texts', async () => {
  const { id, block, rev, at } = await begun()
  const first = await site.post(
    `${at}/blocks/${block}`,
    { rev: String(rev), text: 'La primera.' },
    { cookie },
  )
  expect(first.status).toBe(303)
  const second = await site.post(
    `${at}/blocks/${block}`,
    { rev: String(rev), text: 'La segunda.' },
    { cookie },
  )
  expect(second.status).toBe(409)
  const text = await second.text()
  expect(text).toContain('La primera.')
  expect(text).toContain('La segunda.')
  expect((await blockNow(id, block))?.text).toBe('La primera.')
  const revNow = /name="rev" value="(\d+)"/.exec(text)?.[1] ?? ''
  const third = await site.post(`${at}/blocks/${block}`, { rev: revNow, text: 'Las dos.' }, { cookie })
  expect(third.status).toBe(303)
  expect((await blockNow(id, block))?.text).toBe('Las dos.')
})

test('a part that somebody else took out is told to who was writing it', async () => {
  const { id, block, rev, at } = await begun()
  await removeBlock(ctx(), { reportId: id, lang: 'es', block }, rev)
  const response = await site.post(`${at}/blocks/${block}`, { rev: String(rev), text: 'Lo mío.' }, { cookie })
  expect(response.status).toBe(409)
  expect(await response.text()).toContain('Lo mío.')
})

test('parts are added, moved and taken out, and an earlier version comes back', async () => {
  const { id, block, rev, at } = await begun()
  const added = await site.post(
    `${at}/blocks/${block}/after?kind=table`,
    { rev: '1', of: 'calls' },
    { cookie },
  )
  expect(added.status).toBe(303)
  const kinds = async () =>
    (await openText(ctx(), id, 'es')).version.blocks.map(({ kind, id }) => `${kind} ${id}`)
  const [before, table] = [await kinds(), /#(\w+)$/.exec(added.headers.get('location') ?? '')?.[1] ?? '']
  expect(before.filter((name) => name.includes(table))).toEqual([`table ${table}`])
  await site.post(`${at}/blocks/${table}/move`, { direction: 'up' }, { cookie })
  expect((await kinds()).indexOf(`table ${table}`)).toBe(before.indexOf(`table ${table}`) - 1)
  const title = (await openText(ctx(), id, 'es')).version.blocks[0]?.id
  expect((await site.post(`${at}/blocks/${title}/move`, { direction: 'down' }, { cookie })).status).toBe(409)
  const restored = await site.post(`${at}/versions/${rev}/restoration`, {}, { cookie })
  expect(restored.status).toBe(303)
  expect(await kinds()).toEqual(before.filter((name) => !name.includes(table)))
  const { text } = await openText(ctx(), id, 'es')
  expect((await versionOf(database.db, text.id, text.rev))?.verb).toBe('restored')
  const page = await site.page(`${at}/versions/2`, { cookie })
  expect(page.text).toContain('Diferencias con la versión 1')
})

test('a source that is none is refused', async () => {
  const { block, at } = await begun()
  const response = await site.post(
    `${at}/blocks/${block}/after?kind=table`,
    { rev: '1', of: 'salaries' },
    { cookie },
  )
  expect(response.status).toBe(422)
  expect((await site.get(`${at}/blocks/${block}/after?kind=poem`, { cookie })).status).toBe(404)
})

test('when the data change, the report says which value was what, and is not published until it is accepted', async () => {
  const { at } = await begun()
  await setState('2015-1', 'completed')
  const notice = await site.page(`${at}/figures`, { cookie })
  expect(notice.text).toContain('era 83, ahora es 84')
  expect(notice.text).toContain('era 8, ahora es 7')
  const refused = await site.post(`${at}/publication`, { rev: '1' }, { cookie })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('era 83, ahora es 84')
  const seen = /name="seen" value="([^"]+)"/.exec(notice.text)?.[1]?.replaceAll('&quot;', '"') ?? ''
  const shown = /name="shown" value="([^"]+)"/.exec(notice.text)?.[1]?.replaceAll('&quot;', '"') ?? ''
  const stale = seen.replace('"activities-completed":84', '"activities-completed":85')
  expect((await site.post(`${at}/figures`, { seen: stale, shown }, { cookie })).status).toBe(409)
  expect((await site.post(`${at}/figures`, { seen, shown }, { cookie })).status).toBe(303)
  expect((await site.page(`${at}/figures`, { cookie })).text).toContain(
    'Nada de lo que el texto muestra ha cambiado',
  )
  expect((await site.post(`${at}/publication`, { rev: '2' }, { cookie })).status).toBe(303)
  await setState('2015-1', 'planned')
})
