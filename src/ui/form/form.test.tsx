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

oracle('error-message', 9, (o) => (
  <ErrorMessage lang="en" {...part(o)} id={o.id}>
    {content(o)}
  </ErrorMessage>
))

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
  <Textarea {...field(o)} value={o.value} rows={o.rows} spellcheck={o.spellcheck} autocomplete={o.autocomplete} />
))

oracle('character-count', 34, (o) => (
  <CharacterCount
    {...field(o)}
    max={o.maxwords ?? o.maxlength}
    unit={o.maxwords ? 'words' : 'characters'}
    threshold={o.threshold}
    countClass={o.countMessage?.classes}
    value={o.value}
    rows={o.rows}
    spellcheck={o.spellcheck}
  />
))

oracle('password-input', 12, (o) => (
  <PasswordInput
    {...field(o)}
    value={o.value}
    autocomplete={o.autocomplete as 'new-password'}
    buttonClass={o.button?.classes}
  />
))

oracle('select', 19, (o) => (
  <Select
    {...field(o)}
    value={o.value}
    items={(o.items ?? []).filter(Boolean).map((item) => ({ ...item, attributes: attributes(item.attributes) }))}
  />
))

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

oracle('checkboxes', 42, (o) => <Checkboxes {...choices(o)} values={o.values as unknown as string[]} />)

oracle('radios', 43, (o) => <Radios {...choices(o)} value={o.value} />)

oracle('date-input', 50, (o) => (
  <DateInput
    {...group(o)}
    id={o.id}
    name={o.namePrefix}
    value={{
      ...o.values,
      ...Object.fromEntries((o.items ?? []).filter((item) => item.value).map((item) => [item.name, item.value])),
    }}
    wrong={o.items?.filter((item) => item.classes?.includes('error')).map((item) => item.name as DateUnit)}
  />
))

oracle('file-upload', 22, (o) => <FileUpload {...field(o)} multiple={o.multiple} />)

oracle('error-summary', 19, (o) => (
  <ErrorSummary
    lang="en"
    {...part(o)}
    title={o.titleHtml ? content({ html: o.titleHtml } as Options) : o.titleText}
    autoFocus={o.disableAutoFocus === undefined ? undefined : !o.disableAutoFocus}
    errors={(o.errorList ?? []).map((item) => ({
      text: content(item),
      field: item.href?.replace(/^#/, ''),
      attributes: attributes(item.attributes),
    }))}
  >
    {content({ html: o.descriptionHtml, text: o.descriptionText } as Options)}
  </ErrorSummary>
))
