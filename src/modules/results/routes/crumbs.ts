import type { C } from '#platform/http/index.ts'
import { resultsText } from '../text/index.ts'
import { urls } from '../urls.ts'

/** The trail to a page of results. */
export const crumbs = (c: C, ...rest: { text: string; href?: string }[]) => {
  const { lang } = c.var
  return [{ text: resultsText(lang).title, href: `/${lang}${urls.results()}` }, ...rest]
}
