import type { ComponentChildren } from 'preact'
import type { Lang } from '#platform/i18n/index.ts'
import { PageHeading } from '#ui/index.ts'

type Props = {
  lang: Lang
  /** The language of the text. */
  of: Lang
  title: string
  children: ComponentChildren
}

/** What is done with a text, below the title of that text. */
export const TextHeading = ({ lang, of, title, children }: Props) => (
  <PageHeading size="l" caption={<span lang={of === lang ? undefined : of}>{title}</span>}>
    {children}
  </PageHeading>
)
