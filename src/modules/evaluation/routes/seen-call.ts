import { type Cycle, callUrls, cycleByYear } from '#modules/calls/index.ts'
import { found, NotFound } from '#platform/errors.ts'
import type { C } from '#platform/http/index.ts'
import { ratingText } from '../text/rating/index.ts'

export const yearPattern = ':year{[12][0-9]{3}}'

/** The call of the address, if it runs here; of history there is nothing to rate or compute. */
export const callOf = async (c: C): Promise<Cycle> => {
  const call = found(await cycleByYear(c.var.ctx.db, Number(c.req.param('year'))))
  if (call.isHistory) throw new NotFound()
  return call
}

/** To a page below the desk of a call. */
export const trail = (c: C, { year }: Pick<Cycle, 'year'>, ...rest: { text: string; href?: string }[]) => [
  { text: ratingText(c.var.lang).call(year), href: `/${c.var.lang}${callUrls.desk(year)}` },
  ...rest,
]
