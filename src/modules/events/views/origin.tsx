import type { Lang } from '#platform/i18n/index.ts'
import { ResultItem, Section } from '#ui/index.ts'
import type { Workshop } from '../queries/workshop.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { when, where } from './words.ts'

export const Origin = ({ lang, t, workshops }: { lang: Lang; t: Text; workshops: Workshop[] }) => (
  <Section id="workshop" title={t.origin}>
    {workshops.map((workshop) => (
      <ResultItem
        key={workshop.number}
        level={3}
        href={`/${lang}${urls.workshop(workshop.number)}`}
        kicker={t.numbered(workshop.kind, workshop.number)}
        title={workshop.title[lang]}
        facts={[where(lang, workshop), when(lang, workshop)]}
      />
    ))}
  </Section>
)
