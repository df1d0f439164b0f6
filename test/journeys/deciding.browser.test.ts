import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decisionsText } from '#modules/evaluation/text/decisions/index.ts'
import { secondRoundText } from '#modules/evaluation/text/second-round/index.ts'
import { languages } from '#platform/i18n/index.ts'
import { chromiumPath, launch } from '#test/chromium.ts'
import { aMember } from '#test/cycle.ts'
import { aRatedCall, mailsOf } from '#test/deciding.ts'
import { faultsOf, press, tabTo } from '#test/journeys/keyboard.ts'
import { pageOf } from '#test/journeys/person.ts'
import { serveSite } from '#test/server.ts'

const entries = [
  { institution: 'mol-gt', provider: 'mol-ar', scores: [4, 4] as [number, number] },
  { institution: 'mol-br', provider: 'mol-ar', scores: [4, 3] as [number, number], coFinancing: 500 },
  { institution: 'mol-ht', provider: 'mol-cl', scores: [2, 2] as [number, number] },
  { institution: 'mol-gt', provider: 'mol-cl', scores: [1, 2] as [number, number] },
]

describe.skipIf(!chromiumPath())('deciding in Chromium', () => {
  let site: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  let year = 2060

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([serveSite(), launch()])
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const asSecretariat = async (context: BrowserContext) => {
    const member = await aMember(site.database.db, { institution: 'oas', role: 'secretariat' })
    return pageOf(site, context, member)
  }

  const newRound = async () => {
    year += 1
    return aRatedCall(site.database.db, { year, entries })
  }

  const mails = async () => (await mailsOf(site.database.db)).length

  test.each(['es', 'en'] as const)(
    'a call is decided with the keyboard alone, from its rules to the release: %s',
    { timeout: 120_000 },
    async (lang) => {
      const t = secondRoundText(lang)
      const d = decisionsText(lang)
      await newRound()
      const page = await asSecretariat(await browser.newContext())
      const before = await mails()
      await page.goto(`${site.origin}/${lang}/calls/${year}/second-round`)
      await press(page, 'button', t.rules.adoptFirst)
      await tabTo(page, 'seats')
      await page.keyboard.type('2')
      await press(page, 'button', t.form.try)
      await page.locator('#difference').waitFor()
      expect(await page.locator('#difference').innerText()).toContain(`RIAL-${year}-01`)
      await tabTo(page, 'reason')
      await page.keyboard.type('Two this year')
      await press(page, 'button', t.form.adoptAndCompute)
      await page.getByText(t.form.adoptedAndComputed).waitFor()
      await press(page, 'button', t.steps.decisions)
      await press(page, 'button', d.prepare.button)
      await page.getByText(d.prepare.done).waitFor()
      expect(await mails()).toBe(before)
      await press(page, 'button', d.release.link)
      await press(page, 'button', d.release.button)
      await page.getByText(d.release.done).waitFor()
      expect(await page.locator('h1').innerText()).toContain(d.results.title(String(year)))
      expect(await mails()).toBeGreaterThan(before)
      await page.context().close()
    },
  )

  test('without JavaScript an exception is recorded, a letter corrected and all is released', {
    timeout: 120_000,
  }, async () => {
    const t = secondRoundText('en')
    const d = decisionsText('en')
    const { proposals } = await newRound()
    const page = await asSecretariat(await browser.newContext({ javaScriptEnabled: false }))
    const at = (path: string) => `${site.origin}/en/calls/${year}${path}`
    await page.goto(at('/second-round/what-if'))
    await page.locator('#seats').fill('2')
    await page.locator('#reason').fill('As always')
    await page.getByRole('button', { name: t.form.adoptAndCompute }).click()
    await page.locator('summary', { hasText: t.exceptions.add }).click()
    await page.locator('#proposal').selectOption(`RIAL-${year}-03`)
    await page.locator('input[name=outcome][value=selected]').check()
    await page.locator('#reason').fill('The authorities asked for it')
    await page.getByRole('button', { name: t.exceptions.record }).click()
    await page.getByText(t.exceptions.recorded).waitFor()
    await page.goto(at('/decisions'))
    await page.getByRole('button', { name: d.prepare.button }).click()
    await page.goto(at('/letters'))
    await page
      .locator('main')
      .getByRole('link', { name: new RegExp(d.letters.read) })
      .first()
      .click()
    await page.locator('#text').fill('A letter of our own')
    await page.getByRole('button', { name: d.letters.save }).click()
    await page.getByText(d.letters.saved).waitFor()
    await page.goto(at('/release'))
    await page.getByRole('button', { name: d.release.button }).click()
    const text = await page.locator('main').innerText()
    expect(text).toContain(d.results.exceptions(1))
    expect(text).toContain(`RIAL-${year}-03`)
    expect(proposals).toHaveLength(entries.length)
    const words = await mailsOf(site.database.db)
    expect(words.filter((mail) => mail.text === 'A letter of our own')).toHaveLength(1)
    await page.context().close()
  })

  test.each(languages)(
    'no page in %s breaks WCAG 2.2 AA or a phone’s screen',
    { timeout: 180_000 },
    async (lang) => {
      await newRound()
      const page = await asSecretariat(await browser.newContext({ viewport: { width: 320, height: 640 } }))
      const found: string[] = []
      const look = async (path: string) => {
        await page.goto(`${site.origin}/${lang}${path}`)
        found.push(...(await faultsOf(page)))
      }
      const of = (path: string) => `/calls/${year}${path}`
      for (const path of ['/country-lists', of('/second-round'), of('/second-round/what-if')])
        await look(path)
      await page.locator('#reason').fill('x')
      await page.locator('#seats').fill('x')
      await page.locator('main form button').last().click()
      await page.locator('.govuk-error-summary').waitFor()
      found.push(...(await faultsOf(page)))
      await page.locator('#seats').fill('2')
      await page.locator('#reserve').fill('1')
      await page.locator('#coFinanced').fill('0.1')
      await page.locator('main form button').first().click()
      await page.locator('#difference').waitFor()
      found.push(...(await faultsOf(page)))
      await page.locator('#reason').fill('x')
      await page.locator('main form button').last().click()
      await page.locator('#certificate').waitFor()
      found.push(...(await faultsOf(page)))
      await look(of('/decisions'))
      await page.locator('main form button').last().click()
      await page.locator('#all').waitFor()
      found.push(...(await faultsOf(page)))
      for (const path of ['/letters', '/release', '/desk', '/second-round']) await look(of(path))
      await page.goto(`${site.origin}/${lang}${of('/letters')}`)
      const links = page.locator('main table a')
      await links.last().click()
      await page.locator('#text').waitFor()
      found.push(...(await faultsOf(page)))
      await page.goto(`${site.origin}/${lang}${of('/release')}`)
      await page.locator('main form button').last().click()
      await page.locator('#verify').waitFor()
      found.push(...(await faultsOf(page)))
      for (const path of ['', '/decisions', '/letters', '/second-round']) await look(of(path))
      expect(found).toEqual([])
      await page.context().close()
    },
  )
})
