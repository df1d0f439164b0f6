import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { root } from '#src/config.ts'

const program = join(root, 'node_modules/@biomejs/biome/bin/biome')

/** The rules that one planted file breaks, by the configuration of the house. */
const rulesBrokenBy = async (path: string, text: string): Promise<string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'minga-lint-'))
  try {
    copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'))
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    const run = promisify(execFile)(
      process.execPath,
      [program, 'lint', '--vcs-enabled=false', '--max-diagnostics=100', '.'],
      { cwd: folder },
    )
    const { stdout, stderr } = await run.catch((error: { stdout: string; stderr: string }) => error)
    return [
      ...new Set([...`${stdout}${stderr}`.matchAll(/lint\/\w+\/(\w+)/g)].map(([, rule]) => rule ?? '')),
    ].sort()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test.each([
  ['noExplicitAny', 'src/a.ts', 'export const a = (x: any) => x'],
  ['noNonNullAssertion', 'src/a.ts', 'export const a = (x: string | null) => x!.length'],
  ['noDefaultExport', 'src/a.ts', 'export default 1'],
  ['noConsole', 'src/a.ts', "console.log('x')"],
  ['noEnum', 'src/a.ts', 'export enum A { B }'],
  ['noForEach', 'src/a.ts', 'export const a = (f: () => void) => { [1].forEach(() => { f() }) }'],
  ['noUnusedImports', 'src/a.ts', "import { join } from 'node:path'"],
  ['useNodejsImportProtocol', 'src/a.ts', "import { join } from 'path'\nexport const a = join"],
  ['useImportType', 'src/a.ts', "import { A } from './b.ts'\nexport type B = A"],
  ['useFilenamingConvention', 'src/aFile.ts', 'export const a = 1'],
  ['noFocusedTests', 'src/a.test.ts', "import { test } from 'vitest'\ntest.only('a', () => {})"],
  ['noSkippedTests', 'src/a.test.ts', "import { test } from 'vitest'\ntest.skip('a', () => {})"],
  [
    'noDangerouslySetInnerHtml',
    'src/a.tsx',
    "export const A = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />",
  ],
  ['useAltText', 'src/a.tsx', 'export const A = () => <img src="a" />'],
])('a planted %s is caught', async (rule, path, text) => {
  expect(await rulesBrokenBy(path, text)).toContain(rule)
})

test('a sound file passes', async () => {
  expect(await rulesBrokenBy('src/a.ts', 'export const a = 1\n')).toEqual([])
})
