import { Readable } from 'node:stream'
import { addDays, today } from '#modules/activities/calendar/day.ts'
import type { Answers } from '#modules/forms/index.ts'
import { tables } from '#platform/db/index.ts'
import { newFileKey } from '#platform/files/index.ts'
import { aCall, aProposal } from '#test/cycle.ts'
import { aStoredFile } from '#test/documents.ts'
import type { Canaries, Sides } from '#test/trust/canaries.ts'
import type { Kind } from '#test/trust/policy.ts'
import { ours, theirs, type Whose } from '#test/trust/world/sides.ts'
import type { WorldStage } from '#test/trust/world/stage.ts'

const calls = tables<'calls'>()

const dayAhead = (days: number): string => addDays(today(new Date()), days)

/** Every field of a proposal that somebody types into. */
const secretAnswers = (
  canaries: Canaries,
  kind: Kind,
  sides: Sides,
  { title = kind, cost = kind }: { title?: Kind; cost?: Kind },
): Answers => {
  const text = () => canaries.text(kind, sides)
  return {
    title: canaries.text(title, sides),
    why_now: text(),
    situation: text(),
    objectives: [{ objective: text(), evidence: text() }],
    results: [{ component: 'new-products', result: text() }],
    participants: [{ post: text(), unit: text(), is_technical: true, influences_policy: true }],
    cost: canaries.sum(cost, sides),
    cost_detail: text(),
    co_financing: canaries.sum(kind, sides),
    co_financing_detail: text(),
    commitment: text(),
    origin_detail: text(),
    cimt_relevance: text(),
  }
}

export type Held = { id: number; whose: Whose; name: string }

/** A proposal that is written, with a file and the mark of its state in every answer. */
export const secretProposal = async (
  stage: WorldStage,
  callId: number,
  whose: Whose,
  name: string,
  {
    kind,
    title,
    cost,
    more = {},
    ...given
  }: { kind: Kind; title?: Kind; cost?: Kind; more?: Sides; state?: string; number?: number },
): Promise<Held> => {
  const { db, canaries } = stage
  const sides = { ...whose.sides, ...more }
  const id = await aProposal(db, {
    callId,
    institution: whose.institution,
    providers: [whose.teacher],
    answers: secretAnswers(canaries, kind, sides, { title, cost }),
    ...given,
  })
  if (given.number !== undefined) await keepFile(stage, id, kind, sides)
  return { id, whose, name }
}

