import { type Lang, languageNames } from '#platform/i18n/index.ts'
import { Button, ButtonGroup, Details, InsetText, PageHeading, Section, WarningText } from '#ui/index.ts'
import type { ReportDocument } from '../document.ts'
import { captionOf, type Part } from '../document.ts'
import { mayDelete, mayWithdraw } from '../policy.ts'
import type { Block, State } from '../schema.ts'
import type { ReportsText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { DocumentParts } from './document.tsx'
import { StateTag } from './list.tsx'

type Props = {
  lang: Lang
  t: ReportsText
  id: number
  of: Lang
  state: State
  rev: number
  blocks: readonly Block[]
  document: ReportDocument
  /** How many figures have another value than when the text was last reviewed, and how much else shows other rows. */
  changed: { figures: number; shown: number }
  published?: { rev: number; day: string; changed: { figures: number; shown: number } }
  texts: { lang: Lang; state: State }[]
  missing: Lang[]
}

export const TextView = (p: Props) => {
  const { lang, t, id, of, state, rev, document, changed, published } = p
  return (
    <>
      <PageHeading size="l" caption={t.list.inLanguage(t.list.number(id), languageNames[of])}>
        <span lang={of === lang ? undefined : of}>{document.title}</span>
      </PageHeading>
      <InsetText>
        <StateTag t={t} state={state} /> {t.text.version(rev)}.{' '}
        {published && t.text.publishedVersion(published.rev, published.day)}{' '}
        {published && published.changed.figures > 0 && t.figures.sincePublished(published.changed.figures)}{' '}
        {published && published.changed.shown > 0 && t.figures.shownSince(published.changed.shown)}
      </InsetText>
      {changed.figures + changed.shown > 0 ? (
        <>
          {changed.figures > 0 && <WarningText lang={lang}>{t.figures.notice(changed.figures)}</WarningText>}
          {changed.shown > 0 && <WarningText lang={lang}>{t.figures.noticeShown(changed.shown)}</WarningText>}
          <p class="govuk-body">
            <a class="govuk-link" href={`/${lang}${urls.figures(id, of)}`}>
              {t.figures.see}
            </a>
          </p>
        </>
      ) : (
        <p class="govuk-body">{t.text.ready}</p>
      )}
      <Verbs {...p} />
      <div class="minga-section">
        {p.blocks.map((block) => (
          <BlockOf key={block.id} {...p} block={block} />
        ))}
      </div>
      <Others {...p} />
    </>
  )
}

const Verbs = ({ lang, t, id, of, state, rev, document }: Props) => {
  const at = (path: string) => `/${lang}${path}`
  return (
    <>
      <ButtonGroup>
        <Button href={at(urls.publication(id, of))}>{t.text.publish}</Button>
        <a class="govuk-link" href={at(urls.versions(id, of))}>
          {t.text.versions}
        </a>
        <a class="govuk-link" href={at(urls.period(id))}>
          {t.period.change}
        </a>
        {state === 'published' && (
          <a class="govuk-link" href={at(urls.report(id))}>
            {t.text.public}
          </a>
        )}
      </ButtonGroup>
      <ul class="minga-downloads">
        {(
          [
            [urls.draftPdf(id, of), t.text.draftPdf],
            [urls.draftWord(id, of), t.text.draftWord],
            [urls.draftCsvs(id, of), t.text.draftCsvs],
          ] as const
        ).map(([path, text]) => (
          <li key={path}>
            <a class="govuk-link" href={at(path)} download>
              {text}
            </a>
          </li>
        ))}
      </ul>
      {mayDelete(state) && (
        <Details summary={t.deletion.summary}>
          <form method="post" action={at(urls.deletion(id, of))}>
            <p class="govuk-body">
              <span lang={of === lang ? undefined : of}>{document.title}</span>. {t.deletion.lead}
            </p>
            <input type="hidden" name="rev" value={rev} />
            <Button once look="warning">
              {t.deletion.button}
            </Button>
          </form>
        </Details>
      )}
      {mayWithdraw(state) && (
        <form method="post" action={at(urls.withdrawal(id, of))}>
          <Button once look="warning">
            {t.text.withdraw}
          </Button>
        </form>
      )}
    </>
  )
}

const startOf = (t: ReportsText, { kind, text, of }: Block): string => {
  const words = text.replaceAll(/\s+/g, ' ').slice(0, 60)
  return t.text.aboutBlock(t.kinds[kind], words || (of ?? ''))
}

/** A block as it will be read, with the way to change it and to put another one after it. */
const BlockOf = ({ block, ...p }: Props & { block: Block }) => {
  const { lang, t, id, of, document } = p
  const parts = document.parts.filter((placed) => placed.block === block.id)
  const about = <span class="govuk-visually-hidden"> ({startOf(t, block)})</span>
  return (
    <div id={block.id}>
      <div lang={of === lang ? undefined : of}>
        {block.kind === 'title' ? (
          <p class="govuk-body govuk-!-font-weight-bold">{block.text}</p>
        ) : isFolded(parts.map(({ part }) => part)) ? (
          <Folded t={t} lang={lang} parts={parts.map(({ part }) => part)} />
        ) : (
          <DocumentParts lang={of} parts={parts} />
        )}
      </div>
      <ul class="minga-downloads">
        <li>
          <a class="govuk-link" href={`/${lang}${urls.block(id, of, block.id)}`}>
            {t.text.change}
            {about}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={`/${lang}${urls.after(id, of, block.id)}`}>
            {t.text.add}
            {about}
          </a>
        </li>
      </ul>
    </div>
  )
}

/** What would take many screens is told by its rows: it is read whole on the public page and in the files. */
const isFolded = (parts: Part[]) => parts.reduce((rows, part) => rows + rowsOf(part), 0) > 40

const rowsOf = (part: Part): number =>
  part.kind === 'table' ? part.rows.length : part.kind === 'entries' ? part.entries.length * 4 : 0

const Folded = ({ t, lang, parts }: { t: ReportsText; lang: Lang; parts: Part[] }) => (
  <>
    {parts.map((part, at) =>
      part.kind === 'heading' ? (
        <p key={at} class="govuk-body">
          <strong>{part.text}</strong>
        </p>
      ) : (
        <p key={at} class="govuk-hint" lang={lang}>
          {part.kind === 'table' ? `${captionOf(part)}: ` : ''}
          {t.text.rows(
            part.kind === 'table' ? part.rows.length : part.kind === 'entries' ? part.entries.length : 0,
          )}
        </p>
      ),
    )}
  </>
)

const Others = ({ lang, t, id, of, texts, missing }: Props) => (
  <Section id="others" title={t.text.otherTexts}>
    <ul class="govuk-list">
      {texts
        .filter((text) => text.lang !== of)
        .map((text) => (
          <li key={text.lang}>
            <a class="govuk-link" lang={text.lang} href={`/${lang}${urls.text(id, text.lang)}`}>
              {languageNames[text.lang]}
            </a>{' '}
            <StateTag t={t} state={text.state} />
          </li>
        ))}
    </ul>
    {missing.map((other) => (
      <form key={other} method="post" action={`/${lang}${urls.addition(id)}`}>
        <input type="hidden" name="lang" value={other} />
        <Button once look="secondary">
          {t.text.addLanguage(languageNames[other])}
        </Button>
      </form>
    ))}
  </Section>
)
