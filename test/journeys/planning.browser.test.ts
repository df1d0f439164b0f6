import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitText } from '#modules/activities/text/visit/index.ts'
import { languages } from '#platform/i18n/index.ts'
import { chromiumPath, launch } from '#test/chromium.ts'
import { aMember, type CycleMember } from '#test/cycle.ts'
import { faultsOf, press } from '#test/journeys/keyboard.ts'
import { pageOf } from '#test/journeys/person.ts'
import { aPlannedCall } from '#test/planning.ts'
import { serveSite } from '#test/server.ts'

const year = 2071

describe.skipIf(!chromiumPath())('planning visits in Chromium', () => {
  let site: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  let people: Record<'secretariat' | 'guatemala' | 'argentina', CycleMember>

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([serveSite(), launch()])
    const { secretary } = await aPlannedCall(site, site.database, year)
    const focal = (institution: string) => aMember(site.database.db, { institution, role: 'focal_point' })
    people = { secretariat: secretary, guatemala: await focal('mol-gt'), argentina: await focal('mol-ar') }
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const as = (who: keyof typeof people, context: BrowserContext) => pageOf(site, context, people[who])

  test('dates are proposed, accepted by both and put off again, with the keyboard alone and without JavaScript', {
    timeout: 120_000,
  }, async () => {
    const t = visitText('en')
    const context = { javaScriptEnabled: false }
    const secretariat = await as('secretariat', await browser.newContext(context))
    await secretariat.goto(`${site.origin}/en/activities/planning`)
    await press(secretariat, 'button', t.desk.ask)
    await secretariat.getByText(t.desk.asked(2)).waitFor()
    for (const who of ['guatemala', 'argentina'] as const) {
      const page = await as(who, await browser.newContext(context))
      await page.goto(`${site.origin}/en/activities/${year}-1/planning`)
      await page.getByLabel(t.offer.yes).focus()
      await page.keyboard.press('Space')
      await press(page, 'button', t.offer.send)
      await page.getByText(who === 'guatemala' ? t.offer.sent : t.dates.agreed).waitFor()
    }
    const guatemala = await as('guatemala', await browser.newContext(context))
    await guatemala.goto(`${site.origin}/en/activities/${year}-1/planning`)
    await press(guatemala, 'link', t.planning.postpone)
    await press(guatemala, 'button', t.postpone.button)
    await guatemala.getByRole('link', { name: t.problems.reason }).waitFor()
    await guatemala.getByLabel(t.postpone.reason).fill('The budget is late')
    await press(guatemala, 'button', t.postpone.button)
    await guatemala.getByText(t.postpone.done).waitFor()
  })

  test.each(languages)(
    'every page of planning has no fault on a small screen, nor on a large one: %s',
    {
      timeout: 240_000,
    },
    async (lang) => {
      const pages = {
        secretariat: [
          'activities/planning',
          `activities/${year}-2/cancellation`,
          `activities/${year}-1/availability`,
        ],
        argentina: [
          'activities/mine',
          'activities/availability',
          ...[
            'planning',
            'dates?from1=2027-04-01&to1=2027-04-05',
            'participants',
            'agenda',
            'costs',
            'details',
          ].map((rest) => `activities/${year}-2/${rest}`),
        ],
      }
      const faults: string[] = []
      // Words that fit a small screen fit a large one: there one language is enough.
      for (const width of lang === 'es' ? [320, 1280] : [320])
        for (const [who, paths] of Object.entries(pages)) {
          const page = await as(
            who as keyof typeof people,
            await browser.newContext({ viewport: { width, height: 900 } }),
          )
          for (const path of paths) {
            const answer = await page.goto(`${site.origin}/${lang}/${path}`)
            if (answer?.status() !== 200) faults.push(`${path}: ${answer?.status()}`)
            faults.push(...(await faultsOf(page)))
          }
        }
      expect(faults).toEqual([])
    },
  )
})
