import type { Context, MiddlewareHandler } from 'hono'
import { isSignedIn } from '../actor.ts'
import { insertLines, type Line } from '../audit/index.ts'
import type { Lookups } from '../audit/lookups.ts'
import type { C, Env } from './route.ts'
import { readsOnly } from './security.ts'

/**
 * Leaves a trace of every request that a guarded route answered, of routes to come too: who looked at what, and for
 * what was asked to change and whose verb recorded nothing, at least that it was asked. It denies nothing.
 *
 * A page is on its way before its line is written (within a second); a file that leaves the site waits for its line.
 */
export const trace = (lookups: Lookups): MiddlewareHandler<Env> => {
  return async (c, next) => {
    await next()
    if (c.res.status >= 400) return
    const { ctx, asked, log } = c.var
    if (!readsOnly(c.req.method)) {
      if (c.var.isRecorded) return
      const line = lineOf(c, 'platform.asked')
      await insertLines(ctx.db, [line]).catch((error) => log.error({ err: error, line }, 'not recorded'))
      return
    }
    const isConfidential = asked !== undefined && asked !== 'public' && asked !== 'account'
    const people = peopleShown(c)
    if (!isSignedIn(ctx.actor) || c.res.status >= 300 || (!isConfidential && people.length === 0)) return
    const isTakenOut = c.res.headers.get('content-disposition')?.startsWith('attachment') ?? false
    lookups.add(lineOf(c, 'platform.looked_up', { isTakenOut, people }))
    if (isTakenOut) await lookups.flush().catch((error) => log.error({ err: error }, 'not recorded'))
  }
}

/** Says whose personal data the answer shows, so that they can be told who looked. */
export const showsPeople = (c: C, people: readonly (number | null)[]) => {
  c.set('people', [...(c.var.people ?? []), ...people.filter((id) => id !== null)])
}

/** Once each, and never oneself. */
const peopleShown = (c: C): number[] =>
  [...new Set(c.var.people)].filter((id) => id !== c.var.ctx.actor.personId).sort((a, b) => a - b)

type Shown = { isTakenOut: boolean; people: number[] }

const lineOf = (c: Context<Env>, name: string, shown?: Shown): Line => {
  const { ctx } = c.var
  const path = withoutTokens(c.req.path.replace(/^\/(es|en|pt|fr)(?=\/|$)/, ''))
  return {
    at: new Date(),
    name,
    accountId: ctx.actor.accountId,
    subject: subjectOf(path),
    data: {
      path,
      ...(shown?.isTakenOut && { taken_out: true }),
      ...(shown && shown.people.length > 0 && { people: shown.people }),
    },
    requestId: ctx.requestId,
    address: ctx.address,
    isPublic: false,
  }
}

/** Links of invitations, resets and sections carry a secret: no record is a place for it. */
export const withoutTokens = (path: string) => path.replace(/[\w-]{32,}/g, '…')

const kinds: Record<string, string> = {
  activities: 'activity',
  calls: 'call',
  portfolio: 'program',
  proposals: 'proposal',
  ratings: 'assignment',
  reports: 'report',
}

/** What the address names first: `/proposals/12/versions` is of proposal 12. */
const subjectOf = (path: string) => {
  const [, noun = '', id = ''] = path.split('/')
  const kind = kinds[noun]
  return kind && /^\d[\d-]*$/.test(id) ? { kind, id } : null
}
