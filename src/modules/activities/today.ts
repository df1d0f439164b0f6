import { networkProfile } from '#modules/directory/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { Db } from '#platform/db/index.ts'
import type { Day } from '#platform/i18n/index.ts'
import { instantAt, localOf } from '#platform/zone/index.ts'
import { addDays } from './calendar/day.ts'

/** The day on which an instant falls by the network's clock. */
export const dayOfInstant = async (db: Db, at: Date): Promise<Day> =>
  localOf(at, (await networkProfile(db)).timeZone).slice(0, 10)

/** The day that the network's clock shows. */
export const todayOf = (ctx: Pick<Ctx, 'db' | 'now'>): Promise<Day> => dayOfInstant(ctx.db, ctx.now)

/** When a day is over by the network's clock, for what is due on it. */
export const endOfDay = (day: Day, timeZone: string): Date =>
  new Date(instantAt(`${addDays(day, 1)}T00:00`, timeZone).getTime() - 1_000)
