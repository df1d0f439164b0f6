/** Addresses without the language: put `/${lang}` before them. */
export const urls = {
  ministries: () => '/ministries',
  ministry: (country: string) => `/ministries/${country.toLowerCase()}`,
  institutions: () => '/institutions',
}
