import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertPost, institutionByCode } from '#modules/directory/index.ts'
import { NotFound } from '#platform/errors.ts'
import { testApp } from '#test/app.ts'
import { type CycleMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { aRound, assignTo, ratedCriteria, ratingForm } from '#test/rating.ts'
import { declareConflict, saveRating } from './actions/rating.ts'
import { candidatesOf, changesOf } from './queries/rating.ts'
import { ratingOf } from './schema/rating.ts'
import { ratingText } from './text/rating/index.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let year = 2060

const criteria = ratedCriteria.map((code) => ({ code }))
const t = ratingText('es')

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
})
afterAll(() => database.drop())

const newRound = (ministries: string[], more: { evaluators?: string[]; lang?: 'fr' } = {}) => {
  year += 1
  return aRound(database.db, { year, ministries, ...more })
}

const rate = (who: CycleMember, id: number, form: Record<string, string>, finish = true) =>
  saveRating(testCtx(database, { actor: who.actor }), id, ratingOf(form, criteria), { finish, lang: 'es' })

const hold = async (who: CycleMember, code: string, validFrom: string, validTo?: string) => {
  const institution = await institutionByCode(database.db, code)
  await insertPost(database.db, {
    personId: who.personId,
    institutionId: institution?.id ?? 0,
    role: 'official',
    validFrom,
    validTo,
  })
}

const first = <T>(values: readonly T[]): T => {
  const [value] = values
  if (value === undefined) throw new Error('there is none')
  return value
}

const routesOf = (id: number) => [`/es/ratings/${id}`, `/es/ratings/${id}/conflict`]

describe('nobody rates or reads a proposal of an institution of their own', () => {
  const today = new Date().toISOString().slice(0, 10)
  test.each([
    ['the ministry that asks, now', 'mol-gt', '2020-01-01', undefined],
    [
      'the ministry that asks, earlier this year',
      'mol-gt',
      `${today.slice(0, 4)}-01-01`,
      `${today.slice(0, 4)}-01-31`,
    ],
    ['the ministry that would teach', 'mol-ar', '2024-01-01', undefined],
    ['a ministry they will join', 'mol-gt', '2099-01-01', undefined],
  ])('%s', async (_, institution, from, to) => {
    const { call, proposals, evaluators } = await newRound(['mol-gt'])
    const evaluator = first(evaluators)
    const id = await assignTo(database.db, call.id, first(proposals), evaluator)
    const before = await signInAs(site, database.db, evaluator)
    // Without the post all is open.
    expect((await site.get(`/es/ratings/${id}`, { cookie: before })).status).toBe(200)
    await hold(evaluator, institution, from, to)
    const cookie = await signInAs(site, database.db, evaluator)
    for (const path of routesOf(id)) expect((await site.get(path, { cookie })).status, path).toBe(404)
    expect((await site.page('/es/ratings', { cookie })).text).not.toContain('Propuesta de mol-gt')
    const posted = await site.post(`/es/ratings/${id}`, { ...ratingForm(0, '4'), finish: 'yes' }, { cookie })
    expect(posted.status).toBe(404)
    await expect(rate(evaluator, id, ratingForm(0, '4'))).rejects.toBeInstanceOf(NotFound)
    // The database itself refuses it.
    await expect(
      database.db
        .updateTable('evaluation.assignment')
        .set({ state: 'final', finalAt: new Date() })
        .where('id', '=', id)
        .execute(),
    ).rejects.toThrow(/has an interest/)
  })

  test('and a rating that was finished before the post was taken up no longer counts', async () => {
    const { call, proposals, evaluators } = await newRound(['mol-gt'])
    const [evaluator, other] = evaluators as [CycleMember, CycleMember]
    const [proposal] = proposals as [number]
    await rate(evaluator, await assignTo(database.db, call.id, proposal, evaluator), ratingForm(0, '0'))
    await rate(other, await assignTo(database.db, call.id, proposal, other), ratingForm(0, '3'))
    expect(first(await candidatesOf(database.db, call.id))).toMatchObject({ total: 1500, ratings: 2 })
    await hold(evaluator, 'mol-gt', today)
    expect(first(await candidatesOf(database.db, call.id))).toMatchObject({ total: 3000, ratings: 1 })
  })
})

test('an abstention is never a zero', async () => {
  const { call, proposals, evaluators } = await newRound(['mol-gt'])
  const [one, two] = evaluators as [CycleMember, CycleMember]
  const [proposal] = proposals as [number]
  await rate(one, await assignTo(database.db, call.id, proposal, one), ratingForm(0, '3'))
  await rate(two, await assignTo(database.db, call.id, proposal, two), ratingForm(0, 'abstain'))
  const candidate = first(await candidatesOf(database.db, call.id))
  expect(candidate).toMatchObject({ total: 3000, ratings: 2 })
  expect(candidate.byCriterion.map(({ mean, n }) => [mean, n])).toEqual(ratedCriteria.map(() => [3000, 1]))
})