/** A file that was sent with it while it could be written. */
const keepFile = async (
  { db, files, canaries }: WorldStage,
  proposalId: number,
  kind: Kind,
  sides: Sides,
) => {
  const [fileKey, content] = [newFileKey(), Buffer.from(`%PDF-1.7\n${canaries.text(kind, sides)}`)]
  await files.put(fileKey, Readable.from([content]))
  await aStoredFile(db, fileKey)
  const question = 'attachments'
  const [at, byName] = [new Date(), 'Prueba']
  const { id } = await calls(db)
    .insertInto('calls.attachment')
    .values({
      ...{ proposalId, question, fileKey, at, byName, type: 'pdf', size: content.byteLength },
      name: `${canaries.text(kind, sides)}.pdf`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const row = { proposalId, question, rev: 1, value: JSON.stringify([String(id)]), at, byName }
  await calls(db).insertInto('calls.answer').values(row).execute()
}

/** The open call: a proposal in every state that it can have while others are still being written. */
export const openCall = async (stage: WorldStage) => {
  const { db, canaries, act, attach, people, press } = stage
  const call = await aCall(db, { year: 2031, costCeiling: 900_000 })
  const held: Held[] = []
  const write = async (whose: Whose, name: string, kind: Kind, isWithFile = false) => {
    const one = await secretProposal(stage, call.id, whose, name, { kind })
    if (isWithFile)
      await attach(
        whose.asks,
        `/proposals/${one.id}/attachments`,
        'attachments',
        `${canaries.text(kind, whose.sides)}.pdf`,
        canaries.text(kind, whose.sides),
      )
    held.push(one)
    return one
  }
  const invite = ({ id }: Held) =>
    act('owner', `/proposals/${id}/writers`, /\/writers$/, { person: String(people.writer.personId) }, 'pick')
  const askConsent = ({ id, whose }: Held) => act(whose.asks, `/proposals/${id}/check`, /\/consent-request$/)
  const consent = ({ id, whose }: Held, answer = 'accepted') =>
    act(whose.teaches, `/proposals/${id}/consent`, /\/consent$/, {
      answer,
      message: canaries.text('consent-message', whose.sides),
    })

  for (const whose of [ours, theirs]) {
    const draft = await write(whose, 'draft', 'draft-answer', true)
    if (whose === ours) await invite(draft)
  }
  for (const whose of [ours, theirs]) await askConsent(await write(whose, 'asked', 'asked-answer', true))
  const submit = async (whose: Whose, name: string) => {
    const one = await write(whose, name, 'answer', true)
    if (whose === ours) await invite(one)
    await askConsent(one)
    await consent(one)
    return one
  }
  for (const whose of [ours, theirs]) await submit(whose, 'submitted')
  const refused = await write(ours, 'refused', 'asked-answer')
  await askConsent(refused)
  await consent(refused, 'declined')
  const returned = await submit(ours, 'returned')
  await press('secretariat', `/proposals/${returned.id}/return`, {
    reason: canaries.text('return-reason', ours.sides),
  })
  const ineligible = await submit(ours, 'ineligible')
  await act(
    'secretariat',
    `/proposals/${ineligible.id}/eligibility`,
    /\/eligibility$/,
    {
      reason: canaries.text('ineligible-reason', ours.sides),
    },
    'ineligible',
  )
  const withdrawn = await submit(ours, 'withdrawn')
  await act('owner', `/proposals/${withdrawn.id}/withdrawal`, /\/withdrawal$/, {
    reason: canaries.text('return-reason', ours.sides),
  })
  await act('secretariat', '/calls/2031/extension', /\/extension$/, {
    'closesAt.date': dayAhead(20),
    'closesAt.time': '17:00',
    reason: canaries.text('call-notice'),
  })
  return { call, held }
}

/** A closed call in which one ministry may still send, and its draft that only it knows. */
export const closedCall = async (stage: WorldStage) => {
  const { db, canaries, act, people } = stage
  const call = await aCall(db, { year: 2030, costCeiling: 900_000 })
  const late = await secretProposal(stage, call.id, ours, 'late', { kind: 'draft-answer' })
  const eligible = await secretProposal(stage, call.id, theirs, 'eligible', {
    kind: 'answer',
    state: 'eligible',
    number: 1,
  })
  await act('secretariat', '/calls/2030/closure', /\/closure$/, { reason: canaries.text('call-notice') })
  await act('secretariat', '/calls/2030/late-entries', /\/late-entries$/, {
    institution: String(people.owner.institutionId),
    'until.date': dayAhead(5),
    'until.time': '17:00',
    reason: canaries.text('late-entry-reason', ours.sides),
  })
  return { call, held: [late, eligible] }
}

/** A call that nobody but the Secretariat knows of, and one that was called off. */
export const draftCall = async ({ db, canaries }: WorldStage) => {
  const call = await aCall(db, { year: 2032, state: 'draft' })
  const same = (text: string) => ({ es: text, en: text, pt: text, fr: text })
  await calls(db)
    .updateTable('calls.call')
    .set({
      title: same(canaries.text('draft-call')),
      summary: same(canaries.text('draft-call')),
      budget: canaries.sum('draft-call'),
    })
    .where('id', '=', call.id)
    .execute()
  return call
}

export const withdrawnCall = async ({ db, canaries, act }: WorldStage) => {
  const call = await aCall(db, { year: 2033 })
  await act('secretariat', `/calls/${call.year}/withdrawal`, /\/withdrawal$/, {
    reason: canaries.text('call-notice'),
  })
  return call
}
