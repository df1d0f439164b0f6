import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { type Lang, languages } from '#platform/i18n/index.ts'
import { root } from '#src/config.ts'

export type Leaf = string | ((...given: never[]) => unknown)

/** A folder of texts: every leaf of every language by its path, and the parameters of those that are functions. */
export type Catalog = {
  folder: string
  leaves: Record<Lang, Map<string, Leaf>>
  parameters: Map<string, string[]>
}

export const readCatalogs = (): Promise<Catalog[]> =>
  Promise.all(
    globSync('src/**/text/es.ts', { cwd: root }).map(async (file) => {
      const folder = file.replace(/\/es\.ts$/, '')
      const texts = await Promise.all(
        languages.map(async (lang) => {
          const module = (await import(join(root, folder, `${lang}.ts`))) as Record<string, object>
          const text = module[lang]
          if (!text) throw new Error(`${folder}/${lang}.ts exports no ${lang}`)
          return [lang, leavesOf(text)] as const
        }),
      )
      return {
        folder,
        leaves: Object.fromEntries(texts) as Catalog['leaves'],
        parameters: parametersOf(file, readFileSync(join(root, file), 'utf8')),
      }
    }),
  )

export const leavesOf = (node: object, path: string[] = []): Map<string, Leaf> =>
  new Map(
    Object.entries(node).flatMap(([key, value]): [string, Leaf][] => {
      const at = [...path, key]
      return typeof value === 'object' && value !== null
        ? [...leavesOf(value, at)]
        : [[at.join('.'), value as Leaf]]
    }),
  )

/** Path → types of parameters as written, for every function of a catalogue. */
export const parametersOf = (name: string, text: string): Map<string, string[]> => {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
  const found = new Map<string, string[]>()
  const visit = (node: ts.Node, path: string[]) => {
    if (ts.isArrowFunction(node)) {
      found.set(
        path.join('.'),
        node.parameters.map(({ type }) => type?.getText() ?? 'unknown'),
      )
    } else if (ts.isArrayLiteralExpression(node))
      for (const [at, element] of node.elements.entries()) visit(element, [...path, String(at)])
    else if (ts.isPropertyAssignment(node)) {
      const key = ts.isStringLiteralLike(node.name) ? node.name.text : node.name.getText()
      visit(node.initializer, [...path, key])
    } else if (ts.isObjectLiteralExpression(node))
      for (const property of node.properties) visit(property, path)
    else if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
      visit(node.expression, path)
    else if (ts.isVariableStatement(node))
      for (const { initializer } of node.declarationList.declarations)
        if (initializer) visit(initializer, path)
  }
  ts.forEachChild(source, (node) => visit(node, []))
  return found
}
