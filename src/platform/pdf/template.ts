/**
 * Draws the document that comes as JSON in `sys.inputs`. Not a word of it is ever read as Typst: strings of the JSON
 * are put in place as text, so this source is the only code there is.
 */
export const template = `
#let given = json(bytes(sys.inputs.document))
#let ink = rgb("#0b3b46")
#let line = rgb("#9fb3b8")
#let pale = rgb("#eef4f5")
#let has-cover = "cover" in given

#set document(title: given.title, date: none)
#set text(lang: given.lang, font: "Libertinus Serif", size: 11pt, hyphenate: false, costs: (widow: 300%, orphan: 300%))
#set par(leading: 0.7em, spacing: 1em, justify: false)
#set page(
  paper: "us-letter",
  margin: (x: 2.4cm, top: 2.2cm, bottom: 2.4cm),
  header: if given.header != "" { context if counter(page).get().first() > 1 or not has-cover {
    set text(size: 9pt, fill: ink)
    block(width: 100%, stroke: (bottom: 0.5pt + line), inset: (bottom: 0.4em), given.header)
  } },
  footer: context if counter(page).get().first() > 1 or not has-cover {
    set text(size: 9pt)
    grid(
      columns: (1fr, auto),
      column-gutter: 1em,
      given.footer,
      [#counter(page).get().first() / #counter(page).final().first()],
    )
  },
)
#show heading: set text(fill: ink)
#show heading: set block(above: 1.6em, below: 0.8em)
#show heading.where(level: 1): set text(size: 1.15em)
#show title: set text(fill: ink, size: if has-cover { 30pt } else { 20pt })
#show title: set par(leading: 0.45em)
#show title: set block(below: 1.2em)
#set list(spacing: 0.75em, indent: 0.3em)
#set table(stroke: (x: none, y: 0.5pt + line), inset: (x: 0.5em, y: 0.6em))
#set table.cell(breakable: false)
#show table.cell.where(y: 0): strong
#show figure: set block(above: 1.4em, below: 1.4em)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.where(kind: table): set block(breakable: true)
#show figure.caption: set block(sticky: true)
#show figure.caption: it => block(width: 100%, align(left, text(fill: ink, weight: "bold", it.body)))

// A line end of what was typed stays one, and an empty line begins a paragraph.
#let written(value) = value.split(regex("\\n{2,}")).map(part => part.split("\\n").join(linebreak())).join(parbreak())

#let in-own(item) = if "lang" in item { text(lang: item.lang, written(item.text)) } else { written(item.text) }

#let drawn-table(block) = {
  let last = block.rows.len()
  show table.cell.where(y: 0): set text(fill: ink)
  show table.cell: set text(size: if block.columns.len() > 4 { 9.5pt } else { 10.5pt })
  show table.cell: set par(leading: 0.55em)
  show table.cell.where(y: last): it => if block.isTotalled { strong(it) } else { it }
  table(
    columns: if "widths" in block { block.widths.map(width => width * 1fr) } else { block.columns.len() },
    align: (x, y) => if block.numeric.at(x) { right } else { left },
    fill: (x, y) => if y == 0 and "widths" in block { pale },
    table.header(..block.columns.map(text)),
    ..block.rows.flatten().map(written),
  )
}

#let draw(block) = {
  if block.kind == "heading" {
    // What stands where there is room for it stays in its section.
    place.flush()
    if block.beginsPage { pagebreak(weak: true) }
    heading(level: block.level, text(block.text))
  }
  else if block.kind == "paragraph" { parbreak() + written(block.text) + parbreak() }
  else if block.kind == "note" {
    std.block(fill: pale, stroke: (left: 2pt + ink), inset: (x: 1em, y: 0.8em), width: 100%, written(block.text))
  }
  else if block.kind == "facts" {
    terms(..block.rows.map(((label, value)) => terms.item(text(label), written(value))))
  }
  else if block.kind == "list" { list(..block.items.map(in-own)) }
  else if block.kind == "entries" {
    for entry in block.entries {
      std.block(breakable: false, below: 1.3em, {
        std.block(below: 0.5em, strong(text(fill: ink, entry.number + " " + entry.title)))
        std.block(below: 0.5em, text(size: 9.5pt, style: "italic", entry.detail))
        written(entry.text)
      })
    }
  }
  else if block.kind == "figure" {
    figure(image(bytes(block.svg), format: "svg", width: 100%, alt: block.alternative), caption: text(block.caption),
      kind: image, supplement: none, numbering: none, placement: if block.floats { auto } else { none })
  }
  else if block.kind == "table" {
    // What has few rows stays on one page; where these are tall, it stands where there is room for it.
    let is-long = block.rows.len() > 12
    let lines = block.rows.map(row => calc.max(..row.map(cell => cell.split("\\n").len()))).sum()
    if "caption" in block {
      show figure: set std.block(breakable: is-long)
      figure(drawn-table(block), caption: text(block.caption), kind: table, supplement: none, numbering: none,
        placement: if is-long or lines <= 12 { none } else { auto })
    } else { std.block(breakable: is-long, width: 100%, drawn-table(block)) }
  }
}

#if has-cover {
  v(22%)
  text(size: 13pt, fill: ink, tracking: 0.02em, given.cover.above)
  v(0.6em)
  std.line(length: 6em, stroke: 2pt + ink)
  v(0.6em)
  title()
  for below in given.cover.below { std.block(below: 0.7em, text(size: 12pt, below)) }
  pagebreak()
} else { title() }

#if "contents" in given {
  show outline.entry.where(level: 1): set std.block(above: 0.9em)
  outline(title: text(given.contents.title), depth: 2, indent: 1.2em)
  context {
    let captioned = query(figure)
    if captioned.len() > 0 {
      outline(title: text(given.contents.captions), target: figure)
    }
  }
  pagebreak()
}

#for (at, block) in given.blocks.enumerate() {
  let next = given.blocks.at(at + 1, default: (kind: none))
  let drawn = if "lang" in block { text(lang: block.lang, draw(block)) } else { draw(block) }
  // What leads to a list stays with its beginning.
  if block.kind == "paragraph" and next.kind == "list" { std.block(sticky: true, drawn) } else { drawn }
}
`
