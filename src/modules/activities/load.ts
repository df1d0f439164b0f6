import { z } from 'zod'
import { calls } from '#modules/calls/index.ts'
import { memberStates } from '#modules/directory/index.ts'
import { putEntries, removeEntries } from '#modules/search/index.ts'
import { components, themes } from '#modules/taxonomy/index.ts'
import type { Db } from '#platform/db/index.ts'
import { Stop } from '#platform/errors.ts'
import { languages } from '#platform/i18n/index.ts'
import {
  cell,
  type Folder,
  type Loaded,
  type Loader,
  localized,
  localizedColumns,
} from '#platform/load/index.ts'
import { noFilter } from './filter.ts'
import { type Activity, activities, type Mission, type Party } from './queries/activity.ts'
import { putRules } from './queries/follow-through/follow-through.ts'
import { type Outcome, outcomes } from './queries/outcome.ts'
import {
  type PartyRow,
  putOutcome,
  replaceMissions,
  replaceParties,
  upsertActivity,
} from './queries/upsert.ts'
import { followThroughRules } from './rules.ts'
import { modalities, type PartyRole, statuses } from './schema.ts'
import { activitiesText } from './text/index.ts'
import { urls } from './urls.ts'

/** `2009-09-30/2009-10-02;2009-11-23/2009-11-27` */
const missionList = cell.list.transform((ranges, issues): Mission[] =>
  ranges.map((range) => {
    const [startsOn = '', endsOn = '', ...rest] = range.split('/')
    const isDay = (day: string) => z.iso.date().safeParse(day).success
    if (isDay(startsOn) && isDay(endsOn) && startsOn <= endsOn && rest.length === 0)
      return { startsOn, endsOn }
    issues.addIssue({ code: 'custom', message: `${range} is not two days in order` })
    return z.NEVER
  }),
)

const activityRow = z.object({
  call: cell.integer,
  number: cell.integer,
  receiver: cell.list,
  provider: cell.list,
  theme: cell.text,
  modality: z.enum(modalities),
  status: z.enum(statuses),
  dates: missionList,
  source_line: cell.optionalInteger,
  ...localizedColumns('topic'),
})

const outcomeRow = z.object({
  code: cell.text,
  component: cell.text,
  receivers: cell.list,
  providers: cell.list,
  activities: cell.list,
  year: cell.optionalInteger,
  source_line: cell.optionalInteger,
  ...localizedColumns('summary'),
})

/** How the network follows up: without it, it does not. */
const rulesFile = 'follow-through.json'

export const load: Loader = async ({ db }, folder) => {
  const ministries = new Map((await memberStates(db)).map(({ code, ministryId }) => [code, ministryId]))
  const loaded = await loadActivities(db, folder, ministries)
  const count = await loadOutcomes(db, folder, ministries, loaded.ids)
  if (folder.has(rulesFile)) await putRules(db, folder.json(rulesFile, followThroughRules))
  await describe(db)
  return [...loaded.counts, { what: 'outcomes', count }]
}

/** Finds by code, or stops naming the file and the row. */
const resolver =
  (file: string, row: string) =>
  <Value>(known: Map<string, Value>, what: string, code: string): Value => {
    const value = known.get(code)
    if (value !== undefined) return value
    throw new Stop(
      `${file}, ${row}: there is no ${what} ${code}.`,
      'Correct the row and run again; nothing was loaded.',
    )
  }

const partiesOf = (
  ministryOf: (country: string) => number,
  countries: string[],
  role: PartyRole,
): PartyRow[] => countries.map((country) => ({ institutionId: ministryOf(country), role }))

type Ministries = Map<string, number>

const loadActivities = async (db: Db, folder: Folder, ministries: Ministries) => {
  const callIds = new Map((await calls(db)).map(({ year, id }) => [String(year), id]))
  const themeCodes = new Map((await themes(db)).map(({ code }) => [code, code]))
  const ids = new Map<string, number>()
  const rows = folder.csv('activities.csv', activityRow)
  for (const row of rows) {
    const resolve = resolver('activities.csv', `activity ${row.call}/${row.number}`)
    const ministryOf = (country: string) => resolve(ministries, 'member state', country)
    const id = await upsertActivity(db, {
      callId: resolve(callIds, 'call', String(row.call)),
      number: row.number,
      code: `${row.call}-${row.number}`,
      modality: row.modality,
      status: row.status,
      topic: localized(row, 'topic'),
      themeCode: resolve(themeCodes, 'theme', row.theme),
      sourceLine: row.source_line,
    })
    await replaceParties(db, id, [
      ...partiesOf(ministryOf, row.receiver, 'receiver'),
      ...partiesOf(ministryOf, row.provider, 'provider'),
    ])
    await replaceMissions(db, id, row.dates)
    ids.set(`${row.call}/${row.number}`, id)
  }
  const counts: Loaded[] = [
    { what: 'activities', count: rows.length },
    { what: 'missions', count: rows.flatMap(({ dates }) => dates).length },
  ]
  return { ids, counts }
}

const loadOutcomes = async (
  db: Db,
  folder: Folder,
  ministries: Ministries,
  activityIds: Map<string, number>,
) => {
  const componentCodes = new Map((await components(db)).map(({ code }) => [code, code]))
  const rows = folder.csv('outcomes.csv', outcomeRow)
  for (const row of rows) {
    const resolve = resolver('outcomes.csv', `outcome ${row.code}`)
    const ministryOf = (country: string) => resolve(ministries, 'member state', country)
    await putOutcome(
      db,
      {
        code: row.code,
        componentCode: resolve(componentCodes, 'component', row.component),
        year: row.year,
        summary: localized(row, 'summary'),
        sourceLine: row.source_line,
      },
      [
        ...partiesOf(ministryOf, row.receivers, 'receiver'),
        ...partiesOf(ministryOf, row.providers, 'provider'),
      ],
      row.activities.map((activity) => resolve(activityIds, 'activity', activity)),
    )
  }
  return rows.length
}

/** What the search across everything knows of activities and outcomes. */
const describe = async (db: Db) => {
  await removeEntries(db, 'activity')
  await removeEntries(db, 'outcome')
  await putEntries(db, (await activities(db, noFilter, { limit: 100_000 })).flatMap(activityEntries))
  await putEntries(db, (await outcomes(db)).flatMap(outcomeEntries))
}

/** What the search across everything knows of an activity. */
export const activityEntries = (activity: Activity) =>
  languages.map((lang) => {
    const t = activitiesText(lang)
    const names = (parties: Party[]) => parties.map(({ name }) => name[lang]).join(', ')
    return {
      kind: 'activity',
      key: activity.code,
      lang,
      title: activity.topic[lang],
      body: [
        t.learnedFrom(names(activity.receivers), names(activity.providers)),
        activity.missions[0]?.startsOn.slice(0, 4) ?? t.statuses[activity.status],
        t.modalities[activity.modality],
        activity.themeName[lang],
      ].join(' · '),
      path: urls.activity(activity.code),
    }
  })

/** What the search across everything knows of an outcome. */
export const outcomeEntries = (outcome: Outcome) =>
  languages.map((lang) => ({
    kind: 'outcome',
    key: outcome.code,
    lang,
    title: activitiesText(lang).outcomeTitle(outcome.receivers.map(({ name }) => name[lang]).join(', ')),
    body: `${outcome.summary[lang]} · ${outcome.componentName[lang]}`,
    path: urls.outcome(outcome.code),
  }))
