import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { aCall, aMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { aRatedCall, mailsOf, rulesForm } from '#test/deciding.ts'
import { assignTo } from '#test/rating.ts'
import { adoptOnDraft } from './jobs.ts'
import { upsertEvaluator } from './queries/evaluator.ts'
import { rulesInForce } from './queries/rules.ts'
import { exceptionsTo, latestSelection } from './queries/selection.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let cookie: string
let round: Awaited<ReturnType<typeof aRatedCall>>

const year = 2031

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  const secretary = await aMember(database.db, { institution: 'oas', role: 'secretariat' })
  cookie = await signInAs(site, database.db, secretary)
  round = await aRatedCall(database.db, {
    year,
    entries: [
      { institution: 'mol-gt', provider: 'mol-ar', scores: [4, 4] },
      { institution: 'mol-pe', provider: 'mol-ar', scores: [4, 3], coFinancing: 1_000 },
      { institution: 'mol-ht', provider: 'mol-cl', scores: [2, 2] },
      { institution: 'mol-bo', provider: 'mol-ar', scores: [3, 3] },
      { institution: 'mol-gt', provider: 'mol-cl', scores: [4, 3] },
    ],
  })
})

afterAll(() => database.drop())

const at = (path: string) => `/es/calls/${year}${path}`
const tried = async (form: Record<string, string>) => {
  const answer = await site.post(at('/second-round/what-if'), form, { cookie })
  return { status: answer.status, text: await answer.text() }
}
const page = (path: string, language = 'es') => site.page(`/${language}/calls/${year}${path}`, { cookie })

describe('rules', () => {
  test('the form begins with the rules of the network’s folder', async () => {
    const { text, status } = await page('/second-round/what-if')
    expect(status).toBe(200)
    expect(text).toMatch(/name="seats"[^>]*value="8"/)
  })

  test('rules that cannot be read come back with what was typed and a problem at each field', async () => {
    const answer = await site.post(
      at('/second-round/adoption'),
      rulesForm({
        seats: 'ocho',
        coFinanced: 'x',
        'pinned.0.id': 'nada',
        list: '',
        atLeast: '3',
        reason: '',
      }),
      { cookie },
    )
    const text = await answer.text()
    expect(answer.status).toBe(422)
    expect(text).toContain('value="ocho"')
    for (const field of ['seats', 'coFinanced', 'pinned.0.id', 'list', 'reason'])
      expect(text).toContain(`href="#${field}"`)
    expect(await rulesInForce(database.db, round.callId)).toBeUndefined()
  })

  test('nothing is stored by trying rules', async () => {
    const { text, status } = await tried(rulesForm({ reason: 'Una razón a medias' }))
    expect(status).toBe(200)
    expect(text).toContain('Qué cambiaría')
    expect(text).toContain('Una razón a medias')
    expect(await latestSelection(database.db, round.callId)).toBeUndefined()
  })

  test('adopting rules during the evaluation computes the selection at once', async () => {
    expect((await site.post(at('/second-round/adoption'), rulesForm(), { cookie })).status).toBe(303)
    const adopted = await rulesInForce(database.db, round.callId)
    expect(adopted).toMatchObject({ rev: 1, rules: { seats: 2, bonus: { coFinanced: 100 } } })
    const selection = await latestSelection(database.db, round.callId)
    expect(selection?.result.outcome).toMatchObject({ ids: ['RIAL-2031-01', 'RIAL-2031-02'] })
    expect(selection?.result.reserve).toEqual(['RIAL-2031-03'])
  })

  test('the public reads the rules on the page of the call, in its language, and nothing of the selection', async () => {
    const { text } = await site.page(`/en/calls/${year}`)
    expect(text).toContain('At most 2 proposals are selected.')
    expect(text).not.toContain('RIAL-2031')
  })

  test('what other rules would change is told before they are adopted', async () => {
    const { text } = await tried(rulesForm({ perProvider: '1' }))
    const difference = text.slice(
      text.indexOf('id="difference"'),
      text.indexOf('<form method="post"', text.indexOf('id="difference"')),
    )
    expect(difference).toMatch(/Salen[\s\S]*RIAL-2031-/)
    expect((await rulesInForce(database.db, round.callId))?.rev).toBe(1)
  })
})

