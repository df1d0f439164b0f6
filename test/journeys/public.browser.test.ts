import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '#platform/i18n/index.ts'
import { chromiumPath, launch } from '#test/chromium.ts'
import { faultsOf } from '#test/journeys/keyboard.ts'
import { pageKinds } from '#test/journeys/pages.ts'
import { serveSite } from '#test/server.ts'

describe.skipIf(!chromiumPath())('public pages in Chromium', () => {
  let site: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([serveSite(), launch()])
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const faultsAt = async (page: Page, path: string): Promise<string[]> => {
    const complaints: string[] = []
    const listen = (message: { type: () => string; text: () => string }) => {
      if (message.type() === 'error' && !/status of 404/.test(message.text())) complaints.push(message.text())
    }
    page.on('console', listen)
    await page.goto(site.origin + path, { waitUntil: 'load' })
    const found = await faultsOf(page)
    page.off('console', listen)
    return [...found, ...complaints.map((text) => `${path} ${text}`)]
  }

  const looks = [
    {
      name: 'a phone, light',
      viewport: { width: 320, height: 640 },
      colorScheme: 'light',
      spoken: languages,
    },
    // Colors are the same in every language: the one with the longest words stands for all.
    {
      name: 'a desktop, dark',
      viewport: { width: 1280, height: 900 },
      colorScheme: 'dark',
      spoken: ['fr'],
    },
  ] as const

  describe.each(looks)('on $name', ({ viewport, colorScheme, spoken }) => {
    test.each(spoken)(
      'no page in %s breaks WCAG 2.2 AA, the content policy or the screen',
      { timeout: 240_000 },
      async (lang) => {
        const context = await browser.newContext({ viewport, colorScheme, bypassCSP: false })
        const page = await context.newPage()
        const faults: string[] = []
        for (const path of pageKinds) faults.push(...(await faultsAt(page, `/${lang}${path}`)))
        await context.close()
        expect(faults).toEqual([])
      },
    )
  })

  test('a reader without JavaScript finds a program, filters and changes language', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    })
    const page = await context.newPage()
    await page.goto(`${site.origin}/es`)
    const box = page.getByRole('searchbox', { name: 'Busque un programa' })
    await box.fill('conciliacion laboral')
    await box.press('Enter')
    await page.waitForURL(/\/es\/search\?q=conciliacion/)
    expect(await page.locator('.minga-result').count()).toBeGreaterThan(0)
    await page.goto(`${site.origin}/es/portfolio?q=conciliacion&country=AR`)
    expect(await page.locator('.minga-result').count()).toBeGreaterThan(0)
    await page.getByRole('link', { name: 'Français' }).click()
    await page.waitForURL(/\/fr\/portfolio\?q=conciliacion&country=AR/)
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await context.close()
  })
})
