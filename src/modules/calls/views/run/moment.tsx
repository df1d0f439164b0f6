import type { Lang } from '#platform/i18n/index.ts'
import { Fieldset, Input } from '#ui/index.ts'
import type { TypedTime } from '../../draft.ts'
import type { DeskText } from '../../text/desk/index.ts'

type Props = {
  lang: Lang
  t: DeskText['acts']
  name: string
  legend: string
  value: TypedTime
  /** Of the zone, as somebody there calls it. */
  zone: string
  problem?: string
}

/** A day and a time, on the clock of the call. */
export const Moment = ({ lang, t, name, legend, value, zone, problem }: Props) => (
  <Fieldset legend={legend} size="s">
    <Input
      lang={lang}
      name={`${name}.date`}
      type="date"
      label={t.date}
      hint={t.dateHint}
      width={10}
      value={value.date}
      error={problem}
    />
    <Input
      lang={lang}
      name={`${name}.time`}
      type="time"
      label={t.time}
      hint={t.timeHint(zone)}
      width={10}
      value={value.time}
    />
  </Fieldset>
)
