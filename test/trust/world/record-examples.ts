import { tables } from '#platform/db/index.ts'
import type { Examples } from '#test/trust/examples.ts'
import { personas } from '#test/trust/personas.ts'
import type { WorldStage } from '#test/trust/world/stage.ts'

const own = tables<'library' | 'directory' | 'events' | 'results' | 'activities' | 'portfolio'>()

/** Of what the network's record holds one of each: everybody's. */
export const recordExamples = async ({ db }: WorldStage): Promise<Examples> => {
  const [publication, webinar, workshop, indicator, outcome, program] = await Promise.all([
    own(db).selectFrom('library.publication').select('code').orderBy('id').executeTakeFirstOrThrow(),
    own(db)
      .selectFrom('events.event')
      .select('code')
      .where('code', 'is not', null)
      .orderBy('id')
      .executeTakeFirstOrThrow(),
    own(db)
      .selectFrom('events.event')
      .select('number')
      .where('number', 'is not', null)
      .orderBy('id')
      .executeTakeFirstOrThrow(),
    own(db).selectFrom('results.indicator').select('code').orderBy('position').executeTakeFirstOrThrow(),
    own(db).selectFrom('activities.outcome').select('code').orderBy('id').execute(),
    own(db).selectFrom('portfolio.program').select('code').orderBy('id').execute(),
  ])
  const each = (name: string, values: readonly (string | number | null)[]) =>
    values.map((value) => ({ of: `${name} ${value}`, own: personas, values: { code: String(value) } }))
  const first = <T>(all: readonly T[]): T[] => [...all.slice(0, 1), ...all.slice(-4)]
  const workshops = [{ of: 'workshop', own: personas, values: { number: String(workshop.number) } }]
  const outcomes = each('outcome', first(outcome.map(({ code }) => code)))
  const webinars = each('webinar', [webinar.code])
  const publications = each('publication', [publication.code])
  const indicators = each('indicator', [indicator.code])
  const figures = each('figure', ['activities-completed', 'cost-per-visit', 'contact-kept'])
  return {
    '/library/:code': publications,
    '/api/v1/publications/:code': publications,
    '/webinars/:code': webinars,
    '/api/v1/webinars/:code': webinars,
    '/workshops/:number': workshops,
    '/api/v1/workshops/:number': workshops,
    '/results/indicators/:code': indicators,
    '/api/v1/indicators/:code': indicators,
    '/results/figures/:code': figures,
    '/api/v1/figures/:code': figures,
    '/outcomes/:code': outcomes,
    '/api/v1/outcomes/:code': outcomes,
    '/api/v1/programs/:code': each('program', first(program.map(({ code }) => code))),
    '/api/v1/members/:code': each('member', ['GT', 'BR']),
    '/ministries/:country': ['GT', 'AR', 'BR', 'CL'].map((country) => ({
      of: `ministry of ${country}`,
      own: personas,
      values: { country },
    })),
  }
}
