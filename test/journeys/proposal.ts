import type { Page } from 'playwright-core'
import { formsText } from '#modules/forms/index.ts'
import { press, tabTo } from '#test/journeys/keyboard.ts'

type Lang = 'es' | 'en'

const words = {
  es: {
    title: 'Inspección del trabajo con datos',
    short: 'Queremos aprender.',
    why: ' La nueva ley entra en vigor en marzo de 2027 y hoy se inspecciona solo por denuncia.',
    situation: 'Hay 120 inspectores y ningún sistema para planear las visitas.',
    objective: 'Diseñar una matriz de riesgo',
    evidence: 'La matriz aprobada por resolución en junio',
    result: 'Una matriz en uso en 12 regiones',
    post: 'Jefa de inspección',
    commitment: 'El ministerio aplicará la matriz en seis meses.',
    relevance: 'Responde al plan de acción en materia de inspección.',
  },
  en: {
    title: 'Labor inspection with data',
    short: 'We want to learn.',
    why: ' The new law takes effect in March 2027, and today inspectors only follow complaints.',
    situation: 'There are 120 inspectors and no system to plan their visits.',
    objective: 'Design a risk matrix',
    evidence: 'The matrix approved by resolution in June',
    result: 'A matrix in use in 12 regions',
    post: 'Head of inspection',
    commitment: 'The ministry will apply the matrix within six months.',
    relevance: 'It answers the plan of action on inspection.',
  },
} satisfies Record<Lang, Record<string, string>>

export const wordsIn = (lang: Lang) => words[lang]

/** The way back, to a field that comes not far before. */
const tabBackTo = async (page: Page, id: string) => {
  for (let presses = 0; presses < 10; presses += 1) {
    if ((await page.evaluate('document.activeElement?.id')) === id) return
    await page.keyboard.press('Shift+Tab')
  }
  throw new Error(`the way back does not lead to ${id}`)
}

/** Types at the end of what the field holds. */
export const type = async (page: Page, id: string, text: string) => {
  await tabTo(page, id)
  await page.keyboard.press('End')
  await page.keyboard.type(text)
}

/** Sets the choice that stands at the field: a box, or one of several circles. */
export const choose = async (page: Page, name: string, value: string) => {
  const choice = page.locator(`input[name="${name}"][value="${value}"]`)
  await choice.waitFor({ state: 'attached' })
  const circles = page.locator(`input[type=radio][name="${name}"]`)
  // Of several circles the Tab key reaches only the first; the arrows go on from there and choose.
  const first = (await circles.count()) > 0 ? circles.first() : choice
  await tabTo(page, (await first.getAttribute('id')) ?? '')
  if (!(await first.isChecked())) await page.keyboard.press('Space')
  for (let presses = 0; presses < 10 && !(await choice.isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown')
}

/** Writes the first topic on its page. */
export const writeSubject = async (page: Page, lang: Lang) => {
  await type(page, 'title', words[lang].title)
  await tabTo(page, 'theme')
  await page.keyboard.press('ArrowDown')
  await choose(page, 'providers', 'mol-ar')
  await choose(page, 'modality', 'expert_visit')
}

/** Writes the other topics, one after another, from the page of the second. */
export const writeTheRest = async (page: Page, lang: Lang) => {
  const t = words[lang]
  const { save } = formsText(lang).topic
  await type(page, 'why_now', t.why)
  await type(page, 'situation', t.situation)
  await press(page, 'button', save)

  await type(page, 'objectives.0.objective', t.objective)
  await type(page, 'objectives.0.evidence', t.evidence)
  await tabTo(page, 'results.0.component')
  await page.keyboard.press('ArrowDown')
  await type(page, 'results.0.result', t.result)
  await press(page, 'button', save)

  await type(page, 'participants.0.post', t.post)
  await choose(page, 'participants.0.is_technical', 'yes')
  await choose(page, 'participants.0.influences_policy', 'yes')
  await press(page, 'button', save)

  // The same in whichever order a browser asks for day and month.
  await tabTo(page, 'dates.0.starts_on')
  await page.keyboard.type('08082027')
  await tabTo(page, 'dates.0.ends_on')
  await page.keyboard.type('08082027')
  await type(page, 'cost', '6500')
  await type(page, 'commitment', t.commitment)
  await tabBackTo(page, 'cost')
  // Enter in a field of one line does what the main button does, and adds no dates.
  await page.keyboard.press('Enter')

  await choose(page, 'origin', 'none')
  await type(page, 'cimt_relevance', t.relevance)
  await press(page, 'button', save)
}
