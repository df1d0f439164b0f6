/** Addresses of the files for machines: they have no language. */
export const urls = {
  iati: () => '/iati/activities.xml',
  catalogJsonLd: () => '/catalog.jsonld',
  catalogTurtle: () => '/catalog.ttl',
  /** What the columns of a CSV file mean; put `/${lang}` before it, as before the file's own address. */
  columns: (csv: string) => `${csv}-metadata.json`,
}
