import type { Activity } from '#modules/activities/index.ts'
import type { institutionsByCode } from '#modules/directory/index.ts'

type Institutions = Awaited<ReturnType<typeof institutionsByCode>>

export type InstitutionKind = NonNullable<ReturnType<Institutions['get']>>['kind']

/** Code list ActivityStatus. What is decided and not yet under way is in the pipeline. */
export const activityStatus: Record<Activity['status'], string> = {
  planned: '1',
  scheduled: '1',
  under_way: '2',
  completed: '4',
  canceled: '5',
}

/** Code list OrganisationType. */
export const organizationType: Record<InstitutionKind, string> = {
  ministry: '10',
  government: '10',
  advisory_body: '23',
  regional: '40',
  international: '40',
  network: '90',
  center: '80',
  company: '70',
}

/** Code list OrganisationRole. */
export const role = { funding: '1', accountable: '2', extending: '3', implementing: '4' }

/** Code list ActivityDateType. */
export const dateType = { plannedStart: '1', actualStart: '2', plannedEnd: '3', actualEnd: '4' }

/** Code lists of vocabularies: the committee's purpose codes, targets of the SDG, and the publisher's own words. */
export const vocabulary = { dac: '1', sdgTarget: '3', own: '99' }

/** Code list DocumentCategory. */
export const category = { results: 'A08', page: 'A12' }

/** Code list RelatedActivityType. */
export const related = { parent: '1', child: '2' }

/** Code lists ResultType and IndicatorMeasure. */
export const outcomeResult = '2'
export const qualitative = '5'

/** Code list TransactionType. */
export const incomingFunds = '1'
