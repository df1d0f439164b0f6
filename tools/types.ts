import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../src/config.ts'
import { withScratchDatabase } from './database.ts'
import { describeSchema } from './schema.ts'
import { tableTypes } from './table-types.ts'

// Writes db/schema.sql and the table types from a database made by the migrations alone.
await withScratchDatabase(async (url, pool) => {
  writeFileSync(join(root, 'db/schema.sql'), await describeSchema(pool))
  writeFileSync(join(root, 'src/platform/db/schema.gen.ts'), await tableTypes(url, pool))
})
