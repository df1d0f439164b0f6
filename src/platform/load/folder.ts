import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { messageOf, Stop } from '../errors.ts'
import type { Localized } from '../i18n/index.ts'

/** The folder that describes a network. Every complaint names the file, the line and the column. */
export type Folder = {
  path: string
  /** The rows of a CSV file, each checked by `row`. */
  csv: <Row extends z.ZodType>(file: string, row: Row) => z.infer<Row>[]
  json: <Shape extends z.ZodType>(file: string, shape: Shape) => z.infer<Shape>
  has: (file: string) => boolean
  /** The files in a folder of it that end so, in order; none where there is no such folder. */
  list: (under: string, ending: string) => string[]
}

export const openFolder = (path: string): Folder => {
  if (!existsSync(path)) {
    throw new Stop(
      `The folder ${path} does not exist.`,
      'Set NETWORK_DIR to the folder that describes the network.',
    )
  }
  const read = (file: string): string => {
    try {
      return readFileSync(join(path, file), 'utf8')
    } catch {
      throw new Stop(
        `The file ${file} is missing from ${path}.`,
        'Restore it and run again; nothing was loaded.',
      )
    }
  }
  return {
    path,
    has: (file) => existsSync(join(path, file)),
    list: (under, ending) =>
      existsSync(join(path, under))
        ? readdirSync(join(path, under))
            .filter((name) => name.endsWith(ending))
            .toSorted()
            .map((name) => `${under}/${name}`)
        : [],
    json: (file, shape) => {
      const text = read(file)
      try {
        return shape.parse(JSON.parse(text))
      } catch (error) {
        const why = error instanceof z.ZodError ? describeIssue(error) : messageOf(error)
        throw new Stop(
          `${file} of ${basename(path)} cannot be read: ${why}.`,
          'Correct it and run again; nothing was loaded.',
        )
      }
    },
    csv: (file, row) =>
      records(file, read(file)).map(({ record, info }) => {
        const parsed = row.safeParse(record)
        if (parsed.success) return parsed.data
        throw new Stop(
          `${file}, line ${info.lines}: ${describeIssue(parsed.error)}.`,
          'Correct the line and run again; nothing was loaded.',
        )
      }),
  }
}

type CsvRecord = { record: Record<string, string>; info: { lines: number } }

const records = (file: string, text: string): CsvRecord[] => {
  try {
    return parse(text, {
      columns: true,
      info: true,
      bom: true,
      skip_empty_lines: true,
    }) as unknown as CsvRecord[]
  } catch (error) {
    throw new Stop(
      `${file} is not well-formed CSV: ${messageOf(error)}.`,
      'Correct it and run again; nothing was loaded.',
    )
  }
}

const describeIssue = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.') || 'the row'}: ${issue.message}`).join('; ')

/** Columns of a row, by kind. An empty cell is `null` where the column may be empty. */
export const cell = {
  text: z.string().trim().min(1),
  optional: z
    .string()
    .trim()
    .transform((value) => (value === '' ? null : value)),
  /** Items separated by `;`. */
  list: z.string().transform((value) =>
    value
      .split(';')
      .map((item) => item.trim())
      .filter(Boolean),
  ),
  integer: z
    .string()
    .regex(/^-?\d+$/, 'is not a whole number')
    .transform(Number),
  optionalInteger: z
    .string()
    .regex(/^(-?\d+)?$/, 'is not a whole number')
    .transform((value) => (value === '' ? null : Number(value))),
  optionalNumber: z
    .string()
    .regex(/^(-?\d+(\.\d+)?)?$/, 'is not a number')
    .transform((value) => (value === '' ? null : Number(value))),
  day: z.iso.date(),
  optionalDay: z.union([z.iso.date(), z.literal('')]).transform((value) => (value === '' ? null : value)),
}

/** The four columns `{name}_es … {name}_fr` of a row. */
export const localizedColumns = <Name extends string>(name: Name, required = true) => {
  const column = required ? cell.text : z.string().trim()
  return {
    [`${name}_es`]: column,
    [`${name}_en`]: column,
    [`${name}_pt`]: column,
    [`${name}_fr`]: column,
  } as Record<`${Name}_${'es' | 'en' | 'pt' | 'fr'}`, typeof column>
}

/** The four columns as one text. */
export const localized = <Name extends string>(
  row: Record<`${Name}_${'es' | 'en' | 'pt' | 'fr'}`, string>,
  name: Name,
): Localized => ({
  es: row[`${name}_es`],
  en: row[`${name}_en`],
  pt: row[`${name}_pt`],
  fr: row[`${name}_fr`],
})

/** The four columns as one text, or `null` when all are empty. */
export const optionalLocalized = <Name extends string>(
  row: Record<`${Name}_${'es' | 'en' | 'pt' | 'fr'}`, string>,
  name: Name,
): Localized | null => {
  const text = localized(row, name)
  return Object.values(text).some(Boolean) ? text : null
}
