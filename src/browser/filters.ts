/** On a phone the results come first: filters that are not in use are folded. */
export const foldFilters = () => {
  if (window.matchMedia('(min-width: 48.0625em)').matches) return
  for (const panel of document.querySelectorAll('details[data-minga-fold-on-phone]'))
    panel.removeAttribute('open')
}
