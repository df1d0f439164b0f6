import { handToken, tokenOf } from './form-token.ts'
import { showHints } from './hints.ts'
import { openUnsent, type Unsent } from './unsent.ts'

/** Milliseconds after the last key, and the longest that anything waits. */
const [pause, longest] = [2_000, 10_000]
/** How long before it is tried again, after one failure, two, more. */
const retries = [5_000, 15_000, 60_000]

type Part = { element: HTMLElement; code: string; revision: HTMLInputElement; saved: string }

type Outcome = 'saved' | 'later'

type Told = {
  saved: Record<string, number>
  clashes: string[]
  problems: string[]
  refusals: string[]
  /** On what stands there now, of forms that give hints. */
  hints?: Record<string, string[]>
}

/**
 * Saves what is typed while it is typed, question by question, to where the form would send it. Until the site has
 * said that it has it, the browser keeps it: a killed browser, a dead line or an ended session loses nothing.
 */
export const autosave = (form: HTMLFormElement) => {
  const unsent = openUnsent(form.dataset.key ?? '')
  const parts = [...form.querySelectorAll<HTMLElement>('[data-question]')].flatMap(partOf)
  /** Questions that wait for the person, who sends the form to see what is the matter. */
  const held = new Set(parts.flatMap(({ code, saved }) => (saved === '' ? [code] : [])))
  let timer = 0
  let dirtySince = 0
  let failures = 0
  let running: Promise<Outcome> | undefined

  const dirty = () => parts.filter((part) => fieldsOf(part).toString() !== part.saved)
  const keep = () => {
    const wanted = dirty().filter(
      ({ element }) => !element.querySelector('input[name="keep_theirs"]:checked'),
    )
    return unsent.keep(new Map(wanted.map((part) => [part.code, fieldsOf(part).toString()])))
  }
  const tell = (text = '') => {
    const status = form.querySelector<HTMLElement>('[data-autosave="status"]')
    if (status && status.textContent !== text) status.textContent = text
  }

  const schedule = (wait = pause) => {
    const now = Date.now()
    dirtySince ||= now
    clearTimeout(timer)
    timer = setTimeout(save, Math.max(0, Math.min(wait, dirtySince + Math.max(longest, wait) - now)))
  }

  const send = async (): Promise<Outcome> => {
    const sent = new Map(
      dirty().flatMap((part) => (held.has(part.code) ? [] : [[part, fieldsOf(part)] as const])),
    )
    if (sent.size === 0) return 'saved'
    const body = new URLSearchParams([...sent.values()].flatMap((fields) => [...fields])).toString()
    const response = await post(form, body)
    if ([401, 403].includes(response.status)) return later(form.dataset.signedOut)
    if (![200, 409, 422].includes(response.status)) throw new Error(String(response.status))
    const told = (await response.json()) as Told
    if (told.refusals.length > 0) return later(form.dataset.refused)
    for (const [part, fields] of sent) {
      const rev = told.saved[part.code]
      if (rev === undefined) {
        held.add(part.code)
        continue
      }
      part.revision.value = String(rev)
      fields.set(part.revision.name, String(rev))
      part.saved = fields.toString()
    }
    const { hints } = told
    if (hints) for (const { element, code } of parts) showHints(element, hints[code] ?? [])
    keep()
    tell(
      told.clashes.length > 0
        ? form.dataset.clash
        : told.problems.length > 0
          ? form.dataset.problem
          : (form.dataset.saved ?? '').replace('%{time}', timeNow()),
    )
    return 'saved'
  }

  /** Nothing is taken for now: what is typed stays here, and is tried again now and then. */
  const later = (text?: string): Outcome => {
    tell(text)
    schedule(retries[Math.min(failures, retries.length - 1)])
    failures += 1
    return 'later'
  }

  const save = (): Promise<Outcome> => {
    clearTimeout(timer)
    running ??= send()
      .catch(() => later(form.dataset.offline))
      .then((outcome) => {
        running = undefined
        dirtySince = 0
        if (outcome === 'saved') {
          failures = 0
          if (dirty().some(({ code }) => !held.has(code))) schedule()
        }
        return outcome
      })
    return running
  }

  const changed = (event: Event) => {
    const element = (event.target as HTMLElement).closest<HTMLElement>('[data-question]')
    // Which of two versions stays is decided by sending the form.
    if (element?.dataset.question && element.dataset.unsaved !== 'clash')
      held.delete(element.dataset.question)
    keep()
    schedule()
  }
  form.addEventListener('input', changed)
  form.addEventListener('change', changed)
  window.addEventListener('online', () => save())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && dirty().length > 0) save()
  })
  window.addEventListener('pagehide', () => {
    if (dirty().length > 0) save()
  })

  form.addEventListener('submit', async (event) => {
    if (dirty().length === 0) return
    event.preventDefault()
    const pressed = event.submitter as HTMLButtonElement | null
    await running
    await save()
    await keep()
    sendAsPressed(form, pressed)
  })

  offerUnsent(form, unsent, parts).then(keep)
  if (dirty().some(({ code }) => !held.has(code))) schedule()
}

