type Row = Record<string, string | number>

const languages = ['es', 'en', 'pt', 'fr']
const formats = { HTML: '', PDF: '/draft.pdf', Word: '/draft.docx', CSV: '/draft.zip' }
const runs = 5
const goal = 5_000

/** Signs in as the sample person of the Secretariat, in whose name the report is begun. */
const signIn = async (base: string): Promise<string> => {
  const page = await fetch(`${base}/es/sign-in`)
  const marks = cookiesOf(page)
  const response = await post(
    base,
    '/es/demo-sign-in',
    { who: 'secretariat', form_token: tokenIn(await page.text()) },
    marks,
  )
  if (response.status !== 303) throw new Error(`nobody could sign in: ${response.status}`)
  return `${marks}; ${cookiesOf(response)}`
}

const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')

const tokenIn = (html: string): string => /name="form_token" value="([^"]+)"/.exec(html)?.[1] ?? ''

const post = (base: string, path: string, form: Record<string, string | string[]>, cookie = '') => {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) body.append(name, one)
  return fetch(`${base}${path}`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', cookie },
  })
}

/**
 * How long the standard report takes over the whole record, from the request to its last byte, every query run: in
 * each language and format, from a running site.
 */
export const reportTimes = async (base: string): Promise<Row[]> => {
  const cookie = await signIn(base)
  const form_token = tokenIn(await (await fetch(`${base}/es/reports`, { headers: { cookie } })).text())
  const begun = await post(
    base,
    '/es/reports',
    { from: '', to: '', langs: languages, source: '', form_token },
    cookie,
  )
  const id = /reports\/(\d+)/.exec(begun.headers.get('location') ?? '')?.[1]
  if (!id) throw new Error(`no report was begun: ${begun.status}`)
  const rows: Row[] = []
  for (const lang of languages) {
    for (const [format, ending] of Object.entries(formats)) {
      const times: number[] = []
      let bytes = 0
      for (let run = 0; run < runs; run += 1) {
        const began = performance.now()
        const response = await fetch(`${base}/${lang}/reports/${id}/texts/${lang}${ending}`, {
          headers: { cookie },
        })
        bytes = (await response.arrayBuffer()).byteLength
        if (!response.ok) throw new Error(`${format} in ${lang} answered ${response.status}`)
        times.push(performance.now() - began)
      }
      const sorted = times.toSorted((a, b) => a - b)
      const worst = sorted.at(-1) ?? 0
      rows.push({
        language: lang,
        format,
        bytes,
        'median ms': (sorted[Math.floor(runs / 2)] ?? 0).toFixed(0),
        'worst ms': worst.toFixed(0),
        'goal ms': goal,
        'worst / goal': (worst / goal).toFixed(3),
      })
    }
  }
  return rows
}

if (import.meta.main) console.table(await reportTimes(process.argv[2] ?? 'http://localhost:3000'))
