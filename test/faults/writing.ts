import { pause } from './processes.ts'

/** What the site said it had kept: the titles of programs, and how often a link by mail was asked for. */
export type Acknowledged = { programs: string[]; published: string[]; refused: number }

/** What a browser brings along: its cookies, and the proof that we drew the form. */
type Browser = { cookie: string; token: string }

const cookiesOf = (response: Response) => response.headers.getSetCookie().map((line) => line.split(';')[0])

const signIn = async (base: string): Promise<Browser> => {
  const door = await fetch(`${base}/es/sign-in`, { signal: AbortSignal.timeout(20_000) })
  const token = /name="form_token" value="([^"]+)"/.exec(await door.text())?.[1] ?? ''
  const visitor = { cookie: cookiesOf(door).join('; '), token }
  const inside = await post(base, '/es/demo-sign-in', visitor, { who: 'focal-point' })
  return { cookie: [...cookiesOf(door), ...cookiesOf(inside)].join('; '), token }
}

const post = (base: string, path: string, { cookie, token }: Browser, form: Record<string, string>) =>
  fetch(`${base}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      cookie,
      'sec-fetch-site': 'same-origin',
      'x-form-token': token,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(form).toString(),
    signal: AbortSignal.timeout(20_000),
  })

const program = (title: string) => ({
  institution: 'mol-gt',
  original: 'es',
  rev: '0',
  theme: 'working-conditions',
  languages: 'es',
  title_es: title,
  summary_es: `Resumen de ${title}`,
  objectives_es: `Objetivos de ${title}`,
  results_es: `Resultados de ${title}`,
})

/**
 * Creates programs and publishes each second one, `people` at a time, until told to stop or `most` were acknowledged.
 * Only a 303 counts as kept; whatever else comes is tried again with another title.
 */
export const writeUntil = async (
  base: string,
  { name, people, most, isOver }: { name: string; people: number; most: number; isOver: () => boolean },
): Promise<Acknowledged> => {
  const kept: Acknowledged = { programs: [], published: [], refused: 0 }
  let number = 0
  const person = async () => {
    let browser: Browser | undefined
    while (!isOver() && kept.programs.length < most) {
      number += 1
      const title = `${name} ${number}`
      try {
        browser ??= await signIn(base)
        const created = await post(base, '/es/portfolio', browser, program(title))
        if (created.status !== 303) throw new Error(`${created.status}`)
        kept.programs.push(title)
        const id = /\/portfolio\/(\d+)/.exec(created.headers.get('location') ?? '')?.[1]
        if (number % 2 === 0) {
          const published = await post(base, `/es/portfolio/${id}/publication`, browser, {})
          if (published.status === 303) kept.published.push(title)
        }
      } catch (error) {
        // A form that is wrong would be refused for ever: that is a fault of this script.
        if (/^4(?!01)/.test((error as Error).message)) throw error
        kept.refused += 1
        browser = undefined
        await pause(250)
      }
    }
  }
  await Promise.all(Array.from({ length: people }, person))
  return kept
}
