import { Fragment } from 'preact'
import { format, type Lang, languages } from '#platform/i18n/index.ts'
import { Button, Difference, InsetText, PageHeading, Section } from '#ui/index.ts'
import { languageName } from '../language-name.ts'
import type { Names } from '../names.ts'
import type { Version } from '../queries/change.ts'
import type { Program } from '../queries/program.ts'
import { type Content, textFields } from '../schema.ts'
import type { Text } from '../text/index.ts'
import { textFor } from '../translation.ts'
import { urls } from '../urls.ts'

type Props = { lang: Lang; t: Text; program: Program; timeZone: string }

const Heading = ({ lang, program, children }: { lang: Lang; program: Program; children: string }) => {
  const text = textFor(program.texts, lang)
  return (
    <PageHeading
      size="l"
      caption={<span lang={text.lang === lang ? undefined : text.lang}>{text.title}</span>}
    >
      {children}
    </PageHeading>
  )
}

const signed = (
  { lang, t, timeZone }: Pick<Props, 'lang' | 't' | 'timeZone'>,
  { verb, byName, at }: Version,
) => t.history.by(t.history.verbs[verb], byName, format(lang).instant(at, timeZone))

export const VersionsView = (p: Props & { versions: Version[] }) => {
  const { lang, t, program, versions } = p
  return (
    <>
      <Heading lang={lang} program={program}>
        {t.history.title}
      </Heading>
      <ol class="govuk-list" reversed>
        {versions.map((version) => (
          <li key={version.rev}>
            <a class="govuk-link" href={`/${lang}${urls.version(program.id, version.rev)}`}>
              {t.history.version(version.rev)}
            </a>
            {version.rev === program.rev && <> ({t.history.current})</>}
            <p class="govuk-hint">{signed(p, version)}</p>
          </li>
        ))}
      </ol>
    </>
  )
}

type VersionProps = Props & { version: Version; before: Version | undefined; names: Names }

export const VersionView = (p: VersionProps) => {
  const { lang, t, program, version, before, names } = p
  const changes = before ? differences({ lang, t, names }, before.content, version.content) : []
  return (
    <>
      <Heading lang={lang} program={program}>
        {t.history.version(version.rev)}
      </Heading>
      <p class="govuk-body">{signed(p, version)}</p>
      {before ? (
        <Section id="differences" title={t.history.differences(before.rev)}>
          {changes.length === 0 && <p class="govuk-body">{t.history.none}</p>}
          {changes.map(({ name, lang: textLang, before, after }) => (
            <Fragment key={name}>
              <h3 class="govuk-heading-s">{name}</h3>
              <Difference lang={lang} textLang={textLang} before={before} after={after} />
            </Fragment>
          ))}
        </Section>
      ) : (
        <InsetText>{t.history.first}</InsetText>
      )}
      {version.rev !== program.rev && (
        <form method="post" action={`/${lang}${urls.restoration(program.id, version.rev)}`}>
          <p class="govuk-hint">{t.history.restoreHint}</p>
          <Button once look="secondary">
            {t.history.restore}
          </Button>
        </form>
      )}
    </>
  )
}

type Change = { name: string; lang?: Lang; before: string; after: string }

/** Each field that differs, as texts. */
const differences = (
  { lang, t, names }: { lang: Lang; t: Text; names: Names },
  before: Content,
  after: Content,
): Change[] => {
  const listed = (codes: string[], of: Map<string, string>) =>
    codes.map((code) => of.get(code) ?? code).join(', ')
  const changes: Change[] = [
    ...languages.flatMap((of) =>
      textFields.map((field) => ({
        name: `${t.form[field]} (${languageName(of, lang)})`,
        lang: of,
        before: before.texts[of]?.[field] ?? '',
        after: after.texts[of]?.[field] ?? '',
      })),
    ),
    {
      name: t.form.theme,
      before: listed([before.theme], names.theme),
      after: listed([after.theme], names.theme),
    },
    {
      name: t.form.populations,
      before: listed(before.populations, names.population),
      after: listed(after.populations, names.population),
    },
    {
      name: t.form.languages,
      before: listed(before.languages, names.language),
      after: listed(after.languages, names.language),
    },
    { name: t.form.unit, before: before.unit ?? '', after: after.unit ?? '' },
    { name: t.form.contactPost, before: before.contactPost ?? '', after: after.contactPost ?? '' },
  ]
  return changes.filter((change) => change.before !== change.after)
}
