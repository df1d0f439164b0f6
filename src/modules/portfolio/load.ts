import { z } from 'zod'
import { institutionsByCode } from '#modules/directory/index.ts'
import { populations, themes } from '#modules/taxonomy/index.ts'
import type { Ctx } from '#platform/context.ts'
import { Stop } from '#platform/errors.ts'
import { type Lang, languages } from '#platform/i18n/index.ts'
import { cell, type Loader, localizedColumns } from '#platform/load/index.ts'
import { contentOf, keepVersion, makeFindable } from './actions.ts'
import { insertProgram, loadedPrograms, writeSource } from './queries/change.ts'
import { programById } from './queries/program.ts'
import { type Content, states, textFields, type Words } from './schema.ts'
import { changeTexts } from './translation.ts'

const file = 'programs.csv'

const row = z.object({
  code: cell.text,
  country: cell.text,
  institution: cell.text,
  unit: cell.optional,
  area: cell.text,
  theme: cell.text,
  populations: cell.list,
  languages: cell.list,
  ...localizedColumns('title'),
  ...localizedColumns('summary', false),
  ...localizedColumns('objectives', false),
  ...localizedColumns('results', false),
  original_language: z.enum(languages),
  state: z.enum(states),
  source_kind: z.enum(['report', 'activity']),
  source_section: cell.list,
  source_lines: cell.list.pipe(z.array(cell.integer)),
  source_activities: cell.list.pipe(
    z.array(
      z
        .string()
        .regex(/^\d{4}\/\d+$/, 'is not call/number')
        .transform((value) => {
          const [callYear, number] = value.split('/').map(Number)
          return { callYear: callYear ?? 0, number: number ?? 0 }
        }),
    ),
  ),
})

type Row = z.infer<typeof row>

const wordsOf = (given: Row, lang: Lang): Words =>
  Object.fromEntries(textFields.map((field) => [field, given[`${field}_${lang}`]])) as Words

const contentOfRow = (given: Row): Content => ({
  unit: given.unit,
  contactPost: null,
  theme: given.theme,
  populations: given.populations.toSorted(),
  languages: given.languages.toSorted(),
  texts: Object.fromEntries(languages.map((lang) => [lang, wordsOf(given, lang)])),
})

/** Puts in the programs that are not there and brings up to date those that nobody has touched since. */
export const load: Loader = async (ctx, folder) => {
  const rows = folder.csv(file, row)
  const [institutions, themeRows, populationRows, there] = await Promise.all([
    institutionsByCode(ctx.db),
    themes(ctx.db),
    populations(ctx.db),
    loadedPrograms(ctx.db),
  ])
  const areaOf = new Map(themeRows.map(({ code, areaCode }) => [code, areaCode]))
  const populationCodes = new Set(populationRows.map(({ code }) => code))
  for (const [at, given] of rows.entries()) {
    const institution = institutions.get(given.institution)
    const fail = (what: string) => {
      throw new Stop(
        `${file}, row ${at + 1} (${given.code}): ${what}.`,
        'Correct it and run again; nothing was loaded.',
      )
    }
    if (institution?.country !== given.country)
      fail(`${given.institution} is not an institution of ${given.country}`)
    if (areaOf.get(given.theme) !== given.area) fail(`${given.theme} is not a theme of ${given.area}`)
    const unknown = given.populations.find((code) => !populationCodes.has(code))
    if (unknown) fail(`there is no target population ${unknown}`)
    await loadProgram(ctx, given, institution?.id ?? 0, there.get(given.code))
  }
  return [{ what: 'programs', count: rows.length }]
}

const loadProgram = async (
  ctx: Ctx,
  given: Row,
  institutionId: number,
  there: { id: number; isKept: boolean } | undefined,
) => {
  if (there?.isKept) return
  const content = contentOfRow(given)
  const original = given.original_language
  const source = {
    sourceKind: given.source_kind,
    sourceSections: given.source_section,
    sourceLines: given.source_lines,
  }
  if (!there) {
    const id = await insertProgram(ctx.db, {
      code: given.code,
      institutionId,
      originalLang: original,
      state: given.state,
      ...source,
      keptSince: null,
      content,
    })
    const texts = changeTexts({ before: [], after: content.texts, original, rev: 1, translator: 'machine' })
    await keepVersion(ctx, { id, rev: 1, verb: 'loaded', content, texts })
    await writeSource(ctx.db, id, source, given.source_activities)
    return makeFindable(ctx.db, id)
  }
  await writeSource(ctx.db, there.id, source, given.source_activities)
  const program = await programById(ctx.db, there.id)
  if (program && JSON.stringify(ordered(contentOf(program))) !== JSON.stringify(ordered(content))) {
    const rev = program.rev + 1
    // The folder gives all languages of one text together.
    const texts = changeTexts({ before: [], after: content.texts, original, rev, translator: 'machine' })
    await keepVersion(ctx, { id: there.id, rev, verb: 'loaded', content, texts })
  }
  // Also when nothing changed here: names of places and themes may have.
  return makeFindable(ctx.db, there.id)
}

const ordered = ({ texts, ...rest }: Content) => [
  rest.unit,
  rest.theme,
  rest.populations,
  rest.languages,
  ...languages.map((lang) => textFields.map((field) => texts[lang]?.[field])),
]
