import { components } from '#modules/taxonomy/index.ts'
import type { C } from '#platform/http/index.ts'
import { reportsText } from '../text/index.ts'

/** What a block shows of the record, in the words of the page. */
export const sourceNames = async (c: C): Promise<(source: string) => string> => {
  const { lang, ctx } = c.var
  const t = reportsText(lang)
  const names = new Map((await components(ctx.db)).map(({ code, name }) => [code, name[lang]]))
  return (source) => {
    const [list, component] = source.split('/')
    return list === 'outcomes' && component
      ? t.sources.outcomes(names.get(component) ?? component)
      : t.sources[source as Exclude<keyof typeof t.sources, 'outcomes'>]
  }
}
