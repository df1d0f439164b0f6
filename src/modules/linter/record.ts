import { type Activity, activities, noFilter } from '#modules/activities/index.ts'
import { calls, callUrls } from '#modules/calls/index.ts'
import { institutionsByCode, memberStates, networkProfile } from '#modules/directory/index.ts'
import { type Webinar, type Workshop, webinars, workshops } from '#modules/events/index.ts'
import { type Contribution, contributingCountries, contributions } from '#modules/fund/index.ts'
import { type Publication, publications } from '#modules/library/index.ts'
import { programsBy } from '#modules/portfolio/index.ts'
import { type Indicator, indicators } from '#modules/results/index.ts'
import { type Component, components } from '#modules/taxonomy/index.ts'
import type { Db } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'

/** A row of the record that proves something: what it says and where it stands, without the language. */
export type Proof = { label: Localized; path: string }

export type CallRow = {
  ordinal: number
  year: number
  received: number | null
  selected: number | null
  canceled: number | null
  proof: Proof
}

export type Institution = {
  code: string
  kind: string
  country: string | null
  acronym: string | null
  name: Localized
}

/** All that a text is compared with; public, read once for each text. */
export type LintRecord = {
  network: { name: Localized; shortName: Localized }
  members: { code: string; name: Localized }[]
  institutions: Institution[]
  calls: CallRow[]
  activities: Activity[]
  workshops: Workshop[]
  webinars: Webinar[]
  publications: Publication[]
  contributions: Contribution[]
  contributors: string[]
  components: Component[]
  indicators: Indicator[]
  programs: number
}

/** More than any network has held. */
const all = { limit: 100_000 }

export const recordOf = async (db: Db): Promise<LintRecord> => {
  const [network, members, institutions, callRows, activityRows, workshopRows, webinarRows] =
    await Promise.all([
      networkProfile(db),
      memberStates(db),
      institutionsByCode(db),
      calls(db),
      activities(db, noFilter, all),
      workshops(db),
      webinars(db),
    ])
  const [publicationRows, contributionRows, contributors, componentRows, indicatorRows, programs] =
    await Promise.all([
      publications(db),
      contributions(db),
      contributingCountries(db),
      components(db),
      indicators(db),
      programsBy(db, 'area'),
    ])
  return {
    network,
    members,
    institutions: [...institutions.values()],
    calls: callRows.map((call) => ({
      ordinal: call.ordinal,
      year: call.year,
      received: call.statedReceived,
      selected: call.statedSelected,
      canceled: call.statedCanceled,
      proof: { label: call.title, path: callUrls.call(call.year) },
    })),
    activities: activityRows,
    workshops: workshopRows,
    webinars: webinarRows,
    publications: publicationRows,
    contributions: contributionRows,
    contributors: contributors.map(({ code }) => code),
    components: componentRows,
    indicators: indicatorRows,
    programs: [...programs.values()].reduce((sum, count) => sum + count, 0),
  }
}
