import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { root } from '../src/config.ts'

type Expected = { code: string; line: number; words: string }
type Mark = { rule: string; sentence: number; start: number; end: number }
type Printed = { findings: Mark[]; cited: Record<string, { line: number; text: string }> }

/** A contradiction that must be found, by its code. */
const required = [['A1'], ['A3'], ['A4', 'A6'], ['A7'], ['A8'], ['A12'], ['A13'], ['A14'], ['A16'], ['A19']]

const [file, expectedFile = join(import.meta.dirname, 'linter-expected.json')] = process.argv.slice(2)
if (!file)
  throw new Error('node bench/linter.ts FILE [EXPECTED.json]: the report to check, and what is wrong in it')
const expected: Expected[] = JSON.parse(readFileSync(expectedFile, 'utf8'))

const folder = mkdtempSync(join(tmpdir(), 'minga-lint-'))
const env = { ...process.env, VAR_DIR: folder, DATABASE_URL: '' }
const minga = (...words: string[]) => {
  try {
    return execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...words], {
      env,
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
  } catch (error) {
    // 1 says that something was found.
    const { status, stdout } = error as { status: number | null; stdout: string }
    if (status !== 1 || !stdout.startsWith('{')) throw error
    return stdout
  }
}

try {
  minga('load', join(root, 'network/rial'))
  const began = performance.now()
  const { findings, cited }: Printed = JSON.parse(minga('lint', resolve(file), '--json'))
  const milliseconds = Math.round(performance.now() - began)
  const marks = findings.map(({ rule, sentence, start, end }) => {
    const { line = 0, text = '' } = cited[sentence] ?? {}
    const words = text.slice(start, end)
    const met = expected.find((one) => one.line === line && words.includes(one.words))
    return { line, rule, words, code: met?.code }
  })
  for (const { line, rule, words, code } of marks)
    console.log(
      `${(code ?? 'false').padEnd(6)} ${String(line).padStart(5)}  ${rule.padEnd(20)} ${words.slice(0, 70)}`,
    )
  const right = marks.filter(({ code }) => code !== undefined)
  const codes = [...new Set(right.map(({ code }) => code))]
  const missed = required.filter((either) => !either.some((code) => codes.includes(code)))
  console.log(`\ntrue marks   ${right.length} (${codes.length} contradictions: ${codes.join(' ')})`)
  console.log(`false marks  ${marks.length - right.length}`)
  console.log(
    `missed       ${missed.map((either) => either.join(' or ')).join(', ') || 'none of those required'}`,
  )
  console.log(`time         ${milliseconds} ms, program start and database included`)
  process.exitCode = missed.length === 0 && marks.length - right.length <= right.length ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
