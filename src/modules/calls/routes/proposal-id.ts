import type { C } from '#platform/http/index.ts'

/** The id of a proposal in an address; longer numbers are nobody's. */
export const proposalId = {
  pattern: ':id{[1-9][0-9]{0,8}}',
  of: (c: C): number => Number(c.req.param('id')),
}
