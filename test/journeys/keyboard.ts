import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** More than any page of ours has places for the focus to stop. */
const mostStops = 250

/** Goes on with the Tab key until the field has the focus. */
export const tabTo = async (page: Page, id: string) => {
  await page.locator(`[id="${id}"]`).waitFor()
  for (let presses = 0; presses < mostStops; presses += 1) {
    if ((await page.evaluate('document.activeElement?.id')) === id) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key does not lead to ${id}`)
}

/** Goes to a button or link by its words with the Tab key, and presses Enter. */
export const press = async (page: Page, role: 'button' | 'link', name: string) => {
  const target = page.locator('main').getByRole(role, { name, exact: true }).first()
  await target.waitFor()
  for (let presses = 0; presses < mostStops; presses += 1) {
    if (await target.evaluate((own) => own === own.ownerDocument.activeElement)) {
      await page.keyboard.press('Enter')
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key does not lead to ${name}`)
}

/** In the other two a page is the same but for its words, which are shorter. */
const longestWords = ['es', 'fr']

/**
 * What breaks WCAG 2.2 AA on a page, in the two languages with the longest words, and in every language by how much it
 * is wider than the screen. What passes is not described node by node: on a long table that took more than half of the
 * time.
 */
export const faultsOf = async (page: Page): Promise<string[]> => {
  const [lang, wide] = (await page.evaluate(
    '[document.documentElement.lang, document.documentElement.scrollWidth - document.documentElement.clientWidth]',
  )) as [string, number]
  const violations = longestWords.includes(lang) ? await violationsOf(page) : []
  return [...violations, ...(wide > 0 ? [`${wide} px wider than the screen`] : [])].map(
    (fault) => `${page.url()} ${fault}`,
  )
}

const violationsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`,
  )) as { violations: { id: string; nodes: { target: string[] }[] }[] }
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
