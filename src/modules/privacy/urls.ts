/** Addresses without the language: put `/${lang}` before them. */
export const urls = {
  notice: () => '/privacy',
  ownData: () => '/account/data',
  ownCopy: () => '/account/data/copy.zip',
  correction: () => '/account/data/correction',
  request: () => '/account/data/erasure',
  withdrawal: () => '/account/data/erasure/withdrawal',
  audit: () => '/privacy/audit',
  auditFile: () => '/privacy/audit.csv',
  erasures: () => '/privacy/erasures',
  erasure: (id: number) => `/privacy/erasure?id=${id}`,
  erasurePage: () => '/privacy/erasure',
  review: () => '/privacy/erasure/review',
  confirmation: () => '/privacy/erasure/confirmation',
  refusal: () => '/privacy/erasure/refusal',
  holds: () => '/privacy/holds',
  lifting: () => '/privacy/holds/lifting',
}
