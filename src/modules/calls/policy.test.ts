import { describe, expect, test } from 'vitest'
import { type Actor, publicActor } from '#platform/actor.ts'
import { holding, other, own, personId, whoMay, withoutPost } from '#test/actors.ts'
import {
  mayAskConsent,
  mayEndWait,
  mayFindEligible,
  mayFindIneligible,
  mayReconsider,
  mayReturn,
  mayWithdraw,
} from './policy/submission.ts'
import {
  askedBy,
  isEditable,
  isTakingProposals,
  mayRunCalls,
  mayWrite,
  proposalReaders,
  speaksFor,
  takesLate,
} from './policy.ts'
import { callStates, type Party, type ProposalState, proposalStates } from './schema.ts'

const party = (institutionId: number, role: Party['role']): Party => ({
  institutionId,
  role,
  country: 'XX',
  name: { es: 'x', en: 'x', pt: 'x', fr: 'x' },
})

const secretariat = holding([other, 'secretariat'])
const focal = holding([own, 'focal_point'])

test('the Secretariat and administrators run calls, nobody else', () => {
  expect(whoMay(mayRunCalls)).toEqual(['secretariat', 'administrator'])
})

test('the focal point speaks for the ministry, and for no other', () => {
  expect(whoMay((actor) => speaksFor(actor, own))).toEqual(['focal_point'])
  expect(whoMay((actor) => speaksFor(actor, other))).toEqual([])
})

test('what a list of proposals is told of its reader', () => {
  expect(proposalReaders(holding([own, 'focal_point'], [other, 'official']))).toEqual({
    isSecretariat: false,
    focalOf: [own],
    personId,
    worksIn: [own, other],
  })
  expect(proposalReaders(secretariat)).toEqual({
    isSecretariat: true,
    focalOf: [],
    personId,
    worksIn: [other],
  })
  expect(proposalReaders(publicActor)).toEqual({
    isSecretariat: false,
    focalOf: [],
    personId: null,
    worksIn: [],
  })
})

describe('a call takes proposals', () => {
  const at = (hour: number) => new Date(Date.UTC(2027, 0, 1, hour))
  const cycle = { state: 'open', opensAt: at(1) } as const

  test('from the minute it opens until just before the deadline', () => {
    const taken = [0, 1, 2, 3, 4].filter((hour) => isTakingProposals(cycle, at(3), at(hour)))
    expect(taken).toEqual([1, 2])
  })

  test('not before it has a time of opening', () => {
    expect(isTakingProposals({ ...cycle, opensAt: null }, at(3), at(2))).toBe(false)
  })

  test('while it is open, and late ones while it is closed', () => {
    expect(callStates.filter(takesLate)).toEqual(['open', 'closed'])
    expect(callStates.filter((state) => isTakingProposals({ ...cycle, state }, at(3), at(2)))).toEqual([
      'open',
      'closed',
    ])
  })
})

test('a proposal is changed as a draft and when it was sent back', () => {
  expect(proposalStates.filter(isEditable)).toEqual(['draft', 'returned'])
})

describe('a proposal is written by', () => {
  const proposal = { parties: [party(own, 'beneficiary'), party(other, 'provider')] }

  test('the focal points of the ministries that ask, not of those that provide', () => {
    expect(askedBy(focal, proposal)).toEqual([own])
    expect(askedBy(holding([other, 'focal_point']), proposal)).toEqual([])
    expect(askedBy(holding([own, 'official']), proposal)).toEqual([])
    expect(whoMay((actor) => mayWrite(actor, proposal, []))).toEqual(['focal_point'])
    expect(mayWrite(holding([other, 'focal_point']), proposal, [])).toBe(false)
  })

  test('an official who was invited, while in a post of a ministry that asks', () => {
    const invited = (actor: Actor) => mayWrite(actor, proposal, [personId])
    expect(invited(holding([own, 'official']))).toBe(true)
    expect(invited(holding([3, 'official'], [own, 'official']))).toBe(true)
    expect(invited(holding([other, 'official']))).toBe(false)
    expect(invited(withoutPost)).toBe(false)
    expect(mayWrite(holding([own, 'official']), proposal, [personId + 1])).toBe(false)
    const two = { parties: [party(other, 'beneficiary'), party(own, 'beneficiary')] }
    expect(mayWrite(holding([own, 'official']), two, [personId])).toBe(true)
  })

  test('nobody who is not a person of the directory', () => {
    const nobody = { ...holding([own, 'official']), personId: null }
    expect(mayWrite(nobody, proposal, [personId, null as unknown as number])).toBe(false)
  })
})

