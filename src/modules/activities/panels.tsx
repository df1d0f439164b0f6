import { callPanels, proposalById, proposalPanels } from '#modules/calls/index.ts'
import { ministryPanels } from '#modules/directory/index.ts'

import { programById, programPanels } from '#modules/portfolio/index.ts'
import type { Day } from '#platform/i18n/index.ts'
import type { Panel } from '#platform/module.ts'
import { noFilter } from './filter.ts'
import { activities, activitiesByCode } from './queries/activity.ts'
import { lessonsOf } from './queries/follow-through/lessons.ts'
import { outcomes, outcomesOfActivities } from './queries/outcome.ts'
import { codesFromProgram } from './queries/planned.ts'
import { activitiesText } from './text/index.ts'
import { CallActivities } from './views/call-activities.tsx'
import { MinistryActivities } from './views/ministry-activities.tsx'
import { ProgramVisits } from './views/program-visits.tsx'
import { overlaps, ProposalVisits } from './views/proposal-visits.tsx'

/** All of one ministry or call: a page of theirs shows every row. */
const everyRow = { limit: 1_000 }

const ministryActivities: Panel = {
  place: ministryPanels,
  position: 20,
  render: async ({ db, lang }, { code }) => {
    const country = code.toLowerCase()
    const side = (role: 'provider' | 'receiver') =>
      activities(db, { ...noFilter, ministry: [country], role }, everyRow)
    const [provided, received, results] = await Promise.all([
      side('provider'),
      side('receiver'),
      outcomes(db, { component: [], country: [country] }, everyRow),
    ])
    return (
      <MinistryActivities
        lang={lang}
        t={activitiesText(lang)}
        country={country}
        provided={provided}
        received={received}
        outcomes={results}
      />
    )
  },
}

const callActivities: Panel = {
  place: callPanels,
  position: 10,
  render: async ({ db, lang }, { code }) => {
    const rows = await activities(db, { ...noFilter, call: [code] }, everyRow)
    return rows.length > 0 ? (
      <CallActivities lang={lang} t={activitiesText(lang)} year={code} activities={rows} />
    ) : null
  },
}

const programVisits: Panel = {
  place: programPanels,
  position: 10,
  render: async ({ db, lang }, { id }) => {
    const program = await programById(db, id)
    const codes = (program?.activities ?? []).map(({ callYear, number }) => `${callYear}-${number}`)
    const rows = await activitiesByCode(db, [...new Set([...codes, ...(await codesFromProgram(db, id))])])
    if (rows.length === 0) return null
    const ids = rows.map((activity) => activity.id)
    const [results, lessons] = await Promise.all([outcomesOfActivities(db, ids), lessonsOf(db, ids)])
    return (
      <ProgramVisits
        lang={lang}
        t={activitiesText(lang)}
        activities={rows}
        outcomes={results}
        lessons={lessons}
      />
    )
  },
}

/** Beside a proposal: what came of earlier visits on its theme, and what its ministries already have ahead. */
const proposalVisits: Panel = {
  place: proposalPanels,
  position: 10,
  render: async ({ db, lang }, { id, code }) => {
    const proposal = await proposalById(db, id)
    const countries = [...new Set((proposal?.parties ?? []).map(({ country }) => country.toLowerCase()))]
    const [past, upcoming] = await Promise.all([
      code === '' ? [] : activities(db, { ...noFilter, theme: [code], status: ['completed'] }, { limit: 5 }),
      countries.length === 0
        ? []
        : activities(
            db,
            { ...noFilter, ministry: countries, status: ['planned', 'scheduled', 'under_way'] },
            { limit: 30 },
          ),
    ])
    const ids = past.map((activity) => activity.id)
    const [results, lessons] = await Promise.all([outcomesOfActivities(db, ids), lessonsOf(db, ids)])
    const dates = (proposal?.answers.find(({ question }) => question === 'dates')?.value ?? []) as Range[]
    const isAlso = upcoming.filter((activity) => overlaps(activity, dates))
    if (past.length === 0 && upcoming.length === 0) return null
    return (
      <ProposalVisits
        lang={lang}
        t={activitiesText(lang)}
        theme={code}
        past={past}
        outcomes={results}
        lessons={lessons}
        upcoming={[...isAlso, ...upcoming.filter((activity) => !isAlso.includes(activity))].slice(0, 8)}
        dates={dates}
      />
    )
  },
}

type Range = { startsOn: Day; endsOn: Day }

export const panels = [ministryActivities, callActivities, programVisits, proposalVisits]
