import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '#test/database.ts'
import { sql } from './index.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>

beforeAll(async () => {
  database = await freshDatabase('empty')
})
afterAll(() => database.drop())

test('columns change their names, also of rows gathered as JSON, and what a jsonb column holds does not', async () => {
  const { rows } = await sql`
    select
      1 as a_column,
      '{"why_now": [{"is_technical": true}]}'::jsonb as some_data,
      '[{"is_technical": true}]'::jsonb as data_list,
      '[{"a_row": 1}]'::json as some_rows
  `.execute(database.db)
  expect(rows).toEqual([
    {
      aColumn: 1,
      someData: { why_now: [{ is_technical: true }] },
      dataList: [{ is_technical: true }],
      someRows: [{ aRow: 1 }],
    },
  ])
})
