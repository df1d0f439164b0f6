import { expect, test } from 'vitest'
import { chromiumPath } from '#test/chromium.ts'

const isThere = chromiumPath() !== undefined

test('journeys run in a real browser', ({ skip }) => {
  if (!isThere && process.env.MINGA_JOURNEYS !== 'required') {
    const note =
      'Browser journeys are skipped: no Chromium was found. Install it, or set CHROMIUM to its path.'
    console.warn(note)
    skip(note)
  }
  expect(isThere, 'MINGA_JOURNEYS=required, and no Chromium was found').toBe(true)
})
