import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { verbs } from '#modules/reports/schema.ts'
import { infectedEvent } from '#platform/files/index.ts'
import { root } from '#src/config.ts'
import { auditText } from './text/audit/index.ts'

/** What a name ends with where it is put together. */
const endings: Record<string, readonly string[]> = {
  'reports.': verbs,
  'evaluation.rating_': ['draft', 'final', 'conflict'],
}

/** The names of lines that a file writes: of what stands as the second thing given to `record`. */
const namesIn = (file: string): string[] => {
  const text = readFileSync(join(root, file), 'utf8')
  if (!/record(Privately)?\(/.test(text)) return []
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text)
    else if (ts.isTemplateExpression(node))
      found.push(...(endings[node.head.text] ?? ['?']).map((end) => node.head.text + end))
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(collect)
    else if (node.getText() === 'infectedEvent') found.push(infectedEvent)
    // In the platform itself the name is handed on.
    else if (node.getText() !== 'name') found.push(`${node.getText()} in ${file}`)
  }
  const visit = (node: ts.Node) => {
    const isCall = ts.isCallExpression(node) && /^record(Privately)?$/.test(node.expression.getText())
    if (isCall && node.arguments[1]) collect(node.arguments[1])
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

test('everything that is written down is said in words, and nothing else is', () => {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter((file) => !file.includes('.test.'))
  const written = [...new Set([...files.flatMap(namesIn), 'platform.asked', 'platform.looked_up'])]
  expect(written.length).toBeGreaterThan(100)
  expect(written.sort()).toEqual(Object.keys(auditText('es').events).sort())
})
