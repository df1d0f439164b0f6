import type { Lang } from '#platform/i18n/index.ts'
import { Pagination, pageItems } from '#ui/index.ts'

type Props = { lang: Lang; page: number; last: number; href: (page: number) => string }

/** The way through the pages of a list, where there is more than one. */
export const Pages = ({ lang, page, last, href }: Props) =>
  last > 1 ? (
    <Pagination
      lang={lang}
      previous={page > 1 ? { href: href(page - 1) } : undefined}
      next={page < last ? { href: href(page + 1) } : undefined}
      items={pageItems(page, last, href)}
    />
  ) : null
