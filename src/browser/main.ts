import {
  Accordion,
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
} from 'govuk-frontend'
import { foldFilters } from './filters.ts'
import { closeMenus } from './menus.ts'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')

/** A behavior that fails leaves its part of the page as it is without JavaScript. */
const onError = () => {}

const behaviors = [
  Accordion,
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
]
for (const behavior of behaviors) createAll(behavior, undefined, { onError })

foldFilters()
closeMenus()
if (document.querySelector('form[data-behaviour^="passkey-"]')) {
  import('./behaviours/passkey.ts').then(({ askForPasskeys }) => askForPasskeys(), onError)
}
