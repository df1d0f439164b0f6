import { z } from 'zod'
import { languages } from '#platform/i18n/index.ts'

/** Of the file that is read and let go. */
export const maxFileBytes = 10_000_000

/** Characters: some two hundred pages. */
export const longestText = 600_000

/** In which language to read; nothing to recognize it. */
export const lintForm = z.object({
  text: z.string().catch(''),
  lang: z.enum(languages).optional().catch(undefined),
})
