import { activityUrls } from '#modules/activities/index.ts'
import { rowsBehind } from '../links.ts'
import type { Coverage } from '../queries/coverage.ts'
import { urls } from '../urls.ts'
import type { Definition } from './figure.ts'
import {
  activityRow,
  completed,
  countriesOf,
  memberRow,
  memberRows,
  notCanceled,
  pairsOf,
  yearOf,
  years,
} from './rows.ts'

const asOf = ({ activities }: Coverage) => activities
const both = ['provider', 'receiver'] as const
const some = (activities: number) => activities > 0

/** Who takes part, and how evenly. */
export const participationFigures = {
  'participating-ministries': {
    subject: 'participation',
    unit: 'count',
    statistic: 'count',
    rows: (source) => memberRows(source, both, some),
    asOf,
    path: urls.participation(),
  },
  'provider-ministries': {
    subject: 'participation',
    unit: 'count',
    statistic: 'count',
    rows: (source) => memberRows(source, ['provider'], some),
    asOf,
    path: urls.participation(),
  },
  'receiver-ministries': {
    subject: 'participation',
    unit: 'count',
    statistic: 'count',
    rows: (source) => memberRows(source, ['receiver'], some),
    asOf,
    path: urls.participation(),
  },
  'never-took-part': {
    subject: 'participation',
    unit: 'count',
    statistic: 'count',
    rows: (source) => memberRows(source, both, (activities) => activities === 0),
    asOf,
  },
  'participation-by-subregion': {
    subject: 'participation',
    unit: 'share',
    statistic: 'share',
    rows: (source) => memberRows(source, both, some),
    groups: { over: 'own', list: ({ subregions }) => subregions() },
    asOf,
  },
  'activities-by-subregion': {
    subject: 'participation',
    unit: 'count',
    statistic: 'count',
    rows: async (source) => {
      const [members, activities] = await Promise.all([source.members(), notCanceled(source)])
      const subregionOf = new Map(members.map(({ code, subregionCode }) => [code, subregionCode]))
      return activities.map((activity) => {
        const countries = both.flatMap((role) => countriesOf(activity, role))
        const groups = new Set(countries.flatMap((country) => subregionOf.get(country) ?? []))
        return activityRow(activity, { groups: [...groups] })
      })
    },
    groups: { over: 'own', list: ({ subregions }) => subregions() },
    asOf,
  },
  'ministries-by-year': {
    subject: 'participation',
    unit: 'count',
    statistic: 'count',
    rows: async (source) => {
      const [members, activities] = await Promise.all([source.members(), completed(source)])
      return members.map((member) => {
        const own = activities.filter((activity) =>
          both.some((role) => countriesOf(activity, role).includes(member.code)),
        )
        return memberRow(member, {
          value: own.length,
          counts: own.length > 0,
          groups: [...new Set(own.flatMap(yearOf))],
        })
      })
    },
    groups: { over: 'own', list: years },
    asOf,
  },
  'cooperation-flows': {
    subject: 'participation',
    unit: 'count',
    statistic: 'count',
    rows: async (source) =>
      (await notCanceled(source)).map((activity) =>
        activityRow(activity, { groups: pairsOf(activity).map(({ code }) => code) }),
      ),
    groups: {
      over: 'own',
      list: async (source) => {
        const pairs = (await notCanceled(source)).flatMap(pairsOf)
        const counts = new Map<string, number>()
        for (const { code } of pairs) counts.set(code, (counts.get(code) ?? 0) + 1)
        return [...new Map(pairs.map((pair) => [pair.code, pair])).values()].sort(
          (a, b) => (counts.get(b.code) ?? 0) - (counts.get(a.code) ?? 0) || (a.code < b.code ? -1 : 1),
        )
      },
    },
    asOf,
  },
  'concentration-providers': {
    subject: 'participation',
    unit: 'coefficient',
    statistic: 'gini',
    rows: (source) => memberRows(source, ['provider'], () => true),
    asOf,
  },
  'concentration-receivers': {
    subject: 'participation',
    unit: 'coefficient',
    statistic: 'gini',
    rows: (source) => memberRows(source, ['receiver'], () => true),
    asOf,
  },
  'provider-completed': {
    subject: 'participation',
    unit: 'count',
    statistic: 'count',
    rows: async (source) =>
      (await completed(source)).map((activity) =>
        activityRow(activity, { groups: countriesOf(activity, 'provider') }),
      ),
    groups: {
      over: 'own',
      list: async (source) => {
        const providers = new Set(
          (await completed(source)).flatMap((activity) => countriesOf(activity, 'provider')),
        )
        return (await source.members()).filter(({ code }) => providers.has(code))
      },
    },
    asOf,
    path: (country) =>
      country
        ? rowsBehind({ country, role: 'provider', status: 'completed' })
        : activityUrls.activities({ status: ['completed'] }),
  },
} satisfies Record<string, Definition>
