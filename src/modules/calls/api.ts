import { z } from 'zod'
import type { Db } from '#platform/db/index.ts'
import { found } from '#platform/errors.ts'
import { endpoint, localizedSchema } from '#platform/http/index.ts'
import { type Call, callByYear, calls, criteria } from './queries/call.ts'
import { callCriteria, cycleByYear } from './queries/cycle.ts'
import { noticesFor } from './queries/notice.ts'
import { callStates, criterionKinds, modalities, noticeKinds } from './schema.ts'

const stated = z.number().int().nullable()

const call = z
  .object({
    year: z.number().int(),
    ordinal: z.number().int(),
    title: localizedSchema,
    state: z.enum(callStates),
    opened: z.string().nullable().describe('as exactly as it is known: YYYY, YYYY-MM or YYYY-MM-DD'),
    stated: z
      .object({ received: stated, selected: stated, canceled: stated })
      .describe(
        'proposals, as the source declares them; of a call that ran here, counted: received once it closed, selected once published',
      ),
  })
  .meta({ id: 'Call' })

const instant = z.iso.datetime().nullable()

/** What a call that runs or ran here adds to the rest; nothing of the record has it. */
const run = z
  .object({
    summary: localizedSchema.nullable(),
    timeZone: z.string().nullable().describe('IANA name of the zone in which its times were set'),
    opensAt: instant,
    closesAt: instant,
    decisionDueAt: instant.describe('when the decision is planned to be known'),
    modalities: z.array(z.enum(modalities)),
    budget: z.number().int().nullable().describe('whole United States dollars'),
    costCeiling: z.number().int().nullable().describe('of one proposal, in whole United States dollars'),
    themes: z.array(z.string()).describe('codes of themes that it favors'),
    mandates: z.array(z.string()).describe('codes of publications that it favors'),
    criteria: z.array(
      z.object({
        code: z.string(),
        name: localizedSchema,
        weight: z.number(),
        floor: z.number().nullable().describe('no proposal goes on whose mean is below it'),
        scale: z.array(z.object({ score: z.number().int(), name: localizedSchema })),
      }),
    ),
    notices: z
      .array(
        z.object({
          kind: z.enum(noticeKinds),
          at: z.iso.datetime(),
          reason: z.object({ lang: z.string(), text: z.string() }).nullable(),
          closesAtBefore: instant,
          closesAtAfter: instant,
        }),
      )
      .describe('latest first'),
  })
  .meta({ id: 'RunningCall' })

const withRun = call.extend({ run: run.nullable() }).meta({ id: 'CallInFull' })

const criterion = z
  .object({
    code: z.string(),
    kind: z.enum(criterionKinds),
    round: z.number().int().describe('of the selection: 1 or 2'),
    name: localizedSchema,
  })
  .meta({ id: 'Criterion' })

const present = ({ year, ordinal, title, state, opened, ...figures }: Call) => ({
  year,
  ordinal,
  title,
  state,
  opened,
  stated: {
    received: figures.statedReceived,
    selected: figures.statedSelected,
    canceled: figures.statedCanceled,
  },
})

const iso = (at: Date | null) => at?.toISOString() ?? null

const runOf = async (db: Db, year: number) => {
  const cycle = found(await cycleByYear(db, year))
  const [scales, notices] = await Promise.all([callCriteria(db, cycle.id), noticesFor(db, cycle.id, [])])
  const { summary, timeZone, budget, costCeiling, themes, mandates } = cycle
  return {
    ...{ summary, timeZone, budget, costCeiling, themes, mandates },
    modalities: cycle.modalities,
    opensAt: iso(cycle.opensAt),
    closesAt: iso(cycle.closesAt),
    decisionDueAt: iso(cycle.decisionDueAt),
    criteria: scales.map(({ code, name, weight, floor, anchors }) => ({
      ...{ code, name, weight, floor },
      scale: anchors,
    })),
    notices: notices.map(({ kind, at, reason, reasonLang, closesAtBefore, closesAtAfter }) => ({
      kind,
      at: at.toISOString(),
      reason: reason && reasonLang ? { lang: reasonLang, text: reason } : null,
      closesAtBefore: iso(closesAtBefore),
      closesAtAfter: iso(closesAtAfter),
    })),
  }
}

export const api = [
  endpoint({
    path: '/calls',
    summary: 'Calls for cooperation, oldest first',
    tag: 'Calls',
    response: z.object({ items: z.array(call) }),
    handle: async ({ db }) => ({ items: (await calls(db)).map(present) }),
  }),
  endpoint({
    path: '/calls/{year}',
    summary: 'One call for cooperation',
    tag: 'Calls',
    params: z.object({ year: z.string().regex(/^\d{4}$/) }),
    response: withRun,
    handle: async ({ db }, { params }) => {
      const shown = found(await callByYear(db, Number(params.year)))
      return { ...present(shown), run: shown.isHistory ? null : await runOf(db, shown.year) }
    },
  }),
  endpoint({
    path: '/criteria',
    summary: 'What the proposals of a call are judged by, in the order it is applied',
    tag: 'Calls',
    response: z.object({ items: z.array(criterion) }),
    handle: async ({ db }) => ({ items: await criteria(db) }),
  }),
]
