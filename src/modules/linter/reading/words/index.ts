import type { Lang } from '#platform/i18n/index.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'
import type { Words } from './words.ts'

export type { Words } from './words.ts'

const all: Record<Lang, Words> = { es, en, pt, fr }

export const wordsOf = (lang: Lang): Words => all[lang]
