import { addDays, today } from '#modules/activities/calendar/day.ts'
import { visitByCode } from '#modules/activities/queries/visit.ts'
import type { Signed } from '#test/trust/personas.ts'
import { ours, theirs, type Whose } from '#test/trust/world/sides.ts'
import type { WorldStage } from '#test/trust/world/stage.ts'

export type HeldVisit = { id: number; code: string; whose: Whose }

/** Everything that planning a visit asks for; one with its dates agreed, one waiting for a ministry that said no. */
const plan = async (stage: WorldStage, code: string, whose: Whose, isAgreed: boolean): Promise<HeldVisit> => {
  const { db, canaries, act, people } = stage
  const { sides, asks, teaches } = whose
  const found = await visitByCode(db, code)
  if (!found) throw new Error(`${code} was not planned`)
  const at = (rest: string) => `/activities/${code}/${rest}`
  const from = addDays(today(new Date()), 60)
  for (const who of [asks, teaches])
    await act(who, at('availability'), /\/availability$/, { from1: from, to1: addDays(from, 300) })
  await act('secretariat', at('dates'), /\/dates$/, { from1: from, to1: addDays(from, 4) })
  const answer = (who: Signed, accepts: string) =>
    act(who, at('planning'), /\/dates\/answers$/, {
      accepts,
      ...(accepts === 'no' && { message: canaries.text('date-message', sides) }),
    })
  await answer(asks, 'yes')
  await answer(teaches, isAgreed ? 'yes' : 'no')
  await act(asks, at('agenda'), /\/agenda$/, {
    day: from,
    starts: '09:00',
    ends: '12:00',
    title: canaries.text('agenda', sides),
    place: canaries.text('agenda', sides),
  })
  const institution = String(people[asks].institutionId)
  await act(asks, at('participants'), /\/participants$/, {
    institution,
    name: canaries.text('listed-participant'),
    post: canaries.text('listed-participant'),
    email: `${canaries.text('participant-email', sides)}@ejemplo.net`,
    technical: 'yes',
    listed: 'yes',
  })
  await act(asks, at('participants'), /\/participants$/, {
    institution,
    name: canaries.text('participant', sides),
    post: canaries.text('participant', sides),
    email: `${canaries.text('participant-email', sides)}@ejemplo.net`,
    policy: 'yes',
  })
  await act(asks, at('costs'), /\/costs$/, {
    kind: 'ticket',
    what: canaries.text('cost', sides),
    quantity: '1',
    unit: String(canaries.sum('cost', sides)),
    payer: 'fund',
  })
  return { id: found.id, code, whose }
}

/** The visits of the released call: planned to the last, once postponed; and one called off. */
export const plannedVisits = async (stage: WorldStage) => {
  const { canaries, act } = stage
  const held = [await plan(stage, '2027-1', ours, true), await plan(stage, '2027-2', theirs, false)]
  await act('provider', '/activities/availability', /\/busy$/, {
    note: canaries.text('busy-note', ours.sides),
    from1: addDays(today(new Date()), 30),
    to1: addDays(today(new Date()), 30),
  })
  await act('secretariat', '/activities/2027-2/cancellation', /\/cancellation$/, {
    code: 'other',
    note: canaries.text('cancel-note', theirs.sides),
  })
  await act('owner', '/activities/2027-1/postponement', /\/postponement$/, {
    reason: canaries.text('postpone-reason', ours.sides),
  })
  return held
}
