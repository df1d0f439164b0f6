import { z } from 'zod'
import { institutionsByCode, memberStates } from '#modules/directory/index.ts'
import { putEntries, removeEntries } from '#modules/search/index.ts'
import { themes } from '#modules/taxonomy/index.ts'
import type { Ctx } from '#platform/context.ts'
import { languages } from '#platform/i18n/index.ts'
import {
  cell,
  type Folder,
  type Loader,
  localized,
  localizedColumns,
  optionalLocalized,
} from '#platform/load/index.ts'
import { upsertWebinar, upsertWorkshop } from './queries/upsert.ts'
import { type InstitutionRole, workshopKinds } from './schema.ts'
import { urls } from './urls.ts'

export const load: Loader = async (ctx, folder) => [
  { what: 'workshops and seminars', count: await loadWorkshops(ctx, folder) },
  { what: 'webinars', count: await loadWebinars(ctx, folder) },
]

const loadWorkshops = async (ctx: Ctx, folder: Folder): Promise<number> => {
  const [institutions, states, themeRows] = await Promise.all([
    institutionsByCode(ctx.db),
    memberStates(ctx.db),
    themes(ctx.db),
  ])
  const countries = new Map(states.map((state) => [state.code, state]))
  const themesByCode = new Map(themeRows.map((theme) => [theme.code, theme]))
  /** What is written like a code must be one; anything else is a name. */
  const isKnown = (name: string) => institutions.has(name) || !/^[a-z0-9-]+$/.test(name)
  const named = cell.list.pipe(z.array(z.string().refine(isKnown, 'is not in institutions.csv')))

  const rows = folder.csv(
    'workshops.csv',
    z.object({
      number: cell.integer,
      kind: z.enum(workshopKinds),
      country: cell.text.refine((code) => countries.has(code), 'is not in members.csv'),
      start: cell.day,
      end: cell.day,
      ministries: cell.optionalInteger,
      ministries_exact: z.enum(['true', 'false', '']).transform((value) => value !== 'false'),
      theme: cell.text.refine((code) => themesByCode.has(code), 'is not in themes.csv'),
      co_organizers: named,
      participants: named,
      source_line: cell.optionalInteger,
      ...localizedColumns('city', false),
      ...localizedColumns('ministries_note', false),
      ...localizedColumns('participants_note', false),
      ...localizedColumns('title'),
      ...localizedColumns('summary'),
      ...localizedColumns('mandate', false),
      ...localizedColumns('outputs', false),
    }),
  )
  const parts = (role: InstitutionRole, names: string[]) =>
    names.map((name) => {
      const institution = institutions.get(name)
      return institution ? { role, institutionId: institution.id } : { role, name }
    })
  await removeEntries(ctx.db, 'workshop')
  for (const row of rows) {
    const title = localized(row, 'title')
    const summary = localized(row, 'summary')
    const city = optionalLocalized(row, 'city')
    const outputs = optionalLocalized(row, 'outputs')
    await upsertWorkshop(
      ctx.db,
      {
        number: row.number,
        kind: row.kind,
        title,
        summary,
        city,
        country: row.country,
        startsOn: row.start,
        endsOn: row.end,
        ministries: row.ministries,
        isMinistriesExact: row.ministries_exact,
        ministriesNote: optionalLocalized(row, 'ministries_note'),
        themeCode: row.theme,
        participantsNote: optionalLocalized(row, 'participants_note'),
        mandate: optionalLocalized(row, 'mandate'),
        outputs,
        sourceLine: row.source_line,
      },
      [...parts('co_organizer', row.co_organizers), ...parts('participant', row.participants)],
    )
    await putEntries(
      ctx.db,
      languages.map((lang) => ({
        kind: 'workshop',
        key: String(row.number),
        lang,
        title: title[lang],
        body: [
          city?.[lang],
          countries.get(row.country)?.name[lang],
          row.start.slice(0, 4),
          themesByCode.get(row.theme)?.name[lang],
          summary[lang],
          outputs?.[lang],
        ]
          .filter(Boolean)
          .join(' · '),
        path: urls.workshop(row.number),
      })),
    )
  }
  return rows.length
}

const loadWebinars = async (ctx: Ctx, folder: Folder): Promise<number> => {
  const countries = new Map((await memberStates(ctx.db)).map((state) => [state.code, state]))
  const rows = folder.csv(
    'webinars.csv',
    z.object({
      code: cell.text,
      date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a year, a month or a day'),
      ministries: cell.optionalInteger,
      satisfaction_percent: cell.optionalInteger,
      platform: cell.optional,
      provider_country: cell.optional.refine(
        (code) => code === null || countries.has(code),
        'is not in members.csv',
      ),
      source_section: cell.optional,
      ...localizedColumns('subject'),
      ...localizedColumns('date_note', false),
      ...localizedColumns('satisfaction_note', false),
    }),
  )
  await removeEntries(ctx.db, 'webinar')
  for (const row of rows) {
    const title = localized(row, 'subject')
    const dateNote = optionalLocalized(row, 'date_note')
    const isDay = row.date.length === 10
    await upsertWebinar(ctx.db, {
      code: row.code,
      kind: 'webinar',
      title,
      startsOn: isDay ? row.date : null,
      endsOn: isDay ? row.date : null,
      partialDate: isDay ? null : row.date,
      dateNote,
      ministries: row.ministries,
      providerCountry: row.provider_country,
      satisfactionPercent: row.satisfaction_percent,
      satisfactionNote: optionalLocalized(row, 'satisfaction_note'),
      platform: row.platform,
      sourceSection: row.source_section,
    })
    const provider = row.provider_country === null ? undefined : countries.get(row.provider_country)
    await putEntries(
      ctx.db,
      languages.map((lang) => ({
        kind: 'webinar',
        key: row.code,
        lang,
        title: title[lang],
        body: [dateNote?.[lang] ?? row.date, provider?.name[lang], row.platform].filter(Boolean).join(' · '),
        path: urls.webinar(row.code),
      })),
    )
  }
  return rows.length
}
