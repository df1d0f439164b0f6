import type { Filled } from '#test/trust/examples.ts'
import type { World } from '#test/trust/world.ts'

/** What is sent, beside the address, where the thing that it is about stands in the form. */
export type Forms = Readonly<Record<string, (at: Filled) => Readonly<Record<string, string>>>>

/** An empty form would be told that there is no such institution, call or question, and nothing of who may. */
export const formsOf = ({ people, things }: World): Forms => {
  const institution = (who: 'owner' | 'other' | 'provider') => String(people[who].institutionId)
  const asking = ({ example }: Filled) => ({
    institution: institution(example?.own.includes('owner') ? 'owner' : 'other'),
  })
  const open = things.calls.find(({ state }) => state === 'open')
  const ofArgentina = () => ({ institution: institution('provider') })
  const visit = 'POST /activities/:code'
  return {
    'POST /proposals': () => ({ year: String(open?.year), institution: institution('owner') }),
    'POST /proposals/:id/attachments': () => ({ question: 'attachments' }),
    'POST /refused-mail/again': () => ({ address: people.chile.email }),
    [`${visit}/report/attachments`]: () => ({ question: 'documents' }),
    [`${visit}/follow-up/attachments`]: () => ({ question: 'evidence_files' }),
    [`${visit}/availability`]: asking,
    [`${visit}/dates/answers`]: asking,
    'POST /activities/availability/busy': ofArgentina,
    'POST /activities/availability/busy/:id/removal': ofArgentina,
    'POST /activities/availability/capacity': ofArgentina,
  }
}

/** What stands behind the question mark, where an address without it is about nothing. */
export const queries: Readonly<Record<string, string>> = {
  'GET /api/v1/search': '?q=trabajo',
  'POST /reports/:id/texts/:of/blocks/:block/after': '?kind=paragraph',
}
