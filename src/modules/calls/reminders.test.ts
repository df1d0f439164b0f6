import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moments, reminderDue } from './reminders.ts'

const hour = 3_600_000
const deadline = new Date('2027-01-18T22:00:00Z')
const earlier = (hours: number) => new Date(deadline.getTime() - hours * hour)
const longAgo = earlier(2_000)

describe('the reminder due', () => {
  test.each(moments)('begins $moment before the deadline and not earlier', ({ moment, hours }) => {
    expect(reminderDue({ deadline, announcedAt: longAgo }, earlier(hours))?.moment).toBe(moment)
    const early = new Date(earlier(hours).getTime() - 1)
    expect(reminderDue({ deadline, announcedAt: longAgo }, early)?.moment).not.toBe(moment)
  })

  test('is none once the deadline has passed', () => {
    expect(reminderDue({ deadline, announcedAt: longAgo }, deadline)).toBeUndefined()
  })

  const minutes = fc.integer({ min: 0, max: 30 * 24 * 60 })
  const someTime = minutes.map((ago) => new Date(deadline.getTime() - ago * 60_000))

  test('is the latest whose time has come since the deadline was announced, whatever was missed', () => {
    fc.assert(
      fc.property(someTime, someTime, (now, announcedAt) => {
        const passed = moments.filter(({ hours }) => announcedAt < earlier(hours) && earlier(hours) <= now)
        const due = now < deadline ? passed.at(-1)?.moment : undefined
        expect(reminderDue({ deadline, announcedAt }, now)?.moment).toBe(due)
      }),
    )
  })

  test('comes once each, in order, to a clock that ticks every minute, with or without pauses', () => {
    fc.assert(
      fc.property(fc.uniqueArray(minutes, { maxLength: 200 }), (ticks) => {
        const seen = ticks
          .toSorted((a, b) => b - a)
          .map((ago) =>
            reminderDue({ deadline, announcedAt: longAgo }, new Date(deadline.getTime() - ago * 60_000)),
          )
          .flatMap((due) => (due ? [moments.findIndex(({ moment }) => moment === due.moment)] : []))
        expect(seen).toEqual(seen.toSorted((a, b) => a - b))
      }),
    )
  })
})
