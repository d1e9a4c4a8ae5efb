import type { EffectCode, FindingCode, OptionCode } from './codes.ts';
import type { Example, Finding, Option, Params } from './finding.ts';

/** Where a finding is. A {@link Cell} fits; a row or a sheet leaves the rest empty. */
export type Spot = {
  sheet: string;
  row: number;
  column: string;
  address: string;
  text: string;
  /** What the cell holds, when the finding is about a part of it: what is typed replaces the whole. */
  whole?: string;
};

export function spotOfSheet(sheet: string, row = 0): Spot {
  return { sheet, row, column: '', address: row > 0 ? `A${row}` : '', text: '' };
}

type Question = {
  options: Option[];
  effect: EffectCode;
  params?: Params;
  blocking?: boolean;
  same?: string;
  /** Names the question instead of its code, when one thing can be asked in several ways. */
  name?: string;
  /** The answer as long as nobody says otherwise: it is near enough to certain that nothing waits for it. */
  unlessSaid?: string;
};
type Fault = { effect: EffectCode; params?: Params; suggestion?: string; blocking?: boolean; same?: string };

export type Notebook = ReturnType<typeof openNotebook>;

export function option(code: OptionCode, params: Params = {}, id: string = code): Option {
  return { id, code, params };
}

/** Collects findings while a workbook is interpreted, and knows which questions have been answered. */
export function openNotebook(decisions: Readonly<Record<string, string>>) {
  const findings: Finding[] = [];
  const mended = new Map<string, { finding: Finding; rows: number[]; examples: Example[]; count: number }>();
  const shared = new Map<string, { finding: Finding; rows: number[] }>();
  const taken = new Set<string>();

  function newId(spot: Spot, suffix: string): string {
    const base = `${spot.sheet}!${spot.address}:${suffix}`;
    let id = base;
    for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
    taken.add(id);
    return id;
  }

  function finding(
    spot: Spot,
    suffix: string,
    rest: Pick<Finding, 'group' | 'code' | 'effect'> & Partial<Finding>,
  ): Finding {
    const { sheet, row, column, address, text, whole } = spot;
    const made: Finding = {
      id: newId(spot, suffix),
      sheet,
      row,
      column,
      cell: address,
      value: text,
      params: {},
      options: [],
      blocking: false,
      subject: '',
      ...rest,
    };
    if (whole !== undefined && rest.group !== 'mended') made.params = { ...made.params, whole };
    return made;
  }

  /** Points an earlier finding about the same value at one more row; `undefined` when this is the first. */
  function again(same: string | undefined, spot: Spot, code: string): Finding | undefined {
    const earlier =
      same === undefined ? undefined : shared.get(`${code}|${spot.sheet}|${spot.column}|${same}`);
    if (!earlier) return undefined;
    earlier.rows.push(spot.row);
    return earlier.finding;
  }

  function keep(same: string | undefined, spot: Spot, made: Finding): Finding {
    findings.push(made);
    if (same !== undefined) {
      const rows = [spot.row];
      made.params = { ...made.params, rows };
      shared.set(`${made.code}|${spot.sheet}|${spot.column}|${same}`, { finding: made, rows });
    }
    return made;
  }

  function answer(made: Finding): string | null {
    const chosen = decisions[made.id];
    if (chosen === undefined || !made.options.some(({ id }) => id === chosen)) return null;
    made.answer = chosen;
    return chosen;
  }

  return {
    findings,

    /** Done and certain. `from` and `to` are shown as examples. */
    mend(code: FindingCode, spot: Spot, from: string, to: string, effect: EffectCode = 'none'): void {
      const key = `${spot.sheet}|${spot.column}|${code}`;
      let group = mended.get(key);
      if (!group) {
        const made = finding({ ...spot, address: spot.column }, code, {
          group: 'mended',
          code,
          effect,
          cell: spot.address,
        });
        group = { finding: made, rows: [], examples: [], count: 0 };
        mended.set(key, group);
        findings.push(made);
      }
      group.count += 1;
      if (group.rows.at(-1) !== spot.row) group.rows.push(spot.row);
      const isNew = !group.examples.some((example) => example.from === from);
      if (group.examples.length < 2 && isNew) group.examples.push({ row: spot.row, from, to });
      group.finding.params = { count: group.count, rows: group.rows, examples: group.examples };
    },

    /** The id of the chosen option, or `null` while nobody has chosen. */
    ask(
      code: FindingCode,
      spot: Spot,
      { options, effect, params = {}, blocking = false, same, name = code, unlessSaid }: Question,
    ): string | null {
      const earlier = again(same, spot, code);
      if (earlier) return earlier.answer ?? null;
      const made = finding(spot, name, { group: 'decide', code, options, effect, params, blocking });
      if (answer(made) === null && unlessSaid !== undefined) made.answer = unlessSaid;
      if (made.answer !== undefined) made.blocking = false;
      keep(same, spot, made);
      return made.answer ?? null;
    },

    /** One per cell as a rule, because a correction replaces the whole cell; so the id does not hold the code. */
    wrong(
      code: FindingCode,
      spot: Spot,
      { effect, params = {}, suggestion, blocking = false, same }: Fault,
    ): void {
      if (again(same, spot, code)) return;
      // Somebody's safety, or a promise, hangs on it: leaving it out must be said aloud.
      const options = blocking ? [option('leave-out')] : [];
      const made = finding(spot, 'wrong', { group: 'wrong', code, effect, params, blocking, options });
      if (suggestion !== undefined)
        made.suggestion = spot.whole?.replace(spot.text, () => suggestion) ?? suggestion;
      if (answer(made) !== null) made.blocking = false;
      keep(same, spot, made);
    },

    /** Nothing of what was refused is kept. */
    refuse(
      code: FindingCode,
      spot: Spot,
      effect: EffectCode,
      options: Option[] = [],
      params: Params = {},
    ): void {
      const made = finding({ ...spot, text: '' }, code, { group: 'refused', code, effect, options, params });
      answer(made);
      findings.push(made);
    },
  };
}

/** Nobody may finish an import while a question is open or something is wrong that blocks. */
export function isComplete(findings: readonly Finding[]): boolean {
  return findings.every(
    (finding) => !finding.blocking && (finding.group !== 'decide' || finding.answer !== undefined),
  );
}
