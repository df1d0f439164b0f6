import { fieldsOf } from '#modules/forms/fields.ts'
import { type Answers, questionsOf } from '#modules/forms/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { fullAnswers, proposalForm } from '#test/cycle.ts'
import { labelled, type PageForm, type PageSeen, type Typed } from '#test/text-browser.ts'
import type { Browser, Stage } from '#test/whole-call/stage.ts'

/** How large a call to play, and whose ministries take part. */
export type Size = {
  year: number
  ministries: readonly { country: string; lang: Lang }[]
  proposals: number
  evaluators: number
  /** How many are selected, where that is not what the network's folder says. */
  seats?: number
}

type Said = (line: string) => void

const languages = ['es', 'en', 'pt', 'fr'] as const

/** Numbers that look like chance and are the same in every run (Park and Miller, 1988). */
const chance = (seed: number) => {
  let state = seed
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

const themes = [
  'labor-inspection',
  'vocational-training',
  'employment-services',
  'social-dialogue',
  'occupational-safety-health',
  'youth-employment',
]

const focalEmail = (country: string) => `focal.${country.toLowerCase()}@ejemplo.net`
const evaluatorEmail = (number: number) => `evaluacion.${number}@ejemplo.net`

/** Evaluators come from elsewhere, and one from a ministry, who must not rate its own. */
const evaluatorHomes = ['ilo', 'paho', 'eclac', 'world-bank', 'mol-cl', 'oas']

const seen = (page: PageSeen, what: string): PageSeen => {
  if (page.status === 200) return page
  const said = [...page.text.matchAll(/href="#[^"]*">([^<]+)</g)].map(([, text]) => text).join('; ')
  throw new Error(`${what}: ${page.path} answered ${page.status}. ${said}`)
}

/** Everybody is invited by mail, takes up the invitation and signs in. */
const gather = async (stage: Stage, size: Size, onSecretariat: (path: string) => void) => {
  const evaluators = Array.from({ length: size.evaluators }, (_, number) => ({
    email: evaluatorEmail(number),
    name: `Evaluadora ${number + 1}`,
    institution: evaluatorHomes[number % evaluatorHomes.length] ?? 'oas',
    role: 'evaluator',
    language: languages[number % languages.length] ?? ('es' as const),
  }))
  const focal = size.ministries.map(({ country, lang }) => ({
    email: focalEmail(country),
    name: `Punto focal de ${country}`,
    institution: `mol-${country.toLowerCase()}`,
    role: 'focal_point',
    language: lang,
  }))
  const desk = {
    email: 'secretaria@ejemplo.net',
    name: 'Secretaría Técnica',
    institution: 'oas',
    role: 'secretariat',
    language: 'es' as const,
  }
  await stage.invite([desk, ...focal, ...evaluators])
  const secretariat = await stage.arrive(desk.email, 'es', onSecretariat)
  const ministries = new Map<string, Browser>()
  for (const { country, lang } of size.ministries)
    ministries.set(country, await stage.arrive(focalEmail(country), lang))
  const raters: { browser: Browser; lang: Lang }[] = []
  for (const { email, language } of evaluators)
    raters.push({ browser: await stage.arrive(email, language), lang: language })
  return { secretariat, ministries, raters }
}

/** Plays one whole call over HTTP, pressing only what the pages offer. Returns what the Secretariat had to send. */
export const playCall = async (stage: Stage, size: Size, say: Said = () => {}) => {
  const { year } = size
  const actions: string[] = []
  let isCounting = false
  const people = await gather(stage, size, (path) => isCounting && actions.push(path))
  const { secretariat, ministries, raters } = people
  isCounting = true
  say(`people      ${ministries.size} focal points, ${raters.length} evaluators, 1 Secretariat`)

  const send = async (
    path: string,
    action: string | RegExp,
    typed: Typed | ((form: PageForm, page: PageSeen) => Typed) = {},
    button?: string,
  ) => {
    const page = seen(await secretariat.visit(path), 'before sending')
    const given = typeof typed === 'function' ? typed(found(page, action), page) : typed
    return seen(await secretariat.send(page, action, given, button), `after ${action}`)
  }

  await send('/es/calls/new', '/calls', { year: String(year) })
  // The rules are public before anybody writes: those of the network, or others where the call has other seats.
  if (size.seats !== undefined)
    await send(`/es/calls/${year}/second-round/what-if`, '/second-round/adoption', {
      seats: String(size.seats),
      reason: 'Las reglas aprobadas para esta convocatoria.',
    })
  await send(`/es/calls/${year}/desk`, `/calls/${year}/opening`)
  say(`opened      ${year}`)

  const written = await writeAll(size, ministries)
  say(`submitted   ${written} proposals, each with its provider's consent`)

  await send(`/es/calls/${year}/closure`, `/calls/${year}/closure`, {
    reason: 'Todas las propuestas llegaron.',
  })
  await send(`/es/calls/${year}/proposals`, `/calls/${year}/proposals`, ({ fields }) => ({
    id: fields.filter(({ name }) => name === 'id').map(({ value }) => value),
  }))
  // Others of the Secretariat could rate as well: only those invited to are chosen.
  await send(`/es/calls/${year}/evaluators`, `/calls/${year}/evaluators`, (_, page) => ({
    person: labelled(page, 'person', /^Evaluadora \d/),
  }))
  await send(`/es/calls/${year}/desk`, `/calls/${year}/evaluation`)
  // Those chosen are given their proposals by themselves, and told.
  for (let number = 0; number < size.evaluators; number += 1)
    await stage.mailTo(evaluatorEmail(number), /\/ratings/)
  const ratings = await rateAll(raters)
  say(`rated       ${ratings} ratings, each with a justification for every criterion`)

  await send(`/es/calls/${year}/second-round`, '/second-round/selection')
  await send(`/es/calls/${year}/decisions`, `/calls/${year}/decisions`)
  const before = stage.mails.length
  const released = await send(`/es/calls/${year}/release`, `/calls/${year}/release`)
  say('released    the decisions')
  return { actions, released, before, written, ratings, ...people }
}

const found = (page: PageSeen, action: string | RegExp): PageForm => {
  const form = page.forms.find((one) =>
    typeof action === 'string' ? one.action.endsWith(action) : action.test(one.action),
  )
  if (!form) throw new Error(`${page.path} has no form for ${action}`)
  return form
}

/** Ministries in turn propose to learn from another, whose focal point consents; with that the proposal is submitted. */
const writeAll = async (size: Size, ministries: Map<string, Browser>): Promise<number> => {
  const random = chance(size.year)
  const questions = questionsOf(proposalForm())
  for (let number = 0; number < size.proposals; number += 1) {
    const owner = size.ministries[number % size.ministries.length]
    const step = 1 + random(size.ministries.length - 1)
    const provider = size.ministries[(number + step) % size.ministries.length]
    const [writer, teacher] = [ministries.get(owner?.country ?? ''), ministries.get(provider?.country ?? '')]
    if (!owner || !provider || !writer || !teacher) throw new Error('a ministry is missing')
    const answers = fullAnswers([`mol-${provider.country.toLowerCase()}`], {
      title: `Propuesta ${number + 1} de ${owner.country}`,
      theme: themes[random(themes.length)] ?? 'labor-inspection',
      cost: 3_000 + 250 * random(20),
      co_financing: random(3) === 0 ? 1_500 : 0,
    })
    const { lang } = owner
    const offers = seen(await writer.visit(`/${lang}/calls/${size.year}`), 'the call')
    const begun = seen(await writer.send(offers, '/proposals', {}), 'begun')
    const id = /\/proposals\/(\d+)/.exec(begun.path)?.[1]
    for (const topic of proposalForm().topics) {
      if (topic.questions.every(({ kind }) => kind === 'files')) continue
      const page = seen(await writer.visit(`/${lang}/proposals/${id}/topics/${topic.code}`), topic.code)
      seen(
        await writer.send(
          page,
          `/topics/${topic.code}`,
          typedFor(
            topic.questions.map(({ code }) => code),
            questions,
            answers,
          ),
          'list',
        ),
        topic.code,
      )
    }
    const check = seen(await writer.visit(`/${lang}/proposals/${id}/check`), 'check')
    seen(await writer.send(check, '/consent-request'), 'consent asked')
    const asked = seen(await teacher.visit(`/${provider.lang}/proposals/${id}/consent`), 'asked')
    seen(await teacher.send(asked, '/consent', { answer: 'accepted' }), 'consented')
  }
  return size.proposals
}

const typedFor = (codes: string[], questions: ReturnType<typeof questionsOf>, answers: Answers): Typed =>
  Object.assign(
    {},
    ...questions
      .filter(({ code }) => codes.includes(code))
      .map((question) => fieldsOf(question, answers[question.code])),
  )

/** Every evaluator rates what they were given; the scores follow from chance, one in twenty an abstention. */
const rateAll = async (raters: { browser: Browser; lang: Lang }[]): Promise<number> => {
  const random = chance(7)
  let count = 0
  for (const { browser, lang } of raters) {
    const list = seen(await browser.visit(`/${lang}/ratings`), 'ratings')
    const paths = new Set(
      [...list.text.matchAll(/href="(\/\w\w\/ratings\/\d+)"/g)].map(([, path = '']) => path),
    )
    for (const path of paths) {
      const page = seen(await browser.visit(path), 'rating')
      const form = found(page, /\/ratings\/\d+$/)
      const names = new Set(form.fields.filter(({ kind }) => kind === 'radio').map(({ name }) => name))
      const typed: Record<string, string> = {}
      for (const name of names) {
        const values = form.fields.filter((field) => field.name === name).map(({ value }) => value)
        typed[name] = (random(20) === 0 ? values.at(-1) : values[random(values.length - 1)]) ?? ''
      }
      for (const { name, kind } of form.fields)
        if (kind === 'textarea') typed[name] = 'La propuesta lo muestra con datos y plazos.'
      seen(await browser.send(page, /\/ratings\/\d+$/, typed, 'yes'), 'rated')
      count += 1
    }
  }
  return count
}
