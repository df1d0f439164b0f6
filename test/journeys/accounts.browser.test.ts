import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '#platform/i18n/index.ts'
import { chromiumPath, launch } from '#test/chromium.ts'
import { faultsOf } from '#test/journeys/keyboard.ts'
import { authenticatorOf, memberWith, passphrase } from '#test/members.ts'
import { serveSite } from '#test/server.ts'

describe.skipIf(!chromiumPath())('the account in Chromium', () => {
  let site: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([serveSite(), launch()])
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const signIn = async (page: Page, lang: string, email: string, password = passphrase) => {
    await page.goto(`${site.origin}/${lang}/sign-in`)
    await page.locator('#email').fill(email)
    await page.locator('#password').fill(password)
    await page.locator('main form:has(#password) button[type=submit]').click()
  }

  test.each(languages)(
    'no page in %s breaks WCAG 2.2 AA or a phone’s screen',
    { timeout: 120_000 },
    async (lang) => {
      const member = await memberWith(site.database, { role: 'focal_point' })
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
      const found: string[] = []
      await signIn(page, lang, member.email, 'not this one')
      found.push(...(await faultsOf(page)))
      await signIn(page, lang, member.email)
      await page.waitForURL(`**/${lang}/account`)
      for (const path of ['', '/password', '/second-factor', '/recovery-codes', '/passkeys']) {
        await page.goto(`${site.origin}/${lang}/account${path}`)
        found.push(...(await faultsOf(page)))
      }
      await page.goto(`${site.origin}/${lang}/account/second-factor`)
      await page.locator('#current').fill(passphrase)
      await page.locator('main button[type=submit]').first().click()
      await page.locator('main svg[role=img]').waitFor()
      found.push(...(await faultsOf(page)))
      await page.close()
      expect(found).toEqual([])
    },
  )

  test('everything but passkeys is done without JavaScript', { timeout: 60_000 }, async () => {
    const member = await memberWith(site.database)
    const shows = await authenticatorOf(site.database, member)
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await signIn(page, 'es', member.email)
    await page.waitForURL('**/es/sign-in/second-step')
    await page.locator('#code').fill(shows(new Date()))
    await page.getByRole('button', { name: 'Continuar' }).click()
    await page.waitForURL('**/es/account')
    await page.goto(`${site.origin}/es/account/recovery-codes`)
    await page.locator('#current').fill(passphrase)
    await page.getByRole('button', { name: 'Crear códigos nuevos' }).click()
    await page.getByRole('button', { name: 'Ya los guardé' }).click()
    await page.waitForURL('**/es/account?done=codes-kept')
    await page.goto(`${site.origin}/es/account/password`)
    await page.locator('#current').fill(passphrase)
    await page.locator('#password').fill('una frase nueva y larga')
    await page.locator('main button[type=submit]').click()
    await page.getByText('Cambió su contraseña').waitFor()
    await context.close()
  })
})
