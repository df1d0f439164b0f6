import { directoryUrls } from '#modules/directory/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { Author } from '../queries.ts'
import type { Text } from '../text/index.ts'

type Props = { lang: Lang; t: Text; author: Author }

export const AuthorName = ({ lang, t, author: { institution, workshop, name } }: Props) => {
  if (institution) return <>{institution.name[lang]}</>
  if (workshop !== null) return <>{t.workshop(workshop)}</>
  return <span lang={lang === 'es' ? undefined : 'es'}>{name}</span>
}

export const AuthorLink = ({ lang, t, author }: Props) =>
  author.institution ? (
    <a class="govuk-link" href={`/${lang}${directoryUrls.institution(author.institution)}`}>
      {author.institution.name[lang]}
    </a>
  ) : (
    <AuthorName lang={lang} t={t} author={author} />
  )
