import type { Lang } from '#platform/i18n/index.ts'
import { PeriodForm } from '#ui/index.ts'
import { isAlways, type Period } from '../period.ts'
import { figureText } from '../text/figure/index.ts'

type Props = { lang: Lang; path: string; period: Period; group?: string }

/** Chooses the days that figures are read over. */
export const PeriodChoice = ({ lang, path, period, group }: Props) => {
  const t = figureText(lang)
  return (
    <PeriodForm
      lang={lang}
      action={`/${lang}${path}`}
      legend={t.period}
      hint={t.periodHint}
      from={{ label: t.from, value: period.from ?? '' }}
      to={{ label: t.to, value: period.to ?? '' }}
      apply={t.apply}
      keep={group ? [{ name: 'group', value: group }] : []}
      whole={isAlways(period) ? undefined : { text: t.seeWhole, href: `/${lang}${path}` }}
    />
  )
}
