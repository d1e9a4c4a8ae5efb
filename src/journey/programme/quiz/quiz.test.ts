import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findClientData } from '../../../platform/privacy/guard.ts';
import { QUIZ_LENGTH } from '../programme-measures.ts';
import { understandSituation } from './form.ts';
import { FUNCTIONS, type FunctionName } from './functions.ts';
import { FIRST_FIVE, SITUATION_NAMES, SITUATIONS, type Situation } from './situations.ts';

describe('situations that come along', () => {
  test.each(SITUATION_NAMES)(
    '%s: six to eight functions, at least one of them right and most of them not',
    (name) => {
      const { functions, right, text }: Situation = SITUATIONS[name];
      expect(functions.length).toBeGreaterThanOrEqual(6);
      expect(functions.length).toBeLessThanOrEqual(8);
      expect(new Set(functions).size).toBe(functions.length);
      expect(right.length).toBeGreaterThanOrEqual(1);
      // Who guesses is mostly wrong.
      expect(right.length / functions.length).toBeLessThan(1 / 3);
      expect(right.filter((one) => !functions.includes(one))).toEqual([]);
      expect(findClientData(text.nl)).toEqual([]);
    },
  );

  test('the first choice is five of them, and their right answers do not stand in one place', () => {
    expect(new Set(FIRST_FIVE).size).toBe(QUIZ_LENGTH);
    const places = FIRST_FIVE.map((name) => {
      const { functions, right }: Situation = SITUATIONS[name];
      return functions.indexOf(right[0]!);
    });
    expect(new Set(places).size).toBeGreaterThan(2);
  });

  test('what a round was asked never changes: a better text gets a new name', () => {
    const said = SITUATION_NAMES.map((name) => {
      const { text, functions, right }: Situation = SITUATIONS[name];
      const named = (some: readonly FunctionName[]) => some.map((one) => FUNCTIONS[one].nl).join(' | ');
      const whole = `${text.nl} ${named(functions)} ${named(right)}`;
      return `${name} ${createHash('sha256').update(whole).digest('hex').slice(0, 8)}`;
    });
    expect(said).toMatchInlineSnapshot(`
      [
        "doubt 30829967",
        "tonight fcb9732e",
        "stops 0ffe04bd",
        "together c224d27c",
        "condition 1740fa5b",
        "ban 83ebbd3d",
        "report ad834aa0",
        "release 948cfa74",
        "injury a4bb790e",
        "assault afa3e196",
        "supervised d6faf4b5",
        "measure a51c14e1",
        "debts ae09576e",
        "older ef2c6747",
      ]
    `);
  });
});

describe('a situation of the programme itself', () => {
  const formOf = (fields: [string, string][]) => {
    const form = new FormData();
    for (const [name, value] of fields) form.append(name, value);
    return understandSituation(form, {});
  };

  test('keeps which functions are right, also when a row between them is empty', () => {
    expect(
      formOf([
        ['situatie', ' Iemand belt  en wil praten. '],
        ['functie-0', 'de balie'],
        ['functie-2', 'de wijkagent'],
        ['functie-7', 'de huisarts'],
        ['goed', '2'],
        ['goed', '5'],
      ]),
    ).toEqual({
      situation: {
        text: 'Iemand belt  en wil praten.',
        functions: ['de balie', 'de wijkagent', 'de huisarts'],
        right: [1],
      },
    });
  });

  test.each<[string, [string, string][], object]>([
    ['nothing', [], { situatie: 'required', 'functie-0': 'two-functions' }],
    [
      'nothing right, and one function twice',
      [
        ['situatie', 'Iemand belt.'],
        ['functie-0', 'De balie'],
        ['functie-1', 'de balie'],
      ],
      { 'functie-1': 'twice', 'goed-0': 'one-right' },
    ],
    [
      'a client and a street',
      [
        ['situatie', 'Bel 06 12 34 56 78.'],
        ['functie-0', 'de balie in de Dorpsstraat 12'],
        ['functie-1', 'de wijkagent'],
        ['functie-2', 'de arts'],
        ['goed', '1'],
      ],
      { situatie: 'client-data', 'functie-0': 'client-data' },
    ],
    [
      'a tick at an empty row',
      [
        ['situatie', 'Iemand belt.'],
        ['functie-0', 'de balie'],
        ['functie-1', 'de wijkagent'],
        ['goed', '4'],
        ['goed', '99999999999'],
      ],
      { 'goed-0': 'one-right' },
    ],
  ])('with %s is refused, and says where', (_, fields, faults) => {
    expect(formOf(fields)).toEqual({ faults });
  });
});
