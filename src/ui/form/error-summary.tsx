import type { Lang } from '#platform/i18n/index.ts'
import type { Attributes, Content, Part } from '../part.ts'
import { cx, shown } from '../part.ts'
import { uiText } from '../text/index.ts'

export type FieldError = {
  text: Content
  /** The id of the field, to which the message links. */
  field?: string
  attributes?: Attributes
}

export type ErrorSummaryProps = Part & {
  lang: Lang
  errors: readonly FieldError[]
  title?: Content
  children?: Content
  autoFocus?: boolean
}

/** What is wrong with a form, first on its page; each message leads to its field. */
export const ErrorSummary = (p: ErrorSummaryProps) => (
  <div
    class={cx('govuk-error-summary', p.class)}
    data-disable-auto-focus={p.autoFocus === undefined ? undefined : String(!p.autoFocus)}
    {...p.attributes}
    data-module="govuk-error-summary"
  >
    <div role="alert">
      <h2 class="govuk-error-summary__title">{p.title ?? uiText(p.lang).errorSummary}</h2>
      <div class="govuk-error-summary__body">
        {shown(p.children) && <p>{p.children}</p>}
        {p.errors.length > 0 && (
          <ul class="govuk-list govuk-error-summary__list">
            {p.errors.map((error, index) => (
              <li key={error.field ?? index}>
                {error.field ? (
                  <a href={`#${error.field}`} {...error.attributes}>
                    {error.text}
                  </a>
                ) : (
                  error.text
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  </div>
)
