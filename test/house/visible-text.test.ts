import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '#src/config.ts'
import { visibleText } from './visible-text.ts'

test('what a page says comes from the catalogues', () => {
  const files = globSync('src/**/*.tsx', { cwd: root }).filter(
    (file) => !/\.test\.tsx$|^src\/ui\/styleguide/.test(file),
  )
  const found = files.flatMap((file) =>
    visibleText(file, readFileSync(join(root, file), 'utf8')).map(
      ({ line, text }) => `${file}:${line} ${text}`,
    ),
  )
  expect(files.length).toBeGreaterThan(40)
  expect(found).toEqual([])
})

test.each([
  ['text between tags', '<p>Hola</p>', ['Hola']],
  ['text beside a value', '<p>{n} programas</p>', ['programas']],
  ['a string in braces', "<p>{'Hola'}</p>", ['Hola']],
  ['a branch', "<p>{ready ? 'Listo' : t.wait}</p>", ['Listo']],
  ['a condition', "<p>{late && ' (tarde)'}</p>", ['(tarde)']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template is what is planted
  ['a template', '<p>{`${n} programas`}</p>', ['programas']],
  ['a fallback', "<p>{name ?? 'Sin nombre'}</p>", ['Sin nombre']],
  ['an attribute', '<Card title="Hola" />', ['Hola']],
  ['an attribute in braces', "<Card title={'Hola'} />", ['Hola']],
  ['a property', "c.var.page({ title: 'Hola' })", ['Hola']],
])('a planted word is found: %s', (_, tsx, expected) => {
  expect(visibleText('view.tsx', `const view = ${tsx}`).map(({ text }) => text)).toEqual(expected)
})

test.each([
  '<p class="govuk-body">{t.title}</p>',
  '<p>{n} · {m} (CSV)</p>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template is what is planted
  '<a href={`/${lang}/programs`}>{t.programs}</a>',
  "<p>{kind === 'visit' && t.visit}</p>",
  "<Tag tone={late ? 'red' : 'blue'}>{t.late}</Tag>",
])('what is not a word is let be: %s', (tsx) => {
  expect(visibleText('view.tsx', `const view = ${tsx}`)).toEqual([])
})
