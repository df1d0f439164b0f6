import type { Lang } from '#platform/i18n/index.ts'
import { Tag } from '../content/notice.tsx'
import { uiText } from '../text/index.ts'

/** That a file cannot be opened, and why: nobody has looked at it yet, or a virus was in it. */
export const FileMark = ({ lang, state }: { lang: Lang; state: string }) => {
  const marks = uiText(lang).fileMark
  if (state === 'quarantined') return <Tag tone="yellow">{marks.quarantined}</Tag>
  if (state === 'infected') return <Tag tone="red">{marks.infected}</Tag>
  return null
}
