import { at, type Part, partsOf } from './part.ts';

const BETWEEN = '[\\s./()-]{0,3}';
/** With the number of a country. */
const ABROAD = new RegExp(
  `(?<![\\d+])(?:\\+ ?|00(?=[1-9]))[1-9]\\d{0,2}(?:${BETWEEN}\\(0\\))?(?:${BETWEEN}\\d){7,12}(?!\\d)`,
  'g',
);
/** Ten digits that begin with a nought. */
const DUTCH = new RegExp(`(?<![\\d+]|\\d[.,-])\\(?0 ?[1-9](?:${BETWEEN}\\d){8}(?!\\d|-\\d)`, 'g');
/** As the one abroad, with the plus left out. */
const WITHOUT_PLUS = /(?<![\d+])31[ -]?(?:\(0\) ?)?6(?:[ .-]?\d){8}(?!\d)/g;
const LABEL =
  /(?<!\p{L})(?:tel(?:efoon)?(?:[ -]?(?:nummer|nr))?\.?|mob(?:iel)?\.?|phone|doorkies\p{L}{0,10})/giu;
const LABELLED = /[\s:.]{1,4}(?<value>\d(?:[ .-]?\d){5,8})(?![\d/]|[.-]\d)/dy;
/** Anybody may ring these: they say nothing about a client. */
const PUBLIC = /^\(?0(?:800|900|906|909)(?!\d{6})/;
/** "078 901 234 2 keer": what comes last belongs to the next word. */
const ONE_LEFT = /\d{2}[\s]\d$/;

/** Numbers to ring, but not those that are of everybody. */
export function findPhones(text: string): Part[] {
  const labelled = partsOf(text, LABEL).flatMap(({ start, end }) => {
    const [from, until] = at(text, LABELLED, end)?.indices?.groups?.value ?? [0, 0];
    return until > 0 ? [{ start, from, end: until }] : [];
  });
  const bare = [ABROAD, DUTCH, WITHOUT_PLUS].flatMap((pattern) => partsOf(text, pattern));
  return [...bare.map((part) => withoutBracket(text, part)), ...labelled].filter(({ from, end }) => {
    const number = text.slice(from, end);
    return !PUBLIC.test(number) && !ONE_LEFT.test(number);
  });
}

/** "(06-12345678)": the bracket is of the sentence, unless it closes within the number. */
function withoutBracket(text: string, { start, end }: Part): Part {
  const number = text.slice(start, end);
  const from = number.startsWith('(') && !number.includes(')') ? start + 1 : start;
  return { start: from, from, end };
}
