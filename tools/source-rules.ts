import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export type Complaint = { rule: string; file: string; line: number; what: string }

/** What the imports between files do not tell: who reads the environment, and what a view takes from a face. */
export const checkSource = (root: string, files: string[]): Complaint[] =>
  files
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .flatMap((file) => {
      const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
      const found: Complaint[] = []
      const complain = (rule: string, node: ts.Node, what: string) =>
        found.push({ rule, file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, what })
      if (file !== 'src/config.ts') environmentReads(source, (node) => complain('environment-only-in-config', node, node.getText()))
      if (/^src\/modules\/[^/]+\/views\//.test(file)) {
        for (const name of faceValues(source)) complain('views-take-only-urls-from-faces', name, name.text)
      }
      return found
    })

/** `process.env`, `process['env']`, `const { env } = process`, `import { env } from 'node:process'`, `import.meta.env`. */
const environmentReads = (source: ts.SourceFile, found: (node: ts.Node) => void) => {
  const isProcess = (node: ts.Node | undefined) => node !== undefined && ts.isIdentifier(node) && node.text === 'process'
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'env' && (isProcess(node.expression) || ts.isMetaProperty(node.expression))) {
      found(node)
    }
    if (ts.isElementAccessExpression(node) && isProcess(node.expression)) found(node)
    if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && isProcess(node.initializer)) found(node)
    if (ts.isImportDeclaration(node) && /^['"](node:)?process['"]$/.test(node.moduleSpecifier.getText())) found(node)
    ts.forEachChild(node, visit)
  }
  visit(source)
}

/** The names, types apart, that a view imports from other modules and that are not addresses. */
const faceValues = (source: ts.SourceFile): ts.Identifier[] =>
  source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    if (!ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith('#modules/')) return []
    const names = importClause?.namedBindings
    if (!importClause || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword || !names) return []
    if (ts.isNamespaceImport(names)) return [names.name]
    return names.elements.filter(({ isTypeOnly, name }) => !isTypeOnly && !/(^u|U)rls$/.test(name.text)).map(({ name }) => name)
  })
