import { cycleById, proposalById } from '#modules/calls/index.ts'
import { found } from '#platform/errors.ts'
import { type C, seeOther, showsPeople, web } from '#platform/http/index.ts'
import {
  addAgendaItem,
  addCost,
  addParticipant,
  removePart,
  removeParticipant,
  saveDetails,
} from '../../actions/preparation.ts'
import { invitationOf } from '../../invitation.ts'
import { mayWorkOn, speaksForMinistries } from '../../policy/visit.ts'
import { agendaOf, costsOf, type PartName, participantsOf } from '../../queries/preparation.ts'
import { earlierOf } from '../../queries/visit.ts'
import { agendaForm, costForm, detailsForm, fundCost, participantForm } from '../../schema/visit.ts'
import { activitiesText } from '../../text/index.ts'
import { preparationText } from '../../text/preparation/index.ts'
import { visitText } from '../../text/visit/index.ts'
import { visitUrls } from '../../urls/visit.ts'
import { ParticipantsView } from '../../views/visit/participants.tsx'
import { AgendaView, CostsView, DetailsView } from '../../views/visit/preparation.tsx'
import {
  codeOf,
  ofVisit,
  plan,
  seenVisit,
  statusOf,
  takes,
  toPlanning,
  trailOf,
  workedVisit,
} from './seen-visit.ts'

type Problems = Record<string, string>

/** What every page of the preparation is given. */
const commonOf = (c: C, visit: Awaited<ReturnType<typeof seenVisit>>, problems: Problems) => {
  const { lang, ctx } = c.var
  return {
    lang,
    t: preparationText(lang),
    back: visitText(lang).back,
    visit,
    mayWork: mayWorkOn(ctx.actor, visit) && ['planned', 'scheduled', 'under_way'].includes(visit.status),
    problems,
  }
}

const infoOf = (
  c: C,
  visit: Awaited<ReturnType<typeof seenVisit>>,
  { title, path, problems }: { title: string; path: string; problems: Problems },
) => ({
  title,
  path,
  breadcrumbs: trailOf(c, visit, title),
  hasErrors: Object.keys(problems).length > 0,
  isIndexed: false,
})

const showDetails = async (
  c: C,
  given: ReturnType<typeof detailsForm.parse> | undefined,
  problems: Problems = {},
) => {
  const visit = await workedVisit(c)
  const common = commonOf(c, visit, problems)
  const { title } = common.t.details
  return c.var.page(
    infoOf(c, visit, { title, path: visitUrls.details(visit.code), problems }),
    <DetailsView
      {...common}
      words={activitiesText(c.var.lang)}
      earlier={await earlierOf(c.var.ctx.db, visit)}
      given={
        given ?? { days: String(visit.days), modality: visit.modality, follows: visit.followsCode ?? '' }
      }
    />,
    statusOf(problems),
  )
}

const showAgenda = async (c: C, given = agendaForm.parse({}), problems: Problems = {}) => {
  const visit = await seenVisit(c)
  const common = commonOf(c, visit, problems)
  const { title } = common.t.agenda
  const items = await agendaOf(c.var.ctx.db, visit.id)
  const day = given.day || (items.at(-1)?.day ?? visit.missions[0]?.startsOn ?? '')
  return c.var.page(
    infoOf(c, visit, { title, path: visitUrls.agenda(visit.code), problems }),
    <AgendaView {...common} items={items} given={{ ...given, day }} />,
    statusOf(problems),
  )
}

const showParticipants = async (c: C, given = participantForm.parse({}), problems: Problems = {}) => {
  const { ctx } = c.var
  const visit = await seenVisit(c)
  const common = commonOf(c, visit, problems)
  const { title } = common.t.participants
  const participants = await participantsOf(ctx.db, visit.id)
  showsPeople(
    c,
    participants.map(({ personId }) => personId),
  )
  return c.var.page(
    infoOf(c, visit, { title, path: visitUrls.participants(visit.code), problems }),
    <ParticipantsView
      {...common}
      participants={participants}
      speaksFor={speaksForMinistries(ctx.actor, visit)}
      given={given}
    />,
    statusOf(problems),
  )
}

