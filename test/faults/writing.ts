import { pause } from './processes.ts'

/** What the site said it had kept: the titles of programs, and how often a link by mail was asked for. */
export type Acknowledged = { programs: string[]; published: string[]; refused: number }

const signIn = async (base: string): Promise<string> => {
  const response = await post(base, '/es/demo-sign-in', '', { who: 'focal-point' })
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

const post = (base: string, path: string, cookie: string, form: Record<string, string>) =>
  fetch(`${base}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      cookie,
      'sec-fetch-site': 'same-origin',
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
    let cookie = ''
    while (!isOver() && kept.programs.length < most) {
      number += 1
      const title = `${name} ${number}`
      try {
        cookie ||= await signIn(base)
        const created = await post(base, '/es/portfolio', cookie, program(title))
        if (created.status !== 303) throw new Error(`${created.status}`)
        kept.programs.push(title)
        const id = /\/portfolio\/(\d+)/.exec(created.headers.get('location') ?? '')?.[1]
        if (number % 2 === 0) {
          const published = await post(base, `/es/portfolio/${id}/publication`, cookie, {})
          if (published.status === 303) kept.published.push(title)
        }
      } catch (error) {
        // A form that is wrong would be refused for ever: that is a fault of this script.
        if (/^4(?!01)/.test((error as Error).message)) throw error
        kept.refused += 1
        cookie = ''
        await pause(250)
      }
    }
  }
  await Promise.all(Array.from({ length: people }, person))
  return kept
}
