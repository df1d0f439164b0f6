import { z } from 'zod'
import { postHolders } from '#modules/directory/index.ts'
import { record, recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import { today } from '../calendar/day.ts'
import { speaksForMinistries, takesDates } from '../policy/visit.ts'
import {
  deletePart,
  insertAgendaItem,
  insertCost,
  insertParticipant,
  type PartName,
  participantsOf,
  replaceChecks,
} from '../queries/preparation.ts'
import { earlierOf } from '../queries/visit.ts'
import { writeDetails } from '../queries/visit-change.ts'
import type {
  AgendaForm,
  CostForm,
  DetailsForm,
  Participant,
  ParticipantForm,
  Visit,
  VisitParty,
} from '../schema/visit.ts'
import { checksFor, isOff } from '../schema/visit.ts'
import { preparationText } from '../text/preparation/index.ts'
import { describeVisit, heldVisit, subjectOf } from './visit.ts'

const whole = (text: string): number | undefined => (/^\d{1,8}$/.test(text) ? Number(text) : undefined)

/** A visit that is still being prepared, held. */
const prepared = async (ctx: Ctx, code: string): Promise<Visit> => {
  const visit = await heldVisit(ctx, code)
  if (!takesDates(visit.status)) throw new Conflict()
  return visit
}

const changed = (ctx: Ctx, visit: Visit, what: string) =>
  recordPrivately(ctx, 'activities.prepared', subjectOf(visit), { what })

/** How long it takes, how it takes place and which earlier activity it goes on from. */
export const saveDetails = (ctx: Ctx, code: string, form: DetailsForm): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const visit = await prepared(ctx, code)
    const t = preparationText(ctx.lang).problems
    const days = whole(form.days)
    const earlier = (await earlierOf(ctx.db, visit)).find((one) => one.code === form.follows)
    const problems = {
      ...((days === undefined || days < 1 || days > 60) && { days: t.days }),
      ...(form.modality === undefined && { modality: t.modality }),
      ...(form.follows !== '' && !earlier && { follows: t.follows }),
    }
    if (days === undefined || form.modality === undefined || Object.keys(problems).length > 0)
      throw new Invalid(problems)
    await writeDetails(ctx.db, visit.id, { days, modality: form.modality, followsId: earlier?.id ?? null })
    await describeVisit(ctx, code)
    await record(ctx, 'activities.details_saved', subjectOf(visit), { code })
  })

export const addAgendaItem = (ctx: Ctx, code: string, form: AgendaForm): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const visit = await prepared(ctx, code)
    const t = preparationText(ctx.lang).problems
    const isTime = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)
    const problems = {
      ...(isOff(visit, form.day) && { day: t.dayOff }),
      ...(!z.iso.date().safeParse(form.day).success && { day: t.day }),
      ...(!isTime(form.starts) && { starts: t.time }),
      ...(form.ends !== '' && !isTime(form.ends) && { ends: t.time }),
      ...(form.ends !== '' && isTime(form.ends) && form.ends <= form.starts && { ends: t.timeOrder }),
      ...(form.title === '' && { title: t.agendaTitle }),
    }
    if (Object.keys(problems).length > 0) throw new Invalid(problems)
    await insertAgendaItem(ctx.db, {
      activityId: visit.id,
      day: form.day,
      startsAt: form.starts,
      endsAt: form.ends === '' ? null : form.ends,
      title: form.title,
      place: form.place === '' ? null : form.place,
      lang: ctx.lang,
      byName: ctx.actor.name,
    })
    await changed(ctx, visit, 'agenda')
  })

/** Names somebody of a ministry that the actor speaks for; an official known by that address sees the visit from then on. */
export const addParticipant = (ctx: Ctx, code: string, form: ParticipantForm): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const visit = await prepared(ctx, code)
    const t = preparationText(ctx.lang).problems
    const party = speaksForMinistries(ctx.actor, visit).find(
      ({ institutionId }) => institutionId === form.institution,
    )
    const email = form.email.toLowerCase()
    const problems = {
      ...(!party && { institution: t.institution }),
      ...(form.name === '' && { name: t.name }),
      ...(form.post === '' && { post: t.post }),
      ...(email !== '' && !z.email().safeParse(email).success && { email: t.email }),
    }
    if (!party || Object.keys(problems).length > 0) throw new Invalid(problems)
    const officials = await postHolders(ctx.db, {
      role: 'official',
      institutions: [party.institutionId],
      on: today(ctx.now),
    })
    await insertParticipant(ctx.db, {
      activityId: visit.id,
      institutionId: party.institutionId,
      personId: officials.find((official) => official.email === email)?.personId ?? null,
      name: form.name,
      post: form.post,
      email: email === '' ? null : email,
      lang: form.language ?? ctx.lang,
      isTechnical: form.technical,
      influencesPolicy: form.policy,
      isListed: form.listed,
      at: ctx.now,
      byName: ctx.actor.name,
    })
    // Who agreed to be listed stands on a public page.
    if (form.listed) await record(ctx, 'activities.participant_listed', subjectOf(visit), { code })
    else await changed(ctx, visit, 'participants')
  })

export const addCost = (ctx: Ctx, code: string, form: CostForm): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const visit = await prepared(ctx, code)
    const t = preparationText(ctx.lang).problems
    const [quantity, unitCost] = [whole(form.quantity), whole(form.unit)]
    const problems = {
      ...(form.kind === undefined && { kind: t.kind }),
      ...(form.what === '' && { what: t.what }),
      ...((quantity === undefined || quantity < 1 || quantity > 10_000) && { quantity: t.quantity }),
      ...((unitCost === undefined || unitCost > 1_000_000) && { unit: t.unit }),
      ...(form.payer === undefined && { payer: t.payer }),
    }
    const isWhole = Object.keys(problems).length === 0
    if (!isWhole || !form.kind || !form.payer || quantity === undefined || unitCost === undefined)
      throw new Invalid(problems)
    await insertCost(ctx.db, {
      activityId: visit.id,
      kind: form.kind,
      what: form.what,
      quantity,
      unitCost,
      payer: form.payer,
      byName: ctx.actor.name,
    })
    await changed(ctx, visit, 'costs')
  })

/** Takes out an entry of the agenda or a cost: what the ministries of a visit prepare together. */
export const removePart = (
  ctx: Ctx,
  code: string,
  part: Exclude<PartName, 'participants'>,
  id: number,
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const visit = await prepared(ctx, code)
    if (!(await deletePart(ctx.db, part, visit.id, id))) throw new NotFound()
    await changed(ctx, visit, part)
  })

/** Takes out somebody of a ministry that the actor speaks for. */
export const removeParticipant = (ctx: Ctx, code: string, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const visit = await prepared(ctx, code)
    const participant = found((await participantsOf(ctx.db, visit.id)).find((one) => one.id === id))
    if (!speaksForMinistries(ctx.actor, visit).some((party) => isOf(participant, party))) throw new NotFound()
    await deletePart(ctx.db, 'participants', visit.id, id)
    await record(ctx, 'activities.participant_removed', subjectOf(visit), { code })
  })

const isOf = (participant: Participant, party: VisitParty) =>
  participant.institutionId === party.institutionId

/** Ticks what is ready; what is left out is not. */
export const tick = (ctx: Ctx, code: string, codes: readonly string[]): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const visit = await prepared(ctx, code)
    const known = checksFor(visit.modality).filter((one) => codes.includes(one))
    await replaceChecks(ctx.db, visit.id, known, { at: ctx.now, byName: ctx.actor.name })
    await changed(ctx, visit, 'checklist')
  })
