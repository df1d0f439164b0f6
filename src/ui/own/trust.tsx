import type { Lang } from '#platform/i18n/index.ts'
import type { Content } from '../part.ts'
import { cx, shown } from '../part.ts'
import { uiText } from '../text/index.ts'

export type ForeignTextProps = {
  /** Of the page. */
  lang: Lang
  /** Of the text. */
  contentLang: Lang
  children: Content
  /** Translated by a machine, and reviewed by nobody. */
  machine?: boolean
  /** Where the original can be read. */
  original?: string
  /** Within a line of text. */
  inline?: boolean
}

/** A text that may be in another language than the page, which it then says. */
export const ForeignText = (p: ForeignTextProps) => {
  const text = uiText(p.lang).foreign
  const other = p.contentLang !== p.lang
  const note = p.machine ? text.machine : other ? text.written[p.contentLang] : undefined
  const Box = p.inline ? 'span' : 'div'
  if (!note) return <>{p.children}</>
  return (
    <Box class={cx('minga-foreign', p.inline && 'minga-foreign--inline')}>
      <span class="minga-foreign__note">
        {note}
        {p.original && (
          <>
            {' '}
            <a class="govuk-link" href={p.original}>
              {text.original}
            </a>
          </>
        )}
      </span>{' '}
      <Box lang={other ? p.contentLang : undefined}>{p.children}</Box>
    </Box>
  )
}

/** Says that a figure was reported and not computed. */
export const DeclaredMark = (p: { lang: Lang; children?: Content }) => {
  const text = uiText(p.lang).declared
  return (
    <details class="minga-declared">
      <summary class="minga-declared__tag">{text.tag}</summary>
      <span class="minga-declared__why">{p.children ?? text.why}</span>
    </details>
  )
}

/** What a figure counts, and as of when. */
export const Definition = (p: { lang: Lang; children: Content; asOf?: string; declared?: boolean }) => {
  const text = uiText(p.lang)
  return (
    <div class="minga-definition">
      <p class="minga-definition__text">
        <strong>{text.definition.title}.</strong> {p.children}
        {p.asOf && <span class="minga-definition__date"> {text.definition.asOf(p.asOf)}.</span>}
      </p>
      {p.declared && <DeclaredMark lang={p.lang} />}
    </div>
  )
}

export type DownloadLinksProps = {
  lang: Lang
  csv?: string
  json?: string
  about?: string
  children?: Content
}

export const DownloadLinks = (p: DownloadLinksProps) => {
  const text = uiText(p.lang).downloads
  const about = p.about && <span class="govuk-visually-hidden">: {p.about}</span>
  return (
    <ul class="minga-downloads">
      {p.csv && (
        <li>
          <a class="govuk-link" href={p.csv} download>
            {text.csv}
            {about}
          </a>
        </li>
      )}
      {p.json && (
        <li>
          <a class="govuk-link" href={p.json} download>
            {text.json}
            {about}
          </a>
        </li>
      )}
      {shown(p.children) && <li>{p.children}</li>}
    </ul>
  )
}

/** What may be wider than a phone, scrolled by finger or key. */
export const TableWrap = (p: { label: string; children: Content; class?: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls it with the arrow keys
  <section class={cx('minga-scroll', p.class)} aria-label={p.label} tabIndex={0}>
    {p.children}
  </section>
)
