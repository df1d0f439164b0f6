import type { z } from 'zod'
import type { Ctx } from '../context.ts'
import type { C } from './route.ts'

/** One read of the API: its schemas are its documentation and its guard. */
export type Endpoint = {
  /** Below `/api/v1`, parameters in braces: `/activities/{code}`. */
  path: string
  summary: string
  tag: string
  params?: z.ZodObject
  query?: z.ZodObject
  response: z.ZodType
  handle: (ctx: Ctx, input: { params: never; query: never }, c: C) => Promise<unknown>
}

/** Types the handler by the endpoint's schemas. */
export const endpoint = <
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Answer extends z.ZodType,
>(definition: {
  path: string
  summary: string
  tag: string
  params?: Params
  query?: Query
  response: Answer
  handle: (
    ctx: Ctx,
    input: { params: z.infer<Params>; query: z.infer<Query> },
    c: C,
  ) => Promise<z.input<Answer>>
}): Endpoint => definition as unknown as Endpoint
