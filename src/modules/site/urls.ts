/** Addresses without the language: put `/${lang}` before them. */
export const urls = {
  home: () => '/',
  search: () => '/search',
  queue: () => '/queue',
  about: () => '/about',
  data: () => '/data',
  accessibility: () => '/accessibility',
}
