import { Hono } from 'hono'
import { z } from 'zod'
import { createDocument } from 'zod-openapi'
import { Invalid, NotFound } from '../errors.ts'
import { apiBase } from './base.ts'
import type { Endpoint } from './endpoint.ts'
import { permission } from './permissions.ts'
import { queryValues } from './query.ts'
import type { Env } from './route.ts'

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    fields: z.record(z.string(), z.string()).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' })

const problems = {
  '400': {
    description: 'A parameter cannot be taken',
    content: { 'application/problem+json': { schema: problem } },
  },
  '404': {
    description: 'There is nothing here',
    content: { 'application/problem+json': { schema: problem } },
  },
}

/** Mounts the reads of every module, with the description of them all at `/api/v1/openapi.json`. */
export const apiRoutes = (endpoints: Endpoint[], origin: string): Hono<Env> => {
  const api = new Hono<Env>()
  for (const item of endpoints) {
    api.get(item.path.replaceAll(/\{(\w+)\}/g, ':$1'), permission('public'), async (c) => {
      const params = parse(item.params, c.req.param(), () => new NotFound())
      const query = parse(strict(item.query), queryValues(c), fieldErrors)
      const answer = await item.handle(c.var.ctx, { params: params as never, query: query as never }, c)
      return answer instanceof Response ? answer : c.json(answer as object)
    })
  }
  const document = JSON.stringify(openApiDocument(endpoints, origin))
  api.get('/openapi.json', permission('public'), (c) =>
    c.body(document, 200, { 'Content-Type': 'application/json' }),
  )
  return api
}

/** OpenAPI 3.1 of the endpoints, from their schemas. */
export const openApiDocument = (endpoints: Endpoint[], origin: string) =>
  createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Minga',
      version: '1',
      description:
        'The public record of a cooperation network. Texts come in four languages, days as YYYY-MM-DD.',
    },
    servers: [{ url: `${origin}${apiBase}` }],
    paths: Object.fromEntries(
      endpoints.map((item) => [
        item.path,
        {
          get: {
            operationId: operationId(item.path),
            summary: item.summary,
            tags: [item.tag],
            ...((item.params || item.query) && {
              requestParams: {
                ...(item.params && { path: item.params }),
                ...(item.query && { query: item.query }),
              },
            }),
            responses: {
              '200': {
                description: item.summary,
                content: { 'application/json': { schema: item.response } },
              },
              ...problems,
            },
          },
        },
      ]),
    ),
  })

const operationId = (path: string) => path.replaceAll(/[{}]/g, '').split(/[/-]/).filter(Boolean).join('_')

/** A parameter that the endpoint does not know is refused: a misspelled filter must not look like no filter. */
const strict = (schema: z.ZodObject | undefined) => schema?.strict() ?? z.object({}).strict()

const parse = <Schema extends z.ZodType>(
  schema: Schema | undefined,
  value: unknown,
  fault: (error: z.ZodError) => Error,
): z.infer<Schema> | undefined => {
  if (!schema) return undefined
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw fault(parsed.error)
  return parsed.data
}

const fieldErrors = (error: z.ZodError) =>
  new Invalid(
    Object.fromEntries(
      error.issues.map((issue) =>
        issue.code === 'unrecognized_keys'
          ? [issue.keys.join(', '), 'unknown parameter']
          : [issue.path.join('.'), issue.message],
      ),
    ),
  )

/** Rows of a page and where the next begins: `cursor` is opaque to the client. */
export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ items: z.array(row), next: z.string().nullable().describe('the cursor of the next page') })

/** The parameters of a paged list. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('how many rows, 200 at most'),
  cursor: z
    .string()
    .max(200)
    .regex(/^[A-Za-z0-9_-]+$/)
    .transform((value, issues) => {
      const text = Buffer.from(value, 'base64url').toString('utf8')
      if (/^[\x20-\x7e]{1,100}$/.test(text)) return text
      issues.addIssue({ code: 'custom', message: 'is not a cursor of this list' })
      return z.NEVER
    })
    .optional()
    .meta({ description: 'where the page begins: `next` of the page before', type: 'string' }),
}

/** Cuts `limit + 1` rows to a page; `position` is what the next page's cursor tells. */
export const cut = <Row>(rows: Row[], limit: number, position: (row: Row) => string | number) => {
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    items: rows.slice(0, limit),
    next: last === undefined ? null : Buffer.from(String(position(last))).toString('base64url'),
  }
}

/** The four languages of a text, in answers. */
export const localizedSchema = z
  .object({ es: z.string(), en: z.string(), pt: z.string(), fr: z.string() })
  .meta({ id: 'Localized', description: 'One text in the four languages' })
