import { format, type Lang } from '#platform/i18n/index.ts'
import { Instant, SummaryList, TimeLeft } from '#ui/index.ts'
import type { Cycle } from '../schema.ts'
import type { Text } from '../text/index.ts'

export type ConditionsProps = {
  lang: Lang
  t: Text['page']
  call: Cycle
  now: Date
  /** In the reader's language. */
  modalities: string[]
  themes: string[]
  mandates: string[]
  /** Of the ministry that the reader speaks for, where it is another than the call's. */
  ownDeadline?: Date
}

/** When a call opens and closes, and what may be asked for in it. */
export const Conditions = (p: ConditionsProps) => {
  const { lang, t, call, now } = p
  const { usd } = format(lang)
  const zone = call.timeZone ?? 'UTC'
  const isOpen = call.state === 'open' || call.state === 'draft'
  const at = (when: Date | null | undefined) => when && <Instant lang={lang} at={when} timeZone={zone} />
  const list = (items: string[]) =>
    items.length > 1 ? (
      <ul class="govuk-list govuk-list--bullet">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    ) : (
      items[0]
    )
  const rows = [
    { key: call.frozenAt ? t.opened : t.opens, value: at(call.opensAt) },
    {
      key: isOpen ? t.closes : t.closed,
      value: call.closesAt && (
        <>
          {at(call.closesAt)}
          {call.state === 'open' && <Countdown {...{ lang, t, now }} closesAt={call.closesAt} />}
        </>
      ),
    },
    { key: t.yours, value: at(p.ownDeadline) },
    { key: t.decision, value: call.state === 'published' ? null : at(call.decisionDueAt) },
    { key: t.modalities, value: list(p.modalities) },
    { key: t.themes, value: list(p.themes) },
    { key: t.mandates, value: list(p.mandates) },
    { key: t.ceiling, value: call.costCeiling && usd(call.costCeiling) },
    { key: t.budget, value: call.budget && usd(call.budget) },
  ]
  return <SummaryList rows={rows.flatMap(({ key, value }) => (value ? [{ key, value }] : []))} />
}

const day = 86_400_000

/** The page is kept until the day ends by UTC: what it says must hold until then. */
const Countdown = ({
  lang,
  t,
  now,
  closesAt,
}: Pick<ConditionsProps, 'lang' | 't' | 'now'> & { closesAt: Date }) => {
  const dayEnds = (Math.floor(now.getTime() / day) + 1) * day
  const whole = Math.floor((closesAt.getTime() - dayEnds) / day)
  return (
    <p class="govuk-body govuk-!-font-weight-bold">
      <TimeLeft lang={lang} until={closesAt}>
        {whole >= 1 ? t.moreThan(whole) : t.lastDays}
      </TimeLeft>
    </p>
  )
}
