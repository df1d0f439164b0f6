import type { Content, Part, Size } from '../part.ts'
import { cx, shown } from '../part.ts'
import { Weave } from './weave.tsx'

/** The opening of a home page. */
export const Hero = (p: { title: Content; lead?: Content; children?: Content }) => (
  <div class="minga-hero">
    <div class="govuk-width-container minga-hero__inside">
      <div class="minga-hero__words">
        <h1 class="minga-hero__title">{p.title}</h1>
        {shown(p.lead) && <p class="minga-hero__lead">{p.lead}</p>}
        {p.children}
      </div>
      <Weave class="minga-hero__weave" />
    </div>
  </div>
)

/** The heading of a page, with what it is about above it. */
export const PageHeading = (p: { children: Content; caption?: Content; size?: Size }) => (
  <>
    {shown(p.caption) && <span class={`govuk-caption-${p.size ?? 'xl'}`}>{p.caption}</span>}
    <h1 class={`govuk-heading-${p.size ?? 'xl'}`}>{p.children}</h1>
  </>
)

export const Lead = (p: Part & { children: Content }) => (
  <p class={cx('govuk-body-l', 'minga-lead', p.class)} {...p.attributes}>
    {p.children}
  </p>
)

/** Running text: plain paragraphs, lists and headings take their look from here. */
export const Prose = (p: Part & { children: Content }) => (
  <div class={cx('minga-prose', p.class)} {...p.attributes}>
    {p.children}
  </div>
)

/** The content with something beside it; below it on a phone. */
export const Columns = (p: { main: Content; aside: Content; asideFirst?: boolean }) => (
  <div class={cx('minga-columns', p.asideFirst && 'minga-columns--aside-first')}>
    <div class="minga-columns__main">{p.main}</div>
    <div class="minga-columns__aside">{p.aside}</div>
  </div>
)

/** What is read beside what is written about it: it stays in sight while one works; above it on a phone. */
export const Beside = (p: { id?: string; label: string; read: Content; write: Content }) => (
  <div class="minga-beside">
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls it with the arrow keys */}
    <section id={p.id} class="minga-beside__read" aria-label={p.label} tabIndex={0}>
      {p.read}
    </section>
    <div class="minga-beside__write">{p.write}</div>
  </div>
)

export type SectionProps = Part & {
  title?: Content
  id?: string
  level?: 2 | 3
  children: Content
  /** Set off from what surrounds it. */
  tinted?: boolean
  /** Where the rest of it is. */
  more?: { href: string; text: string }
}

export const Section = (p: SectionProps) => {
  const Heading = `h${p.level ?? 2}` as 'h2'
  return (
    <section
      id={p.id}
      class={cx('minga-section', p.tinted && 'minga-section--tinted', p.class)}
      aria-labelledby={p.id && shown(p.title) ? `${p.id}-title` : undefined}
      {...p.attributes}
    >
      {shown(p.title) && (
        <Heading id={p.id && `${p.id}-title`} class={p.level === 3 ? 'govuk-heading-m' : 'govuk-heading-l'}>
          {p.title}
        </Heading>
      )}
      {p.children}
      {p.more && (
        <p class="govuk-body minga-section__more">
          <a class="govuk-link" href={p.more.href}>
            {p.more.text}
          </a>
        </p>
      )}
    </section>
  )
}
