import type { Lang } from '#platform/i18n/index.ts'
import { format } from '#platform/i18n/index.ts'
import type { Content } from '../part.ts'
import { uiText } from '../text/index.ts'

export type Facet = { value: string; label: Content; count?: number; checked?: boolean }

export type FacetGroupProps = {
  lang: Lang
  name: string
  title: string
  items: readonly Facet[]
  /** Open by default when something in it is chosen. */
  open?: boolean
}

export const FacetGroup = (p: FacetGroupProps) => {
  const chosen = p.items.filter((item) => item.checked).length
  return (
    <details class="minga-facet" open={p.open ?? chosen > 0}>
      <summary class="minga-facet__title">
        <span>{p.title}</span>
        {chosen > 0 && <span class="minga-facet__chosen">{uiText(p.lang).filters.chosen(chosen)}</span>}
      </summary>
      <fieldset class="govuk-fieldset minga-facet__items">
        <legend class="govuk-visually-hidden">{p.title}</legend>
        <div class="govuk-checkboxes govuk-checkboxes--small" data-module="govuk-checkboxes">
          {p.items.map((item, at) => {
            const id = `${p.name}-${at + 1}`
            return (
              <div key={item.value} class="govuk-checkboxes__item">
                <input
                  class="govuk-checkboxes__input"
                  id={id}
                  name={p.name}
                  type="checkbox"
                  value={item.value}
                  checked={item.checked}
                />
                <label class="govuk-label govuk-checkboxes__label" for={id}>
                  {item.label}
                  {item.count !== undefined && (
                    <span class="minga-facet__count"> ({format(p.lang).number(item.count)})</span>
                  )}
                </label>
              </div>
            )
          })}
        </div>
      </fieldset>
    </details>
  )
}

export type FilterPanelProps = {
  lang: Lang
  /** Where the filtered list is. */
  action: string
  /** Parameters that filtering keeps, as the words searched for. */
  keep?: readonly { name: string; value: string }[]
  /** How many filters are in use; the panel is then open on a phone too. */
  active?: number
  /** Facet groups and other fields. */
  children: Content
}

/** Filters in a GET form, folded until asked for on a phone. */
export const FilterPanel = (p: FilterPanelProps) => {
  const text = uiText(p.lang).filters
  return (
    <form class="minga-filters" action={p.action} method="get">
      {p.keep?.map((field) => (
        <input key={`${field.name}=${field.value}`} type="hidden" name={field.name} value={field.value} />
      ))}
      <details class="minga-filters__panel" open data-minga-fold-on-phone={p.active ? undefined : ''}>
        <summary class="minga-filters__title">{text.title}</summary>
        {p.children}
        <button type="submit" class="govuk-button govuk-button--secondary minga-filters__apply">
          {text.apply}
        </button>
      </details>
    </form>
  )
}

export type ActiveFilter = {
  label: string
  /** The same page without this filter. */
  href: string
}

export const ActiveFilters = (p: { lang: Lang; filters: readonly ActiveFilter[]; clear?: string }) => {
  const text = uiText(p.lang).filters
  if (p.filters.length === 0) return null
  return (
    <div class="minga-chips">
      <h2 class="govuk-visually-hidden">{text.active}</h2>
      <ul class="minga-chips__list">
        {p.filters.map((filter) => (
          <li key={filter.href}>
            <a class="minga-chip" href={filter.href} aria-label={text.remove(filter.label)}>
              <span>{filter.label}</span>
              <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
                <path class="minga-chip__cross" d="M1 1l8 8M9 1l-8 8" />
              </svg>
            </a>
          </li>
        ))}
      </ul>
      {p.clear && (
        <a class="govuk-link minga-chips__clear" href={p.clear}>
          {text.clear}
        </a>
      )}
    </div>
  )
}
