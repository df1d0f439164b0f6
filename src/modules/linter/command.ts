import { readFile } from 'node:fs/promises'
import type { Db } from '#platform/db/index.ts'
import { messageOf, Stop } from '#platform/errors.ts'
import { inspect, Refused } from '#platform/files/inspect/index.ts'
import type { Day, Lang } from '#platform/i18n/index.ts'
import { textOf } from './document.ts'
import { lint, type Report } from './lint.ts'
import { recordOf } from './record.ts'
import { linterText } from './text/index.ts'
import { saysOf } from './wording.ts'

/** Reads a file from the command line and says, line by line, what contradicts the record or itself. */
export const checkFile = async (
  db: Db,
  file: string,
  { lang, today }: { lang: Lang; today: Day },
): Promise<{ report: Report; lines: string[] }> => {
  const content = await readFile(file).catch((error) => {
    throw new Stop(`${file} cannot be read: ${messageOf(error)}.`, 'Name a file in DOCX or TXT.')
  })
  const read = await inspect(content, { name: file, types: ['docx', 'txt'] }).catch((error: unknown) => {
    if (error instanceof Refused) return undefined
    throw error
  })
  const text = read && textOf(read)
  if (text === undefined)
    throw new Stop(`${file} is neither a Word document nor a text.`, 'Save it as DOCX or TXT.')
  const report = lint(text, await recordOf(db), { today })
  return { report, lines: linesOf(report, lang) }
}

const linesOf = (report: Report, lang: Lang): string[] => {
  const t = linterText(lang).result
  const said = (at: number) => report.cited.get(at) ?? { line: 0, text: '' }
  return [
    t.read(report.sentences, report.figures),
    ...report.findings.flatMap((finding) => {
      const { line, text } = said(finding.sentence)
      return [
        '',
        `${t.line(line)}: «${text.slice(finding.start, finding.end).trim()}»`,
        `    ${saysOf(lang, finding)}`,
        ...finding.proofs.map(({ label, path }) => `    ${label[lang]}  /${lang}${path}`),
        ...finding.others.map(
          (other) =>
            `    ${t.line(said(other.sentence).line)}: «${said(other.sentence).text.slice(other.start, other.end).trim()}»`,
        ),
      ]
    }),
    '',
    report.findings.length === 0 ? t.none : t.found(report.findings.length),
  ]
}
