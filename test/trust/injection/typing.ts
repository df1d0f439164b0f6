import { formsOf, type PageForm } from '#test/text-browser.ts'
import { cookieOf, type Page } from '#test/trust/injection/pages.ts'
import { isRaw, payloads } from '#test/trust/injection/payloads.ts'
import type { Signed } from '#test/trust/personas.ts'
import type { World } from '#test/trust/world.ts'

/** Forms after which there would be less to look at. Their texts are in the world already. */
const ends =
  /(removal|withdrawal|cancellation|closure|discarding|release|deletion|revocation|sign-out|sessions\/.*|return|opening|submission|sending|publication|archive|exceptions|decisions|eligibility|restoration|second-factor.*)$/

const isText = ({ kind }: PageForm['fields'][number]) =>
  ['text', 'textarea', 'search', 'email', 'url', 'tel', 'password'].includes(kind)

/** Fields that take only an address, a day, an hour or a sum: with a text in them nothing of the form is kept. */
const isExact = (name: string) =>
  /email|date|time|day|due|from|to\d?$|until|year|starts|ends|number|quantity|unit$|cost|budget|seats|_at$/i.test(
    name,
  )

const typed = (form: PageForm, isFilled: (name: string) => boolean, payload: string) => {
  const body: Record<string, string[]> = {}
  for (const field of form.fields) {
    const { name, value, kind, isChecked } = field
    if ((kind === 'checkbox' || kind === 'radio') && !isChecked) continue
    body[name] = [...(body[name] ?? []), isText(field) && isFilled(name) ? payload : value]
  }
  return body
}

/**
 * Types into every text field of every form of these pages: once where it can be kept, once where it is refused and
 * drawn again.
 */
export const typeInto = async ({ site, people }: World, who: Signed, pages: readonly Page[]) => {
  const cookie = cookieOf({ people }, who)
  const faults: string[] = []
  const answers = new Map<number, number>()
  const seen = new Set<string>()
  let fields = 0
  for (const { path, html } of pages)
    for (const form of formsOf(html)) {
      const action = form.action || path
      if (seen.has(action) || ends.test(action) || !form.fields.some(isText)) continue
      seen.add(action)
      fields += form.fields.filter(isText).length
      for (const isFilled of [(name: string) => !isExact(name), () => true]) {
        const payload = payloads[seen.size % payloads.length] ?? ''
        const response = await site.post(action, typed(form, isFilled, payload), cookie)
        const { status } = response
        answers.set(status, (answers.get(status) ?? 0) + 1)
        if (status >= 500 || isRaw(await response.text())) faults.push(`${status} ${action}`)
      }
    }
  return { faults, fields, kept: answers.get(303) ?? 0, refused: answers.get(422) ?? 0 }
}
