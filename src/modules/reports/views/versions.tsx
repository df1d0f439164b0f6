import { Fragment } from 'preact'
import { format, type Lang } from '#platform/i18n/index.ts'
import { Button, Difference, InsetText, Section } from '#ui/index.ts'
import type { Block, Version } from '../schema.ts'
import type { ReportsText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { TextHeading } from './heading.tsx'

type Signed = Pick<Version, 'rev' | 'verb' | 'at' | 'byName'>

type Props = {
  lang: Lang
  t: ReportsText
  id: number
  of: Lang
  title: string
  rev: number
  timeZone: string
}

const signed = (
  { lang, t, timeZone }: Pick<Props, 'lang' | 't' | 'timeZone'>,
  { verb, byName, at }: Signed,
) => t.history.by(t.history.verbs[verb], byName, format(lang).instant(at, timeZone))

export const VersionsView = (p: Props & { versions: Signed[] }) => {
  const { lang, t, id, of, rev, versions } = p
  return (
    <>
      <TextHeading lang={lang} of={of} title={p.title}>
        {t.history.title}
      </TextHeading>
      <ol class="govuk-list" reversed>
        {versions.map((version) => (
          <li key={version.rev}>
            <a class="govuk-link" href={`/${lang}${urls.version(id, of, version.rev)}`}>
              {t.history.version(version.rev)}
            </a>
            {version.rev === rev && <> ({t.history.current})</>}
            <p class="govuk-hint">{signed(p, version)}</p>
          </li>
        ))}
      </ol>
    </>
  )
}

type Change = { id: string; kind: Block['kind']; before: string; after: string }

type VersionProps = Props & {
  version: Version
  before: Version | undefined
  /** What its figures were, as its language writes them. */
  figures: { label: string; value: string }[]
}

export const VersionView = (p: VersionProps) => {
  const { lang, t, id, of, version, before, figures } = p
  const changes = before ? differences(before.blocks, version.blocks) : []
  return (
    <>
      <TextHeading lang={lang} of={of} title={p.title}>
        {t.history.version(version.rev)}
      </TextHeading>
      <p class="govuk-body">{signed(p, version)}</p>
      {before ? (
        <Section id="differences" title={t.history.differences(before.rev)}>
          {changes.length === 0 && <p class="govuk-body">{t.history.none}</p>}
          {changes.map((change) => (
            <Fragment key={change.id}>
              <h3 class="govuk-heading-s">{t.kinds[change.kind]}</h3>
              <Difference lang={lang} textLang={of} before={change.before} after={change.after} />
            </Fragment>
          ))}
        </Section>
      ) : (
        <InsetText>{t.history.first}</InsetText>
      )}
      {figures.length > 0 && (
        <Section id="figures" title={t.history.figures}>
          <dl class="govuk-body">
            {figures.map(({ label, value }) => (
              <Fragment key={label}>
                <dt>{label}</dt>
                <dd>
                  <strong>{value}</strong>
                </dd>
              </Fragment>
            ))}
          </dl>
        </Section>
      )}
      {version.rev !== p.rev && (
        <form method="post" action={`/${lang}${urls.restoration(id, of, version.rev)}`}>
          <p class="govuk-hint">{t.history.restoreHint}</p>
          <Button once look="secondary">
            {t.history.restore}
          </Button>
        </form>
      )}
    </>
  )
}

const told = (block: Block | undefined): string =>
  block === undefined ? '' : [block.of, block.text].filter(Boolean).join('\n')

/** Each block that came, went or has other words. */
const differences = (before: readonly Block[], after: readonly Block[]): Change[] => {
  const was = new Map(before.map((block) => [block.id, block]))
  const is = new Map(after.map((block) => [block.id, block]))
  return [...new Map([...was, ...is]).values()]
    .map(({ id, kind }) => ({ id, kind, before: told(was.get(id)), after: told(is.get(id)) }))
    .filter((change) => change.before !== change.after)
}
