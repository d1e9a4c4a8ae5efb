import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Repeats of so many or more are as good as without end. */
const MANY = 64;
const CANDIDATES = [...'aA1 \n.,-/@\'(<é0:;!?+&|=_\t#[>*x"%\u00a0'];
/** What people paste without end, whatever the pattern. */
const USUAL = ['a', 'A', '1', ' ', '\n', '.', '-', 'a.', 'a-', 'Aa ', '1 ', 'a@', '/', '(', '<'];
/** Fits none of the patterns. */
const ENDS = ['', '\u0001'];

interface Given {
  source: string;
  flags: string;
}

/**
 * Texts that make a pattern work: what it repeats, again and again, behind what must come before, so that it begins
 * everywhere and ends nowhere. `null` when it repeats nothing without end.
 */
export function hostileTexts(pattern: Given): ((length: number) => string)[] | null {
  const { source, flags } = pattern;
  const tree = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const pumps = new Map<string, string>();
  let ends = false;
  const visit = (alternatives: readonly AST.Alternative[], before: string) => {
    for (const { elements } of alternatives) {
      let prefix = before;
      for (const element of elements) {
        const inner = element.type === 'Quantifier' ? element.element : element;
        if (element.type === 'Quantifier' && element.max >= MANY) {
          ends = true;
          for (const unit of samples(inner, flags)) if (unit !== '') pumps.set(`${prefix}\0${unit}`, prefix);
        }
        if ('alternatives' in inner) visit(inner.alternatives, prefix);
        if (element.type === 'Quantifier' && element.element.type !== 'Assertion')
          prefix += samples(element.element, flags)[0] ?? '';
        else prefix += samples(element, flags)[0] ?? '';
      }
    }
  };
  visit(tree.alternatives, '');
  if (!ends) return null;
  const own = [...pumps].map(([key, prefix]) => ({ prefix, unit: key.slice(prefix.length + 1) }));
  const units = [...new Set(own.map(({ unit }) => unit))].slice(0, 8);
  const shapes = [
    ...own.flatMap(({ prefix, unit }) => [
      { head: prefix, unit },
      { head: '', unit: prefix + unit },
      { head: prefix, unit: unit + prefix },
    ]),
    ...units.flatMap((one) => units.map((other) => ({ head: own[0]!.prefix, unit: one + other }))),
    ...[...units, ...USUAL].map((unit) => ({ head: '', unit })),
  ];
  const distinct = new Map(
    shapes.filter(({ unit }) => unit !== '').map((shape) => [JSON.stringify(shape), shape]),
  );
  return [...distinct.values()].flatMap(({ head, unit }) =>
    ENDS.map((end) => (length: number) => head + unit.repeat(Math.ceil(length / unit.length)) + end),
  );
}

/** Short texts that an element takes. */
function samples(element: AST.Element, flags: string): string[] {
  switch (element.type) {
    case 'Assertion':
    case 'Backreference':
      return [''];
    case 'Quantifier':
      return samples(element.element, flags).map((one) => one.repeat(Math.min(element.min, 8)));
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives
        .slice(0, 4)
        .map(({ elements }) => elements.map((one) => samples(one, flags)[0] ?? '').join(''));
    case 'Character':
      return [String.fromCodePoint(element.value)];
    default: {
      const own = new RegExp(`^(?:${element.raw})$`, flags.replace(/[gymd]/g, ''));
      return CANDIDATES.filter((char) => own.test(char)).slice(0, 3);
    }
  }
}
