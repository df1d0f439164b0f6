import { readFileSync } from 'node:fs'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { Attributes, Content, Part } from '#ui/index.ts'
import { normalize } from './markup.ts'

/** A fixture's options, as the library wrote them; each reader below takes out what it knows. */
export type Options = { [key: string]: Options } & Options[] & string & number & boolean

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
const html = (source: string) => <>{`\u0001${held.push(source) - 1}\u0001`}</>

const render = (node: VNode) =>
  renderToString(node).replace(/\u0001(\d+)\u0001/g, (_, at: string) => held[Number(at)] ?? '')

export const content = (o?: Options): Content =>
  o === undefined || o === null ? undefined : typeof o === 'string' ? o : o.html ? html(o.html) : o.text

export const attributes = (o?: Options): Attributes | undefined =>
  o &&
  Object.fromEntries(
    Object.entries(o).map(([name, value]) => [name, typeof value === 'object' ? value.value : String(value)]),
  )

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
      expect(Object.keys(excluded).filter((name) => !fixtures.some((fixture) => fixture.name === name))).toEqual([])
    })
    it.each(compared.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
      expect(normalize(render(view(fixture.options)))).toBe(normalize(fixture.html))
    })
  })
}
