import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Conflict, Invalid } from '#platform/errors.ts'
import { type Lang, languages } from '#platform/i18n/index.ts'
import { localOf } from '#platform/zone/index.ts'
import { aMember, type CycleMember } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { createCall, discardCall, saveCall, saveCriteria, saveForm } from './actions/call.ts'
import { gapsBefore, openCall, scheduleCall, unscheduleCall } from './actions/life.ts'
import { type CallDraft, draftOf, draftOfCall } from './draft.ts'
import { callByYear } from './queries/call.ts'
import { writeForm } from './queries/change.ts'
import { callCriteria, cycleById } from './queries/cycle.ts'
import type { Cycle } from './schema.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let secretariat: CycleMember

beforeAll(async () => {
  database = await freshDatabase()
  secretariat = await aMember(database.db, { institution: 'oas', role: 'secretariat' })
})
afterAll(() => database.drop())

const now = new Date('2026-11-25T15:00:00Z')
const run = (lang: Lang = 'es', at = now) => testCtx(database, { actor: secretariat.actor, lang, now: at })

let year = 2026
const drafted = async (): Promise<Cycle> => {
  year = year === 2031 ? 2026 : year + 1
  const id = await createCall(run(), { year })
  const call = await cycleById(database.db, id)
  if (!call) throw new Error('no call')
  return call
}

const discard = (call: Cycle) => discardCall(run(), call.id)

const save = (call: Cycle, changes: Partial<CallDraft>) =>
  saveCall(run(), call.id, { ...draftOfCall(call), ...changes })

describe('a new call', () => {
  test('has all that the template of the network says, and could open as it is', async () => {
    const call = await drafted()
    expect(call).toMatchObject({
      state: 'draft',
      year,
      ordinal: 9,
      timeZone: 'America/New_York',
      modalities: ['on_site_visit', 'expert_visit', 'virtual'],
      isHistory: false,
    })
    expect(call.title.fr).toBe(`Appel à coopération bilatérale ${year}`)
    const times = [call.opensAt, call.closesAt, call.ratingDueAt, call.decisionDueAt]
    expect(times.map((at) => at && localOf(at, 'America/New_York'))).toEqual([
      '2026-11-30T09:00',
      '2027-01-11T17:00',
      '2027-02-08T17:00',
      '2027-03-01T17:00',
    ])
    const criteria = await callCriteria(database.db, call.id)
    expect(criteria.map(({ code, weight, anchors }) => [code, weight, anchors.length])).toEqual([
      ['relevance-timeliness', 1, 5],
      ['clear-objectives', 1, 5],
      ['participant-profile', 1, 5],
      ['explicit-commitment', 1, 5],
      ['cimt-relevance', 1, 5],
      ['potential-impact', 2, 5],
    ])
    expect(
      criteria.every(({ anchors }) => anchors.every(({ name }) => languages.every((lang) => name[lang]))),
    ).toBe(true)
    expect(await gapsBefore(run(), call, false)).toEqual([])
    expect(await callByYear(database.db, year)).toBeUndefined()
    await discard(call)
  })

  test('is not made twice for a year, and a discarded one leaves its year free', async () => {
    const call = await drafted()
    await expect(createCall(run(), { year })).rejects.toMatchObject({ fields: { year: /Ya hay/ } })
    await expect(createCall(run(), { year: 1999 })).rejects.toBeInstanceOf(Invalid)
    await discard(call)
    await discard((await cycleById(database.db, await createCall(run(), { year }))) as Cycle)
  })
})

describe('saving a draft', () => {
  test('keeps what was typed, in the zone that was chosen', async () => {
    const call = await drafted()
    const typed = draftOf({
      ...Object.fromEntries(languages.map((lang) => [`title_${lang}`, ` Título  ${lang} `])),
      summary_es: 'Uno\r\ndos',
      rev: '1',
      timeZone: 'America/Bogota',
      'opensAt.date': '1/12/2026',
      'opensAt.time': '8 h 30',
      'closesAt.date': '2027-01-15',
      'closesAt.time': '17:00',
      modalities: ['virtual', 'nonsense'],
      budget: '60 000',
      costCeiling: '9.000',
      themes: ['labor-inspection', 'nonsense'],
    })
    expect(await saveCall(run(), call.id, typed)).toEqual({ isSaved: true })
    expect(await cycleById(database.db, call.id)).toMatchObject({
      rev: 2,
      title: { es: 'Título es', fr: 'Título fr' },
      summary: { es: 'Uno\ndos', en: '' },
      opensAt: new Date('2026-12-01T13:30:00Z'),
      closesAt: new Date('2027-01-15T22:00:00Z'),
      ratingDueAt: null,
      modalities: ['virtual'],
      budget: 60_000,
      costCeiling: 9_000,
      themes: ['labor-inspection'],
    })
    await discard(call)
  })

  test('refuses what cannot be, each with its sentence', async () => {
    const call = await drafted()
    const times = draftOfCall(call).times
    const problems = async (changes: Partial<CallDraft>) =>
      save(call, changes).then(
        () => [],
        (error: Invalid) => Object.keys(error.fields),
      )
    expect(await problems({ budget: 'mucho' })).toEqual(['budget'])
    expect(await problems({ costCeiling: '0' })).toEqual(['costCeiling'])
    expect(await problems({ timeZone: 'Marte/Base' })).toContain('timeZone')
    const on = (name: keyof typeof times, date: string, time = '17:00') => ({
      ...times,
      [name]: { date, time },
    })
    expect(await problems({ times: on('closesAt', '2027-02-30') })).toEqual(['closesAt.date'])
    expect(await problems({ times: on('closesAt', '2027-01-15', '') })).toEqual(['closesAt.date'])
    expect(await problems({ times: on('closesAt', '2026-11-01') })).toEqual(['closesAt.date'])
    expect(await problems({ times: on('ratingDueAt', '2027-01-11') })).toEqual(['ratingDueAt.date'])
    expect(await problems({ times: on('decisionDueAt', '2027-02-01') })).toEqual(['decisionDueAt.date'])
    expect(await problems({})).toEqual([])
    await discard(call)
  })

  test('over what somebody saved meanwhile changes nothing and gives what is there now', async () => {
    const call = await drafted()
    await save(call, { budget: '50000' })
    const stale = await save(call, { budget: '1' })
    expect(stale).toMatchObject({ isSaved: false, current: { budget: 50_000, rev: 2 } })
    expect(await saveForm(run(), call.id, 1, (form) => form)).toMatchObject({ isSaved: false })
    expect(await saveCriteria(run(), call.id, 1, [])).toMatchObject({ isSaved: false })
    expect(await callCriteria(database.db, call.id)).toHaveLength(6)
    await discard(call)
  })
})

