import { directoryUrls } from '#modules/directory/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { TakingPart } from '../queries/workshop.ts'

type Props = {
  lang: Lang
  parts: TakingPart[]
  /** Who else was there, as the source says it. */
  others?: string[]
}

/** Institutions by name, each with the way to its page. */
export const InstitutionList = ({ lang, parts, others = [] }: Props) => (
  <ul class="govuk-list">
    {parts.map(({ institution, name }) => (
      <li key={institution?.code ?? name}>
        {institution ? (
          <a class="govuk-link" href={`/${lang}${directoryUrls.institution(institution)}`}>
            {institution.name[lang]}
          </a>
        ) : (
          <span lang={lang === 'es' ? undefined : 'es'}>{name}</span>
        )}
      </li>
    ))}
    {others.map((other) => (
      <li key={other}>{other}</li>
    ))}
  </ul>
)