describe('on its way a proposal is handled', () => {
  type Held = { state: ProposalState; institutionId: number; number: number | null }
  const held = (state: ProposalState, number: number | null = 3): Held => ({
    state,
    institutionId: own,
    number,
  })
  const statesIn = (may: (held: Held) => boolean) => proposalStates.filter((state) => may(held(state)))
  const callsIn = (may: (call: (typeof callStates)[number]) => boolean) => callStates.filter(may)

  test('by the focal point: asked, taken back or submitted, withdrawn, each in its states', () => {
    expect(statesIn((it) => mayAskConsent(focal, it))).toEqual(['draft', 'returned'])
    expect(statesIn((it) => mayEndWait(focal, it))).toEqual(['awaiting_consent'])
    expect(statesIn((it) => mayWithdraw(focal, it))).toEqual(
      proposalStates.filter((state) => !['ineligible', 'not_selected', 'withdrawn'].includes(state)),
    )
  })

  test('and by no other: not by another ministry, the Secretariat or an official', () => {
    expect(whoMay((actor) => mayAskConsent(actor, held('draft')))).toEqual(['focal_point'])
    expect(whoMay((actor) => mayEndWait(actor, held('awaiting_consent')))).toEqual(['focal_point'])
    expect(whoMay((actor) => mayWithdraw(actor, held('draft')))).toEqual(['focal_point'])
    const neighbor = holding([other, 'focal_point'])
    expect(mayAskConsent(neighbor, held('draft'))).toBe(false)
    expect(mayEndWait(neighbor, held('awaiting_consent'))).toBe(false)
    expect(mayWithdraw(neighbor, held('draft'))).toBe(false)
  })

  test('by the Secretariat: sent back, found eligible or not, reconsidered, each in its states', () => {
    expect(statesIn((it) => mayReturn(secretariat, it, 'open'))).toEqual(['awaiting_consent', 'submitted'])
    expect(statesIn((it) => mayFindEligible(secretariat, it, 'open'))).toEqual(['submitted'])
    expect(statesIn((it) => mayFindIneligible(secretariat, it, 'open'))).toEqual(['submitted', 'returned'])
    expect(statesIn((it) => mayReconsider(secretariat, it, 'open'))).toEqual(['eligible', 'ineligible'])
  })

  test('what waits for consent goes back only if it had come in before', () => {
    expect(mayReturn(secretariat, held('awaiting_consent', null), 'open')).toBe(false)
    expect(mayReturn(secretariat, held('submitted', null), 'open')).toBe(true)
  })

  test('before evaluation only', () => {
    const checked = ['open', 'closed']
    expect(callsIn((call) => mayReturn(secretariat, held('submitted'), call))).toEqual(checked)
    expect(callsIn((call) => mayFindEligible(secretariat, held('submitted'), call))).toEqual(checked)
    expect(callsIn((call) => mayFindIneligible(secretariat, held('submitted'), call))).toEqual(checked)
    expect(callsIn((call) => mayReconsider(secretariat, held('eligible'), call))).toEqual(checked)
  })

  test('by those who run calls and nobody else', () => {
    const run = ['secretariat', 'administrator']
    expect(whoMay((actor) => mayReturn(actor, held('submitted'), 'open'))).toEqual(run)
    expect(whoMay((actor) => mayFindEligible(actor, held('submitted'), 'open'))).toEqual(run)
    expect(whoMay((actor) => mayFindIneligible(actor, held('submitted'), 'open'))).toEqual(run)
    expect(whoMay((actor) => mayReconsider(actor, held('eligible'), 'open'))).toEqual(run)
  })
})
