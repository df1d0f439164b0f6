import { format, type Lang } from '#platform/i18n/index.ts'
import { Section } from '#ui/index.ts'
import type { DateOffer, Visit } from '../../schema/visit.ts'
import type { Status } from '../../schema.ts'
import type { Text } from '../../text/index.ts'
import type { VisitText } from '../../text/visit/index.ts'
import { daysText } from './parts.tsx'

type Step = {
  from: Status | null
  to: Status
  at: Date
  byName: string
  reason: string | null
  reasonLang: Lang | null
}

type Props = {
  lang: Lang
  t: VisitText
  words: Text
  visit: Visit
  steps: Step[]
  offers: DateOffer[]
  timeZone: string
}

/** Each change of state and each proposal of dates, the last first. */
export const History = ({ lang, t, words, visit, steps, offers, timeZone }: Props) => {
  const lines = [
    ...steps.map(({ from, to, at, byName, reason, reasonLang }) => ({
      at,
      text: from ? t.planning.from(words.statuses[from], words.statuses[to]) : words.statuses[to],
      byName,
      reason,
      reasonLang,
    })),
    ...offers.flatMap(({ outcome, closedAt, byName, missions, answers }) =>
      outcome && closedAt
        ? [
            {
              at: new Date(closedAt),
              text: `${t.offer.outcomes[outcome]}: ${daysText(lang, missions)}`,
              byName,
              reason: answers.find(({ accepts }) => !accepts)?.message ?? null,
              reasonLang: answers.find(({ accepts }) => !accepts)?.messageLang ?? null,
            },
          ]
        : [],
    ),
    { at: visit.decidedAt, text: t.planning.created, byName: '', reason: null, reasonLang: null },
  ].toSorted((a, b) => b.at.getTime() - a.at.getTime())
  return (
    <Section id="history" title={t.planning.history}>
      <ol class="govuk-list">
        {lines.map((line, at) => (
          <li key={at} class="govuk-!-margin-bottom-3">
            <strong>{line.text}</strong>
            <br />
            <span class="govuk-hint govuk-!-margin-bottom-0">
              {format(lang).instant(line.at, timeZone)}
              {line.byName && ` · ${line.byName}`}
            </span>
            {line.reason && <span lang={line.reasonLang ?? undefined}>{line.reason}</span>}
          </li>
        ))}
      </ol>
    </Section>
  )
}
