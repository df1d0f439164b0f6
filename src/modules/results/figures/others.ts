import { directoryUrls } from '#modules/directory/index.ts'
import { eventUrls, type Workshop } from '#modules/events/index.ts'
import { fundUrls, isAddable } from '#modules/fund/index.ts'
import { libraryUrls, type Publication } from '#modules/library/index.ts'
import { portfolioUrls } from '#modules/portfolio/index.ts'
import type { Coverage } from '../queries/coverage.ts'
import { figureText } from '../text/figure/index.ts'
import type { Definition, FigureRow, GroupName } from './figure.ts'
import { activityRow, completed, inEach, row, workshopRow } from './rows.ts'
import type { Source } from './source.ts'

const ofActivities = ({ activities }: Coverage) => activities
const ofWorkshops = ({ workshops }: Coverage) => workshops
const ofRecord = ({ record }: Coverage) => record

const publicationRow = ({ code, title, year }: Publication): FigureRow =>
  row({ code, text: title, path: libraryUrls.publication(code), date: year === null ? null : String(year) })

const contributionRows = (kind: 'cash' | 'in_kind') => async (source: Source) =>
  (await source.contributions())
    .filter((contribution) => contribution.kind === kind)
    .map((contribution) => {
      const { code, contributors, amountUsd, periodFrom, qualifier } = contribution
      return row({
        code,
        text: inEach((lang) => contributors.map(({ name }) => name[lang]).join(', ') || code),
        detail: qualifier,
        path: fundUrls.contribution(code),
        date: periodFrom === null ? null : String(periodFrom),
        value: amountUsd,
        // What another amount already holds is shown, and not added again.
        counts: amountUsd === null ? null : isAddable(contribution),
      })
    })

type Sector = keyof ReturnType<typeof figureText>['sectors']

const sectorName = (sector: string) => inEach((lang) => figureText(lang).sectors[sector as Sector] ?? sector)

/** An advisory body speaks for workers or for employers: each is a sector of its own. */
const sectorsOf = ({ ministries, institutions }: Workshop): GroupName[] => {
  const present = institutions.flatMap(({ institution }) => institution ?? [])
  const kinds = present.filter(({ kind }) => kind !== 'advisory_body').map(({ kind }) => kind)
  return [...new Set([...(ministries === null ? [] : ['ministry']), ...kinds])]
    .map((code) => ({ code, name: sectorName(code) }))
    .concat(present.filter(({ kind }) => kind === 'advisory_body').map(({ code, name }) => ({ code, name })))
}

/** People, money, and what the network made. */
export const otherFigures = {
  'people-trained': {
    subject: 'people',
    unit: 'count',
    statistic: 'sum',
    rows: async (source) =>
      (await completed(source)).flatMap((activity) =>
        activity.trained.map(({ kind, people }) => activityRow(activity, { value: people, groups: [kind] })),
      ),
    groups: {
      over: 'own',
      list: async (source) => {
        const kinds = (await completed(source)).flatMap(({ trained }) => trained.map(({ kind }) => kind))
        return [...new Set(kinds)].sort().map((code) => ({ code, name: sectorName(code) }))
      },
    },
    asOf: ofRecord,
  },
  'workshops-by-sector': {
    subject: 'people',
    unit: 'share',
    statistic: 'none',
    rows: async (source) =>
      (await source.workshops()).map((workshop) =>
        workshopRow(workshop, { groups: sectorsOf(workshop).map(({ code }) => code) }),
      ),
    groups: {
      over: 'all',
      list: async (source) => {
        const all = (await source.workshops()).flatMap(sectorsOf)
        return [...new Map(all.map((group) => [group.code, group])).values()]
      },
    },
    asOf: ofWorkshops,
  },
  workshops: {
    subject: 'people',
    unit: 'count',
    statistic: 'count',
    rows: async (source) => (await source.workshops()).map((workshop) => workshopRow(workshop)),
    asOf: ofWorkshops,
    path: eventUrls.workshops(),
  },
  'ministries-per-workshop': {
    subject: 'people',
    unit: 'mean',
    statistic: 'mean',
    rows: async (source) =>
      (await source.workshops()).map((workshop) =>
        workshopRow(workshop, {
          value: workshop.ministries,
          counts: workshop.ministries !== null && workshop.isMinistriesExact ? true : null,
        }),
      ),
    asOf: ofWorkshops,
    path: eventUrls.workshops(),
  },
  'cost-per-visit': {
    subject: 'money',
    unit: 'usd',
    statistic: 'mean',
    rows: async (source) =>
      (await completed(source))
        .filter(({ modality }) => modality !== 'virtual')
        .map((activity) =>
          activityRow(activity, { value: activity.cost, counts: activity.cost === null ? null : true }),
        ),
    asOf: ofActivities,
    isProtected: true,
  },
  'contributions-cash': {
    subject: 'money',
    unit: 'usd',
    statistic: 'sum',
    rows: contributionRows('cash'),
    asOf: ofRecord,
    path: fundUrls.contributions(),
    isDeclared: true,
  },
  'contributions-in-kind': {
    subject: 'money',
    unit: 'usd',
    statistic: 'sum',
    rows: contributionRows('in_kind'),
    asOf: ofRecord,
    path: fundUrls.contributions(),
    isDeclared: true,
  },
  'contributing-countries': {
    subject: 'money',
    unit: 'count',
    statistic: 'count',
    rows: async (source) =>
      (await source.contributors()).map(({ code, name }) =>
        row({ code, text: name, path: directoryUrls.ministry(code) }),
      ),
    asOf: ofRecord,
    path: fundUrls.contributions(),
    isTimeless: true,
  },
  studies: {
    subject: 'other',
    unit: 'count',
    statistic: 'count',
    rows: async (source) => (await source.studies()).map(publicationRow),
    asOf: ({ studies }) => studies,
    path: libraryUrls.publications({ kind: ['study'] }),
  },
  'printed-newsletters': {
    subject: 'other',
    unit: 'count',
    statistic: 'count',
    rows: async (source) => (await source.newsletters()).map(publicationRow),
    asOf: ({ printedNewsletters }) => printedNewsletters,
    path: libraryUrls.publications({ kind: ['printed_newsletter'] }),
  },
  programs: {
    subject: 'other',
    unit: 'count',
    statistic: 'sum',
    rows: async (source) => {
      const [areas, programs] = await Promise.all([source.areas(), source.programs()])
      return areas.map(({ code, name }) =>
        row({
          code,
          text: name,
          path: portfolioUrls.programs({ area: [code] }),
          value: programs.get(code) ?? 0,
        }),
      )
    },
    asOf: ofRecord,
    path: portfolioUrls.programs(),
    isTimeless: true,
  },
} satisfies Record<string, Definition>
