import { anyOf, type Db, jsonArrayFrom, sql, tables } from '#platform/db/index.ts'
import type { Day, Lang, Localized } from '#platform/i18n/index.ts'
import type { State } from '../schema.ts'
import type { ProgramText } from '../translation.ts'

const own = tables<'portfolio' | 'directory' | 'taxonomy'>()

type Term = { code: string; name: Localized }

export type Program = {
  id: number
  code: string
  state: State
  rev: number
  originalLang: Lang
  institution: { id: number; code: string; name: Localized }
  country: Term
  unit: string | null
  contactPost: string | null
  area: Term
  theme: Term
  populations: Term[]
  languages: string[]
  confirmedOn: Day | null
  source: { kind: 'report' | 'activity' | 'ministry'; sections: string[]; lines: number[] }
  activities: { callYear: number; number: number }[]
  texts: ProgramText[]
}

const programRows = (db: Db) =>
  own(db)
    .selectFrom('portfolio.program as program')
    .innerJoin('directory.institution as institution', 'institution.id', 'program.institutionId')
    .innerJoin('directory.memberState as member', 'member.code', 'institution.country')
    .innerJoin('taxonomy.theme as theme', 'theme.code', 'program.themeCode')
    .innerJoin('taxonomy.area as area', 'area.code', 'theme.areaCode')
    .select((eb) => [
      'program.id as id',
      'program.code as code',
      'program.state as state',
      'program.rev as rev',
      'program.originalLang as originalLang',
      'program.unit as unit',
      'program.contactPost as contactPost',
      'program.languages as languages',
      'program.confirmedOn as confirmedOn',
      'program.sourceKind as sourceKind',
      'program.sourceSections as sourceSections',
      'program.sourceLines as sourceLines',
      'institution.id as institutionId',
      'institution.code as institutionCode',
      'institution.name as institutionName',
      'member.code as countryCode',
      'member.name as countryName',
      'area.code as areaCode',
      'area.name as areaName',
      'theme.code as themeCode',
      'theme.name as themeName',
      jsonArrayFrom(
        eb
          .selectFrom('portfolio.programPopulation as chosen')
          .innerJoin('taxonomy.population as population', 'population.code', 'chosen.populationCode')
          .select(['population.code', 'population.name'])
          .whereRef('chosen.programId', '=', 'program.id')
          .orderBy('population.position'),
      ).as('populations'),
      jsonArrayFrom(
        eb
          .selectFrom('portfolio.programActivity as shared')
          .select(['shared.callYear', 'shared.number'])
          .whereRef('shared.programId', '=', 'program.id')
          .orderBy('shared.callYear')
          .orderBy('shared.number'),
      ).as('activities'),
      jsonArrayFrom(
        eb
          .selectFrom('portfolio.programText as said')
          .select(['said.lang', 'said.title', 'said.summary', 'said.objectives', 'said.results'])
          .select(['said.state', 'said.staleFields', 'said.sourceRev', 'said.rev'])
          .whereRef('said.programId', '=', 'program.id')
          .orderBy('said.lang'),
      ).as('texts'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof programRows>['execute']>>[number]

const toProgram = (row: Row): Program => ({
  id: row.id,
  code: row.code,
  state: row.state as State,
  rev: row.rev,
  originalLang: row.originalLang as Lang,
  institution: { id: row.institutionId, code: row.institutionCode, name: row.institutionName },
  country: { code: row.countryCode, name: row.countryName },
  unit: row.unit,
  contactPost: row.contactPost,
  area: { code: row.areaCode, name: row.areaName },
  theme: { code: row.themeCode, name: row.themeName },
  populations: row.populations as Term[],
  languages: row.languages,
  confirmedOn: row.confirmedOn,
  source: {
    kind: row.sourceKind as Program['source']['kind'],
    sections: row.sourceSections,
    lines: row.sourceLines,
  },
  activities: row.activities,
  texts: row.texts as ProgramText[],
})

/** A program in whatever state. Who may see it is for the caller to say. */
export const programById = async (db: Db, id: number): Promise<Program | undefined> => {
  const row = await programRows(db).where('program.id', '=', id).executeTakeFirst()
  return row && toProgram(row)
}

export const publishedProgram = async (
  db: Db,
  key: { id: number } | { code: string },
): Promise<Program | undefined> => {
  const row = await programRows(db)
    .where('program.state', '=', 'published')
    .$if('id' in key, (query) => query.where('program.id', '=', 'id' in key ? key.id : 0))
    .$if('code' in key, (query) => query.where('program.code', '=', 'code' in key ? key.code : ''))
    .executeTakeFirst()
  return row && toProgram(row)
}

/** These programs, in this order. */
export const programsById = async (db: Db, ids: number[]): Promise<Program[]> => {
  if (ids.length === 0) return []
  const rows = await programRows(db)
    .where('program.id', '=', sql<number>`any(${ids}::integer[])`)
    .where('program.state', '=', 'published')
    .execute()
  const byId = new Map(rows.map((row) => [row.id, toProgram(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The published programs of a ministry, newest confirmed first. */
export const programsOfMinistry = async (
  db: Db,
  institutionId: number,
  limit: number,
): Promise<Program[]> => {
  const rows = await programRows(db)
    .where('program.institutionId', '=', institutionId)
    .where('program.state', '=', 'published')
    .orderBy('program.code')
    .limit(limit)
    .execute()
  return rows.map(toProgram)
}

/** How many programs some ministries have published on a theme. */
export const countOnTheme = async (
  db: Db,
  theme: string,
  institutions: readonly number[],
): Promise<number> => {
  const { programs } = await own(db)
    .selectFrom('portfolio.program')
    .select((of) => of.fn.countAll<number>().as('programs'))
    .where('themeCode', '=', theme)
    .where('institutionId', '=', anyOf(institutions))
    .where('state', '=', 'published')
    .executeTakeFirstOrThrow()
  return programs
}

/** The published programs that were shared in an activity. */
export const programsOfActivity = async (db: Db, callYear: number, number: number): Promise<Program[]> => {
  const rows = await programRows(db)
    .innerJoin('portfolio.programActivity as sought', 'sought.programId', 'program.id')
    .where('sought.callYear', '=', callYear)
    .where('sought.number', '=', number)
    .where('program.state', '=', 'published')
    .orderBy('program.code')
    .execute()
  return rows.map(toProgram)
}

/** Programs in every state, for who edits them; `institutions` are theirs, all when absent. */
export const programsToEdit = async (
  db: Db,
  {
    institutions,
    country,
    state,
    limit,
    offset,
  }: { institutions?: number[]; country?: string; state?: State; limit: number; offset: number },
): Promise<{ programs: Program[]; total: number }> => {
  const mine = <Query extends ReturnType<typeof programRows>>(query: Query) =>
    query
      .$if(institutions !== undefined, (q) =>
        q.where('program.institutionId', '=', sql<number>`any(${institutions ?? []}::integer[])`),
      )
      .$if(country !== undefined, (q) => q.where('member.code', '=', country ?? ''))
      .$if(state !== undefined, (q) => q.where('program.state', '=', state ?? ''))
  const rows = await mine(programRows(db))
    .orderBy('member.code')
    .orderBy('program.code')
    .limit(limit)
    .offset(offset)
    .execute()
  const { total } = await mine(programRows(db))
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { programs: rows.map(toProgram), total }
}

export const publishedIds = async (db: Db): Promise<number[]> => {
  const rows = await own(db)
    .selectFrom('portfolio.programIndex')
    .select('programId')
    .orderBy('programId')
    .limit(40_000)
    .execute()
  return rows.map(({ programId }) => programId)
}

/** Codes that begin alike, so that a new one can be told apart. Whoever else asks waits until the transaction ends. */
export const codesLike = async (db: Db, code: string): Promise<Set<string>> => {
  await sql`select pg_advisory_xact_lock(hashtext('portfolio.code'))`.execute(db)
  const rows = await own(db)
    .selectFrom('portfolio.program')
    .select('code')
    .where('code', 'like', `${code}%`)
    .execute()
  return new Set(rows.map((row) => row.code))
}
