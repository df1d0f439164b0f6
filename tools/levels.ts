import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/**
 * The rows of `levels` in src/modules.ts, as names of folders, read from its text: the rules must not depend on
 * whether the modules can be loaded.
 */
export const readLevels = (root: string): string[][] => {
  const path = join(root, 'src/modules.ts')
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  const folders = importedModules(file)
  const rows = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find(({ name }) => ts.isIdentifier(name) && name.text === 'levels')?.initializer
  if (!rows || !ts.isArrayLiteralExpression(rows)) throw new Error(`${path} has no list called levels`)
  return rows.elements.map((row) => {
    if (!ts.isArrayLiteralExpression(row)) throw new Error(`${path}: a row of levels is not a list`)
    return row.elements.map((element) => {
      const folder = ts.isIdentifier(element) ? folders.get(element.text) : undefined
      if (!folder)
        throw new Error(`${path}: levels may only name modules that are imported from their module.ts`)
      return folder
    })
  })
}

const importedModules = (file: ts.SourceFile): Map<string, string> => {
  const folders = new Map<string, string>()
  for (const statement of file.statements.filter(ts.isImportDeclaration)) {
    const from = ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : ''
    const folder = /^(?:#modules|\.\/modules)\/([^/]+)\/module\.ts$/.exec(from)?.[1]
    const names = statement.importClause?.namedBindings
    if (!folder || !names || !ts.isNamedImports(names)) continue
    for (const { name } of names.elements) folders.set(name.text, folder)
  }
  return folders
}

/** The folders of src/modules. */
export const moduleFolders = (root: string): string[] =>
  readdirSync(join(root, 'src/modules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
