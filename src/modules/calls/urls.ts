/** Addresses without the language: put `/${lang}` before them. */
export const urls = {
  calls: () => '/calls',
  call: (year: number) => `/calls/${year}`,
}
