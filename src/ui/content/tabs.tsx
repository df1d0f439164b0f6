import type { Lang } from '#platform/i18n/index.ts'
import type { Attributes, Content, Part } from '../part.ts'
import { cx } from '../part.ts'
import { uiText } from '../text/index.ts'

export type TabItem = {
  id: string
  label: Content
  content: Content
  attributes?: Attributes
  panelAttributes?: Attributes
}

export const Tabs = (p: Part & { lang: Lang; items: readonly TabItem[]; id?: string; title?: Content }) => (
  <div id={p.id} class={cx('govuk-tabs', p.class)} {...p.attributes} data-module="govuk-tabs">
    <h2 class="govuk-tabs__title">{p.title ?? uiText(p.lang).contents}</h2>
    {p.items.length > 0 && (
      <ul class="govuk-tabs__list">
        {p.items.map((item, at) => (
          <li
            key={item.id}
            class={cx('govuk-tabs__list-item', at === 0 && 'govuk-tabs__list-item--selected')}
          >
            <a class="govuk-tabs__tab" href={`#${item.id}`} {...item.attributes}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    )}
    {p.items.map((item, at) => (
      <div
        key={item.id}
        class={cx('govuk-tabs__panel', at > 0 && 'govuk-tabs__panel--hidden')}
        id={item.id}
        {...item.panelAttributes}
      >
        {typeof item.content === 'string' ? <p class="govuk-body">{item.content}</p> : item.content}
      </div>
    ))}
  </div>
)
