import { Fragment } from 'preact'
import { type Lang, languageNames } from '#platform/i18n/index.ts'
import { InsetText, Lead, PageHeading, Section } from '#ui/index.ts'
import type { ReportDocument } from '../document.ts'
import { type Annex, sectionsOf } from '../sections.ts'
import { documentText } from '../text/document/index.ts'
import type { ReportsText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { DocumentParts } from './document.tsx'

type Props = {
  lang: Lang
  t: ReportsText
  id: number
  document: ReportDocument
  day: string
  /** The languages in which it is published. */
  others: Lang[]
  canEdit: boolean
}

/** A published report, without its annexes, which have pages of their own. */
export const ReportView = ({ lang, t, id, document, day, others, canEdit }: Props) => {
  const { main, annexes } = sectionsOf(document)
  const words = documentText(document.lang)
  const own = document.lang === lang ? undefined : document.lang
  return (
    <>
      <PageHeading size="xl" caption={<span lang={own}>{document.network}</span>}>
        <span lang={own}>{document.title}</span>
      </PageHeading>
      {own && <InsetText>{t.onlyIn}</InsetText>}
      <Lead>
        <span lang={own}>
          {words.covers(document.period)} · {words.dataUntil(document.asOf)}
        </span>
      </Lead>
      <p class="govuk-body">{t.publishedOn(day)}</p>
      <Languages t={t} id={id} others={others.filter((other) => other !== document.lang)} />
      {canEdit && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/${lang}${urls.text(id, document.lang)}`}>
            {t.text.edit}
          </a>
        </p>
      )}
      <Downloads lang={lang} t={t} id={id} document={document} />
      <Section id="contents" title={t.read.contents}>
        <ul class="govuk-list" lang={own}>
          {main.flatMap(({ part }) =>
            part.kind === 'heading' && part.level === 1
              ? [
                  <li key={part.id}>
                    <a class="govuk-link" href={`#${part.id}`}>
                      {part.text}
                    </a>
                  </li>,
                ]
              : [],
          )}
          {annexes.map(({ number, heading }) => (
            <li key={heading.id}>
              <a class="govuk-link" href={`/${lang}${urls.annex(id, number)}`}>
                {heading.text}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <div lang={own}>
        <DocumentParts lang={document.lang} parts={main} />
      </div>
      {annexes.length > 0 && (
        <Section id="annexes" title={t.read.annexes}>
          <ul class="govuk-list">
            {annexes.map(({ number, heading }) => (
              <li key={heading.id}>
                <a class="govuk-link" lang={own} href={`/${lang}${urls.annex(id, number)}`}>
                  {heading.text}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

const Languages = ({ t, id, others }: Pick<Props, 't' | 'id' | 'others'>) =>
  others.length === 0 ? null : (
    <p class="govuk-body">
      {t.otherLanguages}{' '}
      {others.map((other, at) => (
        <Fragment key={other}>
          {at > 0 && ' · '}
          <a class="govuk-link" lang={other} hreflang={other} href={`/${other}${urls.report(id)}`}>
            {languageNames[other]}
          </a>
        </Fragment>
      ))}
    </p>
  )

const Downloads = ({ lang, t, id, document }: Pick<Props, 'lang' | 't' | 'id' | 'document'>) => {
  const files = [
    { href: urls.pdf(id, document.lang), text: t.read.pdf },
    { href: urls.word(id, document.lang), text: t.read.word },
    { href: urls.csvs(id, document.lang), text: t.read.csvs },
  ]
  return (
    <Section id="downloads" title={t.read.downloads}>
      <ul class="minga-downloads">
        {files.map(({ href, text }) => (
          <li key={href}>
            <a class="govuk-link" href={`/${lang}${href}`} download>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

type AnnexProps = { lang: Lang; t: ReportsText; id: number; document: ReportDocument; annex: Annex }

export const AnnexView = ({ lang, t, id, document, annex }: AnnexProps) => {
  const own = document.lang === lang ? undefined : document.lang
  return (
    <>
      <PageHeading size="xl" caption={<span lang={own}>{document.title}</span>}>
        <span lang={own}>{annex.heading.text}</span>
      </PageHeading>
      <ul class="minga-downloads">
        <li>
          <a
            class="govuk-link"
            href={`/${lang}${urls.csv(id, document.lang, `annex-${annex.number}`)}`}
            download
          >
            {t.read.csv(annex.heading.text)}
          </a>
        </li>
      </ul>
      <div lang={own}>
        <DocumentParts lang={document.lang} parts={annex.parts} />
      </div>
      <p class="govuk-body">
        <a class="govuk-link" href={`/${lang}${urls.report(id)}`}>
          {t.read.backToReport}
        </a>
      </p>
    </>
  )
}
