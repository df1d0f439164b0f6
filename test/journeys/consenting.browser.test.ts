import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { proposalById } from '#modules/calls/queries/proposal.ts'
import { consentText } from '#modules/calls/text/consent/index.ts'
import { writingText } from '#modules/calls/text/writing/index.ts'
import { formsText } from '#modules/forms/index.ts'
import { type Lang, languages } from '#platform/i18n/index.ts'
import { chromiumPath, launch } from '#test/chromium.ts'
import { aCall, aMember, aProposal } from '#test/cycle.ts'
import { faultsOf, press, tabTo } from '#test/journeys/keyboard.ts'
import { pageOf } from '#test/journeys/person.ts'
import { choose, type } from '#test/journeys/proposal.ts'
import { textOf } from '#test/pdf-text.ts'
import { serveSite } from '#test/server.ts'

const ways = [
  ['es', true],
  ['en', false],
] as const

describe.skipIf(!chromiumPath())('consenting in Chromium', () => {
  let site: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  let callId = 0
  let count = 0

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([serveSite(), launch()])
    callId = (await aCall(site.database.db)).id
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  /** A complete draft with a title of its own, a page of who wrote it, and one of its provider. */
  const twoSides = async (lang: Lang, context: Parameters<Browser['newContext']>[0] = {}) => {
    const { db } = site.database
    count += 1
    const title = `Inspección con datos ${count}`
    const id = await aProposal(db, { callId, lang, answers: { title } })
    const open = async (institution: string) =>
      pageOf(site, await browser.newContext(context), await aMember(db, { institution, role: 'focal_point' }))
    const [asks, teaches] = [await open('mol-gt'), await open('mol-ar')]
    return {
      id,
      title,
      asks,
      teaches,
      at: (path: string) => `${site.origin}/${lang}${path}`,
      state: async () => (await proposalById(db, id))?.state,
      close: () => Promise.all([asks, teaches].map((page) => page.context().close())),
    }
  }

  const main = (page: Page) => page.locator('main').innerText()

  test.each(ways)(
    'a provider asks for changes, reads what changed and accepts, and that submits the proposal: %s, JavaScript %s',
    { timeout: 120_000 },
    async (lang, javaScriptEnabled) => {
      const [t, w] = [consentText(lang), writingText(lang)]
      const { id, title, asks, teaches, at, state, close } = await twoSides(lang, { javaScriptEnabled })
      const ask = async () => {
        await asks.goto(at(`/proposals/${id}/check`))
        const box = asks.locator('#submits_on_consent')
        if (!(await box.isChecked())) await choose(asks, 'submits_on_consent', 'yes')
        await press(asks, 'button', t.check.ask)
        await asks.getByText(t.check.asked).waitFor()
      }
      await ask()

      await teaches.goto(at('/proposals'))
      await press(teaches, 'link', title)
      await teaches.locator('#message').waitFor()
      expect(await main(teaches)).toContain('La matriz aprobada por resolución en junio')
      await choose(teaches, 'answer', 'changes_asked')
      await press(teaches, 'button', t.consent.submit)
      // Changes without a word about which: the summary leads to the field, and the choice is kept.
      await press(teaches, 'link', t.consent.messageNeeded)
      expect(await teaches.locator('input[value=changes_asked]').isChecked()).toBe(true)
      await type(teaches, 'message', 'Digan en qué regiones.')
      await press(teaches, 'button', t.consent.submit)
      await teaches.getByText(t.consent.thanks.changes_asked).waitFor()
      expect(await main(teaches)).toContain(w.nextForReaders.draft)

      await asks.goto(at(`/proposals/${id}`))
      expect((await main(asks)).split('Digan en qué regiones.')).toHaveLength(2)
      await press(
        asks,
        'link',
        lang === 'es' ? 'Objetivos y resultados esperados' : 'Objectives and expected results',
      )
      await type(asks, 'results.0.result', ' del norte')
      await press(asks, 'button', formsText(lang).topic.save)
      await asks.waitForURL('**/topics/participants')
      await ask()

      await teaches.goto(at('/proposals'))
      await press(teaches, 'link', title)
      await teaches.locator('#message').waitFor()
      const changed = await teaches.locator('#text').innerText()
      expect([changed.includes('del norte'), changed.includes('Jefa de inspección')]).toEqual([true, false])
      await choose(teaches, 'answer', 'accepted')
      await press(teaches, 'button', t.consent.submit)
      await teaches.getByText(t.consent.thanks.accepted).waitFor()
      expect(await state()).toBe('submitted')

      const { reference } = (await proposalById(site.database.db, id)) ?? {}
      await asks.goto(at(`/proposals/${id}/submission`))
      expect(await main(asks)).toContain(reference)
      const [receipt] = await Promise.all([
        asks.waitForEvent('download'),
        press(asks, 'link', t.submission.receipt),
      ])
      expect(receipt.suggestedFilename()).toBe(`${reference}.pdf`)
      const words = textOf(readFileSync(await receipt.path())).replaceAll(/\s/g, '')
      for (const part of [`${reference}`, title, 'del norte'])
        expect(words).toContain(part.replaceAll(' ', ''))
      await close()
    },
  )

  test.each(ways)(
    'one that all have accepted is submitted by hand, if it was so wanted: %s, JavaScript %s',
    { timeout: 60_000 },
    async (lang, javaScriptEnabled) => {
      const t = consentText(lang)
      const { id, title, asks, teaches, at, state, close } = await twoSides(lang, { javaScriptEnabled })
      await asks.goto(at(`/proposals/${id}/check`))
      const box = asks.locator('#submits_on_consent')
      await tabTo(asks, 'submits_on_consent')
      if (await box.isChecked()) await asks.keyboard.press('Space')
      await press(asks, 'button', t.check.ask)
      await asks.getByText(t.check.submitsByHand).waitFor()
      await teaches.goto(at('/proposals'))
      await press(teaches, 'link', title)
      await choose(teaches, 'answer', 'accepted')
      await press(teaches, 'button', t.consent.submit)
      await teaches.getByText(t.consent.thanks.accepted).waitFor()
      expect(await state()).toBe('awaiting_consent')

      await asks.goto(at('/proposals'))
      await press(asks, 'link', title)
      await press(asks, 'button', writingText(lang).page.sendOn)
      await press(asks, 'button', t.check.submit)
      await asks.getByText(t.submission.reference).waitFor()
      expect(await state()).toBe('submitted')
      await close()
    },
  )

  test.each(languages)(
    'no page in %s breaks WCAG 2.2 AA or a phone’s screen',
    { timeout: 180_000 },
    async (lang) => {
      const t = consentText(lang)
      const { id, asks, teaches, at, close } = await twoSides(lang, { viewport: { width: 320, height: 640 } })
      const found: string[] = []
      const look = async (page: Page, ...paths: string[]) => {
        for (const path of paths) {
          await page.goto(at(`/proposals${path}`))
          found.push(...(await faultsOf(page)))
        }
      }
      /** Presses a button of the page, and looks at what comes back. */
      const send = async (page: Page, button: string, sign: string) => {
        await page.locator('main').getByRole('button', { name: button, exact: true }).click()
        await page.locator(sign).first().waitFor()
        found.push(...(await faultsOf(page)))
      }
      const done = '.govuk-notification-banner--success'
      await look(asks, `/${id}/check`)
      await send(asks, t.check.ask, '#waiting')
      await look(asks, '', `/${id}`, `/${id}/withdrawal`)
      await send(asks, t.withdrawal.submit, '.govuk-error-summary')
      await look(teaches, '', `/${id}`, `/${id}/consent`)
      await send(teaches, t.consent.submit, '.govuk-error-summary')
      await teaches.locator('input[value=changes_asked]').check()
      await send(teaches, t.consent.submit, '.govuk-error-summary')
      await teaches.locator('#message').fill('Digan en qué regiones.')
      await send(teaches, t.consent.submit, done)
      await look(teaches, `/${id}/consent`)
      await look(asks, `/${id}`)

      await asks.goto(at(`/proposals/${id}/topics/need`))
      await asks.locator('#situation').fill('Hay 140 inspectores.')
      await asks.getByRole('button', { name: formsText(lang).topic.saveList }).click()
      await asks.locator('#tasks').waitFor()
      await asks.goto(at(`/proposals/${id}/check`))
      await asks.locator('#submits_on_consent').check()
      await asks.locator('#send button').click()
      await asks.locator('#waiting').waitFor()
      await look(teaches, `/${id}/consent`)
      await teaches.locator('input[value=accepted]').check()
      await send(teaches, t.consent.submit, done)
      const after = ['', '/submission', '/versions', '/versions/3', '/versions/3?from=1', '/withdrawal']
      await look(asks, ...after.map((path) => `/${id}${path}`))
      await close()
      expect(found).toEqual([])
    },
  )
})
