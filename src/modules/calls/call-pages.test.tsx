import fc from 'fast-check'
import { render } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '#platform/i18n/index.ts'
import { testApp } from '#test/app.ts'
import { aCall, aMember, aProposal, type CycleMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { grantLateEntry, withdrawCall } from './actions/life.ts'
import { calls as callsModule } from './module.ts'
import type { Cycle } from './schema.ts'
import { callsText } from './text/index.ts'
import { Conditions } from './views/conditions.tsx'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let secretariat: CycleMember
const cookies: Record<'secretariat' | 'guatemala' | 'brazil', string> = {
  secretariat: '',
  guatemala: '',
  brazil: '',
}
let year = 2030

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  const { db } = database
  secretariat = await aMember(db, { institution: 'oas', role: 'secretariat' })
  const guatemala = await aMember(db, { institution: 'mol-gt', role: 'focal_point' })
  const brazil = await aMember(db, { institution: 'mol-br', role: 'focal_point' })
  cookies.secretariat = await signInAs(site, db, secretariat)
  cookies.guatemala = await signInAs(site, db, guatemala)
  cookies.brazil = await signInAs(site, db, brazil)
})
afterAll(() => database.drop())

const run = () => testCtx(database, { actor: secretariat.actor })
const open = async (given: Parameters<typeof aCall>[1] = {}) => {
  year += 1
  return aCall(database.db, { year, ...given })
}

const idOfMinistry = async (code: string) =>
  (
    await database.db
      .selectFrom('directory.institution')
      .select('id')
      .where('code', '=', code)
      .executeTakeFirst()
  )?.id

describe('the page of an open call', () => {
  test.each(languages)(
    'says in %s until when, in which zone, on what it is rated and what each score means',
    async (lang) => {
      const call = await open({ closesAt: new Date('2099-01-11T22:00:00Z') })
      const { status, text } = await site.page(`/${lang}/calls/${call.year}`)
      expect(status).toBe(200)
      expect(text).toMatch(/UTC[-−]5/)
      expect(text).toContain('22:00 UTC')
      expect(text).toContain(callsText(lang).page.weight('2'))
      expect(text).toContain('nivel 3')
      expect(text).toContain(`/${lang}/calls/${call.year}/deadlines.ics`)
    },
  )

  test('lets a focal point begin a proposal and nobody else', async () => {
    const call = await open()
    const begin = callsText('es').page.begin
    const at = `/es/calls/${call.year}`
    expect((await site.page(at, { cookie: cookies.guatemala })).text).toContain(begin)
    expect((await site.page(at, { cookie: cookies.secretariat })).text).not.toContain(begin)
    expect((await site.page(at)).text).not.toContain(begin)
  })

  test('shows a late entry to its ministry and the Secretariat, and keeps it from all others', async () => {
    const call = await open()
    await grantLateEntry(run(), call.id, {
      institutionId: await idOfMinistry('mol-gt'),
      until: new Date(Date.now() + 30 * 86_400_000),
      reason: 'razón reservada',
    })
    const at = `/es/calls/${call.year}`
    const sees = async (cookie?: string) => (await site.page(at, { cookie })).text.includes('razón reservada')
    expect(await sees(cookies.guatemala)).toBe(true)
    expect((await site.page(`${at}/desk`, { cookie: cookies.secretariat })).text).toContain('razón reservada')
    expect(await sees(cookies.brazil)).toBe(false)
    expect(await sees()).toBe(false)
    expect(await (await site.get(`/api/v1/calls/${call.year}`)).text()).not.toContain('razón reservada')
  })

  test('gives the deadlines as a calendar in UTC, whose entries keep their names', async () => {
    const call = await open({ closesAt: new Date('2099-01-11T22:00:00Z') })
    const response = await site.get(`/en/calls/${call.year}/deadlines.ics`)
    expect(response.headers.get('content-type')).toContain('text/calendar')
    const text = await response.text()
    expect(text).toContain('DTSTART:20990111T220000Z')
    expect(text).toContain(`UID:call-${call.year}-closes@localhost`)
    expect((await site.get('/en/calls/2015/deadlines.ics')).status).toBe(404)
  })

  test('stays after a withdrawal, with the reason', async () => {
    const call = await open()
    await withdrawCall(run(), call.id, { reason: 'No hay fondos este año' })
    const { text } = await site.page(`/en/calls/${call.year}`)
    expect(text).toContain('Withdrawn')
    expect(text).toContain('No hay fondos este año')
    expect(text).toContain('lang="es"')
  })
})

test('what the countdown of a kept page says is true until the page is drawn anew', () => {
  const day = 86_400_000
  const base = Date.UTC(2027, 0, 1)
  const t = callsText('en').page
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60 * 1440 }),
      fc.integer({ min: 1, max: 60 * 1440 }),
      fc.integer({ min: 0, max: 1439 }),
      (begin, length, later) => {
        const drawn = new Date(base + begin * 60_000)
        const closesAt = new Date(drawn.getTime() + length * 60_000)
        const call = { state: 'open', timeZone: 'America/New_York', closesAt } as Cycle
        const html = render(
          <Conditions lang="en" t={t} call={call} now={drawn} modalities={[]} themes={[]} mandates={[]} />,
        )
        const dayEnds = (Math.floor(drawn.getTime() / day) + 1) * day
        const read = Math.min(drawn.getTime() + later * 60_000, dayEnds - 1, closesAt.getTime() - 1)
        const left = (closesAt.getTime() - read) / day
        const [, days] = /More than (\d+) days? left/.exec(html) ?? []
        if (days === undefined) expect(left).toBeLessThan(2)
        else expect(left).toBeGreaterThan(Number(days))
        expect(days !== undefined || html.includes(t.lastDays)).toBe(true)
      },
    ),
  )
})

test('proposals are counted once the call has closed, and the selected once that is public', async () => {
  const figures = async (state: string) => {
    const call = await open({ state })
    await aProposal(database.db, { callId: call.id, state: 'submitted', number: 1 })
    await aProposal(database.db, { callId: call.id, institution: 'mol-pe', state: 'selected', number: 2 })
    await aProposal(database.db, { callId: call.id, institution: 'mol-br' })
    const { stated } = (await (await site.get(`/api/v1/calls/${call.year}`)).json()) as {
      stated: { received: number | null; selected: number | null }
    }
    return [stated.received, stated.selected]
  }
  expect(await figures('open')).toEqual([null, null])
  expect(await figures('closed')).toEqual([2, null])
  expect(await figures('decided')).toEqual([2, null])
  expect(await figures('published')).toEqual([2, 1])
})

test('what waits for the Secretariat about calls waits for nobody else', async () => {
  const draft = await open({ state: 'draft' })
  const desk = `/calls/${draft.year}/desk`
  const waiting = async (actor: CycleMember['actor']) =>
    (await callsModule.waiting?.(testCtx(database, { actor }), 'es'))?.map(({ action }) => action.path) ?? []
  expect(await waiting(secretariat.actor)).toContain(desk)
  const other = await aMember(database.db, { institution: 'mol-pe', role: 'focal_point' })
  expect(await waiting(other.actor)).not.toContain(desk)
})
