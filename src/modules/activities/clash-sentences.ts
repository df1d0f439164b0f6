import { format, type Lang } from '#platform/i18n/index.ts'
import type { Clash } from './calendar/clash.ts'
import type { VisitParty } from './schema/visit.ts'
import { clashText } from './text/clash/index.ts'

/** Each clash as a sentence that names it. */
export const clashSentences = (
  lang: Lang,
  parties: readonly VisitParty[],
  clashes: readonly Clash[],
): string[] => {
  const t = clashText(lang)
  const { days, day } = format(lang)
  const nameOf = (ministry: string) =>
    parties.find(({ institutionId }) => String(institutionId) === ministry)?.name[lang] ?? ministry
  return clashes.map((clash) => {
    const name = nameOf(clash.ministry)
    switch (clash.kind) {
      case 'simultaneous':
        return t.simultaneous(name, clash.other, days(clash.startsOn, clash.endsOn))
      case 'busy':
        return t.busy(name, clash.note, days(clash.startsOn, clash.endsOn))
      case 'outside':
        return t.outside(name, days(clash.startsOn, clash.endsOn))
      default:
        return t.holiday(name, day(clash.day), clash.name)
    }
  })
}
