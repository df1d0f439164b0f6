/** How a column stands to a person. */
export const columnClasses = [
  /** The number of a person or an account: stays, and points to nobody who can be named any more. */
  'person',
  'account',
  'name',
  'email',
  /** Of the person, kept with them: the title of a post, a browser, an address. */
  'trait',
  /** The same where the table asks for something: a dash takes its place. */
  'blank',
  /** What somebody wrote for an institution. It may name people. */
  'text',
  /** Proves who somebody is; is never shown or exported. */
  'secret',
  /** Stays as it was recorded, without saying who by name. */
  'kept',
  /** Public, and stays as it was published. */
  'published',
  'plain',
] as const

export type ColumnClass = (typeof columnClasses)[number]

export type TableData = {
  table: string
  purpose: string
  /** The period for which it is kept. */
  keeps: string
  /** Its rows go with the person. */
  isErased: boolean
  columns: Partial<Record<ColumnClass, string[]>>
}

const isClass = (text: string): text is ColumnClass => columnClasses.includes(text as ColumnClass)

/**
 * Reads the data map of a schema: a line for each table, `table | purpose | period | class: column column; class: column`;
 * a period with `!` says that the rows are erased with the person. Purposes and periods are those of `privacy.json`. A column
 * is `plain` when it says nothing of a person.
 */
export const readDataMap = (schema: string, text: string): TableData[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', purpose = '', keeps = '', columns = ''] = line.split('|').map((part) => part.trim())
      const table = `${schema}.${name}`
      const found: TableData['columns'] = {}
      for (const group of columns.split(';')) {
        const [kind = '', list = ''] = group.split(':').map((part) => part.trim())
        if (!isClass(kind)) throw new Error(`${table}: there is no class ${kind}`)
        found[kind] = list.split(' ')
      }
      return { table, purpose, keeps: keeps.replace('!', ''), isErased: keeps.endsWith('!'), columns: found }
    })

export const columnsOf = (data: TableData, ...classes: ColumnClass[]): string[] =>
  classes.flatMap((name) => data.columns[name] ?? [])
