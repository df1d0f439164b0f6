import { type Lang, languageNames } from '#platform/i18n/index.ts'
import { Details, InsetText, Lead, PageHeading, Section, Textarea } from '#ui/index.ts'
import type { Finding, Place } from '../finding.ts'
import type { Report } from '../lint.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { saysOf } from '../wording.ts'
import type { Given } from './form.tsx'
import { Marked } from './marked.tsx'

type Props = { lang: Lang; t: Text; report: Report; name?: string | undefined; given?: Given | undefined }

/** More rows are behind a fold. */
const firstRows = 5

/** Sentence by sentence, what is contradicted and what proves it. */
export const LinterReport = ({ lang, t, report, name, given }: Props) => {
  const { findings } = report
  const sentences = [...new Set(findings.map(({ sentence }) => sentence))]
  return (
    <>
      <PageHeading caption={name}>{t.result.title}</PageHeading>
      <Lead>{findings.length === 0 ? t.result.none : t.result.found(findings.length)}</Lead>
      <p class="govuk-body">
        {t.result.read(report.sentences, report.figures)} {t.result.readAs(languageNames[report.lang])}
      </p>
      {sentences.map((sentence) => (
        <MarkedSentence
          key={sentence}
          {...{ lang, t, report }}
          findings={findings.filter((finding) => finding.sentence === sentence)}
        />
      ))}
      <InsetText>{t.result.limits}</InsetText>
      {given && (
        <Details summary={t.result.checked}>
          <Textarea
            lang={lang}
            name="checked"
            label={t.result.checked}
            rows={10}
            value={given.text}
            attributes={{ readonly: true, lang: report.lang }}
          />
        </Details>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={`/${lang}${urls.linter()}`}>
          {t.result.again}
        </a>
      </p>
    </>
  )
}

type SentenceProps = { lang: Lang; t: Text; report: Report; findings: Finding[] }

const MarkedSentence = ({ lang, t, report, findings }: SentenceProps) => {
  const [first] = findings
  const said = first && report.cited.get(first.sentence)
  if (!said) return null
  return (
    <Section id={`s${first.sentence}`} title={t.result.line(said.line)}>
      <blockquote class="govuk-inset-text" lang={report.lang}>
        <Marked text={said.text} places={findings} />
      </blockquote>
      {findings.map((finding, at) => (
        <Proven key={at} {...{ lang, t, report, finding }} />
      ))}
    </Section>
  )
}

const Proven = ({ lang, t, report, finding }: Omit<SentenceProps, 'findings'> & { finding: Finding }) => {
  const rows = finding.proofs.map(({ label, path }) => (
    <li key={path}>
      <a class="govuk-link" href={`/${lang}${path}`}>
        {label[lang]}
      </a>
    </li>
  ))
  return (
    <>
      <p class="govuk-body">
        <strong>{saysOf(lang, finding)}</strong>
      </p>
      {rows.length > 0 && (
        <>
          <p class="govuk-body">{t.result.proofs}</p>
          <ul class="govuk-list govuk-list--bullet">{rows.slice(0, firstRows)}</ul>
          {rows.length > firstRows && (
            <Details summary={t.result.more(rows.length - firstRows)}>
              <ul class="govuk-list govuk-list--bullet">{rows.slice(firstRows)}</ul>
            </Details>
          )}
        </>
      )}
      {finding.others.length > 0 && (
        <>
          <p class="govuk-body">{t.result.others}</p>
          <ul class="govuk-list govuk-list--bullet">
            {finding.others.slice(0, firstRows).map((other) => (
              <OtherSentence key={`${other.sentence}-${other.start}`} {...{ t, report, other }} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const OtherSentence = ({ t, report, other }: { t: Text; report: Report; other: Place }) => {
  const { line, text } = report.cited.get(other.sentence) ?? { line: 0, text: '' }
  return (
    <li>
      {t.result.line(line)}:{' '}
      <q lang={report.lang}>
        <Marked text={text} places={[other]} around={110} />
      </q>
    </li>
  )
}
