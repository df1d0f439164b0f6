import { directoryUrls } from '#modules/directory/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import {
  DeclaredMark,
  DownloadLinks,
  FactList,
  Lead,
  PageHeading,
  ResultItem,
  ResultList,
} from '#ui/index.ts'
import type { Webinar } from '../queries/webinar.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { when } from './words.ts'

type ListProps = { lang: Lang; t: Text; webinars: Webinar[]; csv: string; json: string }

export const WebinarsView = ({ lang, t, webinars, csv, json }: ListProps) => (
  <>
    <PageHeading>{t.webinars}</PageHeading>
    <Lead>{t.webinarsLead}</Lead>
    <ResultList label={t.webinars}>
      {webinars.map((webinar) => (
        <ResultItem
          key={webinar.code}
          href={`/${lang}${urls.webinar(webinar.code)}`}
          title={webinar.title[lang]}
          facts={[
            when(lang, webinar),
            webinar.providerName?.[lang],
            webinar.ministries !== null && t.ministries(webinar.ministries),
          ].filter(Boolean)}
        />
      ))}
    </ResultList>
    <DownloadLinks lang={lang} csv={csv} json={json} about={t.webinars} />
    <p class="govuk-body">
      <a class="govuk-link" href={`/${lang}${urls.workshops()}`}>
        {t.seeAll}
      </a>
    </p>
  </>
)

export const WebinarView = ({ lang, t, webinar }: { lang: Lang; t: Text; webinar: Webinar }) => (
  <>
    <PageHeading size="l" caption={t.webinar}>
      {webinar.title[lang]}
    </PageHeading>
    <FactList facts={facts(lang, t, webinar)} />
  </>
)

const facts = (lang: Lang, t: Text, webinar: Webinar) => {
  const {
    dateNote,
    ministries,
    providerCountry,
    providerName,
    satisfactionPercent,
    satisfactionNote,
    platform,
    sourceSection,
  } = webinar
  return [
    { name: t.when, value: dateNote?.[lang] ?? when(lang, webinar) },
    ...(providerCountry && providerName
      ? [
          {
            name: t.provider,
            value: (
              <a class="govuk-link" href={`/${lang}${directoryUrls.ministry(providerCountry)}`}>
                {providerName[lang]}
              </a>
            ),
          },
        ]
      : []),
    ...(ministries === null
      ? []
      : [
          {
            name: t.ministriesName,
            value: (
              <>
                {t.ministries(ministries)} <DeclaredMark lang={lang} />
              </>
            ),
          },
        ]),
    ...(satisfactionPercent === null
      ? []
      : [
          {
            name: t.satisfaction,
            value: (
              <>
                {format(lang).percent(satisfactionPercent / 100)}
                {satisfactionNote && `: ${satisfactionNote[lang]}`} <DeclaredMark lang={lang} />
              </>
            ),
          },
        ]),
    ...(platform ? [{ name: t.platform, value: platform }] : []),
    ...(sourceSection ? [{ name: t.source, value: t.sourceSection(sourceSection) }] : []),
  ]
}
