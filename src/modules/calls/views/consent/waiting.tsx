import type { Lang } from '#platform/i18n/index.ts'
import { format } from '#platform/i18n/index.ts'
import { ResultItem, ResultList, Section } from '#ui/index.ts'
import type { AskedConsent } from '../../queries/consent.ts'
import type { ConsentText } from '../../text/consent/index.ts'
import { urls } from '../../urls.ts'

type Props = { lang: Lang; t: ConsentText; untitled: string; timeZone: string; asked: AskedConsent[] }

/** Proposals that wait for the consent of the reader's ministry; nothing where none does. */
export const ConsentsWaiting = ({ lang, t, untitled, timeZone, asked }: Props) =>
  asked.length === 0 ? null : (
    <Section id="consents" title={t.consent.waiting}>
      <ResultList label={t.consent.waiting}>
        {asked.map((consent) => (
          <ResultItem
            key={consent.proposalId}
            href={`/${lang}${urls.consent(consent.proposalId)}`}
            title={consent.title ?? untitled}
            level={3}
            contentLang={consent.title && consent.lang !== lang ? consent.lang : undefined}
            facts={[
              t.consent.waitingItem(consent.beneficiary[lang]),
              consent.isAskedAgain
                ? t.consent.askedAgain
                : t.consent.askedOn(format(lang).instant(consent.askedAt, timeZone)),
              ...(consent.closesAt
                ? [t.consent.closes(format(lang).instantInFull(consent.closesAt, timeZone))]
                : []),
            ]}
          />
        ))}
      </ResultList>
    </Section>
  )
