import type { ComponentChildren } from 'preact'
import type { Lang } from '#platform/i18n/index.ts'
import type { Lag } from '../../lag.ts'
import type { mayPlanVisits } from '../../policy/visit.ts'
import type { CheckMark, DateOffer, Visit, VisitParty } from '../../schema/visit.ts'
import type { Text } from '../../text/index.ts'
import type { PreparationText } from '../../text/preparation/index.ts'
import type { VisitText } from '../../text/visit/index.ts'

type Actor = Parameters<typeof mayPlanVisits>[0]

/** What the page from which a visit is planned is given. */
export type PlanningProps = {
  lang: Lang
  t: VisitText
  words: PreparationText
  activityWords: Text
  actor: Actor
  visit: Visit
  mayWork: boolean
  speaksFor: VisitParty[]
  lag: Lag
  median: { median: number; visits: number } | undefined
  offers: DateOffer[]
  said: number
  counts: { participants: number; agenda: number }
  money: { fund: number; ceiling: number | null }
  checks: CheckMark[]
  hasCalendar: boolean
  history: ComponentChildren
  panels: ComponentChildren[]
  timeZone: string
  /** By the network's clock. */
  today: string
  given: { institution: number; message: string }
  problems: Record<string, string>
}
