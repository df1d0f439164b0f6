import ts from 'typescript'

/** What a file of queries says and does about PostgreSQL schemas. */
export type SchemaUse = {
  /** The schemas of each `tables<'calls' | 'directory'>()`. */
  declared: string[]
  /** `tables()` without schemas, or with something else than literal names. */
  unclear: string[]
  /** Schemas that raw SQL reads from or writes to: `from calls.call`. */
  raw: string[]
}

/** Reads the declarations and the raw SQL of one file. */
export const schemaUse = (name: string, text: string): SchemaUse => {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
  const use: SchemaUse = { declared: [], unclear: [], raw: [] }
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'tables') {
      const names = node.typeArguments?.flatMap(literals) ?? []
      if (names.length === 0 || names.includes(undefined)) use.unclear.push(node.getText())
      use.declared.push(...names.filter((schema) => schema !== undefined))
    }
    if (
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      use.raw.push(
        ...[...node.text.matchAll(/\b(?:from|join|into|update)\s+"?(\w+)"?\./gi)].map(
          ([, schema]) => schema ?? '',
        ),
      )
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return use
}

const literals = (type: ts.TypeNode): (string | undefined)[] => {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(literals)
  return [ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined]
}
