import { networkProfile } from '#modules/directory/index.ts'
import type { Ctx } from '#platform/context.ts'
import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import { type C, permission, seeOther } from '#platform/http/index.ts'
import { mayPlanVisits, mayWorkOn } from '../../policy/visit.ts'
import { visitSeen } from '../../queries/visit.ts'
import type { Visit } from '../../schema/visit.ts'
import { visitText } from '../../text/visit/index.ts'
import { visitUrls } from '../../urls/visit.ts'

export const plan = permission('activities.plan')

const codePattern = ':code{[0-9]{4}-[0-9]{1,6}}'

/** The address of a page of a visit, as routes are declared. */
export const ofVisit = (rest: string) => `/activities/${codePattern}/${rest}`

export const codeOf = (c: C): string => c.req.param('code') ?? ''

export const seenVisit = async (c: C): Promise<Visit> =>
  found(await visitSeen(c.var.ctx.db, c.var.ctx.actor, codeOf(c)))

/** The same, for who works on it. */
export const workedVisit = async (c: C): Promise<Visit> => {
  const visit = await seenVisit(c)
  if (!mayWorkOn(c.var.ctx.actor, visit)) throw new NotFound()
  return visit
}

/** The list that a reader comes from. */
const listOf = (c: C) => {
  const { lang, ctx } = c.var
  const t = visitText(lang)
  return mayPlanVisits(ctx.actor)
    ? { text: t.desk.title, href: `/${lang}${visitUrls.desk()}` }
    : { text: t.mine.title, href: `/${lang}${visitUrls.mine()}` }
}

export const trailOf = (c: C, { code, topic }: Visit, ...rest: string[]) => {
  const at = (path: string) => `/${c.var.lang}${path}`
  return [
    listOf(c),
    { text: topic[c.var.lang], href: at(visitUrls.planning(code)) },
    ...rest.map((text) => ({ text })),
  ]
}

export const toPlanning = (c: C, done: string) =>
  seeOther(c, `/${c.var.lang}${visitUrls.planning(codeOf(c))}`, done)

export const zoneOf = async (c: C): Promise<string> => (await networkProfile(c.var.ctx.db)).timeZone

export const statusOf = (problems: Record<string, string>) => (Object.keys(problems).length > 0 ? 422 : 200)

/** Does what was sent, or shows the page again with what was wrong; a visit that changed meanwhile is told as that. */
export const attempt = async (
  c: C,
  work: () => Promise<Response>,
  again: (problems: Record<string, string>) => Promise<Response>,
): Promise<Response> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Invalid) return again(error.fields)
    if (error instanceof Conflict) return again({ stale: visitText(c.var.lang).problems.stale })
    throw error
  }
}

/** A form of a visit: done by its verb, and shown again as it was typed with what was wrong. */
export const takes =
  <Form>(
    form: { parse: (body: unknown) => Form },
    verb: (ctx: Ctx, code: string, given: Form) => Promise<unknown>,
    goOn: (c: C) => Response,
    show: (c: C, given: Form, problems: Record<string, string>) => Promise<Response>,
  ) =>
  async (c: C): Promise<Response> => {
    const given = form.parse(await c.req.parseBody())
    return attempt(
      c,
      async () => {
        await verb(c.var.ctx, codeOf(c), given)
        return goOn(c)
      },
      (problems) => show(c, given, problems),
    )
  }
