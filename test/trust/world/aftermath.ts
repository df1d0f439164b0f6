import { keepFollowThrough } from '#modules/activities/actions/follow-through/clock.ts'
import { acceptReport, giveBack, verifyFollowUp } from '#modules/activities/actions/follow-through/review.ts'
import { sendFollow } from '#modules/activities/actions/follow-through/sending.ts'
import { addDays, today } from '#modules/activities/calendar/day.ts'
import type { Answers } from '#modules/forms/index.ts'
import type { CycleMember } from '#test/cycle.ts'
import { testCtx } from '#test/database.ts'
import { anOpenReport, answer, followUpAnswers, type Held, reportAnswers } from '#test/follow-through.ts'
import type { Canaries, Sides } from '#test/trust/canaries.ts'
import type { Kind } from '#test/trust/policy.ts'
import { ours, theirs, type Whose } from '#test/trust/world/sides.ts'
import type { WorldStage } from '#test/trust/world/stage.ts'
import type { HeldVisit } from '#test/trust/world/visits.ts'

/** What the ministry agreed to show is everybody's; the rest is for those who took part. */
const secretReport = (canaries: Canaries, of: Sides, kind: Kind, shown: Kind): Answers => {
  const sides: Sides = of === ours.sides ? { ...of, holder: ['holder'] } : of
  const text = (of: Kind = kind) => canaries.text(of, sides)
  return reportAnswers({
    lessons: text(shown),
    practices: text(shown),
    replicable: text(),
    may_publish: shown === 'public-lesson',
    reflection: text(kind === 'draft-report' ? 'delegated-answer' : kind),
    next_steps: [
      { step: text(kind === 'report' ? 'commitment' : kind), owner: text(kind), due: '2099-06-30' },
      { step: text(kind === 'report' ? 'commitment' : kind), owner: text(kind), due: '2099-08-31' },
    ],
  })
}

const secretFollowUp = (canaries: Canaries, sides: Sides, outcomes: readonly Kind[]): Answers => {
  const text = (of: Kind) => canaries.text(of, sides)
  return followUpAnswers({
    commitment_2_why: text('follow-up'),
    outcomes: outcomes.map((kind) => ({
      result: text(kind),
      component: 'new-products',
      year: 2027,
      evidence: text(kind),
      link: `https://ejemplo.org/${text(kind)}`,
      file: null,
    })),
    suggestions: text('follow-up'),
  })
}

/** Everything that an activity owes afterwards, stopped at each place: drafts, sent, returned, accepted, answered, verified. */
export const afterwards = async (stage: WorldStage, callId: number) => {
  const { database, canaries, act, attach, people } = stage
  const as = (who: CycleMember, now: Date) => testCtx(database, { actor: who.actor, now })
  const [begin, soon] = [new Date('2027-03-08T15:00:00Z'), new Date('2027-03-12T15:00:00Z')]
  const later = new Date('2027-09-10T15:00:00Z')
  const open = async (whose: Whose, kind: Kind, shown: Kind): Promise<HeldVisit> => {
    const held = await anOpenReport(database, callId, {
      receivers: [whose.institution],
      providers: [whose.teacher],
      now: begin,
    })
    await answer(
      database,
      people[whose.asks],
      held,
      'report',
      secretReport(canaries, whose.sides, kind, shown),
    )
    const name = `${canaries.text(kind, whose.sides)}.pdf`
    const path = `/activities/${held.code}/report/attachments`
    await attach(whose.asks, path, 'documents', name, canaries.text(kind, whose.sides))
    return { ...held, whose }
  }
  const send = (held: HeldVisit, now: Date, kind: 'report' | 'follow_up' = 'report') =>
    sendFollow(as(people[held.whose.asks], now), held.code, kind)

  const drafts = [
    await open(ours, 'draft-report', 'draft-report'),
    await open(theirs, 'draft-report', 'draft-report'),
  ]
  const [draft] = drafts
  if (!draft) throw new Error('no report was opened')
  const people_ = `/activities/${draft.code}/report/people`
  await act('owner', people_, /\/report\/people$/, { person: String(people.writer.personId) }, 'pick')
  await act('owner', people_, /\/links$/, {
    topic: 'management',
    name: canaries.text('delegate-name', { ...ours.sides, holder: ['holder'] }),
    email: `${canaries.text('delegate-email', ours.sides)}@ejemplo.net`,
  })
  await act('secretariat', `/activities/${draft.code}/report/review`, /\/extension$/, {
    due: addDays(today(new Date()), 300),
    reason: canaries.text('extension-reason', ours.sides),
  })

  const sent = [await open(ours, 'report', 'report'), await open(theirs, 'report', 'report')]
  for (const held of sent) await send(held, soon)
  const [returned] = sent
  if (returned) {
    await act('provider', `/activities/${returned.code}/report`, /\/comments$/, {
      comment: canaries.text('comment', ours.sides),
    })
    await giveBack(
      as(people.secretariat, soon),
      returned.code,
      'report',
      canaries.text('report-return-reason', ours.sides),
    )
  }

  const answered: HeldVisit[] = []
  for (const whose of [ours, theirs]) {
    const held = await open(whose, 'report', 'public-lesson')
    await send(held, soon)
    await acceptReport(as(people.secretariat, soon), held.code)
    answered.push(held)
  }
  await keepFollowThrough(testCtx(database, { now: new Date('2027-09-05T15:00:00Z') }))
  for (const held of answered)
    await answer(
      database,
      people[held.whose.asks],
      held as Held,
      'follow_up',
      secretFollowUp(
        canaries,
        held.whose.sides,
        held.whose === ours ? ['unverified-outcome'] : ['verified-outcome', 'unverified-outcome'],
      ),
      later,
    )
  const [waiting, verified] = answered
  if (!waiting || !verified) throw new Error('no follow-up was opened')
  await attach(
    'owner',
    `/activities/${waiting.code}/follow-up/attachments`,
    'evidence_files',
    `${canaries.text('follow-up', ours.sides)}.pdf`,
    canaries.text('follow-up', ours.sides),
  )
  for (const held of answered) await send(held, later, 'follow_up')
  await verifyFollowUp(
    as(people.secretariat, later),
    verified.code,
    new Map([
      [1, { isVerified: true, component: 'new-products', rejection: '' }],
      [
        2,
        {
          isVerified: false,
          component: 'new-products',
          rejection: canaries.text('rejection-reason', theirs.sides),
        },
      ],
    ]),
  )
  await act('secretariat', `/follow-up/offices/${people.owner.institutionId}`, /\/offices\/\d+$/, {
    name: canaries.text('office-name', ours.sides),
    email: `${canaries.text('office-email', ours.sides)}@ejemplo.net`,
  })
  return { drafts, sent, answered }
}
