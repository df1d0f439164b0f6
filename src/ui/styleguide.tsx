import type { Lang } from '#platform/i18n/index.ts'
import type { Assets } from './index.ts'
import { BackLink, Button, Hero, Page, PageHeading } from './index.ts'
import { Charts } from './styleguide/charts.tsx'
import { Contents } from './styleguide/contents.tsx'
import { Forms } from './styleguide/forms.tsx'
import { Parts } from './styleguide/parts.tsx'

export type StyleguidePageProps = { lang: Lang; assets: Assets; signedIn?: boolean }

/** Every component, in every state. */
export const StyleguidePage = ({ lang, assets, signedIn }: StyleguidePageProps) => (
  <Page
    lang={lang}
    title="Style guide"
    network={{ name: 'Inter-American Network for Labor Administration', shortName: 'RIAL' }}
    path="/styleguide"
    origin="https://example.org"
    robots="noindex"
    assets={assets}
    nav={[
      { href: '#portfolio', text: 'Portfolio' },
      { href: '#calls', text: 'Calls', current: true },
      { href: '#activities', text: 'Activities' },
      { href: '#library', text: 'Library' },
      { href: '#results', text: 'Results' },
    ]}
    work={
      signedIn
        ? {
            title: 'Management',
            current: false,
            areas: [
              {
                id: 'calls',
                title: 'Calls',
                links: [{ href: '#proposals', text: 'Proposals', current: true }],
              },
              {
                id: 'visits',
                title: 'Visits',
                links: [
                  { href: '#plan', text: 'Plan visits' },
                  { href: '#reports', text: 'Reports and follow-up' },
                ],
              },
            ],
          }
        : undefined
    }
    account={
      signedIn
        ? {
            name: 'Ana Pérez',
            links: [{ href: '#tasks', text: 'Your tasks' }],
            signOut: { action: '#sign-out', fields: { token: 'abc' } },
          }
        : { signIn: '#sign-in' }
    }
    breadcrumbs={[{ href: '#home', text: 'Home' }, { text: 'Style guide' }]}
    beforeContent={<BackLink lang={lang} href="#back" />}
    hero={
      <Hero
        title="Thirty-four ministries, one table"
        lead="They teach one another what works, and write down what came of it."
      >
        <Button href="#calls" class="minga-button--gold">
          See the open call
        </Button>
      </Hero>
    }
    footer={{
      links: [
        { href: '#about', text: 'About' },
        { href: '#data', text: 'Data and API' },
        { href: '#accessibility', text: 'Accessibility' },
        { href: '#privacy', text: 'Privacy' },
      ],
      disclaimer: 'The names and borders shown do not imply an opinion of the network on any territory.',
    }}
  >
    <PageHeading caption="The design system">Style guide</PageHeading>
    <Parts lang={lang} />
    <Charts lang={lang} />
    <Contents lang={lang} />
    <Forms lang={lang} />
  </Page>
)
