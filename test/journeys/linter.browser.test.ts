import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordOf } from '#modules/linter/record.ts'
import { chromiumPath, launch } from '#test/chromium.ts'
import { faultsOf } from '#test/journeys/keyboard.ts'
import { englishReport, spanishReport } from '#test/lint-reports.ts'
import { serveSite } from '#test/server.ts'

describe.skipIf(!chromiumPath())('the linter in Chromium', () => {
  let site: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  let cookie: { name: string; value: string; url: string }
  let reports: Record<'es' | 'en', string>

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([serveSite(), launch()])
    const [name = '', ...value] = (await site.signIn('secretariat')).split('=')
    cookie = { name, value: value.join('='), url: site.origin }
    const record = await recordOf(site.database.db)
    const text = (lines: { text: string }[]) => lines.map((line) => line.text).join('\n')
    reports = { es: text(spanishReport(record)), en: text(englishReport(record)) }
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const check = async (context: BrowserContext, lang: 'es' | 'en') => {
    await context.addCookies([cookie])
    const page = await context.newPage()
    await page.goto(`${site.origin}/${lang}/linter`)
    const before = await faultsOf(page)
    await page.locator('#text').fill(reports[lang])
    await page.locator('main form button').click()
    await page.locator('mark').first().waitFor()
    return { page, before }
  }

  test.each([
    { lang: 'es', width: 1280 },
    { lang: 'en', width: 390 },
    { lang: 'es', width: 320 },
  ] as const)('a pasted report comes back marked, at $width px, without a fault', async ({ lang, width }) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } })
    const { page, before } = await check(context, lang)
    expect([...before, ...(await faultsOf(page))]).toEqual([])
    expect(await page.locator('main blockquote').count()).toBeGreaterThan(10)
    await context.close()
  })

  test('the same works without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    await context.addCookies([cookie])
    const page = await context.newPage()
    await page.goto(`${site.origin}/en/linter`)
    await page.locator('#text').fill('The seven calls were a success.')
    await page.locator('main form button').click()
    expect(await page.locator('mark').first().textContent()).toBe('seven calls')
    await context.close()
  })
})
