const name = 'form_token'

const valueIn = (form: HTMLFormElement) =>
  form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value

/** What a script sends of a form by itself proves, as the form does, that the page is the site's. */
export const tokenOf = (form: HTMLFormElement): Record<string, string> => ({
  'x-form-token': valueIn(form) ?? '',
})

/** Makes another form one of the same page. */
export const handToken = (from: HTMLFormElement, to: HTMLFormElement) => {
  const field = document.createElement('input')
  Object.assign(field, { type: 'hidden', name, value: valueIn(from) ?? '' })
  to.append(field)
}
