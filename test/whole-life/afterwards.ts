import type { OpenDatabase } from '#platform/db/index.ts'
import { sql } from '#platform/db/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { PageSeen, Typed } from '#test/text-browser.ts'
import type { Stage } from '#test/whole-call/stage.ts'
import type { Cast, Played } from '#test/whole-life/planning.ts'

const seen = (page: PageSeen, what: string): PageSeen => {
  if (page.status === 200) return page
  const said = [...page.text.matchAll(/href="#[^"]*">([^<]+)</g)].map(([, text]) => text).join('; ')
  throw new Error(`${what}: ${page.path} answered ${page.status}. ${said}`)
}

type Act = (path: string, typed?: Typed, action?: RegExp) => Promise<PageSeen>

const inState = async ({ db }: OpenDatabase, code: string, state: string) => {
  for (let waited = 0; waited < 60_000; waited += 100) {
    const row = await db
      .selectFrom('activities.followThrough')
      .innerJoin('activities.activity', 'activities.activity.id', 'activityId')
      .select('state')
      .where('code', '=', code)
      .executeTakeFirst()
    if (row?.state === state) return
    await new Promise((next) => setTimeout(next, 100))
  }
  throw new Error(`${code} did not come to ${state}`)
}

/** Six months go by for those whose report was accepted; the clock then opens what is due. */
const halfAYearPasses = async (database: OpenDatabase, stage: Stage) => {
  await sql`update activities.follow_through set follow_up_opens_on = ended_on + 1
    where state = 'accepted'`.execute(database.db)
  await stage.run('activities.follow_through')
}

/**
 * Plays from the day on which activities took place to their verified outcomes: every ministry reports and answers,
 * the Secretariat returns the first report once, asks once about the first follow-up, and verifies all of them.
 */
export const playAfterwards = async (
  database: OpenDatabase,
  stage: Stage,
  cast: Cast,
  played: readonly Played[],
  say: (line: string) => void = () => {},
): Promise<void> => {
  const acting =
    (browser: Cast['secretariat'], lang: Lang): Act =>
    async (path, typed = {}, action) => {
      const page = seen(await browser.visit(`/${lang}${path}`), `before ${path}`)
      return seen(await browser.send(page, action ?? new RegExp(`${path}$`), typed), `after ${path}`)
    }
  const desk = acting(cast.secretariat, 'es')
  const of = ({ receiver }: Played): Act => {
    const browser = cast.ministries.get(receiver)
    if (!browser) throw new Error(`nobody plays ${receiver}`)
    return acting(browser, cast.langs.get(receiver) ?? 'es')
  }
  const [first] = played
  const reviewOf = (code: string, kind: string) => `/activities/${code}/${kind}/review`

  for (const one of played) {
    await inState(database, one.code, 'report_due')
    await writeReport(of(one), one.code)
  }
  say(`reported    ${played.length} final reports, each in the language of its ministry`)
  if (first) {
    await desk(reviewOf(first.code, 'report'), { reason: 'Diga desde cuándo.' }, /\/return$/)
    await of(first)(`/activities/${first.code}/report/check`, {}, /\/sending$/)
  }
  for (const { code } of played) await desk(reviewOf(code, 'report'), {})
  say('accepted    all of them; their next steps are commitments')

  await halfAYearPasses(database, stage)
  for (const one of played) {
    await inState(database, one.code, 'follow_up_due')
    await answerFollowUp(of(one), one.code)
  }
  say('answered    every follow-up')
  const verdict = { 'verdict.1': 'verified' }
  if (first) {
    await desk(reviewOf(first.code, 'follow-up'), { reason: '¿Desde cuándo?' }, /\/return$/)
    await of(first)(`/activities/${first.code}/follow-up/check`, {}, /\/sending$/)
  }
  for (const { code } of played) await desk(reviewOf(code, 'follow-up'), verdict)
  say(`verified    ${played.length} outcomes, now public`)
}

const writeReport = async (act: Act, code: string) => {
  const topic = (name: string) => `/activities/${code}/report/topics/${name}`
  await act(topic('learned'), {
    lessons: `Lo que se aprendió en ${code}: planear con datos rinde más que visitar por denuncia.`,
    practices: 'Una matriz de riesgo que se revisa cada mes.',
    replicable: 'La matriz, con los datos del seguro social.',
    may_publish: 'yes',
  })
  await act(topic('management'), { reflection: 'El área de datos trabajará con la de inspección.' })
  await act(topic('next-steps'), {
    'next_steps.0.step': 'Aprobar la matriz',
    'next_steps.0.owner': 'Dirección de Inspección',
    'next_steps.0.due': '2099-12-31',
  })
  await act(`/activities/${code}/report/check`, {}, /\/sending$/)
}

const answerFollowUp = async (act: Act, code: string) => {
  const topic = (name: string) => `/activities/${code}/follow-up/topics/${name}`
  await act(topic('since'), { shared_by: ['meeting'], contact_kept: 'yes', further_assistance: 'no' })
  await act(topic('commitments'), { commitment_1: 'done' })
  await act(topic('outcomes'), {
    'outcomes.0.result': 'La matriz de riesgo está en uso',
    'outcomes.0.component': 'new-products',
    'outcomes.0.year': String(new Date().getUTCFullYear()),
    'outcomes.0.evidence': 'Resolución 14',
  })
  await act(`/activities/${code}/follow-up/check`, {}, /\/sending$/)
}
