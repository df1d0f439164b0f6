import type { Options } from '#test/ui/fixtures.tsx'
import { attributes, content, field, group, oracle, part } from '#test/ui/fixtures.tsx'
import type { ButtonProps, Choice, ChoiceDivider, DateUnit } from '../index.ts'
import {
  Button,
  CharacterCount,
  Checkboxes,
  DateInput,
  ErrorMessage,
  ErrorSummary,
  Fieldset,
  FileUpload,
  Hint,
  Input,
  Label,
  PasswordInput,
  Radios,
  Select,
  Textarea,
} from '../index.ts'

oracle('button', 38, (o) => (
  <Button
    {...part(o)}
    href={o.href}
    start={o.isStartButton}
    type={o.type as ButtonProps['type']}
    name={o.name}
    value={o.value}
    id={o.id}
    disabled={o.disabled}
    once={o.preventDoubleClick}
  >
    {content(o)}
  </Button>
))

oracle('label', 17, (o) => (
  <Label {...part(o)} for={o.for} heading={o.isPageHeading}>
    {content(o)}
  </Label>
))

oracle('hint', 6, (o) => (
  <Hint {...part(o)} id={o.id}>
    {content(o)}
  </Hint>
))

oracle(
  'error-message',
  6,
  (o) => (
    <ErrorMessage lang="en" {...part(o)} id={o.id}>
      {content(o)}
    </ErrorMessage>
  ),
  {
    translated: 'the words are the catalog’s',
    'with visually hidden text': 'the words are the catalog’s',
    'visually hidden text removed': 'the words are the catalog’s',
  },
)

oracle('fieldset', 18, (o) => (
  <Fieldset
    {...part(o)}
    role={o.role as 'group'}
    describedBy={o.describedBy}
    legend={content(o.legend)}
    legendClass={o.legend?.classes}
    heading={o.legend?.isPageHeading}
  >
    {content(o)}
  </Fieldset>
))

oracle('input', 45, (o) => (
  <Input
    {...field(o)}
    value={o.value}
    type={o.type as 'text'}
    autocomplete={o.autocomplete}
    autocapitalize={o.autocapitalize as 'none'}
    inputmode={o.inputmode as 'text'}
    pattern={o.pattern}
    spellcheck={o.spellcheck}
    prefix={content(o.prefix)}
    suffix={content(o.suffix)}
    affixParts={{ prefix: part(o.prefix), suffix: part(o.suffix), wrapper: part(o.inputWrapper) }}
  />
))

oracle('textarea', 18, (o) => (
  <Textarea
    {...field(o)}
    value={o.value}
    rows={o.rows}
    spellcheck={o.spellcheck}
    autocomplete={o.autocomplete}
  />
))

oracle(
  'character-count',
  29,
  (o) => (
    <CharacterCount
      {...field(o)}
      max={o.maxlength}
      unit={o.countType as string as 'words'}
      threshold={o.threshold}
      countClass={o.countMessage?.classes}
      value={o.value}
      rows={o.rows}
      spellcheck={o.spellcheck}
    />
  ),
  {
    'with custom textarea description': 'the words are the catalog’s',
    'with maxwords': 'the library gives it up for a count type',
    'to configure in JavaScript': 'the limit is known to the server',
    'with neither maxlength nor maxwords set': 'the limit is known to the server',
    'with neither maxlength, maxwords nor textarea description set': 'the limit is known to the server',
  },
)

oracle(
  'password-input',
  11,
  (o) => (
    <PasswordInput
      {...field(o)}
      value={o.value}
      autocomplete={o.autocomplete as 'new-password'}
      buttonClass={o.button?.classes}
    />
  ),
  {
    'with translations': 'the words are the catalog’s',
  },
)

oracle(
  'select',
  18,
  (o) => (
    <Select
      {...field(o)}
      value={o.value}
      items={(o.items ?? [])
        .filter(Boolean)
        .map(({ text = '', value, selected, disabled, attributes: given }) => ({
          text,
          value,
          selected,
          disabled,
          attributes: attributes(given),
        }))}
    />
  ),
  {
    'with falsy values': 'a value is a text or a number',
  },
)

