import type { Network } from '#modules/directory/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { Lead, PageHeading, Prose, Section } from '#ui/index.ts'
import type { Text } from '../text/index.ts'

type Props = { lang: Lang; t: Text; network: Network; inconsistenciesPath: string }

export const AboutView = ({ lang, t, network, inconsistenciesPath }: Props) => (
  <>
    <PageHeading caption={network.shortName[lang]}>{network.name[lang]}</PageHeading>
    <Lead>{network.description[lang]}</Lead>
    <Section id="how" title={t.aboutPage.how}>
      <ol class="govuk-list govuk-list--number">
        {t.aboutPage.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Section>
    <Section id="source" title={t.aboutPage.source}>
      <Prose>
        <p>{t.aboutPage.sourceBody}</p>
        <p>{t.aboutPage.translations}</p>
        <p>
          <a class="govuk-link" href={`/${lang}${inconsistenciesPath}`}>
            {t.aboutPage.inconsistencies}
          </a>
        </p>
      </Prose>
    </Section>
  </>
)
