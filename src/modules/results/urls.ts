/** Addresses without the language: put `/${lang}` before them. */
export const urls = {
  results: () => '/results',
  calls: () => '/results/calls',
  participation: () => '/results/participation',
  indicators: (kind?: string) => (kind ? `/results/indicators?kind=${kind}` : '/results/indicators'),
  indicator: (code: string) => `/results/indicators/${code}`,
  inconsistencies: () => '/results/inconsistencies',
}