const choice = (o: Options): Choice | ChoiceDivider =>
  o.divider
    ? { divider: o.divider }
    : {
        value: o.value ?? '',
        label: content(o),
        hint: content(o.hint),
        checked: o.checked,
        disabled: o.disabled,
        conditional: content(o.conditional),
        id: o.id,
        name: o.name,
        exclusive: (o.behaviour as string) === 'exclusive',
        attributes: attributes(o.attributes),
        parts: { label: part(o.label), hint: part(o.hint) },
      }

const choices = (o: Options) => ({
  ...group(o),
  name: o.name,
  idPrefix: o.idPrefix,
  items: (o.items ?? []).filter(Boolean).map(choice),
})

oracle('checkboxes', 41, (o) => <Checkboxes {...choices(o)} values={o.values as unknown as string[]} />, {
  'with falsy values': 'a list has no holes',
})

oracle('radios', 42, (o) => <Radios {...choices(o)} value={o.value} />, {
  'with falsy items': 'a list has no holes',
})

const units: readonly DateUnit[] = ['day', 'month', 'year']

/** The library takes the three fields as a list, as options of their own, or by default. */
const date = (o: Options) => {
  const said = (unit: DateUnit) => o.items?.find((item) => item.name === unit) ?? o[unit]
  const used = units.filter((unit) =>
    o.items?.length ? o.items.some((item) => item.name === unit) : o[unit] !== (false as never),
  )
  const marked = used.filter(
    (unit) => said(unit)?.error || said(unit)?.classes?.includes('govuk-input--error'),
  )
  const cleared = used.some((unit) => said(unit)?.error === (false as never))
  const value = (unit: DateUnit) =>
    said(unit)?.value ?? o[unit]?.value ?? o.values?.[unit] ?? o.values?.[`${o.namePrefix}-${unit}`]
  return {
    ...group(o),
    id: o.id,
    name: o.namePrefix,
    units: used,
    value: Object.fromEntries(used.map((unit) => [unit, value(unit) as unknown as number])),
    wrong:
      marked.length > 0
        ? marked
        : cleared
          ? used.filter((unit) => said(unit)?.error !== (false as never))
          : undefined,
    autocomplete: said('day')?.autocomplete ? ('bday' as const) : undefined,
  }
}

oracle('date-input', 38, (o) => <DateInput {...date(o)} />, {
  'with translations': 'the words are the catalog’s',
  'with values, name prefix and custom names':
    'the three fields are named, sized and numbered alike on every form',
  'custom pattern': 'the three fields are named, sized and numbered alike on every form',
  'custom inputmode': 'the three fields are named, sized and numbered alike on every form',
  'with nested name': 'the three fields are named, sized and numbered alike on every form',
  'with id on items': 'the three fields are named, sized and numbered alike on every form',
  'with item value': 'the three fields are named, sized and numbered alike on every form',
  'with field value and items': 'the three fields are named, sized and numbered alike on every form',
  'with field value and item value': 'the three fields are named, sized and numbered alike on every form',
  'with field value, item value and values':
    'the three fields are named, sized and numbered alike on every form',
  'items with classes': 'the three fields are named, sized and numbered alike on every form',
  'with input attributes': 'the three fields are named, sized and numbered alike on every form',
})

oracle('file-upload', 17, (o) => <FileUpload {...field(o)} multiple={o.multiple} />, {
  enhanced: 'the library’s drop zone is not used: it speaks less well than the browser’s own field',
  'enhanced, with error message and hint':
    'the library’s drop zone is not used: it speaks less well than the browser’s own field',
  'enhanced, multiple files':
    'the library’s drop zone is not used: it speaks less well than the browser’s own field',
  'enhanced, custom wrapper classes and attributes':
    'the library’s drop zone is not used: it speaks less well than the browser’s own field',
  translated: 'the words are the catalog’s',
})

oracle('error-summary', 19, (o) => (
  <ErrorSummary
    lang="en"
    {...part(o)}
    title={o.titleHtml ? content({ html: o.titleHtml }) : o.titleText}
    autoFocus={o.disableAutoFocus === undefined ? undefined : !o.disableAutoFocus}
    errors={(o.errorList ?? []).map((item) => ({
      text: content(item),
      field: item.href?.replace(/^#/, ''),
      attributes: attributes(item.attributes),
    }))}
  >
    {content({ html: o.descriptionHtml, text: o.descriptionText })}
  </ErrorSummary>
))
