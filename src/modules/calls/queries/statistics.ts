import { type Db, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'

const own = tables<'calls' | 'directory'>()

/** How far a ministry has come with a call of its own accord. */
export type MinistryProgress = {
  institutionId: number
  country: string
  countryName: Localized
  name: Localized
  submitted: number
  awaitingConsent: number
  drafts: number
}

/** Every ministry of the network with what it has sent, asked consent for and begun, by country. */
export const progressOfMinistries = (db: Db, callId: number): Promise<MinistryProgress[]> =>
  own(db)
    .selectFrom('directory.memberState as member')
    .innerJoin('directory.institution as ministry', (join) =>
      join.onRef('ministry.country', '=', 'member.code').on('ministry.kind', '=', 'ministry'),
    )
    .leftJoin('calls.proposal as proposal', (join) =>
      join.onRef('proposal.institutionId', '=', 'ministry.id').on('proposal.callId', '=', callId),
    )
    .select((eb) => [
      'ministry.id as institutionId',
      'member.code as country',
      'member.name as countryName',
      'ministry.name',
      eb.fn.count<number>('proposal.number').as('submitted'),
      eb.fn
        .count<number>('proposal.id')
        .filterWhere('proposal.number', 'is', null)
        .filterWhere('proposal.state', '=', 'awaiting_consent')
        .as('awaitingConsent'),
      eb.fn.count<number>('proposal.id').filterWhere('proposal.state', '=', 'draft').as('drafts'),
    ])
    .groupBy(['ministry.id', 'member.code'])
    .orderBy('member.code')
    .execute()
