import { readFileSync } from 'node:fs'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { Attributes, Content, Part } from '#ui/index.ts'
import { normalize } from './markup.ts'

/**
 * A fixture's options: of all that the library takes, what the components here can say.
 * Each reader knows which are there, and asks for no others.
 */
export interface Options {
  name: string
  id: string
  idPrefix?: string
  namePrefix?: string
  text?: string
  html?: string
  href: string
  url?: string
  classes?: string
  type?: string
  role?: string
  lang?: string
  dir?: string
  format?: string
  divider?: string
  behaviour?: string
  caption?: string
  captionClasses?: string
  containerClasses?: string
  countType?: string
  describedBy?: string
  for?: string
  autocomplete?: string
  autocapitalize?: string
  inputmode?: string
  pattern?: string
  value?: string
  landmarkLabel?: string
  labelText?: string
  languageDescriptionText?: string
  logoHtml?: string
  logoText?: string
  navigationClasses?: string
  navigationId?: string
  navigationLabel?: string
  titleId?: string
  titleHtml?: string
  titleText?: string
  summaryHtml?: string
  summaryText?: string
  descriptionHtml?: string
  descriptionText?: string
  visuallyHiddenText?: string
  number: number
  rows: number & Options[][]
  colspan?: number
  rowspan?: number
  maxlength: number
  threshold?: number
  headingLevel?: number
  titleHeadingLevel?: number
  active?: boolean
  checked?: boolean
  collapseNavigationOnMobile?: boolean
  collapseOnMobile?: boolean
  current?: boolean
  disableAutoFocus?: boolean
  disabled?: boolean
  ellipsis?: boolean
  error?: boolean
  expanded?: boolean
  firstCellIsHeader?: boolean
  isPageHeading?: boolean
  isStartButton?: boolean
  multiple?: boolean
  open?: boolean
  preventDoubleClick?: boolean
  rememberExpanded?: boolean
  selected?: boolean
  spellcheck?: boolean
  actions?: Options
  afterInput?: Options
  afterInputs?: Options
  attributes?: Record<string, unknown>
  beforeInput?: Options
  beforeInputs?: Options
  button?: Options
  card?: Options
  conditional?: Options
  content?: Options
  countMessage?: Options
  day?: Options
  month?: Options
  year?: Options
  errorMessage?: Options
  fieldset?: Options
  formGroup?: Options
  heading?: Options
  hint?: Options
  inputWrapper?: Options
  key?: Options
  label?: Options
  legend?: Options
  next?: Options
  panel: Options
  prefix?: Options
  previous?: Options
  status: Options
  suffix?: Options
  summary?: Options
  tag?: Options
  title: Options
  errorList?: Options[]
  head?: Options[]
  items: Options[]
  navigation?: Options[]
  values?: Record<string, string | number> & string[]
}

type Fixture = { name: string; options: Options; html: string }

const fixturesOf = (component: string): Fixture[] => {
  const file = new URL(
    `../../node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`,
    import.meta.url,
  )
  return (JSON.parse(readFileSync(file, 'utf8')) as { fixtures: Fixture[] }).fixtures
}

const held: string[] = []

/** HTML of a fixture keeps its place while the component renders, and is put there afterwards. */
const html = (source: string) => <>{`\ue000${held.push(source) - 1}\ue000`}</>

const render = (node: VNode) =>
  renderToString(node).replace(/\ue000(\d+)\ue000/g, (_, at: string) => held[Number(at)] ?? '')

export const content = (o?: { text?: string; html?: string } | string): Content =>
  o === undefined || o === null ? undefined : typeof o === 'string' ? o : o.html ? html(o.html) : o.text

/** A value, or an object that holds it. */
const plain = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : String(value)

export const attributes = (given?: Options['attributes']): Attributes | undefined =>
  given && Object.fromEntries(Object.entries(given).map(([name, value]) => [name, plain(value)]))

export const part = (o?: Options): Part => ({ class: o?.classes, attributes: attributes(o?.attributes) })

/** What all fields with one label share. */
export const field = (o: Options) => ({
  lang: 'en' as const,
  name: o.name,
  id: o.id,
  label: content(o.label),
  heading: o.label?.isPageHeading,
  hint: content(o.hint),
  error: content(o.errorMessage),
  describedBy: o.describedBy,
  disabled: o.disabled,
  class: o.classes,
  attributes: attributes(o.attributes),
  before: content(o.formGroup?.beforeInput),
  after: content(o.formGroup?.afterInput),
  parts: { group: part(o.formGroup), label: part(o.label), hint: part(o.hint), error: part(o.errorMessage) },
})

/** What groups of choices and dates share. */
export const group = (o: Options) => ({
  lang: 'en' as const,
  legend: content(o.fieldset?.legend),
  heading: o.fieldset?.legend?.isPageHeading,
  hint: content(o.hint),
  error: content(o.errorMessage),
  describedBy: o.fieldset?.describedBy ?? o.describedBy,
  class: o.classes,
  attributes: attributes(o.attributes),
  before: content(o.formGroup?.beforeInputs),
  after: content(o.formGroup?.afterInputs),
  parts: {
    group: part(o.formGroup),
    fieldset: o.fieldset && { ...part(o.fieldset), legendClass: o.fieldset.legend?.classes },
    hint: part(o.hint),
    error: part(o.errorMessage),
  },
})

/**
 * Holds a component against every fixture of its twin in the library.
 * `excluded` says why some are not expressible; `count` is how many are compared.
 */
export const oracle = (
  component: string,
  count: number,
  view: (options: Options) => VNode,
  excluded: Record<string, string> = {},
) => {
  const fixtures = fixturesOf(component)
  const compared = fixtures.filter((fixture) => !(fixture.name in excluded))
  describe(component, () => {
    it(`is compared in ${count} fixtures`, () => {
      expect(compared.length).toBe(count)
      expect(
        Object.keys(excluded).filter((name) => !fixtures.some((fixture) => fixture.name === name)),
      ).toEqual([])
    })
    it.each(compared.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
      expect(normalize(render(view(fixture.options)))).toBe(normalize(fixture.html))
    })
  })
}
