import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** More than any linear pattern takes on the texts of the test. */
const TOO_MANY = 3_000_000;
class TooManySteps extends Error {}

type Go = (at: number, then: (at: number) => boolean) => boolean;

/**
 * Counts what a backtracking engine does to find a pattern everywhere in a text, so that its growth is known without
 * a clock. It takes the same ways in the same order as the engine of JavaScript does.
 */
export function countSteps({ source, flags }: { source: string; flags: string }, text: string): number {
  const unicode = /[uv]/.test(flags);
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const chars = unicode ? [...text] : text.split('');
  const groups = new Map<AST.CapturingGroup, [number, number]>();
  let steps = 0;
  const step = () => {
    steps += 1;
    if (steps > TOO_MANY) throw new TooManySteps();
  };

  const classes = new Map<string, (char: string) => boolean>();
  const classOf = (raw: string) => {
    let test = classes.get(raw);
    if (!test) {
      const own = new RegExp(`^(?:${raw})$`, flags.replace(/[gymd]/g, ''));
      const known = new Map<string, boolean>();
      test = (char) => {
        if (!known.has(char)) known.set(char, own.test(char));
        return known.get(char)!;
      };
      classes.set(raw, test);
    }
    return test;
  };

  const one = (raw: string, back: boolean): Go => {
    const test = classOf(raw);
    return (at, then) => {
      step();
      const char = chars[back ? at - 1 : at];
      return char !== undefined && test(char) && then(back ? at - 1 : at + 1);
    };
  };
  const inTurn = (parts: Go[]): Go =>
    parts.reduceRight<Go>(
      (rest, part) => (at, then) => part(at, (next) => rest(next, then)),
      (at, then) => then(at),
    );
  const either = (alternatives: readonly AST.Alternative[], back: boolean): Go => {
    const ways = alternatives.map(({ elements }) =>
      inTurn((back ? [...elements].reverse() : elements).map((element) => go(element, back))),
    );
    return (at, then) => ways.some((way) => way(at, then));
  };
  const repeat = (element: Go, min: number, max: number, greedy: boolean): Go => {
    const from =
      (count: number): Go =>
      (at, then) => {
        step();
        const more = () =>
          count < max &&
          element(at, (next) => (next === at && count >= min ? false : from(count + 1)(next, then)));
        if (count < min) return more();
        return greedy ? more() || then(at) : then(at) || more();
      };
    return from(0);
  };
  const isWord = (char: string | undefined) => char !== undefined && /\w/.test(char);
  const isEnd = (char: string | undefined) => char === undefined || (flags.includes('m') && char === '\n');

  const edge = (node: AST.EdgeAssertion | AST.WordBoundaryAssertion) => (at: number) => {
    if (node.kind === 'start') return isEnd(at === 0 ? undefined : chars[at - 1]);
    if (node.kind === 'end') return isEnd(chars[at]);
    return (isWord(chars[at - 1]) !== isWord(chars[at])) !== (node as AST.WordBoundaryAssertion).negate;
  };

  function go(node: AST.Element, back: boolean): Go {
    switch (node.type) {
      case 'Quantifier':
        return repeat(go(node.element, back), node.min, node.max, node.greedy);
      case 'Group':
        return either(node.alternatives, back);
      case 'CapturingGroup': {
        const inner = either(node.alternatives, back);
        return (at, then) => {
          const before = groups.get(node);
          const found = inner(at, (next) => {
            groups.set(node, [Math.min(at, next), Math.max(at, next)]);
            return then(next);
          });
          if (!found && before) groups.set(node, before);
          return found;
        };
      }
      case 'Backreference': {
        const target = [node.resolved].flat()[0]!;
        return (at, then) => {
          const [from, to] = groups.get(target) ?? [0, 0];
          const length = to - from;
          for (let index = 0; index < length; index += 1) {
            step();
            if (chars[at + index] !== chars[from + index]) return false;
          }
          return then(at + length);
        };
      }
      case 'Assertion': {
        if (node.kind !== 'lookahead' && node.kind !== 'lookbehind') {
          const holds = edge(node);
          return (at, then) => {
            step();
            return holds(at) && then(at);
          };
        }
        const look = either(node.alternatives, node.kind === 'lookbehind');
        return (at, then) => look(at, () => true) !== node.negate && then(at);
      }
      default:
        return one(node.raw, back);
    }
  }

  const whole = either(pattern.alternatives, false);
  const everywhere = /[gy]/.test(flags);
  try {
    for (let at = 0; at <= chars.length; ) {
      let end = -1;
      const found = whole(at, (next) => {
        end = next;
        return true;
      });
      if (found && !everywhere) break;
      at = found && end > at ? end : at + 1;
    }
  } catch (error) {
    if (!(error instanceof TooManySteps)) throw error;
    return Number.POSITIVE_INFINITY;
  }
  return steps;
}
