/** How a report looks on paper, in Typst. What it says comes from `facts` and is text, whatever stands in it. */
export const REPORT_PAGE = `#let facts = json(bytes(sys.inputs.facts))
#let action = rgb("#0a5a66")
#let soft = rgb("#4b5563")
#set document(title: facts.title, date: none)
#set page(paper: "a4", margin: (x: 20mm, y: 20mm), numbering: "1")
#set text(font: "Atkinson Hyperlegible Next", lang: facts.lang, size: 10pt, fill: rgb("#1b2433"), hyphenate: false)
#set par(leading: 0.6em, spacing: 0.9em)
#show heading.where(level: 1): set text(size: 22pt, weight: 700)
#show heading.where(level: 2): set text(size: 13pt, weight: 700, fill: action)
#show heading.where(level: 2): set block(above: 1.6em, below: 0.7em)
#text(fill: soft, facts.subtitle)

= #facts.title

#text(size: 12pt, facts.lead)

#for one in facts.tables {
  [== #one.title]
  if one.text != "" { par(text(fill: soft, one.text)) }
  block(width: 100%, table(
    columns: (1fr,) + (auto,) * (one.heads.len() - 1),
    align: (x, y) => if x == 0 { left } else { right },
    stroke: (x, y) => (bottom: 0.5pt + rgb("#c9c2b4")),
    inset: (x: 4pt, y: 5pt),
    table.header(..one.heads.map(head => text(weight: 700, size: 9pt, head))),
    ..one.rows.flatten().map(cell => [#cell]),
  ))
}

#if facts.quotes.len() > 0 {
  [== #facts.quotesTitle]
  for one in facts.quotes {
    quote(block: true, attribution: [#one.who], [#one.text])
  }
}

== #facts.method

#enum(spacing: 0.8em, ..facts.notes.map(note => enum.item([#note])))

== #facts.all

#terms(separator: [: ], spacing: 0.8em, hanging-indent: 0pt, ..facts.definitions.map(one => terms.item([#one.label], [#one.value. #one.counts])))
`;
