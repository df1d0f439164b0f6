/** Addresses without the language: put `/${lang}` before them. */
export const urls = {
  contributions: () => '/fund',
  contribution: (code: string) => `/fund#${code}`,
  csv: () => '/fund.csv',
  /** Below the API. */
  json: () => '/contributions',
}
