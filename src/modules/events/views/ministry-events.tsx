import type { Lang } from '#platform/i18n/index.ts'
import { Section } from '#ui/index.ts'
import type { Webinar } from '../queries/webinar.ts'
import type { Workshop } from '../queries/workshop.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { when, where } from './words.ts'

type Props = { lang: Lang; t: Text; hosted: Workshop[]; coOrganized: Workshop[]; webinars: Webinar[] }

export const MinistryEvents = ({ lang, t, hosted, coOrganized, webinars }: Props) => (
  <Section id="workshops" title={t.panel.title}>
    <Links title={t.panel.hosted} items={hosted.map((workshop) => link(lang, workshop))} />
    <Links title={t.panel.coOrganized} items={coOrganized.map((workshop) => link(lang, workshop))} />
    <Links
      title={t.panel.webinars}
      items={webinars.map((webinar) => ({
        href: `/${lang}${urls.webinar(webinar.code)}`,
        text: webinar.title[lang],
        note: when(lang, webinar),
      }))}
    />
  </Section>
)

const link = (lang: Lang, workshop: Workshop) => ({
  href: `/${lang}${urls.workshop(workshop.number)}`,
  text: workshop.title[lang],
  note: [where(lang, workshop), when(lang, workshop)].filter(Boolean).join(' · '),
})

const Links = ({ title, items }: { title: string; items: { href: string; text: string; note: string }[] }) =>
  items.length === 0 ? null : (
    <>
      <h3 class="govuk-heading-s">{title}</h3>
      <ul class="govuk-list govuk-list--spaced">
        {items.map(({ href, text, note }) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {text}
            </a>
            <br />
            <span class="govuk-hint">{note}</span>
          </li>
        ))}
      </ul>
    </>
  )
