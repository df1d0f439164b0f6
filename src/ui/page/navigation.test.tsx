import { attributes, content, oracle, part } from '#test/ui/fixtures.tsx'
import {
  BackLink,
  Breadcrumbs,
  GenericHeader,
  LanguageNavigation,
  PhaseBanner,
  ServiceNavigation,
  SkipLink,
} from '../index.ts'

oracle('back-link', 7, (o) => (
  <BackLink lang="en" {...part(o)} href={o.href || '#'}>
    {content(o)}
  </BackLink>
))

oracle(
  'breadcrumbs',
  11,
  (o) => (
    <Breadcrumbs
      lang="en"
      {...part(o)}
      collapseOnMobile={o.collapseOnMobile}
      items={o.items.map((item) => ({
        text: content(item),
        href: item.href,
        attributes: attributes(item.attributes),
      }))}
    />
  ),
  {
    'custom label': 'the words are the catalog’s',
  },
)

oracle('skip-link', 9, (o) => (
  <SkipLink lang="en" {...part(o)} href={o.href ?? '#content'}>
    {content(o)}
  </SkipLink>
))

oracle('phase-banner', 7, (o) => (
  <PhaseBanner {...part(o)} tag={content(o.tag)} tagClass={o.tag?.classes}>
    {content(o)}
  </PhaseBanner>
))

oracle('generic-header', 7, (o) => (
  <GenericHeader
    {...part(o)}
    logo={content({ html: o.logoHtml, text: o.logoText })}
    href={o.url}
    containerClass={o.containerClasses}
  />
))

oracle(
  'language-navigation',
  12,
  (o) => (
    <LanguageNavigation
      lang="en"
      {...part(o)}
      items={o.items.map((item) => ({
        text: content(item),
        lang: item.lang,
        href: item.href,
        current: item.current,
        dir: item.dir as 'ltr',
        description: item.languageDescriptionText,
        class: item.classes,
        attributes: attributes(item.attributes),
      }))}
    />
  ),
  {
    'with translated navigation label': 'the words are the catalog’s',
  },
)

oracle(
  'service-navigation',
  13,
  (o) => (
    <ServiceNavigation
      lang="en"
      {...part(o)}
      id={o.navigationId}
      collapse={o.collapseNavigationOnMobile}
      label={o.navigationLabel}
      navigationClass={o.navigationClasses}
      items={(o.navigation ?? []).filter(Boolean).map((item) => ({
        text: content(item),
        href: item.href,
        current: item.current,
        active: item.active,
        attributes: attributes(item.attributes),
      }))}
    />
  ),
  {
    'with service name': 'the header before it names the network',
    'with service link': 'the header before it names the network',
    'with long service name': 'the header before it names the network',
    'with service name and navigation': 'the header before it names the network',
    inverse: 'the header before it names the network',
    'with collapseNavigationOnMobile set to false': 'the header before it names the network',
    'with a single navigation item': 'the header before it names the network',
    'with a single navigation item and collapseNavigationOnMobile set to true':
      'the header before it names the network',
    attributes: 'the header before it names the network',
    classes: 'the header before it names the network',
    'with custom aria-label': 'the header before it names the network',
    'with custom navigation toggle text': 'the words are the catalog’s',
    'with custom navigation toggle label': 'the words are the catalog’s',
    'with identical navigation toggle text and label': 'the words are the catalog’s',
    'with custom navigation toggle text and navigation label': 'the words are the catalog’s',
    'with language navigation': 'languages, search and account are in the header before it',
    'with right-aligned language navigation': 'languages, search and account are in the header before it',
    'inverse with language navigation': 'languages, search and account are in the header before it',
    'with slotted content': 'languages, search and account are in the header before it',
    'with `inline` end slot': 'languages, search and account are in the header before it',
  },
)
