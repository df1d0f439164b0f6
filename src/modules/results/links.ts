import { activityUrls } from '#modules/activities/index.ts'
import { callUrls } from '#modules/calls/index.ts'
import type { CallColumn, ParticipationColumn } from './schema.ts'

type Rows = {
  country?: string
  role?: 'provider' | 'receiver'
  status?: 'completed' | 'planned'
  call?: number
}

/** Of an activity that is still to take place, however far it is planned. */
const plannedStatuses = ['planned', 'scheduled', 'under_way'] as const

/** The list of exactly the activities that a figure counts, without the language. */
export const rowsBehind = ({ country, role, status, call }: Rows): string =>
  activityUrls.activities({
    ...(country && { ministry: [country] }),
    ...(role && { role }),
    ...(status && { status: status === 'planned' ? [...plannedStatuses] : [status] }),
    ...(call && { call: [String(call)] }),
  })

/** Behind a cell of Table 2: the activities where they are counted, else the call that states it. */
export const behindCall = (year: number, column: CallColumn): string =>
  column === 'completed' || column === 'planned'
    ? rowsBehind({ call: year, status: column })
    : callUrls.call(year)

const cells: Record<ParticipationColumn, Pick<Rows, 'role' | 'status'>> = {
  providerCompleted: { role: 'provider', status: 'completed' },
  providerPlanned: { role: 'provider', status: 'planned' },
  receiverCompleted: { role: 'receiver', status: 'completed' },
  receiverPlanned: { role: 'receiver', status: 'planned' },
}

/** Behind a cell of Table 3. */
export const behindParticipation = (country: string, column: ParticipationColumn): string =>
  rowsBehind({ country, ...cells[column] })
