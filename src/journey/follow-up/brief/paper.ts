import type { Locale } from '../../../language/format.ts';
import { words } from './brief-words.ts';
import type { ShownBrief } from './briefs.ts';
import { PARTS } from './parts.ts';

/** What stands on the page and on the slide, in the language of who prints it; what was written stays as it is. */
export function paperOf({ texts, host, firstName, jobTitle, programme }: ShownBrief, lang: Locale) {
  const t = words[lang];
  return {
    ...{ lang, title: t.title(host), titleSlide: t.titleSlide(host) },
    by: t.by(firstName, jobTitle),
    programme: t.programme(programme),
    parts: PARTS.filter((one) => texts[one] !== '').map((one) => ({
      head: t.parts[one],
      paragraphs: texts[one].split(/\n+/).filter(Boolean),
    })),
  };
}

const HEAD = `#let facts = json(bytes(sys.inputs.facts))
#let action = rgb("#0a5a66")
#let amber = rgb("#f2a33a")
#let mark = pdf.artifact(box(width: 40mm, height: 16mm, {
  let line(paint, ..parts) = place(top + left, curve(stroke: (paint: paint, thickness: 1.8pt, cap: "round"), ..parts))
  let dot(x, y, paint) = place(top + left, dx: x - 2.4mm, dy: y - 2.4mm, circle(radius: 2.4mm, fill: paint, stroke: none))
  line(action, curve.move((3mm, 12mm)), curve.cubic((5mm, 2mm), (11mm, 0mm), (19mm, 8mm)))
  line(amber, curve.move((19mm, 8mm)), curve.cubic((24mm, 15mm), (31mm, 14mm), (35mm, 3mm)))
  dot(3mm, 12mm, action)
  dot(19mm, 8mm, rgb("#1b2433"))
  dot(35mm, 3mm, amber)
}))
`;

/** One page, in Typst. What people wrote comes from `facts` and is text, whatever stands in it. */
export const PAGE = `${HEAD}#set document(title: facts.title, date: none)
#set page(paper: "a4", margin: (x: 24mm, y: 20mm))
#set text(font: "Atkinson Hyperlegible Next", lang: facts.lang, size: 11.5pt, fill: rgb("#1b2433"), hyphenate: false)
#set par(leading: 0.62em, spacing: 0.9em)
#show heading.where(level: 1): set text(size: 24pt, weight: 700, fill: action)
#show heading.where(level: 2): set text(size: 15pt, weight: 700)
#mark
#v(6mm)
= #facts.title
#text(size: 13pt, weight: 700, facts.by)

#facts.programme
#v(4mm)
#for part in facts.parts {
  heading(level: 2, part.head)
  for one in part.paragraphs { par(one) }
}
`;

/** One slide of 16 by 9: what is said aloud is not on it, so of each text only as much as fits. */
export const SLIDE = `${HEAD}#set document(title: facts.titleSlide, date: none)
#set page(width: 338.7mm, height: 190.5mm, margin: (x: 24mm, y: 16mm))
#set text(font: "Atkinson Hyperlegible Next", lang: facts.lang, size: 17pt, fill: rgb("#1b2433"), hyphenate: false)
#set par(leading: 0.6em, spacing: 0.8em)
#show heading.where(level: 1): set text(size: 34pt, weight: 700, fill: action)
#show heading.where(level: 2): set text(size: 20pt, weight: 700)
#mark
= #facts.titleSlide
#text(weight: 700, facts.by)
#v(3mm)
#for part in facts.parts {
  heading(level: 2, part.head)
  par(part.at("short"))
}
`;

/** So much of a text stands on the slide. */
const ON_SLIDE = 190;

/** As far as the last whole word that fits. */
const shorten = (text: string): string =>
  text.length <= ON_SLIDE ? text : `${text.slice(0, ON_SLIDE).replace(/\s+\S*$/, '')} …`;

export const slideOf = (brief: ShownBrief, lang: Locale) => {
  const paper = paperOf(brief, lang);
  return {
    ...paper,
    parts: paper.parts.map((part) => ({ ...part, short: shorten(part.paragraphs.join(' ')) })),
  };
};
