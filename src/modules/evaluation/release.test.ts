import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { planActivities } from '#modules/activities/actions/plan.ts'
import { applyDecisions } from '#modules/calls/index.ts'
import { callTable, participationTable } from '#modules/results/tables.ts'
import { keptJobs, testCtx } from '#test/database.ts'
import { aDecidingSite, mailsOf, rulesForm, statesOf } from '#test/deciding.ts'
import { releaseDecisions } from './actions/release.ts'
import { releaseOf } from './queries/decision.ts'
import { lettersOf } from './queries/letter.ts'
import { verifyFile } from './second-round/verify.ts'

const year = 2033

let there: Awaited<ReturnType<typeof aDecidingSite>>

beforeAll(async () => {
  there = await aDecidingSite(year)
  await there.post('/decisions', { justifications: 'yes' })
})

afterAll(() => there.database.drop())

describe('the release', () => {
  test('killed at any moment, it leaves no mail and no change of state', async () => {
    const before = await statesOf(there.database.db, there.round.callId)
    const { jobs } = keptJobs()
    for (const failsAt of [1, 3, 6, 7, 8]) {
      let calls = 0
      const failing = {
        ...jobs,
        send: async () => {
          calls += 1
          if (calls === failsAt) throw new Error('killed')
        },
        publish: async () => {
          calls += 1
          if (calls === failsAt) throw new Error('killed')
        },
      }
      await expect(releaseDecisions(there.ctx({ jobs: failing }), there.round.callId)).rejects.toThrow(
        'killed',
      )
    }
    expect(await mailsOf(there.database.db)).toEqual([])
    expect(await releaseOf(there.database.db, there.round.callId)).toBeUndefined()
    expect(await statesOf(there.database.db, there.round.callId)).toEqual(before)
    expect((await there.site.get(there.at('/results'))).status).toBe(404)
  })

  test('does not happen when a proposal was withdrawn since the decisions were prepared', async () => {
    const id = there.round.proposals[3] ?? 0
    const set = (state: string) =>
      there.database.pool.query(
        `begin; alter table calls.proposal disable trigger all; update calls.proposal set state = '${state}' where id = ${id};
         alter table calls.proposal enable trigger all; commit`,
      )
    await set('withdrawn')
    const answer = await there.post('/release')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('cambió después de preparar')
    await set('eligible')
    expect(await mailsOf(there.database.db)).toEqual([])
  })

  test('pressed twice at once, it happens once: each letter one mail in the language of its reader', async () => {
    const [first, second] = await Promise.all([there.post('/release'), there.post('/release')])
    expect([first.status, second.status]).toEqual([303, 303])
    expect((await there.post('/release')).status).toBe(303)
    const mails = await mailsOf(there.database.db)
    expect(mails.map(({ lang }) => lang).toSorted()).toEqual(['en', 'en', 'es', 'es', 'fr', 'pt'])
    expect(mails.find(({ lang }) => lang === 'pt')?.subject).toContain('RIAL-2033-02, selecionada')
    expect(await statesOf(there.database.db, there.round.callId)).toEqual([
      'selected',
      'selected',
      'reserve',
      'not_selected',
    ])
  })

  test('nothing can be changed after it', async () => {
    for (const path of [
      '/decisions',
      '/decisions/withdrawal',
      '/second-round/selection',
      '/decisions/topics',
    ])
      expect([path, (await there.post(path)).status]).toEqual([path, 409])
    expect((await there.post('/second-round/adoption', rulesForm())).status).toBe(409)
    await expect(applyDecisions(there.ctx(), there.round.callId, [])).rejects.toThrow('')
  })

  test.each(['es', 'en', 'pt', 'fr'])(
    'the results are public, without anything of the others (%s)',
    async (lang) => {
      const { status, text } = await there.site.page(`/${lang}/calls/${year}/results`)
      expect(status).toBe(200)
      expect(text).toContain('RIAL-2033-01')
      expect(text).toContain('RIAL-2033-02')
      expect(text).not.toContain('RIAL-2033-03')
      expect(text).not.toContain('RIAL-2033-04')
      expect(text).not.toMatch(/secreta 3|undefined|\[object/)
    },
  )

  test('the results say how many exceptions there were', async () => {
    expect((await there.site.page(there.at('/results'))).text).toContain('No hubo excepciones')
  })

  test.each(['json', 'pb'] as const)(
    'anybody downloads the dataset, which verifies and names nobody (%s)',
    async (kind) => {
      const { text, status } = await there.site.page(there.at(`/second-round.${kind}`))
      expect(status).toBe(200)
      expect(text).not.toMatch(/RIAL-2033|secreta|"GT"|\bGT\b/)
      expect(verifyFile(text)).toMatchObject({ isReadable: true, discrepancies: [] })
    },
  )

  test('a selected proposal becomes one planned activity, however often it is told', async () => {
    await planActivities(testCtx(there.database), there.round.callId)
    await Promise.all([
      planActivities(testCtx(there.database), there.round.callId),
      planActivities(testCtx(there.database), there.round.callId),
    ])
    there.site.cache.clear()
    const { text } = await there.site.page(`/es/activities?call=${year}`)
    expect(text).toContain(`${year}-1`)
    expect(text).toContain(`${year}-2`)
    expect(text).not.toContain(`${year}-3`)
    const { text: found } = await there.site.page('/es/search?q=Inspeccion')
    expect(found).not.toContain('secreta 3')
  })

  test('Tables 2 and 3 count the call: received, selected, planned', async () => {
    const calls = await callTable(there.database.db)
    expect(calls.rows.find((row) => row.year === year)).toMatchObject({
      received: 4,
      selected: 2,
      planned: 2,
      completed: 0,
    })
    const { rows } = await participationTable(there.database.db)
    expect(rows.find(({ country }) => country === 'GT')?.receiverPlanned).toBeGreaterThan(0)
  })

  test('the letters stay to be read, as they left', async () => {
    expect(await there.page('/letters')).toContain('Salieron todas')
    const [letter] = await lettersOf(there.database.db, there.round.callId)
    expect(await there.page(`/letters/${letter?.id}`)).not.toContain('<textarea')
  })
})
