import { z } from 'zod'
import { putEntries, removeEntries } from '#modules/search/index.ts'
import { Stop } from '#platform/errors.ts'
import { languages } from '#platform/i18n/index.ts'
import { cell, type Loader, localized, localizedColumns } from '#platform/load/index.ts'
import {
  upsertInstitution,
  upsertInstitutionName,
  upsertMemberState,
  upsertNetwork,
  upsertSubregion,
} from './queries/upsert.ts'
import { institutionKinds } from './schema.ts'
import { directoryText } from './text/index.ts'
import { urls } from './urls.ts'

const localizedValue = z.object({ es: z.string(), en: z.string(), pt: z.string(), fr: z.string() })

const networkShape = z.looseObject({
  code: z.string(),
  name: localizedValue,
  shortName: localizedValue,
  description: localizedValue,
  timeZone: z
    .string()
    .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), 'is not a time zone'),
})

export const load: Loader = async (ctx, folder) => {
  const network = folder.json('network.json', networkShape)
  await upsertNetwork(ctx.db, {
    code: network.code,
    name: network.name,
    shortName: network.shortName,
    description: network.description,
    timeZone: network.timeZone,
    profile: JSON.stringify(network),
  })

  const subregions = folder.csv('subregions.csv', z.object({ code: cell.text, ...localizedColumns('name') }))
  for (const [position, row] of subregions.entries()) {
    await upsertSubregion(ctx.db, { code: row.code, position: position + 1, name: localized(row, 'name') })
  }

  const members = folder.csv(
    'members.csv',
    z.object({ country: cell.text, language: cell.text, subregion: cell.text, ...localizedColumns('name') }),
  )
  for (const row of members) {
    await upsertMemberState(ctx.db, {
      code: row.country,
      name: localized(row, 'name'),
      subregionCode: row.subregion,
      language: row.language,
    })
  }

  const institutions = folder.csv(
    'institutions.csv',
    z.object({
      code: cell.text,
      kind: z.enum(institutionKinds),
      country: cell.optional,
      acronym: cell.optional,
      name_source: z.enum(['report', 'generic']),
      ...localizedColumns('name'),
    }),
  )
  const ids = new Map<string, number>()
  await removeEntries(ctx.db, 'ministry')
  await removeEntries(ctx.db, 'institution')
  for (const row of institutions) {
    const name = localized(row, 'name')
    const institution = {
      code: row.code,
      kind: row.kind,
      country: row.country,
      acronym: row.acronym,
      name,
      isNameGeneric: row.name_source === 'generic',
    }
    ids.set(row.code, await upsertInstitution(ctx.db, institution))
    const country = row.country
    if (row.kind !== 'ministry' || country === null) {
      await putEntries(
        ctx.db,
        languages.map((lang) => ({
          kind: 'institution',
          key: row.code,
          lang,
          title: name[lang],
          body: [row.acronym, directoryText(lang).kinds[row.kind]].filter(Boolean).join(' · '),
          path: urls.institution({ kind: row.kind, code: row.code, country }),
        })),
      )
      continue
    }
    const member = members.find((candidate) => candidate.country === country)
    if (!member)
      throw new Stop(
        `institutions.csv: ${row.code} is of ${country}, which members.csv does not have.`,
        'Correct one of the two.',
      )
    const countryName = localized(member, 'name')
    await putEntries(
      ctx.db,
      languages.map((lang) => ({
        kind: 'ministry',
        key: country,
        lang,
        title: countryName[lang],
        body: [name[lang], row.acronym].filter(Boolean).join(' · '),
        path: urls.ministry(country),
      })),
    )
  }

  const names = folder.csv(
    'institution_names.csv',
    z.object({
      institution: cell.text,
      name_es: cell.text,
      acronym: cell.optional,
      valid_from: cell.optionalDay,
      valid_to: cell.optionalDay,
      source_line: cell.optionalInteger,
    }),
  )
  for (const row of names) {
    const institutionId = ids.get(row.institution)
    if (!institutionId)
      throw new Stop(
        `institution_names.csv: there is no institution ${row.institution}.`,
        'Add it to institutions.csv.',
      )
    await upsertInstitutionName(ctx.db, {
      institutionId,
      name: row.name_es,
      acronym: row.acronym,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      sourceLine: row.source_line,
    })
  }

  const ministries = institutions.filter(({ kind }) => kind === 'ministry').length
  return [
    { what: 'member states', count: members.length },
    { what: 'ministries', count: ministries },
    { what: 'other institutions', count: institutions.length - ministries },
  ]
}
