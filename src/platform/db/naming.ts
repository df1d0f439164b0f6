import { CamelCasePlugin, type UnknownRow } from 'kysely'

/** What came out of jsonb columns, for as long as somebody holds it. */
const kept = new WeakSet<object>()

/** A value of a jsonb column, remembered as data. */
export const parseJsonb = (text: string): unknown => {
  const value: unknown = JSON.parse(text)
  if (typeof value === 'object' && value !== null) kept.add(value)
  return value
}

/**
 * Columns are `snake_case` in the database and `camelCase` here, also in rows that a query gathers as JSON. What a
 * jsonb column holds is somebody's data: `why_now` in it is no column, and stays.
 */
export class Naming extends CamelCasePlugin {
  protected override mapRow(row: UnknownRow): UnknownRow {
    const data = Object.entries(row).filter(
      ([, value]) => typeof value === 'object' && value !== null && kept.has(value),
    )
    const mapped = super.mapRow(row)
    for (const [column, value] of data) mapped[this.camelCase(column)] = value
    return mapped
  }
}
