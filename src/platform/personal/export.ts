import { type Db, sql } from '../db/index.ts'
import { type Erased, ownRows } from './erasure.ts'
import { columnsOf, type TableData } from './map.ts'

/**
 * What the tables hold of a person, by the data map. Secrets never leave; texts are their institution's, which may
 * have let the person go since, and stay with it; of names only the own.
 */
export const personalData = async (
  db: Db,
  map: TableData[],
  person: Erased,
): Promise<{ table: string; purpose: string; keeps: string; rows: Record<string, unknown>[] }[]> => {
  const found = []
  for (const data of map) {
    const mine = ownRows(data, person)
    if (!mine) continue
    const columns = columnsOf(data, 'person', 'account', 'name', 'email', 'trait', 'blank', 'kept', 'plain')
    const { rows } = await sql<{ row: Record<string, unknown> }>`
      select jsonb_build_object(${sql.join(columns.flatMap((column) => [sql.lit(column), sql.ref(column)]))}) as row
      from ${sql.table(data.table)} where ${mine}`.execute(db)
    if (rows.length === 0) continue
    const names = columnsOf(data, 'name')
    found.push({
      table: data.table,
      purpose: data.purpose,
      keeps: data.keeps,
      rows: rows.map(({ row }) => onlyOwn(row, names, person)),
    })
  }
  return found
}

const onlyOwn = (row: Record<string, unknown>, names: string[], { names: own }: Erased) =>
  Object.fromEntries(
    Object.entries(row).filter(([column, value]) => !names.includes(column) || own.includes(String(value))),
  )