const showCosts = async (c: C, given = costForm.parse({}), problems: Problems = {}) => {
  const { ctx } = c.var
  const visit = await workedVisit(c)
  const common = commonOf(c, visit, problems)
  const { title } = common.t.costs
  const [items, call, proposal] = await Promise.all([
    costsOf(ctx.db, visit.id),
    cycleById(ctx.db, visit.callId),
    proposalById(ctx.db, visit.proposalId),
  ])
  return c.var.page(
    infoOf(c, visit, { title, path: visitUrls.costs(visit.code), problems }),
    <CostsView
      {...common}
      items={items}
      fund={fundCost(items)}
      ceiling={call?.costCeiling ?? null}
      asked={proposal?.cost ?? null}
      given={given}
    />,
    statusOf(problems),
  )
}

const to = (c: C, path: (code: string) => string, done: string) =>
  seeOther(c, `/${c.var.lang}${path(codeOf(c))}`, done)

const remove = (part: PartName) => async (c: C) => {
  const [{ ctx }, id] = [c.var, Number(c.req.param('id'))]
  if (part === 'participants') await removeParticipant(ctx, codeOf(c), id)
  else await removePart(ctx, codeOf(c), part, id)
  return to(c, visitUrls[part], preparationText(c.var.lang).removed)
}

const row = ':id{[1-9][0-9]{0,8}}'

export const preparationRoutes = web()
  .get(ofVisit('details'), plan, (c) => showDetails(c, undefined))
  .post(
    ofVisit('details'),
    plan,
    takes(
      detailsForm,
      saveDetails,
      (c) => toPlanning(c, preparationText(c.var.lang).details.saved),
      showDetails,
    ),
  )
  .get(ofVisit('agenda'), plan, (c) => showAgenda(c))
  .post(
    ofVisit('agenda'),
    plan,
    takes(
      agendaForm,
      addAgendaItem,
      (c) => to(c, visitUrls.agenda, preparationText(c.var.lang).agenda.added),
      showAgenda,
    ),
  )
  .post(ofVisit(`agenda/${row}/removal`), plan, remove('agenda'))
  .get(ofVisit('participants'), plan, (c) => showParticipants(c))
  .post(
    ofVisit('participants'),
    plan,
    takes(
      participantForm,
      addParticipant,
      (c) => to(c, visitUrls.participants, preparationText(c.var.lang).participants.added),
      showParticipants,
    ),
  )
  .post(ofVisit(`participants/${row}/removal`), plan, remove('participants'))
  .get(ofVisit(`participants/${row}/letter.pdf`), plan, async (c) => {
    const { ctx, lang } = c.var
    const visit = await seenVisit(c)
    const people = await participantsOf(ctx.db, visit.id)
    const participant = found(people.find(({ id }) => id === Number(c.req.param('id'))))
    // Before there are dates there is nothing to invite to.
    if (visit.missions.length === 0) found(undefined)
    const [agenda, costs] = await Promise.all([agendaOf(ctx.db, visit.id), costsOf(ctx.db, visit.id)])
    const pdf = await invitationOf(ctx, lang, { visit, participant, agenda, costs })
    return c.body(new Uint8Array(pdf), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${visit.code}-${participant.id}-${lang}.pdf"`,
    })
  })
  .get(ofVisit('costs'), plan, (c) => showCosts(c))
  .post(
    ofVisit('costs'),
    plan,
    takes(
      costForm,
      addCost,
      (c) => to(c, visitUrls.costs, preparationText(c.var.lang).costs.added),
      showCosts,
    ),
  )
  .post(ofVisit(`costs/${row}/removal`), plan, remove('costs'))
