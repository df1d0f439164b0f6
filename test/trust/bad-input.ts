import { tokenField } from '#platform/http/form-token.ts'
import { formsOf, type PageForm } from '#test/text-browser.ts'
import { type Ask, type Crawled, type Log, matching, type Route } from '#test/trust/crawl.ts'
import type { Persona } from '#test/trust/personas.ts'

/** What no field takes: neither a number, a day nor an address, and longer than a text may be. */
const nonsense = (kind: string) => 'Nada de esto cabe aquí. '.repeat(kind === 'textarea' ? 400 : 20)

const isChosen = (kind: string) => /^(select|radio|checkbox)$/.test(kind)

const takesSomething = ({ fields }: PageForm) =>
  fields.some(({ kind }) => kind !== 'hidden' && kind !== 'file')

/** A form with nonsense in each field that is typed into and, `entirely`, also where something is chosen. */
const filledWrongly = ({ fields, buttons }: PageForm, entirely: boolean): Record<string, string> => {
  const form: Record<string, string> = {}
  for (const { name, value, kind, isChecked } of fields) {
    if (name === tokenField || kind === 'file') continue
    if (kind === 'hidden') form[name] = value
    else if (!isChosen(kind)) form[name] = nonsense(kind)
    else if (entirely) form[name] = 'nada'
    else if (kind === 'select' || isChecked || !(name in form)) form[name] = value
  }
  const [button] = buttons
  if (button?.name) form[button.name] = button.value
  return form
}

/** How many forms to one route, with the same fields, come back; and how many are tried where none does. */
const [perRoute, tries] = [2, 4]

type Plan = {
  routes: readonly Route[]
  ask: Ask
  log: Log
  undo: <T>(work: () => Promise<T>) => Promise<T>
}

/**
 * Sends every form that the pages show to somebody, filled in wrongly, and undoes what was taken all the same. Tells
 * to which routes a form came back to be corrected, and what failed.
 */
export const sendWrongly = async (
  { routes, ask, log, undo }: Plan,
  who: Persona,
  pages: readonly Crawled[],
): Promise<{ returned: string[]; failed: string[] }> => {
  const posts = routes.filter(({ method }) => method === 'POST').map(matching)
  const [returned, failed] = [[] as string[], [] as string[]]
  const counts = new Map<string, { sent: number; returned: number }>()
  const known = new Set<string>()
  const isReturned = async (form: PageForm, path: string, entirely: boolean): Promise<boolean> => {
    const answer = await undo(() => ask(who, path, filledWrongly(form, entirely)))
    log.note(who, path, answer)
    if (answer.status >= 500) failed.push(`${who} ${path}`)
    return answer.status === 422
  }
  const send = async (form: PageForm, path: string) => {
    const bare = (path.split('?')[0] ?? '').replace(/^\/..(?=\/)/, '')
    const route = posts.find(({ matches }) => matches.test(bare))
    const names = form.fields.map(({ name }) => name.replaceAll(/\d+/g, '0')).join()
    const key = `${route?.pattern} ${names}`
    const count = counts.get(key) ?? { sent: 0, returned: 0 }
    if (!route || known.has(`${path} ${names}`) || count.returned >= perRoute || count.sent >= tries) return
    known.add(`${path} ${names}`)
    counts.set(key, count)
    count.sent += 1
    if (!(await isReturned(form, path, false)) && !(await isReturned(form, path, true))) return
    count.returned += 1
    returned.push(route.pattern)
  }
  for (const { path: page, answer } of pages)
    for (const form of formsOf(answer.html).filter(takesSomething)) {
      const elsewhere = form.buttons.map(({ action }) => action).filter(Boolean)
      for (const path of new Set([form.action || page, ...elsewhere])) await send(form, path)
    }
  return { returned, failed }
}
