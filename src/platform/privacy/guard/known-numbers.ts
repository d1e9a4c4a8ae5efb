import { at, type Part, partsOf } from './part.ts';

/** What stands in front of a number that is of a thing or a firm; it may pass the eleven-test by chance. */
const LABEL =
  /(?<!\p{L})(?:order|bestel(?:ling)?|artikel|product|factuur|faktuur|invoice|serie|serial|model|type|track|pakket|zending|parcel|ticket|offerte|klant|lid(?:maatschap)?|polis|kvk|k\.v\.k\.|btw|vat|isbn|ean|barcode|vestiging|volg|pas|begroting|inkoop|levering|lever|bon|reservering|boeking|inventaris|kamerstuk(?:ken)?|licentie|meter|printer|wifi|zoom|onderdeel|voorraad|part)(?:[ -]?(?:en[ -]track|and-tracecode|nummer|number|nr|no|code|id)(?!\p{L}))?\.?/giu;
const BEHIND =
  /[\s:#.=(]{0,4}(?:(?:is|was|met|van|nummer|nr)\.?\s){0,2}(?<value>[\p{L}\d]{0,3}\d{4,20}|\d{1,3}(?:[ .-]\d{1,4}(?!\d)){0,6}|[A-Z]{1,3}-\d[\dA-Z-]{0,12})/duy;

const TIME = '(?:[01]?\\d|2[0-4])[.:][0-5]\\d';
const YEAR = '(?:19|20)\\d\\d';
const OTHERS = [
  // Amounts and counts: "€ 123.456.789", "250.000.000 euro".
  /(?:€|eur(?:o|\.)?|\$|£)\s?\d[\d.,]{0,16}/giu,
  /(?<![\d.,])\d{1,3}(?:[.,]\d{3}){1,4}(?:,\d\d|,-)?(?=\s(?:euro|mensen|inwoners|personen|keer|meldingen|gezinnen|miljoen))/giu,
  new RegExp(`(?<!\\d)${TIME}\\s?(?:-|tot|to)\\s?${TIME}(?!\\d)`, 'giu'),
  new RegExp(`(?<!\\d|\\d ?[-./] ?)${YEAR}\\s?[-/]\\s?${YEAR}(?!\\d|[-/.]\\d)`, 'giu'),
  // Times and days of visits without anything between: "0900-1030", "20270309".
  /(?<!\d|\d ?[-./] ?)(?:[01]\d|2[0-3])[0-5][05] ?- ?(?:[01]\d|2[0-3])[0-5][05](?! ?[-./]? ?\d)/g,
  /(?<!\d)20[1-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  /(?<!\p{L})isbn[ :-]{0,3}(?:97[89][ -]?)?\d[\d -]{8,14}/giu,
  /(?<!\d|\d ?[-./] ?|\d )0(?:800|900|906|909)[ -]?\d{4}(?!\d)/g,
];

/** Numbers that are known to be of something else than a person. */
export function findKnownNumbers(text: string): Part[] {
  const labelled = partsOf(text, LABEL).flatMap(({ start, end }) => {
    const [from, until] = at(text, BEHIND, end)?.indices?.groups?.value ?? [0, 0];
    return until > 0 ? [{ start, from, end: until }] : [];
  });
  return [...labelled, ...OTHERS.flatMap((pattern) => partsOf(text, pattern))];
}
