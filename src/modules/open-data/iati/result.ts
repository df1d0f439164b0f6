import { activityUrls, type Outcome } from '#modules/activities/index.ts'
import { category, outcomeResult, qualitative } from './codes.ts'
import { narratives, pageLinks, type Setting, said } from './parts.ts'
import { element } from './xml.ts'

/** What came of an activity: a result for each component, an indicator for each outcome of it. */
export const results = (setting: Setting, outcomes: Outcome[]): string => {
  const components = [...new Set(outcomes.map(({ componentCode }) => componentCode))]
  return components
    .map((component) => {
      const ofIt = outcomes.filter(({ componentCode }) => componentCode === component)
      return ofIt[0] ? result(setting, ofIt[0], ofIt) : ''
    })
    .join('')
}

const result = (setting: Setting, { componentName }: Outcome, outcomes: Outcome[]) =>
  element(
    'result',
    { type: outcomeResult, 'aggregation-status': 'false' },
    element('title', {}, narratives(componentName)),
    ...outcomes.map((outcome) => indicator(setting, outcome)),
  )

/** Told in words, not measured: what changed, and in which year where that is known. */
const indicator = (setting: Setting, { code, year, summary, receivers }: Outcome) => {
  const title = said((t, lang) => t.change(receivers.map(({ name }) => name[lang]).join(', ')))
  return element(
    'indicator',
    { measure: qualitative, 'aggregation-status': 'false' },
    element('title', {}, narratives(title)),
    element('description', {}, narratives(summary)),
    pageLinks(setting, activityUrls.outcome(code), title, category.results),
    year === null
      ? ''
      : element(
          'period',
          {},
          element('period-start', { 'iso-date': `${year}-01-01` }),
          element('period-end', { 'iso-date': `${year}-12-31` }),
          element('actual', {}, element('comment', {}, narratives(summary))),
        ),
  )
}
