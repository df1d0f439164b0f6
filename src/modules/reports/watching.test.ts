import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { aMember, type CycleMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { aReport, reportIn } from '#test/report.ts'
import { publishText } from './actions/publication.ts'
import { openText } from './actions/reading.ts'
import { addBlock } from './actions/writing.ts'
import { insertVersion } from './queries/version.ts'
import { blockForm } from './schema.ts'
import { changesBetween } from './shown.ts'

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

/** A report in Spanish of nothing but a title and the table of calls. */
const ofCalls = async () => {
  const id = await aReport(ctx(), { langs: ['es'] })
  const { text, version } = await openText(ctx(), id, 'es')
  const blocks = version.blocks.filter(
    ({ kind, of }) => kind === 'title' || (kind === 'table' && of === 'calls'),
  )
  const { shown } = version
  await insertVersion(database.db, {
    ...{ textId: text.id, rev: 2, verb: 'edited', blocks, figures: {}, accountId: null, byName: 'x' },
    shown: { 'table/calls': shown['table/calls'] ?? '' },
    at: new Date(),
  })
  return { id, at: `/es/reports/${id}/texts/es`, rev: 2 }
}

const setState = (code: string, status: string) =>
  database.pool.query(`
    alter table activities.activity disable trigger user;
    update activities.activity set status = '${status}' where code = '${code}';
    alter table activities.activity enable trigger user`)

const hidden = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1]?.replaceAll('&quot;', '"') ?? ''

/** As it is read, without the marks of the page. */
const plain = (page: string) => page.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')

test('a table that changes is told row by row, and the text is not published until somebody accepts it', async () => {
  const { at, rev } = await ofCalls()
  expect((await site.page(at, { cookie })).text).toContain('son los mismos que cuando se revisó el texto')
  await setState('2015-1', 'completed')
  expect((await site.page(at, { cookie })).text).toContain('Cambió 1 tabla, gráfico o lista')
  const page = await site.page(`${at}/figures`, { cookie })
  const told = plain(page.text)
  expect(told).toContain('Tabla: Propuestas y actividades por convocatoria')
  expect(told).toMatch(/8\.ª convocatoria, 2015 · Actividades realizadas: era –, ahora es 1/)
  expect(told).toMatch(/8\.ª convocatoria, 2015 · En planeación: era 8, ahora es 7/)
  expect(told).toMatch(/Total · Actividades realizadas: era 83, ahora es 84/)
  const refused = await site.post(`${at}/publication`, { rev: String(rev) }, { cookie })
  expect(refused.status).toBe(422)
  const text = await refused.text()
  expect(text).toContain('Cambió 1 tabla, gráfico o lista desde que se revisó el texto')
  expect(plain(text)).toContain('era 83, ahora es 84')
  const [seen, shown] = [hidden(page.text, 'seen'), hidden(page.text, 'shown')]
  await setState('2015-2', 'completed')
  expect((await site.post(`${at}/figures`, { seen, shown }, { cookie })).status).toBe(409)
  const again = await site.page(`${at}/figures`, { cookie })
  expect(plain(again.text)).toContain('era 83, ahora es 85')
  const accepted = await site.post(
    `${at}/figures`,
    { seen: hidden(again.text, 'seen'), shown: hidden(again.text, 'shown') },
    { cookie },
  )
  expect(accepted.status).toBe(303)
  expect((await site.page(`${at}/figures`, { cookie })).text).toContain(
    'Nada de lo que el texto muestra ha cambiado',
  )
  expect((await site.post(`${at}/publication`, { rev: String(rev + 1) }, { cookie })).status).toBe(303)
  await setState('2015-1', 'planned')
  await setState('2015-2', 'planned')
  expect((await site.page(at, { cookie })).text).toContain(
    'Cambió 1 tabla, gráfico o lista desde que se publicó',
  )
})

test('an edit elsewhere does not make a changed table look reviewed', async () => {
  const { id, at, rev } = await ofCalls()
  await setState('2015-1', 'completed')
  await addBlock(
    ctx(),
    { reportId: id, lang: 'es', block: 'b1' },
    'paragraph',
    blockForm.parse({ rev: String(rev), text: 'Una frase.' }),
  )
  expect((await site.page(at, { cookie })).text).toContain('Cambió 1 tabla, gráfico o lista')
  await setState('2015-1', 'planned')
})

