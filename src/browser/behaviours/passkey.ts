import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'
import { tokenOf } from './form-token.ts'

type Ask = (options: unknown) => Promise<object>

const askers: Record<string, Ask> = {
  'passkey-sign-in': (options) =>
    startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON }),
  'passkey-add': (options) =>
    startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON }),
}

/**
 * Shows the forms that need a passkey, and before they are sent has the browser ask for one. The answer travels in
 * the form, so that its errors and its redirect are those of every other form.
 */
export const askForPasskeys = () => {
  if (!browserSupportsWebAuthn()) return
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-behaviour^="passkey-"]')) {
    const ask = askers[form.dataset.behaviour ?? '']
    const answer = form.querySelector<HTMLInputElement>('input[name="response"]')
    if (!ask || !answer) continue
    form.hidden = false
    form.addEventListener('submit', async (event) => {
      event.preventDefault()
      const message = form.querySelector<HTMLElement>('[role="alert"]')
      if (message) message.hidden = true
      try {
        const response = await fetch(form.dataset.options ?? '', { method: 'POST', headers: tokenOf(form) })
        if (!response.ok) throw new Error(String(response.status))
        answer.value = JSON.stringify(await ask(await response.json()))
        form.submit()
      } catch {
        // Refused, canceled or not there: the person stays where they are.
        if (!message) return
        message.textContent = form.dataset.failed ?? ''
        message.hidden = false
      }
    })
  }
}
