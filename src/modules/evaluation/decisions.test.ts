import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callUrls } from '#modules/calls/index.ts'
import { aMember, aProposal } from '#test/cycle.ts'
import { aDecidingSite, mailsOf, rulesForm } from '#test/deciding.ts'
import { releaseDecisions } from './actions/release.ts'
import { decisionsOf, releaseOf } from './queries/decision.ts'
import { lettersOf } from './queries/letter.ts'

const year = 2033

let there: Awaited<ReturnType<typeof aDecidingSite>>

beforeAll(async () => {
  there = await aDecidingSite(year)
})

afterAll(() => there.database.drop())

/** Everything that somebody other than the Secretariat could look at. */
const places = () => [
  ...['', '/results', '/second-round', '/second-round.json', '/second-round.pb'].map(there.at),
  ...['/second-round/what-if', '/decisions', '/letters', '/letters/1', '/release'].map(there.at),
  ...there.round.proposals.map((id) => `/es${callUrls.proposal(id)}`),
  '/es/country-lists',
  '/es/calls',
  '/es/calls.csv',
  '/es',
  '/es/activities',
  `/es/activities?call=${year}`,
  '/es/search?q=secreta',
  '/es/results/calls',
  '/es/results/participation',
  '/sitemap.xml',
  '/api/v1/calls',
  `/api/v1/activities?call=${year}`,
  '/api/v1/tables/calls',
]

/** What tells a decision: its word, the sentence of a reason, a letter, the fingerprint. */
const telling =
  /seleccionada en|lista de reserva de|no seleccionada|ya recibe en|puntos más habría|Decisión del lugar/i

const told = async (cookieOf?: string) => {
  const found: string[] = []
  for (const path of places()) {
    const { text } = await there.site.page(path, { cookie: cookieOf })
    if (telling.test(text)) found.push(path)
  }
  return found
}

test('before anything is prepared there is nothing to release', async () => {
  expect((await there.site.get(there.at('/release'), { cookie: there.cookie })).status).toBe(409)
  expect((await there.post('/release')).status).toBe(409)
})

test('decisions are not prepared from a selection that is out of date', async () => {
  const late = await aProposal(there.database.db, {
    callId: there.round.callId,
    institution: 'mol-cr',
    state: 'eligible',
    number: 50,
  })
  await there.database.db
    .updateTable('calls.proposal')
    .set({ cost: 1 })
    .where('id', '=', there.round.proposals[0] ?? 0)
    .execute()
  const answer = await there.post('/decisions')
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('algo cambió después')
  await there.database.db
    .updateTable('calls.proposal')
    .set({ state: 'withdrawn' })
    .where('id', '=', late)
    .execute()
  await there.post('/second-round/selection')
})

