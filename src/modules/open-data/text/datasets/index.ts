import { catalog } from '#platform/i18n/index.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'

export type { DatasetsText } from './es.ts'

export const datasetsText = catalog({ es, en, pt, fr })
