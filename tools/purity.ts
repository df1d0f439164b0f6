/** A file and what it imports when it runs; types leave nothing behind and are not counted. */
export type Read = { source: string; imports: string[] }

/**
 * `uses` are the parts of its own module that it may import; of the rest of the house, `mayImport`, and with
 * `mayUseLists` files of the platform that import nothing themselves: constants, lists.
 */
type Part = { rule: string; files: RegExp; uses: RegExp; mayImport: RegExp[]; mayUseLists?: true }

/** What a module does, as against what it says, shows and allows. */
const doing = 'actions|api|index|jobs|load|module|queries|routes'

const part = (names: string) => new RegExp(`^src/modules/[^/]+/(${names})(\\.tsx?$|/)`)

const parts: Part[] = [
  {
    // A view is a function of its props: it shows what it was given, in its words, with links.
    rule: 'views-are-pure',
    files: part('views'),
    mayUseLists: true,
    uses: part('policy|schema|text|types|urls|views'),
    mayImport: [
      /^src\/ui\/index\.ts$/,
      /^src\/platform\/i18n\/index\.ts$/,
      /^src\/modules\/[^/]+\/index\.ts$/,
      /node_modules\/(preact|zod)\//,
    ],
  },
  {
    // Who may, what may come in and where things are can be told without asking anybody.
    rule: 'policy-schema-urls-are-pure',
    files: part('policy|schema|types|urls'),
    uses: part('policy|schema|types|urls'),
    mayUseLists: true,
    mayImport: [/^src\/platform\/i18n\/index\.ts$/, /^src\/platform\/actor\.ts$/, /node_modules\/zod\//],
  },
  {
    // Words know their language and nothing else.
    rule: 'texts-are-pure',
    files: part('text'),
    uses: part('text'),
    mayImport: [/^src\/platform\/i18n\/index\.ts$/],
  },
]

/** The names of the rules held here, for the test that plants a violation of each. */
export const purityRules = parts.map(({ rule }) => rule)

export type Purity = {
  complaints: string[]
  /** The files that views are made of: their own, and the helpers that they use. */
  viewFiles: Set<string>
  /** Whether a view of another module could use what this file exports, through its face. */
  isPure: (file: string) => boolean
}

/**
 * Follows what the pure parts of a module import, through its own files, all the way: a helper that a view uses
 * must be as pure as the view.
 */
export const checkPurity = (read: Read[]): Purity => {
  const imports = new Map(read.map(({ source, imports }) => [source, imports]))
  const complaints = new Map<string, string>()
  const viewFiles = new Set<string>()
  const follow = (kind: Part, way: string[]) => {
    const file = way.at(-1) ?? ''
    if (kind.rule === 'views-are-pure') viewFiles.add(file)
    for (const to of imports.get(file) ?? []) {
      const isOwn = moduleOf(to) !== undefined && moduleOf(to) === moduleOf(file)
      const isPart = parts.some(({ files }) => files.test(to))
      if (isOwn && !isPart && !part(doing).test(to)) {
        if (!way.includes(to)) follow(kind, [...way, to])
      } else if (isOwn ? !kind.uses.test(to) : !mayImport(kind, to)) {
        complaints.set(`${kind.rule} ${file} ${to}`, `${kind.rule}: ${[...way, to].join(' -> ')}`)
      }
    }
  }
  const isList = (file: string) => file.startsWith('src/platform/') && imports.get(file)?.length === 0
  const mayImport = (kind: Part, to: string) =>
    kind.mayImport.some((allowed) => allowed.test(to)) || (kind.mayUseLists === true && isList(to))
  for (const kind of parts) {
    for (const { source } of read) if (kind.files.test(source) && !isTest(source)) follow(kind, [source])
  }
  const isPure = (file: string, way: string[] = []): boolean =>
    !part(doing).test(file) &&
    (imports.get(file) ?? [file]).every(
      (to) =>
        way.includes(to) ||
        (moduleOf(to) === moduleOf(file) ? isPure(to, [...way, to]) : isShown(to)) ||
        // What a view takes from a face is looked at on its own, value by value.
        (viewFiles.has(file) &&
          /^src\/modules\/[^/]+\/index\.ts$/.test(to) &&
          moduleOf(to) !== moduleOf(file)),
    )
  return { complaints: [...complaints.values()], viewFiles, isPure: (file) => isPure(file, [file]) }
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file)

/** What any view may use, faces apart. */
const isShown = (file: string) =>
  moduleOf(file) === undefined &&
  parts.some(({ mayImport }) => mayImport.some((allowed) => allowed.test(file)))

const moduleOf = (file: string): string | undefined => /^src\/modules\/([^/]+)\//.exec(file)?.[1]