describe('the page of the selection', () => {
  test.each(['es', 'en', 'pt', 'fr'])(
    'tells every proposal why, and what each rule costs (%s)',
    async (lang) => {
      const { text, status } = await page('/second-round', lang)
      expect(status).toBe(200)
      for (const number of [1, 2, 3, 4, 5]) expect(text).toContain(`RIAL-2031-0${number}`)
      expect(text).toContain('id="price"')
      expect(text).toContain('id="certificate"')
      expect(text).not.toMatch(/undefined|\[object/)
    },
  )

  test('names the country that already receives and the proposal that holds its place', async () => {
    const { text } = await page('/second-round')
    expect(text).toMatch(
      /Guatemala ya recibe en RIAL-2031-01 \(Guatemala\), y un país puede recibir en 1 propuesta\./,
    )
  })

  test('an address with a bad year or an older call is not there', async () => {
    expect((await site.page('/es/calls/2099/second-round', { cookie })).status).toBe(404)
    expect((await site.page('/es/calls/2008/second-round', { cookie })).status).toBe(404)
  })
})

describe('exceptions', () => {
  const record = (form: Record<string, string>) => site.post(at('/second-round/exceptions'), form, { cookie })

  test('departing from the rules needs a reason and something to depart from', async () => {
    const answer = await record({ proposal: 'RIAL-2031-01', outcome: 'selected', reason: '' })
    const text = await answer.text()
    expect(answer.status).toBe(422)
    expect(text).toContain('href="#outcome"')
    expect(text).toContain('href="#reason"')
  })

  test('an exception is kept with its reason; a second one on the same proposal takes its place', async () => {
    const given = { proposal: 'RIAL-2031-03', outcome: 'selected' }
    expect((await record({ ...given, reason: 'Primera razón' })).status).toBe(303)
    expect((await record({ ...given, reason: 'Segunda razón' })).status).toBe(303)
    const selection = await latestSelection(database.db, round.callId)
    const rows = await exceptionsTo(database.db, selection?.id ?? 0)
    expect(rows).toMatchObject([{ outcome: 'selected', reason: 'Segunda razón', reasonLang: 'es' }])
    const kept = await database.db.selectFrom('evaluation.exception').selectAll().execute()
    expect(kept).toHaveLength(2)
    expect((await page('/second-round')).text).toContain('Segunda razón')
  })

  test('an exception stands when the selection is computed anew, as long as it changes anything', async () => {
    const inForce = async () =>
      exceptionsTo(database.db, (await latestSelection(database.db, round.callId))?.id ?? 0)
    const before = await inForce()
    await site.post(at('/second-round/adoption'), rulesForm({ seats: '1' }), { cookie })
    expect(await inForce()).toMatchObject(before.map(({ id: _, ...rest }) => rest))
    const pinned = { 'pinned.0.id': 'RIAL-2031-03', 'pinned.0.reason': 'mandato' }
    await site.post(at('/second-round/adoption'), rulesForm(pinned), { cookie })
    expect(await inForce()).toEqual([])
    await site.post(at('/second-round/adoption'), rulesForm(), { cookie })
    await record({ proposal: 'RIAL-2031-03', outcome: 'selected', reason: 'Segunda razón' })
  })

  test('one may be revoked, and stays on record', async () => {
    const path = at(`/second-round/exceptions/${round.proposals[2]}/revocation`)
    expect((await site.post(path, {}, { cookie })).status).toBe(303)
    expect((await site.post(path, {}, { cookie })).status).toBe(409)
    const selection = await latestSelection(database.db, round.callId)
    expect(await exceptionsTo(database.db, selection?.id ?? 0)).toEqual([])
  })
})

test('who of the Secretariat still has to rate sees what others found only afterwards', async () => {
  const { db } = database
  const rates = await aMember(db, { institution: 'oas', role: 'secretariat' })
  const own = await signInAs(site, db, rates)
  const shown = async () => {
    const pages = [
      (await site.page(at('/second-round'), { cookie: own })).text,
      await (await site.post(at('/second-round/what-if'), rulesForm(), { cookie: own })).text(),
    ]
    return pages.map((text) => [
      text.includes('RIAL-2031-01 (Guatemala)'),
      text.includes('A usted le falta 1'),
    ])
  }
  await upsertEvaluator(
    db,
    round.callId,
    { personId: rates.personId, themes: [], capacity: null },
    new Date(),
  )
  const id = await assignTo(db, round.callId, round.proposals[0] ?? 0, rates)
  expect(await shown()).toEqual([
    [false, true],
    [false, true],
  ])
  await db.deleteFrom('evaluation.assignment').where('id', '=', id).execute()
  expect((await shown()).map(([, isTold]) => isTold)).toEqual([false, false])
  expect((await shown())[0]?.[0]).toBe(true)
})

test('a rating that changes makes the selection out of date, and says so', async () => {
  const change = (score: number) =>
    database.db
      .updateTable('evaluation.score')
      .set({ score })
      .where('assignmentId', '=', (eb) =>
        eb
          .selectFrom('evaluation.assignment')
          .select((of) => of.fn.min('id').as('id'))
          .where('proposalId', '=', round.proposals[3] ?? 0),
      )
      .execute()
  await change(4)
  expect((await page('/second-round')).text).toContain('cambiaron después de este cálculo')
  await change(3)
  expect((await page('/second-round')).text).not.toContain('cambiaron después de este cálculo')
})

test('rules that cannot all be kept are named, with the change that would do', async () => {
  const { text } = await tried(
    rulesForm({
      'pinned.0.id': 'RIAL-2031-01',
      'pinned.0.reason': 'x',
      'pinned.1.id': 'RIAL-2031-05',
      'pinned.1.reason': 'y',
    }),
  )
  expect(text).toContain('no hay ninguna selección posible')
  expect(text).toContain('RIAL-2031-05 está fijada')
})

test('a call that was just drafted has the rules of the network, until others are adopted', async () => {
  const ctx = testCtx(database)
  const call = await aCall(database.db, { year: 2034, state: 'draft' })
  const event = { name: 'calls.drafted', subject: { kind: 'call', id: call.id }, data: {} }
  await adoptOnDraft.handle(ctx, event)
  expect(await rulesInForce(database.db, call.id)).toMatchObject({
    rev: 1,
    byName: 'Minga',
    rules: { seats: 8, perBeneficiary: 1, perProvider: 2, reserve: 8 },
  })
  await site.post('/es/calls/2034/second-round/adoption', rulesForm(), { cookie })
  await adoptOnDraft.handle(ctx, event)
  expect((await rulesInForce(database.db, call.id))?.rev).toBe(2)
})

test('rules of a draft are set before it opens, and nobody else sees them', async () => {
  const call = await aCall(database.db, { year: 2032, state: 'draft' })
  const answer = await site.post('/es/calls/2032/second-round/adoption', rulesForm(), { cookie })
  expect(answer.status).toBe(303)
  expect(await latestSelection(database.db, call.id)).toBeUndefined()
  expect((await site.page('/es/calls/2032')).status).toBe(404)
})

test('nothing of this sends a mail', async () => {
  expect(await mailsOf(database.db)).toEqual([])
})
