import type { Content, Part } from '../part.ts'
import { cx, shown } from '../part.ts'

export type KeyFigure = {
  value: Content
  label: Content
  /** Where the number can be checked. */
  href?: string
  /** As in "declared" or "as of 29 May". */
  note?: Content
}

export const KeyFigures = (p: Part & { figures: readonly KeyFigure[] }) => (
  <ul class={cx('minga-figures', p.class)} {...p.attributes}>
    {p.figures.map((figure, at) => {
      const inside = (
        <>
          <span class="minga-figures__value">{figure.value}</span>{' '}
          <span class="minga-figures__label">{figure.label}</span>
        </>
      )
      return (
        <li key={at} class="minga-figures__item">
          {figure.href ? (
            <a class="minga-figures__link" href={figure.href}>
              {inside}
            </a>
          ) : (
            inside
          )}
          {shown(figure.note) && <span class="minga-figures__note">{figure.note}</span>}
        </li>
      )
    })}
  </ul>
)

/** Short facts, name and value. */
export const FactList = (p: Part & { facts: readonly { name: Content; value: Content }[] }) => (
  <dl class={cx('minga-facts', p.class)} {...p.attributes}>
    {p.facts.map((fact, at) => (
      <div key={at} class="minga-facts__row">
        <dt class="minga-facts__name">{fact.name}</dt>
        <dd class="minga-facts__value">{fact.value}</dd>
      </div>
    ))}
  </dl>
)