describe('opening', () => {
  const without: [string, (call: Cycle) => Promise<unknown>, string, RegExp][] = [
    [
      'a title in a language',
      (call) => save(call, { title: { ...call.title, fr: '' } }),
      'title_es',
      /en francés/,
    ],
    [
      'a summary',
      (call) => save(call, { summary: { es: '', en: '', pt: '', fr: '' } }),
      'summary_es',
      /resumen/,
    ],
    [
      'a closing time',
      (call) => save(call, { times: { ...draftOfCall(call).times, closesAt: { date: '', time: '' } } }),
      'closesAt.date',
      /cierre/,
    ],
    [
      'a time for ratings',
      (call) => save(call, { times: { ...draftOfCall(call).times, ratingDueAt: { date: '', time: '' } } }),
      'ratingDueAt.date',
      /calificar/,
    ],
    [
      'a time for the decision',
      (call) => save(call, { times: { ...draftOfCall(call).times, decisionDueAt: { date: '', time: '' } } }),
      'decisionDueAt.date',
      /decisión/,
    ],
    ['a modality', (call) => save(call, { modalities: [] }), 'modalities', /modalidad/],
    ['criteria', (call) => saveCriteria(run(), call.id, call.rev, []), 'criteria', /criterios/],
    [
      'the wording of a score',
      async (call) => {
        const [first, ...rest] = await callCriteria(database.db, call.id)
        if (!first) return
        const anchors = first.anchors.map((anchor, at) =>
          at === 2 ? { ...anchor, name: { ...anchor.name, pt: ' ' } } : anchor,
        )
        await saveCriteria(run(), call.id, call.rev, [{ ...first, anchors }, ...rest])
      },
      'relevance-timeliness',
      /en portugués/,
    ],
    ['questions', (call) => writeForm(database.db, call.id, { topics: [] }), 'form', /preguntas/],
    [
      'a question in a language',
      (call) =>
        saveForm(run(), call.id, call.rev, (form) => {
          const [topic, ...rest] = form.topics
          const [question, ...others] = topic?.questions ?? []
          return topic && question
            ? {
                topics: [
                  { ...topic, questions: [{ ...question, label: { ...question.label, en: '' } }, ...others] },
                  ...rest,
                ],
              }
            : form
        }),
      'title',
      /en inglés/,
    ],
  ]

  test.each(without)(
    'without %s is refused with a sentence that says so',
    async (_, take, field, sentence) => {
      const call = await drafted()
      await take(call)
      for (const open of [openCall, scheduleCall]) {
        const error = (await open(run(), call.id).catch((thrown: unknown) => thrown)) as Invalid
        expect(error).toBeInstanceOf(Invalid)
        expect(Object.keys(error.fields)).toEqual([field])
        expect(error.fields[field]).toMatch(sentence)
      }
      await discard(call)
    },
  )

  test('after the closing time is refused, and so is waiting for an opening that has passed', async () => {
    const call = await drafted()
    const later = run('en', new Date('2027-02-01T00:00:00Z'))
    await expect(openCall(later, call.id)).rejects.toMatchObject({
      fields: { 'closesAt.date': /has passed/ },
    })
    const between = run('en', new Date('2026-12-24T00:00:00Z'))
    await expect(scheduleCall(between, call.id)).rejects.toMatchObject({
      fields: { 'opensAt.date': /has passed/ },
    })
    await discard(call)
  })

  test('by the clock needs a draft that nobody changes meanwhile', async () => {
    const call = await drafted()
    await scheduleCall(run(), call.id)
    await expect(save(call, { budget: '1' })).rejects.toBeInstanceOf(Conflict)
    await unscheduleCall(run(), call.id)
    expect(await save(call, { budget: '1' })).toEqual({ isSaved: true })
    await discard(call)
  })
})