describe('prepared decisions', () => {
  test('give each proposal what the rules gave it, and a letter to each person in their language', async () => {
    expect((await there.post('/decisions', { justifications: 'yes' })).status).toBe(303)
    const decisions = await decisionsOf(there.database.db, there.round.callId)
    const [gt, br, ht, second] = there.round.proposals
    expect(decisions).toMatchObject([
      { proposalId: gt, outcome: 'selected' },
      { proposalId: br, outcome: 'selected' },
      { proposalId: ht, outcome: 'reserve', reservePosition: 1 },
      { proposalId: second, outcome: 'not_selected' },
    ])
    const letters = await lettersOf(there.database.db, there.round.callId)
    expect(letters.map(({ proposalId, role, lang }) => [proposalId, role, lang])).toEqual([
      [gt, 'beneficiary', 'es'],
      [gt, 'provider', 'en'],
      [br, 'beneficiary', 'pt'],
      [br, 'provider', 'en'],
      [ht, 'beneficiary', 'fr'],
      [second, 'beneficiary', 'es'],
    ])
  })

  test('letters tell the ministry that asks what evaluators found, and the other one does not read it', async () => {
    const letters = await lettersOf(there.database.db, there.round.callId)
    const [selected, provider, , , reserve, not] = letters
    expect(selected?.text).toContain('fue seleccionada')
    expect(provider?.text).toContain('agreed to share its experience with')
    expect(provider?.text).not.toContain('Se puede mejorar')
    expect(reserve?.text).toContain('liste de réserve')
    expect(not?.text).toContain('1.50 de 4')
    expect(not?.text).toContain('Se puede mejorar 1 clear-objectives')
    expect(not?.text).toContain('Guatemala ya recibe en RIAL-2033-01 (Guatemala)')
  })

  test('letters name no evaluator, and no proposal that is not public', async () => {
    const letters = await lettersOf(there.database.db, there.round.callId)
    for (const { text, proposalId } of letters) {
      for (const { name, email } of there.round.evaluators) {
        expect(text).not.toContain(name)
        expect(text).not.toContain(email)
      }
      const hidden = [3, 4].filter((number) => there.round.proposals[number - 1] !== proposalId)
      for (const number of hidden) expect(text).not.toContain(`RIAL-2033-0${number}`)
    }
  })

  test('show nothing to anybody else: pages, files, search, counts, API', async () => {
    expect(await told()).toEqual([])
    for (const [name, reader] of Object.entries(there.readers))
      expect([name, await told(reader)]).toEqual([name, []])
  })

  test('are not there for strangers, whoever they are and whatever they ask', async () => {
    const letter = (await lettersOf(there.database.db, there.round.callId))[0]?.id
    const gets = ['/second-round', '/second-round/what-if', '/decisions', '/letters', `/letters/${letter}`]
    const posts = [
      '/second-round/adoption',
      '/second-round/selection',
      '/second-round/exceptions',
      `/second-round/exceptions/${there.round.proposals[0]}/revocation`,
      '/decisions',
      '/decisions/topics',
      '/decisions/withdrawal',
      `/decisions/${there.round.proposals[0]}`,
      `/letters/${letter}`,
      '/release',
    ]
    for (const reader of Object.values(there.readers)) {
      for (const path of [...gets, '/release', '/results', '/second-round.json', '/second-round.pb'])
        expect([path, (await there.site.get(there.at(path), { cookie: reader })).status]).toEqual([path, 404])
      for (const path of posts)
        expect([
          path,
          (await there.site.post(there.at(path), rulesForm(), { cookie: reader })).status,
        ]).toEqual([path, 404])
    }
    for (const path of ['/results', '/second-round.json', '/second-round.pb'])
      expect((await there.site.get(there.at(path))).status).toBe(404)
  })

  test('the verbs themselves refuse who does not run calls', async () => {
    const focal = await aMember(there.database.db, { institution: 'mol-gt', role: 'focal_point' })
    await expect(releaseDecisions(there.ctx({ actor: focal.actor }), there.round.callId)).rejects.toThrow('')
    expect(await releaseOf(there.database.db, there.round.callId)).toBeUndefined()
  })

  test('the topics of selected ones are given in four languages, none of them empty', async () => {
    const [gt, br] = there.round.proposals
    const topics = (id: number | undefined, text: string) =>
      Object.fromEntries(['es', 'en', 'pt', 'fr'].map((lang) => [`topic.${id}.${lang}`, `${text} ${lang}`]))
    const given = { ...topics(gt, 'Inspección'), ...topics(br, 'Formación') }
    const answer = await there.post('/decisions/topics', { ...given, [`topic.${gt}.fr`]: ' ' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(`href="#topic.${gt}.fr"`)
    expect((await there.post('/decisions/topics', given)).status).toBe(303)
    expect((await decisionsOf(there.database.db, there.round.callId))[0]?.topic.pt).toBe('Inspección pt')
  })

  test('a letter that somebody else changed comes back with both, and is saved the second time', async () => {
    const letter = (await lettersOf(there.database.db, there.round.callId)).at(-1)
    const path = `/letters/${letter?.id}`
    const form = { rev: '1', subject: 'Su propuesta', text: 'Texto corregido' }
    expect((await there.post(path, form)).status).toBe(303)
    const stale = await there.post(path, { ...form, text: 'Otro texto' })
    expect(stale.status).toBe(409)
    const text = await stale.text()
    expect(text).toContain('Otro texto')
    expect(text).toMatch(/name="rev" value="2"/)
    expect((await there.post(path, { ...form, text: '' })).status).toBe(422)
    expect((await there.post(path, { ...form, rev: '2', text: 'Otro texto' })).status).toBe(303)
  })

  test('a remark goes into the letters that nobody corrected, and into no others', async () => {
    const [gt, , , second] = there.round.proposals
    await there.post(`/decisions/${second}`, { remark: 'Vuelva a presentarla', justifications: 'yes' })
    await there.post(`/decisions/${gt}`, { remark: 'Muy buena' })
    const letters = await lettersOf(there.database.db, there.round.callId)
    expect(letters.at(-1)?.text).toBe('Otro texto')
    expect(letters[0]?.text).toContain('Muy buena')
    expect(letters[0]?.text).not.toContain('Se puede mejorar')
    expect(letters[1]?.text).not.toContain('Muy buena')
  })

  test('are deleted when they are taken back; prepared again, they hold what people had written into them', async () => {
    const { db } = there.database
    const { callId } = there.round
    const before = [await decisionsOf(db, callId), await lettersOf(db, callId)] as const
    expect((await there.post('/decisions/withdrawal')).status).toBe(303)
    expect(await decisionsOf(db, callId)).toEqual([])
    expect(await lettersOf(db, callId)).toEqual([])
    await there.post('/decisions')
    // Who took up a post meanwhile is written to as well.
    const readers = new Set(before[1].map(({ personId }) => personId))
    const words = (letters: (typeof before)[1]) =>
      letters
        .filter(({ personId }) => readers.has(personId))
        .map(({ proposalId, personId, subject, text, isEdited }) => ({
          proposalId,
          personId,
          subject,
          text,
          isEdited,
        }))
    expect(await decisionsOf(db, callId)).toEqual(before[0])
    expect(words(await lettersOf(db, callId))).toEqual(words(before[1]))
  })

  test('a letter corrected for another decision is drafted anew', async () => {
    const { db } = there.database
    const { callId, proposals } = there.round
    const last = proposals.at(-1)
    await there.post('/decisions/withdrawal')
    const exception = { proposal: `RIAL-${year}-04`, outcome: 'selected', reason: 'Así lo pidieron' }
    expect((await there.post('/second-round/exceptions', exception)).status).toBe(303)
    await there.post('/decisions')
    const ofLast = async () => (await lettersOf(db, callId)).filter(({ proposalId }) => proposalId === last)
    expect((await ofLast()).map(({ text }) => text)).not.toContain('Otro texto')
    expect((await ofLast()).some(({ isEdited }) => isEdited)).toBe(false)
    await there.post('/decisions/withdrawal')
    await there.post(`/second-round/exceptions/${last}/revocation`)
    await there.post('/decisions')
  })

  test('a proposal that one evaluator rated is decided upon only by who says so', async () => {
    const { db } = there.database
    const { callId, proposals, evaluators } = there.round
    await there.post('/decisions/withdrawal')
    const ofOne = db
      .updateTable('evaluation.assignment')
      .where('proposalId', '=', proposals[0] ?? 0)
      .where('personId', '=', evaluators[1]?.personId ?? 0)
    await ofOne.set({ state: 'draft', finalAt: null }).execute()
    await there.post('/second-round/selection')
    const refused = await there.post('/decisions')
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Reúna las calificaciones que faltan')
    expect((await there.post('/decisions', { few: 'yes' })).status).toBe(303)
    expect((await decisionsOf(db, callId)).map(({ ratings }) => ratings).toSorted()).toEqual([1, 2, 2, 2])
    await there.post('/decisions/withdrawal')
    await ofOne.set({ state: 'final', finalAt: new Date() }).execute()
    await there.post('/second-round/selection')
    await there.post('/decisions')
  })

  test('no mail has left', async () => expect(await mailsOf(there.database.db)).toEqual([]))
})
