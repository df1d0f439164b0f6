import type { Content, Part } from '../part.ts'
import { cx, shown } from '../part.ts'

export type ResultItemProps = {
  href: string
  title: Content
  level?: 2 | 3
  kicker?: Content
  /** Dates, country, status: short, on one line. */
  facts?: readonly Content[]
  children?: Content
  /** The language of the title and excerpt, when it is not the page's. */
  contentLang?: string
}

export const ResultItem = (p: ResultItemProps) => {
  const Heading = `h${p.level ?? 2}` as 'h2'
  return (
    <article class="minga-result">
      {shown(p.kicker) && <p class="minga-result__kicker">{p.kicker}</p>}
      <Heading class="minga-result__title" lang={p.contentLang}>
        <a class="govuk-link" href={p.href}>
          {p.title}
        </a>
      </Heading>
      {shown(p.children) && (
        <div class="minga-result__body" lang={p.contentLang}>
          {p.children}
        </div>
      )}
      {p.facts && p.facts.length > 0 && (
        <ul class="minga-result__facts">
          {p.facts.map((fact, at) => (
            <li key={at}>{fact}</li>
          ))}
        </ul>
      )}
    </article>
  )
}

/** One `ResultItem` for each child. */
export const ResultList = (p: Part & { children: readonly Content[]; label?: string; start?: number }) => (
  <ol class={cx('minga-results', p.class)} start={p.start} aria-label={p.label} {...p.attributes}>
    {p.children.map((child, at) => (
      <li key={at}>{child}</li>
    ))}
  </ol>
)

/** Nothing to show, and the way out of it. */
export const EmptyState = (
  p: Part & { title: Content; children?: Content; actions?: Content; level?: 2 | 3 },
) => {
  const Heading = `h${p.level ?? 2}` as 'h2'
  return (
    <div class={cx('minga-empty', p.class)} {...p.attributes}>
      <Heading class="govuk-heading-m">{p.title}</Heading>
      {shown(p.children) && <div class="govuk-body">{p.children}</div>}
      {shown(p.actions) && <div class="minga-empty__actions">{p.actions}</div>}
    </div>
  )
}
