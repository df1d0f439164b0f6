import type { Lang, plural } from '#platform/i18n/index.ts'

/** The plural cases of one language, which the browser chooses among; `%{count}` becomes the number. */
export const forms = <L extends Lang>(cases: Parameters<typeof plural<L>>[2]): Record<string, string> => cases
