import { format, type Lang } from '#platform/i18n/index.ts'
import type { CellProps } from '#ui/index.ts'

type Props = {
  lang: Lang
  value: number | null
  /** The rows behind it, without the language; nothing leads to none. */
  path: string
}

/** A number in a table, with the way to what it counts. */
export const CountCell = ({ lang, value, path }: Props): CellProps => {
  if (value === null) return { content: '–', numeric: true }
  const text = format(lang).number(value)
  if (value === 0) return { content: text, numeric: true }
  return {
    content: (
      <a class="govuk-link" href={`/${lang}${path}`}>
        {text}
      </a>
    ),
    numeric: true,
  }
}
