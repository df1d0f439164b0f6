import { activityUrls, type FollowThroughRow } from '#modules/activities/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { daysBetween } from '../period.ts'
import type { Coverage } from '../queries/coverage.ts'
import type { Definition, FigureRow } from './figure.ts'
import { inEach, row } from './rows.ts'
import type { Source } from './source.ts'

const asOf = ({ record }: Coverage) => record

const followRow = (
  { code, topic, endedOn }: FollowThroughRow,
  told: Pick<FigureRow, 'counts'> & { value?: number | null },
): FigureRow => row({ code, text: topic, path: activityUrls.activity(code), date: endedOn, ...told })

/** The activities whose follow-up has opened; those that have not answered tell nothing. */
const answers =
  (said: (follow: FollowThroughRow) => boolean | null) =>
  async (source: Source): Promise<FigureRow[]> =>
    (await source.followThrough())
      .filter(({ followUpDueOn }) => followUpDueOn !== null)
      .map((follow) => followRow(follow, { counts: follow.answeredAt === null ? null : said(follow) }))

const dayOf = (at: Date | null) => at?.toISOString().slice(0, 10) ?? null

const lagRows =
  (start: (follow: FollowThroughRow) => string | null, end: (follow: FollowThroughRow) => string | null) =>
  async (source: Source): Promise<FigureRow[]> =>
    (await source.followThrough()).map((follow) => {
      const [from, to] = [start(follow), end(follow)]
      const value = from === null || to === null ? null : daysBetween(from, to)
      return followRow(follow, { value, counts: value === null ? null : true })
    })

/** What ministries answer after a visit, and how long that takes. */
export const followUpFigures = {
  'contact-kept': {
    subject: 'outcomes',
    unit: 'share',
    statistic: 'share',
    rows: answers(({ keptContact }) => keptContact),
    asOf,
    asks: true,
    isProtected: true,
  },
  'further-assistance': {
    subject: 'outcomes',
    unit: 'share',
    statistic: 'share',
    rows: answers(({ furtherAssistance }) => furtherAssistance),
    asOf,
    asks: true,
    isProtected: true,
  },
  'follow-up-answered': {
    subject: 'outcomes',
    unit: 'share',
    statistic: 'share',
    rows: async (source) =>
      (await source.followThrough())
        .filter(({ followUpDueOn }) => followUpDueOn !== null)
        .map((follow) => followRow(follow, { counts: follow.answeredAt !== null })),
    asOf,
    isProtected: true,
  },
  'commitments-kept': {
    subject: 'outcomes',
    unit: 'share',
    statistic: 'share',
    rows: async (source) =>
      (await source.commitments()).map(({ activity, position, step, lang, dueOn, state }) =>
        row({
          code: `${activity}/${position}`,
          text: inEach(() => step),
          lang: lang as Lang,
          path: activityUrls.activity(activity),
          date: dueOn,
          counts: state === 'open' ? null : state === 'done',
        }),
      ),
    asOf,
    asks: true,
    isProtected: true,
  },
  'lag-visit-report': {
    subject: 'time',
    unit: 'days',
    statistic: 'median',
    rows: lagRows(
      ({ endedOn }) => endedOn,
      ({ reportSentAt }) => dayOf(reportSentAt),
    ),
    asOf,
    isProtected: true,
  },
  'lag-report-follow-up': {
    subject: 'time',
    unit: 'days',
    statistic: 'median',
    rows: lagRows(
      ({ reportSentAt }) => dayOf(reportSentAt),
      ({ answeredAt }) => dayOf(answeredAt),
    ),
    asOf,
    isProtected: true,
  },
} satisfies Record<string, Definition>
