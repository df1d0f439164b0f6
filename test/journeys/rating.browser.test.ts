import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ratingText } from '#modules/evaluation/text/rating/index.ts'
import { type Lang, languages } from '#platform/i18n/index.ts'
import { chromiumPath, launch } from '#test/chromium.ts'
import { aMember, type CycleMember } from '#test/cycle.ts'
import { faultsOf, press, tabTo } from '#test/journeys/keyboard.ts'
import { pageOf } from '#test/journeys/person.ts'
import { aRound, assignTo, ratedCriteria } from '#test/rating.ts'
import { serveSite } from '#test/server.ts'

describe.skipIf(!chromiumPath())('rating in Chromium', () => {
  let site: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  let year = 2050

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([serveSite(), launch()])
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const as = (member: CycleMember, context: BrowserContext) => pageOf(site, context, member)

  const newRound = async () => {
    year += 1
    const round = await aRound(site.database.db, { year, ministries: ['mol-gt'] })
    const [proposal = 0] = round.proposals
    const [one, two] = round.evaluators as [CycleMember, CycleMember]
    const give = (who: CycleMember) => assignTo(site.database.db, round.call.id, proposal, who)
    return { one, two, proposal, assignments: [await give(one), await give(two)] as const }
  }

  test.each(['es', 'en'] as const)(
    'one proposal is rated with the keyboard alone, and read together afterwards: %s',
    { timeout: 120_000 },
    async (lang) => {
      const t = ratingText(lang)
      const { one, two, assignments } = await newRound()
      const rate = async (who: CycleMember, id: number, words: string) => {
        const context = await browser.newContext()
        const page = await as(who, context)
        await page.goto(`${site.origin}/${lang}/ratings/${id}`)
        for (const code of ratedCriteria) {
          await tabTo(page, `score_${code}`)
          // The first arrow goes from 0 to 1, the second to 2.
          await page.keyboard.press('ArrowDown')
          await page.keyboard.press('ArrowDown')
          if (code === 'potential-impact') continue
          await tabTo(page, `justification_${code}`)
          await page.keyboard.type(words)
        }
        // One justification was left out: it is asked for, and all the rest is still there.
        await press(page, 'button', t.form.finish)
        await page.locator('.govuk-error-summary').waitFor()
        expect(await page.locator('#justification_clear-objectives').inputValue()).toBe(words)
        await tabTo(page, 'justification_potential-impact')
        await page.keyboard.type(words)
        await press(page, 'button', t.form.finish)
        await page.getByText(t.form.isFinal).waitFor()
        const text = await page.locator('main').innerText()
        await context.close()
        return text
      }
      expect(await rate(one, assignments[0], 'Primera voz')).toContain(t.form.othersNone)
      expect(await rate(two, assignments[1], 'Segunda voz')).toContain('Primera voz')
    },
  )

  test('without JavaScript a draft is kept, a conflict declared', { timeout: 60_000 }, async () => {
    const t = ratingText('en')
    const { one, assignments } = await newRound()
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await as(one, context)
    await page.goto(`${site.origin}/en/ratings`)
    await page.getByRole('link', { name: /Propuesta de mol-gt/ }).click()
    await page.locator('#score_clear-objectives-7').waitFor()
    await page.locator('input[name="score_clear-objectives"][value="3"]').check()
    await page.locator('#justification_clear-objectives').fill('Half a thought')
    await page.getByRole('button', { name: t.form.save, exact: true }).click()
    await page.getByText(t.form.saved).waitFor()
    await page.reload()
    expect(await page.locator('#justification_clear-objectives').inputValue()).toBe('Half a thought')
    expect(await page.locator('input[name="score_clear-objectives"][value="3"]').isChecked()).toBe(true)
    await page.getByRole('link', { name: t.form.conflict }).click()
    await page.locator('#reason').fill('A cousin works there')
    await page.getByRole('button', { name: t.conflict.declare }).click()
    await page.getByText(t.conflict.declared).waitFor()
    expect((await page.goto(`${site.origin}/en/ratings/${assignments[0]}`))?.status()).toBe(404)
    await context.close()
  })

  test.each(languages)(
    'no page in %s breaks WCAG 2.2 AA or a phone’s screen',
    { timeout: 180_000 },
    async (lang) => {
      const found = await faultsIn(lang)
      expect(found).toEqual([])
    },
  )

  const faultsIn = async (lang: Lang): Promise<string[]> => {
    const { one, proposal, assignments } = await newRound()
    const [id] = assignments
    const staff = await aMember(site.database.db, { institution: 'oas', role: 'secretariat' })
    const narrow = { viewport: { width: 320, height: 640 } }
    const [rates, runs] = [await browser.newContext(narrow), await browser.newContext(narrow)]
    const [page, desk] = [await as(one, rates), await as(staff, runs)]
    const found: string[] = []
    const look = async (at: Page, path: string) => {
      await at.goto(`${site.origin}/${lang}${path}`)
      found.push(...(await faultsOf(at)))
    }
    for (const path of ['/ratings', `/ratings/${id}`, `/ratings/${id}/conflict`]) await look(page, path)
    await page.goto(`${site.origin}/${lang}/ratings/${id}`)
    await page.locator('button[name=finish]').click()
    await page.locator('.govuk-error-summary').waitFor()
    found.push(...(await faultsOf(page)))
    for (const code of ratedCriteria) {
      await page.locator(`input[name="score_${code}"][value="2"]`).check()
      await page.locator(`#justification_${code}`).fill('Porque sí')
    }
    await page.locator('button[name=finish]').click()
    await page.locator('#others').waitFor()
    found.push(...(await faultsOf(page)))
    await page.goto(`${site.origin}/${lang}/proposals/${proposal}/notes`)
    await page.locator('#text').fill('Una nota')
    await page.locator('main button').click()
    await page.locator('main section h3').waitFor()
    found.push(...(await faultsOf(page)))
    for (const path of ['evaluators', 'assignments', 'ratings', `ratings/${proposal}`])
      await look(desk, `/calls/${year}/${path}`)
    await Promise.all([rates.close(), runs.close()])
    return found
  }
})
