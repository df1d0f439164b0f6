import { catalog } from '#platform/i18n/index.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'

export type { ColumnsText } from './es.ts'

export const columnsText = catalog({ es, en, pt, fr })
