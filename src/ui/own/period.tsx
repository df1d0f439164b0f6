import type { Lang } from '#platform/i18n/index.ts'
import { Button } from '../form/button.tsx'
import { Fieldset } from '../form/fieldset.tsx'
import { Input } from '../form/input.tsx'
import { Hint } from '../form/label.tsx'
import type { Content } from '../part.ts'

export type PeriodFormProps = {
  lang: Lang
  action: string
  legend: Content
  hint: Content
  from: { label: string; value: string }
  to: { label: string; value: string }
  apply: string
  /** Parameters that choosing a period keeps. */
  keep?: readonly { name: string; value: string }[]
  /** The way back to everything. */
  whole?: { text: string; href: string }
}

/** From one day to another, on one line where there is room. */
export const PeriodForm = (p: PeriodFormProps) => (
  <form class="minga-period minga-screen-only" method="get" action={p.action}>
    {p.keep?.map(({ name, value }) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <Fieldset legend={p.legend} size="s" describedBy="period-hint">
      <Hint id="period-hint">{p.hint}</Hint>
      <div class="minga-period__days">
        <Input lang={p.lang} name="from" type="date" label={p.from.label} value={p.from.value} />
        <Input lang={p.lang} name="to" type="date" label={p.to.label} value={p.to.value} />
        <Button look="secondary">{p.apply}</Button>
        {p.whole && (
          <a class="govuk-link minga-period__whole" href={p.whole.href}>
            {p.whole.text}
          </a>
        )}
      </div>
    </Fieldset>
  </form>
)
