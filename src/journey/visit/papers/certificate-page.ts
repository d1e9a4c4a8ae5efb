/**
 * How a certificate looks, in Typst. What people wrote comes from `facts` and is text, whatever stands in it. The mark above
 * it is decoration, and no reader hears it.
 */
export const CERTIFICATE_PAGE = `#let facts = json(bytes(sys.inputs.facts))
#let action = rgb("#0a5a66")
#let amber = rgb("#f2a33a")
#set document(title: facts.title, date: none)
#set page(paper: "a4", margin: (x: 30mm, y: 34mm))
#set text(font: "Atkinson Hyperlegible Next", lang: facts.lang, size: 12.5pt, fill: rgb("#1b2433"), hyphenate: false)
#set par(leading: 0.7em, spacing: 1.2em)
#pdf.artifact(box(width: 40mm, height: 16mm, {
  let line(paint, ..parts) = place(top + left, curve(stroke: (paint: paint, thickness: 1.8pt, cap: "round"), ..parts))
  let dot(x, y, paint) = place(top + left, dx: x - 2.4mm, dy: y - 2.4mm, circle(radius: 2.4mm, fill: paint, stroke: none))
  line(action, curve.move((3mm, 12mm)), curve.cubic((5mm, 2mm), (11mm, 0mm), (19mm, 8mm)))
  line(amber, curve.move((19mm, 8mm)), curve.cubic((24mm, 15mm), (31mm, 14mm), (35mm, 3mm)))
  dot(3mm, 12mm, action)
  dot(19mm, 8mm, rgb("#1b2433"))
  dot(35mm, 3mm, amber)
}))
#v(14mm)
#show heading: set text(size: 30pt, weight: 700, fill: action)
= #facts.title
#v(12mm)
#text(size: 21pt, weight: 700, facts.name)

#text(size: 14pt, facts.sentence)
#v(10mm)
#terms(separator: [: ], spacing: 1.1em, hanging-indent: 0pt, ..facts.rows.map(((term, text)) => terms.item(term, text)))
`;
