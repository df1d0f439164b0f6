import { format, type Lang } from '#platform/i18n/index.ts'
import { Tag, type Tone } from '#ui/index.ts'
import type { Agreement, Computed } from '../figures.ts'
import type { Indicator } from '../queries/indicator.ts'
import type { Unit } from '../schema.ts'
import type { Text } from '../text/index.ts'

/** A number as the language writes it: two decimals where it has any. */
export const written = (lang: Lang, value: number): string =>
  Number.isInteger(value) ? format(lang).number(value) : format(lang).decimal(value)

/** A declared figure as it was declared, its reserve included: "more than 120" of "programs". */
export const declaredParts = (lang: Lang, indicator: Indicator): { value: string; unit: string } => {
  const { value, unit, qualifier, isQualifierBefore } = indicator
  const reserve = qualifier?.[lang]
  if (value === null) return { value: reserve ?? '', unit: unit[lang] }
  if (!reserve) return { value: written(lang, value), unit: unit[lang] }
  return isQualifierBefore
    ? { value: `${reserve} ${written(lang, value)}`, unit: unit[lang] }
    : { value: written(lang, value), unit: `${unit[lang]} (${reserve})` }
}

/** The declared value alone, written as the figure beside it: percentages are declared as whole numbers. */
export const declaredValue = (lang: Lang, unit: Unit, indicator: Indicator): string => {
  const { value, qualifier, isQualifierBefore } = indicator
  if (unit !== 'share' || value === null) return declaredParts(lang, indicator).value
  const percent = format(lang).percent(value / 100)
  return qualifier && isQualifierBefore ? `${qualifier[lang]} ${percent}` : percent
}

/** The same on one line. */
export const declaredText = (lang: Lang, indicator: Indicator): string => {
  const { value, unit } = declaredParts(lang, indicator)
  return indicator.value === null ? `${unit} (${value})` : `${value} ${unit}`
}

/** A place of the report, by its section or else by its own name. */
export const reportPlace = (t: Text, place: string): string =>
  /^[IVX]+\b/.test(place) ? t.section(t.place(place)) : t.reportPart(t.place(place))

/** The dates that a declared figure speaks of, in the language. */
export const declaredDates = (lang: Lang, { asOf }: Indicator): string | undefined =>
  asOf.length > 0 ? format(lang).list(asOf.map((date) => format(lang).date(date))) : undefined

const tones: Record<Agreement, Tone> = {
  same: 'green',
  rounded: 'green',
  different: 'orange',
  related: 'grey',
}

export const AgreementTag = ({ t, computed }: { t: Text; computed: Computed }) => {
  const { agreement } = computed
  return <Tag tone={tones[agreement]}>{agreement === 'related' ? t.related : t.agreements[agreement]}</Tag>
}
