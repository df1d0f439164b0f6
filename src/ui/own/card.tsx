import type { Content, Part } from '../part.ts'
import { cx, shown } from '../part.ts'

export type CardProps = Part & {
  title: Content
  href?: string
  level?: 2 | 3 | 4
  /** Above the title: what kind of thing it is. */
  kicker?: Content
  children?: Content
  /** At the foot: tags, dates, figures. */
  foot?: Content
  /** The language of the title, when it is not the page's. */
  contentLang?: string
}

export const Card = (p: CardProps) => {
  const Heading = `h${p.level ?? 3}` as 'h3'
  return (
    <div class={cx('minga-card', p.href && 'minga-card--link', p.class)} {...p.attributes}>
      {shown(p.kicker) && <p class="minga-card__kicker">{p.kicker}</p>}
      <Heading class="minga-card__title" lang={p.contentLang}>
        {p.href ? (
          <a class="govuk-link minga-card__link" href={p.href}>
            {p.title}
          </a>
        ) : (
          p.title
        )}
      </Heading>
      {shown(p.children) && <div class="minga-card__body">{p.children}</div>}
      {shown(p.foot) && <div class="minga-card__foot">{p.foot}</div>}
    </div>
  )
}

/** Cards side by side, one `Card` for each child. */
export const CardGrid = (p: Part & { children: readonly Content[]; columns?: 2 | 3 | 4 }) => (
  <ul class={cx('minga-cards', `minga-cards--${p.columns ?? 3}`, p.class)} {...p.attributes}>
    {p.children.map((child, at) => (
      <li key={at} class="minga-cards__item">
        {child}
      </li>
    ))}
  </ul>
)