describe('a rating', () => {
  test('keeps every change, also of a finished one', async () => {
    const { call, proposals, evaluators } = await newRound(['mol-gt'])
    const evaluator = first(evaluators)
    const id = await assignTo(database.db, call.id, first(proposals), evaluator)
    await rate(evaluator, id, ratingForm(0, '', { why: '', 'score_potential-impact': '2' }), false)
    await rate(evaluator, id, ratingForm(1, '3'))
    // The same once more changes nothing.
    await rate(evaluator, id, ratingForm(2, '3'))
    await rate(evaluator, id, ratingForm(2, '4', { 'score_clear-objectives': 'abstain' }), false)
    await declareConflict(testCtx(database, { actor: evaluator.actor }), id, 'Mi hermana trabaja ahí')
    const changes = await changesOf(database.db, id)
    expect(changes.map(({ rev, state, byName }) => [rev, state, byName])).toEqual([
      [1, 'draft', evaluator.name],
      [2, 'final', evaluator.name],
      [3, 'final', evaluator.name],
      [4, 'conflict', evaluator.name],
    ])
    const own = (at: number) => changes[at]?.scores['clear-objectives']
    expect([own(0), own(1), own(2)]).toEqual([
      undefined,
      { score: 3, isAbstained: false, justification: 'Porque sí' },
      { score: null, isAbstained: true, justification: 'Porque sí' },
    ])
    expect(changes[0]?.scores['potential-impact']).toEqual({
      score: 2,
      isAbstained: false,
      justification: '',
    })
    expect(first(await candidatesOf(database.db, call.id))).toMatchObject({ total: null, ratings: 0 })
  })

  test('without a justification is refused in a clear sentence, and nothing typed is lost', async () => {
    const { call, proposals, evaluators } = await newRound(['mol-gt'])
    const evaluator = first(evaluators)
    const id = await assignTo(database.db, call.id, first(proposals), evaluator)
    const cookie = await signInAs(site, database.db, evaluator)
    const response = await site.post(
      `/es/ratings/${id}`,
      {
        ...ratingForm(0, '3', { why: 'Lo escrito <b>se queda</b>' }),
        'score_clear-objectives': '',
        'score_cimt-relevance': 'abstain',
        'justification_cimt-relevance': '   ',
        'justification_participant-profile': '',
        'score_potential-impact': '7',
        finish: 'yes',
      },
      { cookie },
    )
    const html = await response.text()
    expect(response.status).toBe(422)
    for (const [field, sentence] of [
      ['score_clear-objectives', t.problems.score('clear-objectives')],
      ['justification_cimt-relevance', t.problems.abstention('cimt-relevance')],
      ['justification_participant-profile', t.problems.justification('participant-profile')],
      ['score_potential-impact', t.problems.unknownScore('potential-impact')],
    ])
      expect(html).toContain(`<a href="#${field}">${sentence}</a>`)
    expect(html.match(/Lo escrito &lt;b>se queda&lt;\/b>/g)).toHaveLength(4)
    expect(html).toMatch(/value="abstain"[^>]* checked/)
    expect((await changesOf(database.db, id)).length).toBe(0)
  })

  test('saved in two windows shows both, and loses neither', async () => {
    const { call, proposals, evaluators } = await newRound(['mol-gt'])
    const evaluator = first(evaluators)
    const id = await assignTo(database.db, call.id, first(proposals), evaluator)
    const cookie = await signInAs(site, database.db, evaluator)
    await rate(evaluator, id, ratingForm(0, '2', { why: 'Primera ventana' }), false)
    const stale = await site.post(`/es/ratings/${id}`, ratingForm(0, '4', { why: 'Segunda ventana' }), {
      cookie,
    })
    const html = await stale.text()
    expect([stale.status, html.includes('Primera ventana'), html.includes('Segunda ventana')]).toEqual([
      409,
      true,
      true,
    ])
    expect(html).toContain('name="rev" value="1"')
    const again = await site.post(`/es/ratings/${id}`, ratingForm(1, '4', { why: 'Segunda ventana' }), {
      cookie,
    })
    expect(again.status).toBe(303)
    expect((await changesOf(database.db, id)).map(({ rev }) => rev)).toEqual([1, 2])
  })

  test('is closed once the call is decided', async () => {
    const { call, proposals, evaluators } = await newRound(['mol-gt'])
    const evaluator = first(evaluators)
    const id = await assignTo(database.db, call.id, first(proposals), evaluator)
    await rate(evaluator, id, ratingForm(0, '3'))
    await database.db.updateTable('calls.call').set({ state: 'decided' }).where('id', '=', call.id).execute()
    const cookie = await signInAs(site, database.db, evaluator)
    const post = await site.post(`/es/ratings/${id}`, { ...ratingForm(1, '1'), finish: 'yes' }, { cookie })
    expect(post.status).toBe(409)
    const { status, text } = await site.page(`/es/ratings/${id}`, { cookie })
    expect([status, text.includes(t.form.closed), text.includes(`name="rev"`)]).toEqual([200, true, false])
    expect((await site.get(`/es/ratings/${id}/conflict`, { cookie })).status).toBe(404)
  })
})

test('two who save at once: one is saved, the other told', async () => {
  const { call, proposals, evaluators } = await newRound(['mol-gt'])
  const evaluator = first(evaluators)
  const id = await assignTo(database.db, call.id, first(proposals), evaluator)
  const savings = await Promise.all(
    ['1', '2'].map((choice) => rate(evaluator, id, ratingForm(0, choice), false)),
  )
  expect(savings.map(({ isSaved }) => isSaved).toSorted()).toEqual([false, true])
})

test('a proposal in another language says so to whoever listens, the scale stays in the reader’s', async () => {
  const { call, proposals, evaluators } = await newRound(['mol-ht'], { lang: 'fr' })
  const evaluator = first(evaluators)
  const id = await assignTo(database.db, call.id, first(proposals), evaluator)
  const cookie = await signInAs(site, database.db, evaluator)
  const { text } = await site.page(`/en/ratings/${id}`, { cookie })
  expect(text).toContain('<span lang="fr">Propuesta de mol-ht</span>')
  expect(text).toMatch(/lang="fr"[^>]*>(<p[^>]*>)?La nueva ley entra en vigor/)
  expect(text).toContain('<html lang="en"')
  for (const score of [0, 1, 2, 3, 4]) expect(text).toContain(`${score}: nivel ${score}`)
})
