import { siteText } from '#modules/site/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { type NavigationItem, workAreas } from '#platform/module.ts'
import type { NavLink, WorkMenu } from '#ui/index.ts'

/** So many entries of the own work still stand in the row, each beside what everybody reads of it. */
const mostInRow = 4

export type Menu = { nav: NavLink[]; work?: WorkMenu }

type Reader = { lang: Lang; may: (permission: string) => boolean; isCurrent: (path: string) => boolean }

/**
 * The menu as somebody has it. Of whoever has more own work than the row takes, what is public comes first, as for
 * everybody, and the own work folds into one entry, by its parts.
 */
export const menuFor = (items: readonly NavigationItem[], { lang, may, isCurrent }: Reader): Menu => {
  const mine = items
    .filter(({ permission }) => permission === 'public' || may(permission))
    .toSorted((a, b) => a.position - b.position)
  const link = ({ text, path }: NavigationItem): NavLink => ({
    text: text(lang),
    href: `/${lang}${path}`,
    current: isCurrent(path),
  })
  const work = mine.filter((item) => item.work)
  if (work.length <= mostInRow) return { nav: mine.map(link) }
  const rest = mine.filter((item) => !item.work)
  const t = siteText(lang).work
  return {
    nav: [
      ...rest.filter(({ permission }) => permission === 'public'),
      ...rest.filter(({ permission }) => permission !== 'public'),
    ].map(link),
    work: {
      title: t.menu,
      current: work.some(({ path }) => isCurrent(path)),
      areas: workAreas.flatMap((area) => {
        const links = work.filter((item) => item.work === area).map(link)
        return links.length === 0 ? [] : [{ id: area, title: t.areas[area], links }]
      }),
    },
  }
}
