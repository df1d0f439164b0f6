import { i18nAttributes } from '../i18n.ts'
import { cx } from '../part.ts'
import { uiText } from '../text/index.ts'
import { Button } from './button.tsx'
import type { FieldProps } from './field.tsx'
import { fieldId } from './field.tsx'
import { Input } from './input.tsx'

export type PasswordInputProps = FieldProps & {
  value?: string
  autocomplete?: 'current-password' | 'new-password' | 'one-time-code'
  buttonClass?: string
}

export const PasswordInput = ({ buttonClass, ...p }: PasswordInputProps) => {
  const id = fieldId(p)
  const text = uiText(p.lang).password
  const group = p.parts?.group
  return (
    <Input
      {...p}
      id={id}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={p.autocomplete ?? 'current-password'}
      class={cx('govuk-password-input__input govuk-js-password-input-input', p.class)}
      affixParts={{ wrapper: { class: 'govuk-password-input__wrapper' } }}
      parts={{
        ...p.parts,
        group: {
          class: cx('govuk-password-input', group?.class),
          attributes: {
            'data-module': 'govuk-password-input',
            ...i18nAttributes({
              'show-password': text.show,
              'hide-password': text.hide,
              'show-password-aria-label': text.showLabel,
              'hide-password-aria-label': text.hideLabel,
              'password-shown-announcement': text.shown,
              'password-hidden-announcement': text.hidden,
            }),
            ...group?.attributes,
          },
        },
      }}
      after={
        <>
          <Button
            type="button"
            look="secondary"
            class={cx('govuk-password-input__toggle govuk-js-password-input-toggle', buttonClass)}
            attributes={{ 'aria-controls': id, 'aria-label': text.showLabel, hidden: true }}
          >
            {text.show}
          </Button>
          {p.after}
        </>
      }
    />
  )
}
