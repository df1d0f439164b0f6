import { callDeskPanels, callPanels, cycleById } from '#modules/calls/index.ts'
import { memberStates } from '#modules/directory/index.ts'
import type { Ctx } from '#platform/context.ts'
import { format } from '#platform/i18n/index.ts'
import type { Panel } from '#platform/module.ts'
import { countryLists } from './queries/country-list.ts'
import { releaseOf } from './queries/decision.ts'
import { adoptions } from './queries/rules.ts'
import { secondRoundSteps } from './steps.ts'
import { decisionsText } from './text/decisions/index.ts'
import { secondRoundText } from './text/second-round/index.ts'
import { ResultsLink } from './views/decisions/results-link.tsx'
import { CallRules } from './views/second-round/call-rules.tsx'
import { DeskSteps } from './views/second-round/steps.tsx'

/** On a call's public page, by what its second round will choose; for everybody, from the day it opens. */
const rulesPanel: Panel = {
  place: callPanels,
  position: 40,
  render: async ({ db, lang }, { id }) => {
    const [all, call] = await Promise.all([adoptions(db, id), cycleById(db, id)])
    const [inForce] = all
    if (!inForce || !call) return null
    const [lists, members] = await Promise.all([countryLists(db), memberStates(db)])
    const opened = call.frozenAt
    return (
      <CallRules
        lang={lang}
        t={secondRoundText(lang)}
        adopted={inForce}
        day={format(lang).day(inForce.adoptedAt.toISOString().slice(0, 10))}
        changes={opened ? all.filter(({ rev, adoptedAt }) => rev > 1 && adoptedAt > opened).length : 0}
        list={lists.find((list) => list.id === inForce.countryListId)}
        countries={new Map(members.map(({ code, name }) => [code, name[lang]]))}
      />
    )
  },
}

const resultsPanel: Panel = {
  place: callPanels,
  position: 5,
  render: async ({ db, lang }, { id, code }) =>
    (await releaseOf(db, id)) ? (
      <ResultsLink lang={lang} t={decisionsText(lang)} year={Number(code)} />
    ) : null,
}

const deskPanel: Panel = {
  place: callDeskPanels,
  position: 40,
  render: async (ctx: Ctx, { id }) => {
    const call = await cycleById(ctx.db, id)
    if (!call || call.isHistory) return null
    return (
      <DeskSteps
        lang={ctx.lang}
        t={secondRoundText(ctx.lang)}
        year={call.year}
        steps={await secondRoundSteps(ctx, call)}
      />
    )
  },
}

export const secondRoundPanels = [rulesPanel, resultsPanel, deskPanel]
