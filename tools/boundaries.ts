import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { boundaryRules } from './boundary-rules.ts'
import { moduleFolders, readLevels } from './levels.ts'
import { checkPurity, type Read } from './purity.ts'
import { checkSource } from './source-rules.ts'

export type Report = {
  /** Files of src that were read, and how many there are. */
  seen: number
  expected: number
  complaints: string[]
}

/** What was read, and which rules of the imports it breaks. */
export type Look = (root: string, levels: string[][]) => Promise<{ read: Read[]; violations: string[] }>

/** Holds the tree below `root` against the rules of the house; what could not be looked at is a complaint too. */
export const checkBoundaries = async (root: string, look: Look = lookAt): Promise<Report> => {
  const levels = readLevels(root)
  const files = sourceFiles(root)
  const folders = moduleFolders(root)
  const { read, violations } = await look(root, levels)
  const purity = checkPurity(read)
  const seen = new Set(read.map(({ source }) => source))
  return {
    seen: files.filter((file) => seen.has(file)).length,
    expected: files.length,
    complaints: [
      ...(folders.length === 0 ? ['nothing-was-seen: there is no module below src'] : []),
      ...files
        .filter((file) => !seen.has(file))
        .map((file) => `not-seen: ${file} was not read, so no rule was held against it`),
      ...unlisted(folders, levels.flat()),
      ...violations,
      ...purity.complaints,
      ...checkSource(root, files, purity).map(
        ({ rule, file, line, what }) => `${rule}: ${file}:${line} ${what}`,
      ),
    ],
  }
}

/** Every TypeScript file of src; declarations of others' code apart. */
const sourceFiles = (root: string): string[] =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `src/${file}`)
    .sort()

export const lookAt: Look = async (root, levels) => {
  const { output } = await cruise(['src'], {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: boundaryRules(levels) },
    // Imports of types too: a type of a higher module is a dependency on it.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    skipAnalysisNotInRules: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  })
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text')
  return {
    read: output.modules.map(({ source, dependencies }) => ({
      source,
      imports: dependencies
        .filter((to) => !to.dependencyTypes.includes('type-only'))
        .map(({ resolved }) => resolved),
    })),
    violations: output.summary.violations.map(({ rule, from, to, cycle }) => {
      const way = cycle ? [from, ...cycle.map(({ name }) => name)].join(' -> ') : `${from} -> ${to}`
      return `${rule.name}: ${way}`
    }),
  }
}

const unlisted = (folders: string[], listed: string[]): string[] => [
  ...folders
    .filter((name) => !listed.includes(name))
    .map((name) => `not-listed: src/modules/${name} is in no row of src/modules.ts`),
  ...listed
    .filter((name, position) => listed.indexOf(name) !== position)
    .map((name) => `listed-twice: ${name} in src/modules.ts`),
]

if (import.meta.main) {
  const { seen, expected, complaints } = await checkBoundaries(join(import.meta.dirname, '..'))
  for (const complaint of complaints) console.error(complaint)
  console.log(`boundaries: ${seen} of ${expected} files read, ${complaints.length} complaints`)
  if (complaints.length > 0) {
    console.error('What each rule is for: tools/boundary-rules.ts and STYLE.md')
    process.exitCode = 1
  }
}