test('rows are told apart by as few columns as it takes, and what came or went is said', () => {
  const columns = ['Años', 'Quién', 'Monto']
  const was = {
    columns,
    rows: [
      ['2010', 'Canadá', '1'],
      ['2010', 'OEA', '2'],
      ['2011', 'Canadá', '3'],
    ],
  }
  const now = {
    columns,
    rows: [
      ['2010', 'Canadá', '1'],
      ['2010', 'OEA', '5'],
      ['2012', 'Brasil', '4'],
    ],
  }
  expect(changesBetween(was, now)).toEqual([
    { kind: 'removed', row: '2011 · Canadá' },
    { kind: 'changed', row: '2010 · OEA', column: 'Monto', was: '2', now: '5' },
    { kind: 'added', row: '2012 · Brasil' },
  ])
  expect(changesBetween(was, was)).toEqual([])
})

test('the period of a report is changed, and each text says what is other than it was', async () => {
  const id = await aReport(ctx(), { langs: ['es', 'en'] })
  const path = `/es/reports/${id}/period`
  expect((await site.page(path, { cookie })).text).toContain('Cambiar el periodo del informe')
  const wrong = await site.post(path, { from: '2012-01-01', to: '2011-01-01', was: '/' }, { cookie })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('value="2012-01-01"')
  const changed = await site.post(path, { from: '', to: '2008-12-31', was: '/' }, { cookie })
  expect(changed.status).toBe(303)
  const late = await site.post(path, { from: '', to: '2009-12-31', was: '/' }, { cookie })
  expect([late.status, (await late.text()).includes('Otra persona cambió el periodo')]).toEqual([422, true])
  const told = plain((await site.page(`/es/reports/${id}/texts/es/figures`, { cookie })).text)
  expect(told).toMatch(
    /Tabla: Propuestas y actividades por convocatoria.*Ya no está: 8\.ª convocatoria, 2015/,
  )
  const years = (await reportIn(ctx(), id, 'en')).datasets.find(({ name }) => name === 'table-2')?.rows
  expect(years?.map(([, year]) => year)).toEqual([2007, 2008, null])
  const stranger = await signInAs(
    site,
    database.db,
    await aMember(database.db, { institution: 'mol-cl', role: 'focal_point' }),
  )
  expect((await site.get(path, { cookie: stranger })).status).toBe(404)
  expect((await site.post(path, { from: '', to: '', was: '/' }, { cookie: stranger })).status).toBe(404)
})

test('a draft is deleted with its versions, the report with its last text, and nothing that was published', async () => {
  const id = await aReport(ctx(), { langs: ['es', 'fr'] })
  const at = (lang: string) => `/es/reports/${id}/texts/${lang}`
  const stranger = await signInAs(
    site,
    database.db,
    await aMember(database.db, { institution: 'mol-cl', role: 'focal_point' }),
  )
  const send = (lang: string, rev: string, who = cookie) =>
    site.post(`${at(lang)}/deletion`, { rev }, { cookie: who })
  expect((await send('fr', '1', stranger)).status).toBe(404)
  expect((await send('fr', '7')).status).toBe(409)
  expect((await send('fr', '1')).status).toBe(303)
  expect((await site.page(at('fr'), { cookie })).status).toBe(404)
  expect((await site.page(at('es'), { cookie })).status).toBe(200)
  await publishText(ctx(), id, 'es', 1)
  expect((await send('es', '1')).status).toBe(409)
  await expect(database.pool.query(`delete from reports.text where report_id = ${id}`)).rejects.toThrow()
  const last = await aReport(ctx(), { langs: ['pt'] })
  expect((await site.post(`/es/reports/${last}/texts/pt/deletion`, { rev: '1' }, { cookie })).status).toBe(
    303,
  )
  expect((await site.page('/es/reports', { cookie })).text).not.toContain(`/reports/${last}/`)
  const { rows } = await database.pool.query(`select id from reports.report where id = ${last}`)
  expect(rows).toEqual([])
})

test('what is published is had as JSON too, and a draft is not', async () => {
  const id = await aReport(ctx(), { langs: ['en', 'pt'] })
  await publishText(ctx(), id, 'en', 1)
  const list = await (await site.get('/api/v1/reports')).json()
  expect(list.items[0]).toMatchObject({
    id,
    texts: [{ lang: 'en', page: `/en/reports/${id}`, pdf: `/en/reports/${id}/en/report.pdf` }],
  })
  const answer = await site.get(`/api/v1/reports/${id}`)
  expect(answer.status).toBe(200)
  const { texts } = await answer.json()
  expect(texts.length).toBe(1)
  const [{ parts, datasets }] = texts
  expect(parts.filter(({ kind }: { kind: string }) => kind === 'table').length).toBe(12)
  expect(datasets.find(({ name }: { name: string }) => name === 'annex-2').rows.length).toBe(91)
  const draft = await aReport(ctx(), { langs: ['pt'] })
  expect((await site.get(`/api/v1/reports/${draft}`)).status).toBe(404)
})
