import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { moduleFolders } from './levels.ts'
import type { Purity } from './purity.ts'

export type Complaint = { rule: string; file: string; line: number; what: string }

/**
 * What the imports between files do not tell: who reads the environment, which tables the platform names, and what views
 * take from faces.
 */
export const checkSource = (root: string, files: string[], { viewFiles, isPure }: Purity): Complaint[] => {
  const tables = new RegExp(`\\b(${moduleFolders(root).join('|')})"?\\."?[a-z_]+`)
  return files
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .flatMap((file) => {
      const source = ts.createSourceFile(
        file,
        readFileSync(join(root, file), 'utf8'),
        ts.ScriptTarget.Latest,
        true,
      )
      const found: Complaint[] = []
      const complain = (rule: string, node: ts.Node, what: string) =>
        found.push({ rule, file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, what })
      if (file !== 'src/config.ts')
        environmentReads(source, (node) => complain('environment-only-in-config', node, node.getText()))
      // The types of all tables are generated into one file.
      if (file.startsWith('src/platform/') && !file.endsWith('.gen.ts'))
        texts(source, (node) => {
          const [table] = tables.exec(node.text) ?? []
          if (table) complain('platform-names-no-table-of-a-module', node, table)
        })
      if (viewFiles.has(file)) {
        for (const { name, face } of faceValues(source)) {
          const home = homes(root, face).get(name.text)
          if (!home || !isPure(home)) complain('views-take-only-pure-values-from-faces', name, name.text)
        }
      }
      return found
    })
}

/** `process.env`, `process['env']`, `const { env } = process`, `import { env } from 'node:process'`, `import.meta.env`. */
const environmentReads = (source: ts.SourceFile, found: (node: ts.Node) => void) => {
  const isProcess = (node: ts.Node | undefined) =>
    node !== undefined && ts.isIdentifier(node) && node.text === 'process'
  const visit = (node: ts.Node) => {
    if (
      ts.isPropertyAccessExpression(node) &&
      node.name.text === 'env' &&
      (isProcess(node.expression) || ts.isMetaProperty(node.expression))
    ) {
      found(node)
    }
    if (ts.isElementAccessExpression(node) && isProcess(node.expression)) found(node)
    if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && isProcess(node.initializer))
      found(node)
    if (ts.isImportDeclaration(node) && /^['"](node:)?process['"]$/.test(node.moduleSpecifier.getText()))
      found(node)
    ts.forEachChild(node, visit)
  }
  visit(source)
}

/** Every text of a file, and every part of one with values in it; where imports lead apart. */
const texts = (source: ts.SourceFile, found: (node: ts.LiteralLikeNode) => void) => {
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) found(node)
    ts.forEachChild(node, visit)
  }
  visit(source)
}

type FaceValue = { name: ts.Identifier; face: string }

/** The names, types apart, that a file imports from the faces of other modules. */
const faceValues = (source: ts.SourceFile): FaceValue[] =>
  source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    if (!ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith('#modules/')) return []
    const names = importClause?.namedBindings
    if (!importClause || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword || !names) return []
    const face = moduleSpecifier.text.replace('#', 'src/')
    if (ts.isNamespaceImport(names)) return [{ name: names.name, face }]
    return names.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map((element) => ({ name: asExported(element), face }))
  })

const asExported = ({ name, propertyName }: ts.ImportSpecifier) =>
  propertyName && ts.isIdentifier(propertyName) ? propertyName : name

/** Where the names that a face passes on come from: exported name → file. */
const homes = (root: string, face: string): Map<string, string> => {
  const source = ts.createSourceFile(
    face,
    readFileSync(join(root, face), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  )
  return new Map(
    source.statements.filter(ts.isExportDeclaration).flatMap(({ exportClause, moduleSpecifier }) => {
      if (
        !moduleSpecifier ||
        !ts.isStringLiteral(moduleSpecifier) ||
        !exportClause ||
        !ts.isNamedExports(exportClause)
      )
        return []
      const file = join(dirname(face), moduleSpecifier.text)
      return exportClause.elements.map(({ name }) => [name.text, file] as const)
    }),
  )
}
