import type { Lang } from '#platform/i18n/index.ts'
import { cx } from '../part.ts'
import { uiText } from '../text/index.ts'

export type SearchBoxProps = {
  lang: Lang
  /** Of the field; a page may hold several boxes. */
  id?: string
  action?: string
  name?: string
  value?: string
  label?: string
  /** Other parameters that the search keeps. */
  keep?: readonly { name: string; value: string }[]
  /** The label is only heard. */
  compact?: boolean
  class?: string
}

export const SearchBox = (p: SearchBoxProps) => {
  const text = uiText(p.lang)
  const id = p.id ?? 'search'
  return (
    <search
      class={cx('minga-search', p.compact && 'minga-search--compact', p.class)}
      aria-label={p.label ?? text.search}
    >
      <form action={p.action ?? `/${p.lang}/search`} method="get">
        <label class={p.compact ? 'govuk-visually-hidden' : 'govuk-label govuk-label--s'} for={id}>
          {p.label ?? text.search}
        </label>
        <div class="minga-search__row">
          <input
            class="govuk-input minga-search__input"
            id={id}
            name={p.name ?? 'q'}
            type="search"
            value={p.value}
          />
          {p.keep?.map((field) => (
            <input key={`${field.name}=${field.value}`} type="hidden" name={field.name} value={field.value} />
          ))}
          <button type="submit" class="minga-search__button">
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
              <circle class="minga-search__lens" cx="8.5" cy="8.5" r="6" />
              <path class="minga-search__lens" d="M13 13l5 5" />
            </svg>
            <span class="govuk-visually-hidden">{text.search}</span>
          </button>
        </div>
      </form>
    </search>
  )
}
