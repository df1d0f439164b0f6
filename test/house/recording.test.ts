import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from '#src/config.ts'

/** Transactions that change nothing anybody did, each with the reason for which it records nothing. */
const unrecorded: Record<string, string> = {
  'src/modules/accounts/actions/session.ts:forgetExpired': 'what it takes away could no longer be used',
  'src/modules/accounts/actions/infected.ts:tellOfInfected': 'the mails are rows of their own',
  'src/modules/activities/actions/follow-through/review.ts:decideAsRead':
    'the decision within it writes the line',
  'src/modules/activities/actions/follow-through/clock.ts:remind':
    'a reminder is a row of its own, by the clock',
  'src/modules/calls/actions/clock.ts:remind': 'a reminder is a row of its own, by the clock',
  'src/modules/privacy/actions/foreseen.ts:foreseen': 'what it does is undone',
}

type Verb = { place: string; calls: Set<string> }

/** The functions of a file that open a transaction, and every function by the names that it speaks of. */
const readFunctions = (file: string, text: string) => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: Verb[] = []
  const visit = (node: ts.Node) => {
    const isTop = ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent)
    if (isTop && node.initializer && ts.isIdentifier(node.name)) {
      const calls = new Set<string>()
      const collect = (inner: ts.Node) => {
        if (ts.isIdentifier(inner)) calls.add(inner.text)
        ts.forEachChild(inner, collect)
      }
      collect(node.initializer)
      found.push({ place: `${file}:${node.name.text}`, calls })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Those that open a transaction and reach, by whatever way, no line of the audit. */
const silentVerbs = (verbs: Verb[]): string[] => {
  const recording = new Set(['record', 'recordPrivately'])
  const nameOf = ({ place }: Verb) => place.slice(place.lastIndexOf(':') + 1)
  for (let before = 0; before < recording.size; ) {
    before = recording.size
    for (const verb of verbs)
      if ([...verb.calls].some((name) => recording.has(name))) recording.add(nameOf(verb))
  }
  return verbs
    .filter(({ calls }) => calls.has('transaction'))
    .filter((verb) => !recording.has(nameOf(verb)))
    .map(({ place }) => place)
}

test('every verb that opens a transaction writes a line of the audit', () => {
  const files = globSync('src/modules/*/{actions,actions/**,routes,routes/**,jobs}{,.ts,.tsx}', {
    cwd: root,
  }).filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  const verbs = files.flatMap((file) => readFunctions(file, readFileSync(join(root, file), 'utf8')))
  expect(verbs.filter(({ calls }) => calls.has('transaction')).length).toBeGreaterThan(80)
  expect(silentVerbs(verbs).sort()).toEqual(Object.keys(unrecorded).sort())
})

test('a verb that records nothing is told apart, one that records through another is not', () => {
  const verbs = readFunctions(
    'a.ts',
    `const tell = (ctx) => recordPrivately(ctx, 'a.b', null)
     export const told = (ctx) => transaction(ctx, async (ctx) => { await tell(ctx) })
     export const silent = (ctx) => transaction(ctx, (ctx) => write(ctx.db))`,
  )
  expect(silentVerbs(verbs)).toEqual(['a.ts:silent'])
})
