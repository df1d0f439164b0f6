import type { Ctx } from '#platform/context.ts'
import { type Asked, type FigureCode, type Reading, readFigures } from './figures.ts'
import { type Indicator, indicators } from './queries/indicator.ts'

/** The figures of the page for the authorities, in the order they are read. */
const shown = [
  'activities-completed',
  'activities-planned',
  'participating-ministries',
  'never-took-part',
  'documented-activities',
  'lag-call-visit',
  'lag-decision-visit',
  'lag-visit-report',
  'activities-by-year',
  'ministries-by-year',
  'cooperation-flows',
  'outcomes-by-component',
  'participation-by-subregion',
  'commitments-kept',
  'contact-kept',
  'further-assistance',
  'contributions-cash',
  'contributions-in-kind',
  'contributing-countries',
  'cost-per-visit',
] as const satisfies readonly FigureCode[]

export type ShownCode = (typeof shown)[number]

export type Dashboard = {
  of: (code: ShownCode) => Reading
  /** What the report declares of the same as a figure; nothing where it does not. */
  declaredOf: (code: ShownCode) => Indicator | undefined
}

export const dashboard = async (ctx: Pick<Ctx, 'db' | 'now'>, asked: Asked): Promise<Dashboard> => {
  const [readings, declared] = await Promise.all([readFigures(ctx, shown, asked), indicators(ctx.db)])
  return {
    of: (code) => readings.get(code) as Reading,
    declaredOf: (code) =>
      declared.find(
        ({ measure, measureGroup, kind }) => measure === code && !measureGroup && kind === 'declared',
      ),
  }
}