const partOf = (element: HTMLElement): Part[] => {
  const code = element.dataset.question ?? ''
  const revision = element.querySelector<HTMLInputElement>(`input[name="rev.${code}"]`)
  if (!revision) return []
  const part = { element, code, revision, saved: '' }
  // What the page came with, not what the browser filled in again; of what was refused, nothing is saved.
  if (element.dataset.unsaved === undefined) part.saved = fieldsOf(part, true).toString()
  return [part]
}

/** What a question would send, as it is or as the page came. */
const fieldsOf = ({ element }: Pick<Part, 'element'>, asItCame = false): URLSearchParams => {
  const fields = new URLSearchParams()
  for (const field of element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    'input, textarea, select',
  )) {
    if (!field.name || field.name === 'keep_theirs') continue
    if (field instanceof HTMLSelectElement) {
      const chosen = [...field.options].find((option) =>
        asItCame ? option.defaultSelected : option.selected,
      )
      fields.append(field.name, (chosen ?? field.options[0])?.value ?? '')
    } else if (field.type === 'checkbox' || field.type === 'radio') {
      const { checked, defaultChecked } = field as HTMLInputElement
      if (asItCame ? defaultChecked : checked) fields.append(field.name, field.value)
    } else fields.append(field.name, asItCame ? field.defaultValue : field.value)
  }
  return fields
}

/** Sends the form as if nobody had come between: with the button that was pressed. */
const sendAsPressed = (form: HTMLFormElement, pressed: HTMLButtonElement | null) => {
  if (pressed?.name) {
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name: pressed.name, value: pressed.value })
    form.append(field)
  }
  if (pressed?.hasAttribute('formaction')) form.action = pressed.formAction
  if (pressed?.hasAttribute('formenctype')) form.enctype = pressed.formEnctype
  form.submit()
}

const timeNow = () =>
  new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' }).format(new Date())

/** Asks whether to recover what an earlier visit typed and the site never received. */
const offerUnsent = async (
  form: HTMLFormElement,
  unsent: ReturnType<typeof openUnsent>,
  parts: Part[],
): Promise<void> => {
  const isHere = ([code, typed]: [string, string]) =>
    parts.some(
      (part) =>
        part.code === code && said(fieldsOf(part, true), code) === said(new URLSearchParams(typed), code),
    )
  const offer = await unsent.offer((typed) => typed.filter((entry) => !isHere(entry)))
  const box = document.querySelector<HTMLElement>('[data-autosave="offer"]')
  if (!offer || !box) return
  const text = box.querySelector<HTMLElement>('[data-autosave="offer-text"]')
  if (text) text.textContent = (text.textContent ?? '').replace('%{time}', whenOf(offer))
  box.hidden = false
  box.querySelector('[data-autosave="restore"]')?.addEventListener('click', async () => {
    const fields = offer.typed.flatMap(([, typed]) => [...new URLSearchParams(typed)])
    try {
      const response = await post(form, new URLSearchParams(fields).toString())
      if (response.status >= 500) throw new Error(String(response.status))
      await offer.forget()
      if (response.ok) location.replace(form.action)
      // Two versions, or something that cannot be saved: the page that says so has all of it.
      else sendAlone(form, fields)
    } catch {
      if (text) text.textContent = form.dataset.offline ?? ''
    }
  })
  box.querySelector('[data-autosave="discard"]')?.addEventListener('click', () => {
    offer.forget()
    box.hidden = true
  })
}

/** What fields say, whatever they were begun from; the site keeps no space around a text. */
const said = (fields: URLSearchParams, code: string): string =>
  [...fields]
    .flatMap(([name, value]) => (name === `rev.${code}` || !value.trim() ? [] : [`${name}=${value.trim()}`]))
    .join('\n')

const whenOf = ({ at }: Pick<Unsent, 'at'>) =>
  new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' }).format(at)

/** Sends what was typed back then against the revision it was begun from: if it changed since, both are shown. */
const sendAlone = (from: HTMLFormElement, fields: [string, string][]) => {
  const form = document.createElement('form')
  Object.assign(form, { method: 'post', action: from.action, hidden: true })
  handToken(from, form)
  for (const [name, value] of fields) {
    const field = document.createElement('textarea')
    Object.assign(field, { name, value })
    form.append(field)
  }
  document.body.append(form)
  form.submit()
}

const post = (form: HTMLFormElement, body: string) =>
  fetch(form.action, {
    method: 'POST',
    body,
    headers: {
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      ...tokenOf(form),
    },
    // The page may go away meanwhile; browsers carry on with so much.
    keepalive: body.length < 60_000,
  })
