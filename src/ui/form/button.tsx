import type { Attributes, Content } from '../part.ts'
import { cx } from '../part.ts'

type Look = 'secondary' | 'warning' | 'inverse'

export type ButtonProps = {
  children: Content
  href?: string
  look?: Look
  /** Begins a task; shows an arrow. */
  start?: boolean
  type?: 'submit' | 'button' | 'reset'
  name?: string
  value?: string
  id?: string
  disabled?: boolean
  /** A second press within a second is not sent. */
  once?: boolean
  class?: string
  attributes?: Attributes
}

const StartIcon = () => (
  <svg
    class="govuk-button__start-icon"
    xmlns="http://www.w3.org/2000/svg"
    width="17.5"
    height="19"
    viewBox="0 0 33 40"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
  </svg>
)

/** A button, or with `href` a link that looks like one. */
export const Button = (p: ButtonProps) => {
  const common = {
    class: cx('govuk-button', p.look && `govuk-button--${p.look}`, p.class, p.start && 'govuk-button--start'),
    'data-module': 'govuk-button',
    ...p.attributes,
    id: p.id,
  }
  const text = p.start && typeof p.children !== 'string' ? <span>{p.children}</span> : p.children
  const inside = (
    <>
      {text}
      {p.start && <StartIcon />}
    </>
  )
  if (p.href !== undefined)
    return (
      // biome-ignore lint/a11y/useSemanticElements: it goes somewhere, and is spoken of as a button
      <a href={p.href} role="button" draggable={false} {...common}>
        {inside}
      </a>
    )
  return (
    <button
      type={p.type ?? 'submit'}
      value={p.value}
      name={p.name}
      disabled={p.disabled}
      aria-disabled={p.disabled ? 'true' : undefined}
      data-prevent-double-click={p.once === undefined ? undefined : String(p.once)}
      {...common}
    >
      {inside}
    </button>
  )
}

export const ButtonGroup = (p: { children: Content }) => <div class="govuk-button-group">{p.children}</div>
