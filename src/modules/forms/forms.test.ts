import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '#platform/i18n/index.ts'
import { loadNetwork } from '#platform/load/index.ts'
import { proposalForm } from '#test/cycle.ts'
import { freshDatabase } from '#test/database.ts'
import { testServices } from '#test/record.ts'
import { formByCode } from './index.ts'
import { load } from './load.ts'

let record: Awaited<ReturnType<typeof freshDatabase>>
let bare: Awaited<ReturnType<typeof freshDatabase>>
const folder = mkdtempSync(join(tmpdir(), 'minga-forms-'))

beforeAll(async () => {
  record = await freshDatabase()
  bare = await freshDatabase('empty')
})
afterAll(async () => {
  await record.drop()
  await bare.drop()
  rmSync(folder, { recursive: true })
})

test('the network’s form of a proposal is there as its file says, and no other', async () => {
  expect((await formByCode(record.db, 'proposal'))?.form).toEqual(proposalForm())
  expect(await formByCode(record.db, 'nothing')).toBeUndefined()
})

const same = (text: string) => Object.fromEntries(languages.map((lang) => [lang, text]))

const loadForms = () =>
  loadNetwork({
    database: bare,
    path: folder,
    network: 'n',
    modules: [{ name: 'forms', load }],
    services: testServices,
  })

const write = (title: string, question: object) =>
  writeFileSync(
    join(folder, 'forms/survey.json'),
    JSON.stringify({
      title: same(title),
      topics: [
        {
          code: 'all',
          title: same('Todo'),
          questions: [{ code: 'why', label: same('¿Por qué?'), ...question }],
        },
      ],
    }),
  )

test('a folder without forms has none; a file changed in it is loaded again, and a wrong one names itself', async () => {
  expect(await loadForms()).toEqual([{ what: 'forms', count: 0 }])
  mkdirSync(join(folder, 'forms'))
  write('Encuesta', { kind: 'text' })
  expect(await loadForms()).toEqual([{ what: 'forms', count: 1 }])
  expect(await loadForms()).toBeUndefined()
  write('Consulta', { kind: 'long_text' })
  await loadForms()
  const found = await formByCode(bare.db, 'survey')
  expect([found?.title.es, found?.form.topics[0]?.questions[0]?.kind]).toEqual(['Consulta', 'long_text'])
  write('Consulta', { kind: 'choice' })
  await expect(loadForms()).rejects.toThrow(/forms\/survey\.json of .* why: nothing to choose among/)
})
