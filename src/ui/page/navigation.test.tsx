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

oracle('breadcrumbs', 12, (o) => (
  <Breadcrumbs
    lang="en"
    {...part(o)}
    collapseOnMobile={o.collapseOnMobile}
    items={o.items.map((item) => ({ text: content(item), href: item.href, attributes: attributes(item.attributes) }))}
  />
))

oracle('skip-link', 9, (o) => <SkipLink lang="en" {...part(o)} href={o.href} />)

oracle('phase-banner', 7, (o) => (
  <PhaseBanner {...part(o)} tag={content(o.tag)} tagClass={o.tag?.classes}>
    {content(o)}
  </PhaseBanner>
))

oracle('generic-header', 7, (o) => (
  <GenericHeader
    {...part(o)}
    logo={content({ html: o.logoHtml, text: o.logoText } as typeof o)}
    href={o.url}
    containerClass={o.containerClasses}
  />
))

oracle('language-navigation', 13, (o) => (
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
))

oracle('service-navigation', 33, (o) => (
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
))
