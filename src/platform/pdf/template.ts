/**
 * Draws the document that comes as JSON in `sys.inputs`. Not a word of it is ever read as Typst: strings of the JSON
 * are put in place as text, so this source is the only code there is.
 */
export const template = `
#let given = json(bytes(sys.inputs.document))
#let ink = rgb("#0b3b46")

#set document(title: given.title, date: none)
#set text(lang: given.lang, font: "Libertinus Serif", size: 11pt, hyphenate: false)
#set par(leading: 0.7em, spacing: 1em, justify: false)
#set page(
  paper: "us-letter",
  margin: (x: 2.4cm, top: 2.2cm, bottom: 2.4cm),
  footer: context [
    #set text(size: 9pt)
    #grid(
      columns: (1fr, auto),
      column-gutter: 1em,
      given.footer,
      [#counter(page).get().first() / #counter(page).final().first()],
    )
  ],
)
#show heading: set text(fill: ink)
#show heading: set block(above: 1.6em, below: 0.8em)
#show title: set text(fill: ink, size: 20pt)
#show title: set block(below: 1.2em)
#set table(stroke: (x: none, y: 0.5pt + rgb("#9fb3b8")), inset: (x: 0.5em, y: 0.6em))
#show table.cell.where(y: 0): strong

// A line end of what was typed stays one, and an empty line begins a paragraph.
#let written(value) = value.split(regex("\\n{2,}")).map(part => part.split("\\n").join(linebreak())).join(parbreak())

#let draw(block) = {
  if block.kind == "heading" { heading(level: block.level, text(block.text)) }
  else if block.kind == "paragraph" { parbreak() + written(block.text) + parbreak() }
  else if block.kind == "facts" {
    terms(..block.rows.map(((label, value)) => terms.item(text(label), written(value))))
  }
  else if block.kind == "list" { list(..block.items.map(written)) }
  else if block.kind == "table" {
    table(
      columns: block.columns.len(),
      table.header(..block.columns.map(text)),
      ..block.rows.flatten().map(written),
    )
  }
}

#title()
#for block in given.blocks {
  if "lang" in block { text(lang: block.lang, draw(block)) } else { draw(block) }
}
`
