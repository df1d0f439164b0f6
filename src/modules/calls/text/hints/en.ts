import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const en: Text = {
  'why-now-missing':
    'Say why now: what changed or is about to change that makes this cooperation necessary this year.',
  'why-now-short':
    'Explain a little more why now: what changed, what decision is coming, and what would happen if you waited.',
  'why-now-timeless':
    'Say what makes it now: a law that takes effect, a deadline, a change of authorities, a date.',
  'objective-unverifiable': (row: number) =>
    `Objective ${row}: say what will show that it was reached, be it a document, a decision or a figure.`,
  'result-missing': 'Enter at least one concrete result and the component that it strengthens.',
  'no-technical-participant':
    'Include at least one person from the technical area who will apply what is learned.',
  'no-influence': 'Include at least one person who can influence decisions on the subject.',
  'commitment-missing': 'Say what each ministry commits to, before and after the activity.',
  'consent-missing':
    'The provider ministry has not yet consented to this text. Talk to its focal point from now on.',
  'dates-overlap': (title: string) =>
    `The dates overlap with those of another proposal of one of the ministries: “${title}”.`,
  'cost-over-ceiling': (most: string) => `The cost is above this call’s ceiling for a proposal: ${most}.`,
  'no-co-financing':
    'If your ministry or the provider can pay a share, say so: co-financing counts in the second round.',
  'origin-unnamed': (programs: number) =>
    plural('en', programs, {
      one: 'The Portfolio has # program of the provider on this theme. If the idea was born of it, say so: readers will know which practice is meant.',
      other:
        'The Portfolio has # programs of the provider on this theme. If the idea was born of one of them, say so: readers will know which practice is meant.',
    }),
  'provider-repeated': (proposals: number) =>
    plural('en', proposals, {
      one: 'Your ministry asks this provider in # proposal. The second round spreads the load among providers.',
      other:
        'Your ministry asks the same provider in # proposals. The second round spreads the load among providers.',
    }),
}
