/** Addresses without the language: put `/${lang}` before them. */
export const urls = {
  ministries: () => '/ministries',
  ministry: (country: string) => `/ministries/${country.toLowerCase()}`,
  institutions: () => '/institutions',
  /** The page of a ministry; of another institution, its place in the list. */
  institution: ({ kind, code, country }: { kind: string; code: string; country: string | null }) =>
    kind === 'ministry' && country ? urls.ministry(country) : `/institutions#${code}`,
}
