/** What would make an answer stronger, in the place of what was said before; a reader hears only what is new. */
export const showHints = (question: HTMLElement, sentences: string[]) => {
  const place = question.querySelector<HTMLElement>('[data-hints]')
  if (!place) return
  const said = [...place.querySelectorAll('p')].map(({ textContent }) => textContent)
  const paragraphs = sentences.map((sentence) => {
    const [paragraph, title] = [document.createElement('p'), document.createElement('strong')]
    paragraph.className = 'govuk-body'
    title.textContent = `${place.dataset.hints}:`
    paragraph.append(title, ` ${sentence}`)
    return paragraph
  })
  if (paragraphs.length === said.length && paragraphs.every((one, at) => one.textContent === said[at])) return
  const inset = document.createElement('div')
  inset.className = 'govuk-inset-text'
  inset.append(...paragraphs)
  place.replaceChildren(...(paragraphs.length > 0 ? [inset] : []))
}
