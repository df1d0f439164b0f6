/** Addresses without the language: put `/${lang}` before them. */
export const urls = { linter: () => '/linter' }
