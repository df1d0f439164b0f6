import { describe, expect, test } from 'vitest'
import { type Actor, publicActor } from '#platform/actor.ts'
import { holding, other, own, personId, whoMay, withoutPost } from '#test/actors.ts'
import { followReaders, learnedFor, mayReview, mayWriteFollow, taughtFor } from './policy/follow-through.ts'
import {
  mayComplete,
  mayPlanVisits,
  mayPostpone,
  mayWorkOn,
  ownMinistries,
  speaksForMinistries,
  takesDates,
  visitReaders,
} from './policy/visit.ts'
import { statuses } from './schema.ts'

const name = { es: 'x', en: 'x', pt: 'x', fr: 'x' }

const party = <R extends 'receiver' | 'provider'>(institutionId: number, role: R) => ({
  institutionId,
  role,
  code: 'x',
  country: 'XX',
  name,
  institution: name,
})

const receiver = party(own, 'receiver')
const provider = party(other, 'provider')
const activity = { parties: [receiver, provider] }
const receiving = holding([own, 'focal_point'])
const providing = holding([other, 'focal_point'])
const stranger = holding([3, 'focal_point'])
const secretariat = holding([3, 'secretariat'])

const runners = ['secretariat', 'administrator']

/** What both lists ask of their reader is told the same way. */
const readers = [
  { ...holding([own, 'focal_point'], [other, 'official']) },
  secretariat,
  publicActor,
] satisfies Actor[]

describe('a visit', () => {
  test('is planned as one of all by the Secretariat and administrators', () => {
    expect(whoMay(mayPlanVisits)).toEqual(runners)
  })

  test('is listed for those who run it, the ministries spoken for, and a participant', () => {
    expect(readers.map(visitReaders)).toEqual([
      { isSecretariat: false, focalOf: [own], personId, worksIn: [own, other] },
      {
        isSecretariat: true,
        focalOf: [],
        personId,
        worksIn: secretariat.posts.map(({ institutionId }) => institutionId),
      },
      { isSecretariat: false, focalOf: [], personId: null, worksIn: [] },
    ])
  })

  test('is worked on by the focal points of both sides and by those who run it', () => {
    expect(whoMay((actor) => mayWorkOn(actor, activity))).toEqual(['focal_point', ...runners])
    expect(mayWorkOn(providing, activity)).toBe(true)
    expect(mayWorkOn(stranger, activity)).toBe(false)
    expect(mayWorkOn(holding([own, 'official']), activity)).toBe(false)
  })

  test('has ministries for which somebody speaks: the own ones, and for the Secretariat all', () => {
    expect(ownMinistries(receiving, activity)).toEqual([receiver])
    expect(ownMinistries(providing, activity)).toEqual([provider])
    expect(ownMinistries(secretariat, activity)).toEqual([])
    expect(speaksForMinistries(receiving, activity)).toEqual([receiver])
    expect(speaksForMinistries(stranger, activity)).toEqual([])
    expect(speaksForMinistries(secretariat, activity)).toEqual([receiver, provider])
  })

  test('takes dates until it took place or was canceled', () => {
    expect(statuses.filter(takesDates)).toEqual(['planned', 'scheduled', 'under_way'])
  })

  test('is confirmed while under way and postponed while scheduled, by those who work on it', () => {
    const confirmed = (actor: Actor) =>
      statuses.filter((status) => mayComplete(actor, { ...activity, status }))
    const postponed = (actor: Actor) =>
      statuses.filter((status) => mayPostpone(actor, { ...activity, status }))
    for (const actor of [receiving, providing, secretariat]) {
      expect(confirmed(actor)).toEqual(['under_way'])
      expect(postponed(actor)).toEqual(['scheduled'])
    }
    for (const actor of [stranger, holding([own, 'official']), publicActor]) {
      expect(confirmed(actor)).toEqual([])
      expect(postponed(actor)).toEqual([])
    }
  })
})

describe('what follows a visit', () => {
  test('is reviewed by the Secretariat and administrators', () => {
    expect(whoMay(mayReview)).toEqual(runners)
  })

  test('is listed for those who review it, the ministries spoken for, and an invited official', () => {
    expect(readers.map(followReaders)).toEqual([
      { isSecretariat: false, focalOf: [own], personId, worksIn: [own, other] },
      { isSecretariat: true, focalOf: [], personId, worksIn: [3] },
      { isSecretariat: false, focalOf: [], personId: null, worksIn: [] },
    ])
  })

  test('is sent for those who learned and commented on for those who taught, by their focal points', () => {
    expect(learnedFor(receiving, activity)).toEqual([own])
    expect(learnedFor(providing, activity)).toEqual([])
    expect(taughtFor(providing, activity)).toEqual([other])
    expect(taughtFor(receiving, activity)).toEqual([])
    expect(whoMay((actor) => learnedFor(actor, activity).length > 0)).toEqual(['focal_point'])
  })

  test('is written by the focal point of who learned', () => {
    expect(whoMay((actor) => mayWriteFollow(actor, activity, []))).toEqual(['focal_point'])
    expect(mayWriteFollow(providing, activity, [])).toBe(false)
    expect(mayWriteFollow(stranger, activity, [])).toBe(false)
  })

  test('and by an official who was invited, while in a post of who learned', () => {
    const invited = (actor: Actor) => mayWriteFollow(actor, activity, [personId])
    expect(invited(holding([own, 'official']))).toBe(true)
    expect(invited(holding([3, 'official'], [own, 'official']))).toBe(true)
    expect(invited(holding([other, 'official']))).toBe(false)
    expect(invited(withoutPost)).toBe(false)
    expect(mayWriteFollow(holding([own, 'official']), activity, [personId + 1])).toBe(false)
    const two = { parties: [party(other, 'receiver'), receiver] }
    expect(mayWriteFollow(holding([own, 'official']), two, [personId])).toBe(true)
    const nobody = { ...holding([own, 'official']), personId: null }
    expect(mayWriteFollow(nobody, activity, [null as unknown as number])).toBe(false)
  })
})
