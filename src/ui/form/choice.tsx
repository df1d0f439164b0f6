import type { Lang } from '#platform/i18n/index.ts'
import type { Attributes, Content, Part, Size } from '../part.ts'
import { cx, ids, shown } from '../part.ts'
import { describedBy, FieldNotes, FormGroup } from './field.tsx'
import { Fieldset } from './fieldset.tsx'
import { Hint, Label } from './label.tsx'

export type Choice = {
  value: string | number
  label: Content
  hint?: Content
  checked?: boolean
  disabled?: boolean
  /** Shown when this one is chosen; always shown without JavaScript. */
  conditional?: Content
  id?: string
  name?: string
  /** Choosing this one unchooses the others ("none of these"). */
  exclusive?: boolean
  attributes?: Attributes
  parts?: { label?: Part; hint?: Part }
}

export type ChoiceDivider = { divider: string }

export type ChoicesProps = {
  lang: Lang
  name: string
  /** The beginning of each id; the name when absent. */
  idPrefix?: string
  items: readonly (Choice | ChoiceDivider)[]
  legend?: Content
  size?: Size
  /** The legend is the heading of the page. */
  heading?: boolean
  hint?: Content
  error?: Content
  describedBy?: string
  before?: Content
  after?: Content
  /** Smaller boxes, for filters. */
  small?: boolean
  class?: string
  attributes?: Attributes
  parts?: { group?: Part; fieldset?: Part & { legendClass?: string }; hint?: Part; error?: Part }
}

type Kind = 'checkboxes' | 'radios'

type ItemProps = {
  kind: Kind
  item: Choice
  id: string
  name: string
  checked: boolean
  describedBy?: string
}

const Item = ({ kind, item, id, name, checked, describedBy: by }: ItemProps) => {
  const hintId = `${id}-item-hint`
  const conditionalId = `conditional-${id}`
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={item.value}
          checked={checked}
          disabled={item.disabled}
          data-aria-controls={shown(item.conditional) ? conditionalId : undefined}
          data-behaviour={item.exclusive ? 'exclusive' : undefined}
          aria-describedby={ids(by, shown(item.hint) && hintId)}
          {...item.attributes}
        />
        <Label
          for={id}
          class={cx(`govuk-${kind}__label`, item.parts?.label?.class)}
          attributes={item.parts?.label?.attributes}
        >
          {item.label}
        </Label>
        {shown(item.hint) && (
          <Hint
            id={hintId}
            class={cx(`govuk-${kind}__hint`, item.parts?.hint?.class)}
            attributes={item.parts?.hint?.attributes}
          >
            {item.hint}
          </Hint>
        )}
      </div>
      {shown(item.conditional) && (
        <div
          class={cx(`govuk-${kind}__conditional`, !checked && `govuk-${kind}__conditional--hidden`)}
          id={conditionalId}
        >
          {item.conditional}
        </div>
      )}
    </>
  )
}

type Props = ChoicesProps & { kind: Kind; isChecked: (value: string) => boolean }

const Choices = ({ kind, isChecked, ...p }: Props) => {
  const prefix = p.idPrefix ?? p.name
  const described = describedBy(prefix, p)
  const hasFieldset = shown(p.legend) || p.parts?.fieldset !== undefined
  const inside = (
    <>
      <FieldNotes lang={p.lang} id={prefix} hint={p.hint} error={p.error} parts={p.parts} />
      <div
        class={cx(`govuk-${kind}`, p.small && `govuk-${kind}--small`, p.class)}
        {...p.attributes}
        data-module={`govuk-${kind}`}
      >
        {p.before}
        {p.items.map((item, index) => {
          const id = index === 0 ? prefix : `${prefix}-${index + 1}`
          return 'divider' in item ? (
            <div key={id} class={`govuk-${kind}__divider`}>
              {item.divider}
            </div>
          ) : (
            <Item
              key={id}
              kind={kind}
              item={item}
              id={item.id ?? id}
              name={item.name ?? p.name}
              checked={item.checked ?? isChecked(String(item.value))}
              describedBy={kind === 'checkboxes' && !hasFieldset ? described : undefined}
            />
          )
        })}
        {p.after}
      </div>
    </>
  )
  return (
    <FormGroup error={p.error} {...p.parts?.group}>
      {hasFieldset ? (
        <Fieldset
          legend={p.legend}
          size={p.size}
          heading={p.heading}
          describedBy={described}
          {...p.parts?.fieldset}
        >
          {inside}
        </Fieldset>
      ) : (
        inside
      )}
    </FormGroup>
  )
}

export const Checkboxes = ({
  values = [],
  ...p
}: ChoicesProps & { values?: readonly (string | number)[] }) => {
  const chosen = values.map(String)
  return <Choices {...p} kind="checkboxes" isChecked={(value) => chosen.includes(value)} />
}

export const Radios = ({
  value,
  inline,
  ...p
}: ChoicesProps & { value?: string | number; inline?: boolean }) => (
  <Choices
    {...p}
    class={cx(inline && 'govuk-radios--inline', p.class)}
    kind="radios"
    isChecked={(own) => value !== undefined && value !== '' && own === String(value)}
  />
)
