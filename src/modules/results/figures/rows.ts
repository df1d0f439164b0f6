import { activityUrls } from '#modules/activities/index.ts'
import { callUrls } from '#modules/calls/index.ts'
import { directoryUrls, type MemberState } from '#modules/directory/index.ts'
import { eventUrls, type Workshop } from '#modules/events/index.ts'
import { type Lang, type Localized, languages } from '#platform/i18n/index.ts'
import type { ActivityRecord } from '../queries/activity.ts'
import type { FigureRow, GroupName } from './figure.ts'
import { activityDate, type Source, workshopDate } from './source.ts'

type Told = Partial<Pick<FigureRow, 'value' | 'counts' | 'groups'>>

const plain = { lang: null, detail: null, path: null, date: null, value: null, counts: true, groups: [] }

export const row = (own: Pick<FigureRow, 'code' | 'text'> & Partial<FigureRow>): FigureRow => ({
  ...plain,
  ...own,
})

/** The same said in each language. */
export const inEach = (say: (lang: Lang) => string) =>
  Object.fromEntries(languages.map((lang) => [lang, say(lang)])) as Localized

const parties = ({ parties: all }: ActivityRecord, role: 'provider' | 'receiver') =>
  all.filter((party) => party.role === role)

export const countriesOf = (activity: ActivityRecord, role: 'provider' | 'receiver'): string[] =>
  parties(activity, role).flatMap(({ country }) => country ?? [])

/** An activity with who taught whom. */
export const activityRow = (activity: ActivityRecord, told: Told = {}): FigureRow => {
  const names = (role: 'provider' | 'receiver', lang: Lang) =>
    parties(activity, role)
      .map(({ name }) => name[lang])
      .join(', ')
  return row({
    code: activity.code,
    text: activity.topic,
    detail: inEach((lang) => `${names('provider', lang)} → ${names('receiver', lang)}`),
    path: activityUrls.activity(activity.code),
    date: activityDate(activity),
    ...told,
  })
}

export const isCompleted = ({ status }: ActivityRecord) => status === 'completed'

/** Still to take place, however far it is planned. */
export const isPlanned = ({ status }: ActivityRecord) =>
  status === 'planned' || status === 'scheduled' || status === 'under_way'

export const completed = async (source: Source) => (await source.activities()).filter(isCompleted)

/** Those that count for participation: what took place and what is to. */
export const notCanceled = async (source: Source) =>
  (await source.activities()).filter(({ status }) => status !== 'canceled')

/** The year in which it ended; none while it has no days. */
export const yearOf = ({ endsOn }: ActivityRecord): string[] => (endsOn === null ? [] : [endsOn.slice(0, 4)])

/** From the year of the first completed activity to that of the last, those between without any too. */
export const years = async (source: Source): Promise<GroupName[]> => {
  const ended = (await completed(source)).flatMap(yearOf).map(Number)
  if (ended.length === 0) return []
  const first = Math.min(...ended)
  return Array.from({ length: Math.max(...ended) - first + 1 }, (_, at) => {
    const year = String(first + at)
    return { code: year, name: inEach(() => year) }
  })
}

/** Who taught whom: each provider with each receiver. */
export const pairsOf = (activity: ActivityRecord): GroupName[] =>
  parties(activity, 'provider').flatMap((provider) =>
    parties(activity, 'receiver').flatMap((receiver) =>
      provider.country === null || receiver.country === null
        ? []
        : {
            code: `${provider.country}-${receiver.country}`,
            name: inEach((lang) => `${provider.name[lang]} → ${receiver.name[lang]}`),
          },
    ),
  )

export const memberRow = ({ code, name, subregionCode }: MemberState, told: Told): FigureRow =>
  row({ code, text: name, path: directoryUrls.ministry(code), groups: [subregionCode], ...told })

/** Every member state with the number of activities in which it has one of the roles. */
export const memberRows = async (
  source: Source,
  roles: readonly ('provider' | 'receiver')[],
  counts: (activities: number) => boolean,
): Promise<FigureRow[]> => {
  const [members, activities] = await Promise.all([source.members(), notCanceled(source)])
  return members.map((member) => {
    const value = activities.filter((activity) =>
      roles.some((role) => countriesOf(activity, role).includes(member.code)),
    ).length
    return memberRow(member, { value, counts: counts(value) })
  })
}

type CallOfSource = Awaited<ReturnType<Source['calls']>>[number]

export const callRow = ({ year, title, opened }: CallOfSource, told: Told = {}): FigureRow =>
  row({ code: String(year), text: title, path: callUrls.call(year), date: opened, ...told })

export const workshopRow = (workshop: Workshop, told: Told = {}): FigureRow =>
  row({
    code: String(workshop.number),
    text: workshop.title,
    detail: workshop.city,
    path: eventUrls.workshop(workshop.number),
    date: workshopDate(workshop),
    ...told,
  })
