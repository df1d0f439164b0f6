import type { ComponentChildren } from 'preact'
import type { Lang } from '#platform/i18n/index.ts'
import { FactList, InsetText, PageHeading } from '#ui/index.ts'
import type { Publication } from '../queries.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { AuthorLink } from './author.tsx'

type Props = { lang: Lang; t: Text; publication: Publication; panels: ComponentChildren[] }

export const PublicationView = ({
  lang,
  t,
  publication: { kind, year, title, note, authors },
  panels,
}: Props) => (
  <>
    <PageHeading size="l" caption={t.kind[kind]}>
      {title[lang]}
    </PageHeading>
    {note && <p class="govuk-body">{note[lang]}</p>}
    <FactList
      facts={[
        {
          name: t.kindName,
          value: (
            <a class="govuk-link" href={`/${lang}${urls.publications({ kind: [kind] })}`}>
              {t.kinds[kind]}
            </a>
          ),
        },
        { name: t.year, value: year ?? t.noYear },
        {
          name: t.authors(authors.length),
          value: (
            <ul class="govuk-list">
              {authors.map((author, at) => (
                <li key={at}>
                  <AuthorLink lang={lang} t={t} author={author} />
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
    {panels}
    <InsetText>{t.noFile}</InsetText>
  </>
)
