/** One field of a form, as the page holds it before anybody types. */
type Field = { name: string; value: string; kind: string; isChecked: boolean; choices: string[] }

export type PageForm = {
  action: string
  fields: Field[]
  /** Where a button sends the form elsewhere, its own `action`. */
  buttons: { name: string; value: string; text: string; action: string }[]
}

export type PageSeen = { status: number; path: string; text: string; forms: PageForm[] }

/** What is typed or chosen, by the name of the field: a list for boxes to check. */
export type Typed = Record<string, string | readonly string[]>

type Fetch = (request: Request) => Promise<Response>

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }

const plain = (html: string) =>
  html
    .replaceAll(/&(#\d+|#x[\da-f]+|\w+);/gi, (whole, name: string) =>
      name.startsWith('#x')
        ? String.fromCodePoint(Number.parseInt(name.slice(2), 16))
        : (entities[name] ?? (name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : whole)),
    )
    .replaceAll(/\r\n?/g, '\n')

const attributes = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/\s([\w:.-]+)(?:="([^"]*)")?/g)].map(([, name = '', value]) => [
      name,
      plain(value ?? ''),
    ]),
  )

const fieldsOf = (html: string): Field[] => {
  const fields: Field[] = []
  for (const [whole, tag = '', inner = ''] of html.matchAll(
    /<(input)\b(?:"[^"]*"|[^">])*>|<(?:textarea|select)\b(?:"[^"]*"|[^">])*>([\s\S]*?)<\/(?:textarea|select)>/g,
  )) {
    // A value may hold a >.
    const open = attributes(/^<(?:"[^"]*"|[^">])*/.exec(whole)?.[0] ?? '')
    if (!open.name || 'disabled' in open) continue
    const base = { name: open.name, isChecked: 'checked' in open, choices: [] as string[] }
    if (tag)
      fields.push({
        ...base,
        kind: open.type ?? 'text',
        value: open.value ?? (open.type === 'checkbox' ? 'on' : ''),
      })
    else if (whole.startsWith('<textarea'))
      fields.push({ ...base, kind: 'textarea', value: plain(inner).replace(/^\n/, '') })
    else {
      const options = [...inner.matchAll(/<option\b(?:"[^"]*"|[^">])*>/g)].map(([option]) =>
        attributes(option.slice(0, -1)),
      )
      const value = (options.find((option) => 'selected' in option) ?? options[0])?.value ?? ''
      fields.push({ ...base, kind: 'select', value, choices: options.map((option) => option.value ?? '') })
    }
  }
  return fields
}

/** The forms of a page that change something, with their fields in order and the values they hold. */
export const formsOf = (html: string): PageForm[] =>
  [...html.matchAll(/<form\b([^>]*\smethod="post"[^>]*)>([\s\S]*?)<\/form>/g)].map(
    ([, tag = '', inner = '']) => ({
      action: attributes(` ${tag}`).action ?? '',
      fields: fieldsOf(inner),
      buttons: [...inner.matchAll(/<button\b([^>]*)>([\s\S]*?)<\/button>/g)].map(
        ([, button = '', text = '']) => {
          const { name = '', value = '', formaction: action = '' } = attributes(` ${button}`)
          return { name, value, text: plain(text.replaceAll(/<[^>]+>/g, '')).trim(), action }
        },
      ),
    }),
  )

/** The values of the boxes called `name` whose label is as looked for. */
export const labelled = ({ text }: PageSeen, name: string, label: RegExp): string[] =>
  [...text.matchAll(/<input\b((?:"[^"]*"|[^">])*)>\s*<label\b[^>]*>([\s\S]*?)<\/label>/g)].flatMap(
    ([, tag = '', inner = '']) => {
      const box = attributes(` ${tag}`)
      return box.name === name && label.test(plain(inner.replaceAll(/<[^>]+>/g, '')).trim())
        ? [box.value ?? '']
        : []
    },
  )

/** What the form would send: everything it holds, with what was typed in place of what was there. */
const bodyOf = (form: PageForm, typed: Typed, button?: string): URLSearchParams => {
  const body = new URLSearchParams()
  const known = new Set(form.fields.map(({ name }) => name))
  for (const name of Object.keys(typed))
    if (!known.has(name)) throw new Error(`${form.action} has no field ${name}: ${[...known].join(', ')}`)
  for (const { name, value, kind, isChecked } of form.fields) {
    const given = typed[name]
    const isBox = kind === 'checkbox' || kind === 'radio'
    if (given === undefined) {
      if (!isBox || isChecked) body.append(name, value)
    } else if (isBox) {
      if ([given].flat().includes(value)) body.append(name, value)
    } else {
      body.append(name, [given].flat()[0] ?? '')
    }
  }
  const pressed = form.buttons.find(
    ({ text, value }) => button !== undefined && (text === button || value === button),
  )
  if (button !== undefined && !pressed) throw new Error(`${form.action} has no button ${button}`)
  if (pressed?.name) body.append(pressed.name, pressed.value)
  return body
}

/**
 * A browser without JavaScript, pictures or screen: it keeps cookies, follows redirects, and sends only what a form
 * of the page lets it send. `onSend` hears of each form sent.
 */
export const openTextBrowser = (origin: string, fetch: Fetch, onSend: (path: string) => void = () => {}) => {
  const jar = new Map<string, string>()
  const ask = async (path: string, body?: URLSearchParams): Promise<PageSeen> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(
      new Request(`${origin}${path}`, {
        method: body ? 'POST' : 'GET',
        redirect: 'manual',
        headers: { 'sec-fetch-site': 'same-origin', ...(cookie && { cookie }) },
        ...(body && { body }),
      }),
    )
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      jar.set(pair.slice(0, at), pair.slice(at + 1))
    }
    const next = response.headers.get('location')
    if (next && response.status >= 300 && response.status < 400)
      return ask(next.startsWith(origin) ? next.slice(origin.length) : next)
    const text = await response.text()
    return { status: response.status, path, text, forms: formsOf(text) }
  }
  const formOf = (page: PageSeen, action: string | RegExp): PageForm => {
    const form = page.forms.find((one) =>
      typeof action === 'string' ? one.action.endsWith(action) : action.test(one.action),
    )
    if (!form) {
      const there = page.forms.map((one) => one.action).join(', ')
      throw new Error(`${page.path} (${page.status}) has no form for ${action}; it has ${there}`)
    }
    return form
  }
  return {
    visit: (path: string) => ask(path),
    /** Fills in the form that goes to `action` and sends it. @throws when the page has no such form or field. */
    send: async (page: PageSeen, action: string | RegExp, typed: Typed = {}, button?: string) => {
      const form = formOf(page, action)
      onSend(form.action)
      return ask(form.action || page.path, bodyOf(form, typed, button))
    },
  }
}
