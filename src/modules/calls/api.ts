import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { endpoint, localizedSchema } from '#platform/http/index.ts'
import { type Call, callByYear, calls, criteria } from './queries.ts'
import { callStates, criterionKinds } from './schema.ts'

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
      .describe('proposals, as the source declares them'),
  })
  .meta({ id: 'Call' })

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
    response: call,
    handle: async ({ db }, { params }) => present(found(await callByYear(db, Number(params.year)))),
  }),
  endpoint({
    path: '/criteria',
    summary: 'What the proposals of a call are judged by, in the order it is applied',
    tag: 'Calls',
    response: z.object({ items: z.array(criterion) }),
    handle: async ({ db }) => ({ items: await criteria(db) }),
  }),
]
