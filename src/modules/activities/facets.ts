import type { MemberState } from '#modules/directory/index.ts'
import type { Term, Theme } from '#modules/taxonomy/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { type ActivityFilter, type FacetName, facetNames } from './filter.ts'
import type { FacetCounts } from './queries/matching.ts'
import { modalities, statuses } from './schema.ts'
import type { Text } from './text/index.ts'

/** What the values of the filter are called. */
export type Names = { members: MemberState[]; areas: (Term & { themes: Theme[] })[] }

export type FacetItem = { value: string; label: string; count: number; checked: boolean }

const isOf = <Value extends string>(values: readonly Value[], value: string): value is Value =>
  (values as readonly string[]).includes(value)

/** The name of a value in the reader's language; what nobody knows is shown as it came. */
const nameOf = (lang: Lang, t: Text, { members, areas }: Names, facet: FacetName, value: string): string => {
  const name = () => {
    switch (facet) {
      case 'ministry':
      case 'counterpart':
        return members.find(({ code }) => code.toLowerCase() === value)?.name[lang]
      case 'area':
        return areas.find(({ code }) => code === value)?.name[lang]
      case 'theme':
        return areas.flatMap(({ themes }) => themes).find(({ code }) => code === value)?.name[lang]
      case 'modality':
        return isOf(modalities, value) ? t.modalities[value] : undefined
      case 'status':
        return isOf(statuses, value) ? t.statuses[value] : undefined
      default:
        return undefined
    }
  }
  return name() ?? value
}

/** The choices of a field: what would find something, and what is already chosen. */
export const facetItems = (
  lang: Lang,
  t: Text,
  names: Names,
  facet: FacetName,
  counts: FacetCounts,
  filter: ActivityFilter,
): FacetItem[] => {
  const chosen = filter[facet]
  const values = new Set([...counts[facet].keys(), ...chosen])
  const items = [...values].map((value) => ({
    value,
    label: nameOf(lang, t, names, facet, value),
    count: counts[facet].get(value) ?? 0,
    checked: chosen.includes(value),
  }))
  const isYear = facet === 'year' || facet === 'call'
  return items.sort((a, b) =>
    isYear ? b.value.localeCompare(a.value) : format(lang).compare(a.label, b.label),
  )
}

export type Chip = { label: string; without: ActivityFilter }

/** Every choice in use, with the filter that is left without it. */
export const chipsOf = (lang: Lang, t: Text, names: Names, filter: ActivityFilter): Chip[] => {
  const titles: Record<FacetName, string> = {
    ministry: t.chosen[filter.role === 'any' ? 'ministry' : filter.role],
    counterpart: t.chosen.counterpart,
    call: t.call,
    area: t.area,
    theme: t.theme,
    modality: t.modality,
    status: t.status,
    year: t.year,
  }
  return facetNames.flatMap((facet) =>
    filter[facet].map((value) => ({
      label: `${titles[facet]}${t.colon}${nameOf(lang, t, names, facet, value)}`,
      without: { ...filter, [facet]: filter[facet].filter((other) => other !== value) },
    })),
  )
}
