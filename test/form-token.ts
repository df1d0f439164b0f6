import { formToken, tokenHeader } from '#platform/http/form-token.ts'
import type { C } from '#platform/http/index.ts'
import type { Services } from '#platform/services.ts'

const secret = 'a-browser-of-the-tests'.padEnd(43, '0')

/** What a browser sends with a form that the site drew for nobody in particular. */
export const provenBy = (
  services: Pick<Services, 'origin' | 'secrets'>,
  cookie = '',
): Record<string, string> => {
  const name = services.origin.startsWith('https:') ? '__Host-minga-form' : 'minga-form'
  const mark = `${name}=${secret}`
  const request = new Request(services.origin, { headers: { cookie: mark } })
  const token = formToken({
    req: { raw: request },
    var: { ctx: { actor: { accountId: null }, services } },
  } as unknown as C)
  return {
    'sec-fetch-site': 'same-origin',
    [tokenHeader]: token,
    cookie: cookie ? `${cookie}; ${mark}` : mark,
  }
}

/** A page without what differs each time it is drawn. */
export const withoutTokens = (html: string): string =>
  html.replaceAll(/(name="form_token" value=")[^"]*/g, '$1')
