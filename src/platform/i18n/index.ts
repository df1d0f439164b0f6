export { catalog } from './catalog.ts'
export { type Day, type Format, format } from './format.ts'
export {
  isLang,
  type Lang,
  type Localized,
  languageNames,
  languages,
  locales,
  preferredLang,
} from './language.ts'
export { type PluralForms, plural } from './plural.ts'
