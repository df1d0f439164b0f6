import { memberStates } from '#modules/directory/index.ts'
import { areas } from '#modules/taxonomy/index.ts'
import type { Db } from '#platform/db/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { proposalsOfCall } from './queries/proposal.ts'
import { type Cycle, type ProposalSummary, proposalStates } from './schema.ts'
import { type Count, type Statistics, statisticsOf } from './statistics.ts'
import { statisticsText } from './text/statistics/index.ts'
import type { Named, NamedTables } from './views/statistics/page.tsx'

export type Figures = { proposals: ProposalSummary[]; statistics: Statistics; named: NamedTables }

/** What a call has received, counted, and the counts with their names in a language. */
export const figuresOf = async (
  db: Db,
  lang: Lang,
  call: Pick<Cycle, 'id' | 'timeZone'>,
): Promise<Figures> => {
  const [all, areaRows, members] = await Promise.all([
    proposalsOfCall(db, call.id, proposalStates),
    areas(db),
    memberStates(db),
  ])
  const proposals = all.filter(({ number }) => number !== null)
  const themes = areaRows.flatMap((area) => area.themes)
  const statistics = statisticsOf(proposals, {
    areaOf: new Map(themes.map(({ code, areaCode }) => [code, areaCode])),
    timeZone: call.timeZone ?? 'UTC',
  })
  const t = statisticsText(lang)
  const naming =
    (names: Map<string, string>) =>
    (counts: Count[]): Named =>
      counts.map(({ code, count }) => ({
        name: code === 'unsaid' ? t.unsaid : (names.get(code) ?? code),
        count,
      }))
  const byName = (rows: { code: string; name: Record<Lang, string> }[]) =>
    naming(new Map(rows.map(({ code, name }) => [code, name[lang]])))
  return {
    proposals,
    statistics,
    named: {
      country: byName(members)(statistics.byCountry),
      provider: byName(members)(statistics.byProvider),
      area: byName(areaRows)(statistics.byArea),
      theme: byName(themes)(statistics.byTheme),
      modality: naming(new Map(Object.entries(t.modalities)))(statistics.byModality),
      origin: naming(new Map(Object.entries(t.origins)))(statistics.byOrigin),
      day: statistics.byDay.map(({ code, count }) => ({ name: format(lang).day(code), count })),
    },
  }
}
