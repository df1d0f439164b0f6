const text = (id: number, lang: string) => `/reports/${id}/texts/${lang}`

/** Addresses without the language: put `/${lang}` before them. `of` is the language of a report's text. */
export const urls = {
  reports: () => '/reports',
  begin: () => '/reports/begin',
  report: (id: number) => `/reports/${id}`,
  annex: (id: number, annex: number) => `/reports/${id}/annexes/${annex}`,
  pdf: (id: number, of: string) => `/reports/${id}/${of}/report.pdf`,
  word: (id: number, of: string) => `/reports/${id}/${of}/report.docx`,
  csvs: (id: number, of: string) => `/reports/${id}/${of}/tables.zip`,
  csv: (id: number, of: string, name: string) => `/reports/${id}/${of}/tables/${name}.csv`,
  addition: (id: number) => `/reports/${id}/texts`,
  text,
  block: (id: number, of: string, block: string) => `${text(id, of)}/blocks/${block}`,
  after: (id: number, of: string, block: string) => `${text(id, of)}/blocks/${block}/after`,
  move: (id: number, of: string, block: string) => `${text(id, of)}/blocks/${block}/move`,
  removal: (id: number, of: string, block: string) => `${text(id, of)}/blocks/${block}/removal`,
  figures: (id: number, of: string) => `${text(id, of)}/figures`,
  publication: (id: number, of: string) => `${text(id, of)}/publication`,
  withdrawal: (id: number, of: string) => `${text(id, of)}/withdrawal`,
  versions: (id: number, of: string) => `${text(id, of)}/versions`,
  version: (id: number, of: string, rev: number) => `${text(id, of)}/versions/${rev}`,
  restoration: (id: number, of: string, rev: number) => `${text(id, of)}/versions/${rev}/restoration`,
  draftPdf: (id: number, of: string) => `${text(id, of)}/draft.pdf`,
  draftWord: (id: number, of: string) => `${text(id, of)}/draft.docx`,
  draftCsvs: (id: number, of: string) => `${text(id, of)}/draft.zip`,
}
