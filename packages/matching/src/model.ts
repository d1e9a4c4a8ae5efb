import { allowedVisits, type Option } from './allowed.ts';
import type { Catalogue, PlacedSlot } from './catalogue.ts';
import { meetings } from './meetings.ts';
import { type Expression, Program, sum } from './program.ts';
import { push } from './push.ts';
import { ruleBook } from './rules.ts';

/** The instance as an integer program, with the way back from columns to visits. */
export type Model = {
  cat: Catalogue;
  program: Program;
  /** The allowed visits; visit `i` is column `i`, 1 when it takes place. */
  options: Option[];
  /** Per person with any allowed visit the columns of those visits. */
  byPerson: Map<string, number[]>;
  /** Per person an expression that is 1 when placed at least once, else 0. */
  placed: Map<string, Expression>;
  /** Per organisation whose balance is kept, the column with the excess over its tolerance. */
  excess: Map<string, number>;
  /** Per person who may visit more than once, the column that is 1 when placed. */
  placedColumns: Map<string, number>;
  /** Per slot that a minimum or a host asks it of, the column that is 1 when the slot receives somebody. */
  receives: Map<string, number>;
};

/**
 * Builds all hard constraints. Columns: a visit x(p,s); z(p) = placed, only for people who may visit more than
 * once; y(s) = the slot receives somebody, only where a minimum or a host asks for it; e(o) = excess of balance.
 */
export function buildModel(cat: Catalogue): Model {
  const program = new Program();
  const options = allowedVisits(cat, ruleBook(cat));
  const byPerson = new Map<string, number[]>();
  const bySlot = new Map<string, number[]>();
  for (const { person, slot } of options) {
    const locked = cat.locks.get(person)?.has(slot) ? 1 : 0;
    const column = program.addColumn(locked, 1);
    push(byPerson, person, column);
    push(bySlot, slot, column);
  }
  const model: Model = {
    ...{ cat, program, options, byPerson, placed: new Map(), excess: new Map() },
    ...{ placedColumns: new Map(), receives: new Map() },
  };
  for (const [person, columns] of byPerson) personRows(model, person, columns);
  togetherRows(model);
  apartRows(model);
  slotRows(model, bySlot);
  if (cat.instance.settings.levels.includes('balance')) balanceRows(model);
  return model;
}

function slotOf(model: Model, column: number): PlacedSlot {
  return model.cat.slots.get(model.options[column]!.slot)!;
}

function personRows(model: Model, person: string, columns: number[]): void {
  const { visits } = model.cat.people.get(person)!;
  const { program } = model;
  program.addRow(0, visits, sum(columns));
  if (visits === 1) {
    model.placed.set(person, sum(columns));
    return;
  }
  const z = program.addColumn(0, 1);
  model.placedColumns.set(person, z);
  model.placed.set(person, sum([z]));
  // z is 1 exactly when some visit takes place.
  program.addRow(0, Infinity, { columns: [...columns, z], values: [...columns.map(() => 1), -1] });
  for (const column of columns) program.addRow(-1, 0, { columns: [column, z], values: [1, -1] });
  const clashes = new Map<string, number[]>();
  for (const column of columns) {
    const slot = slotOf(model, column);
    push(clashes, `organisation ${slot.place.organisation}`, column);
    for (const day of slot.days) push(clashes, `day ${day}`, column);
  }
  for (const clash of clashes.values()) if (clash.length > 1) program.addRow(0, 1, sum(clash));
}

/** Members of a group share their slots: the rules have already removed slots where one of them cannot go. */
function togetherRows(model: Model): void {
  const column = new Map(
    model.options.map(({ person, slot }, index) => [JSON.stringify([person, slot]), index]),
  );
  model.options.forEach(({ person, slot }, index) => {
    const partner = model.cat.partners.get(person)?.[0];
    if (partner === undefined) return;
    const other = column.get(JSON.stringify([partner, slot]));
    if (other === undefined) model.program.upper[index] = 0;
    else model.program.addRow(0, 0, { columns: [index, other], values: [1, -1] });
  });
}

/** Two who must not meet do not share a slot; where one of them hosts, the rules have ruled out the other. */
function apartRows(model: Model): void {
  for (const { one, others } of meetings(model.cat, model.options)) {
    for (const other of others) model.program.addRow(0, 1, sum([one, other]));
  }
}

function slotRows(model: Model, bySlot: Map<string, number[]>): void {
  const { cat, program } = model;
  const hostDays = hostColumns(model);
  for (const [id, columns] of bySlot) {
    const slot = cat.slots.get(id)!;
    const hosts = hostDays.get(slot.place.id) ?? [];
    const away = hosts
      .flatMap((days) => slot.days.map((day) => days.get(day) ?? []))
      .filter((c) => c.length > 0);
    if (slot.place.minimum === 1 && away.length === 0) {
      if (columns.length > slot.capacity) program.addRow(0, slot.capacity, sum(columns));
      continue;
    }
    const y = program.addColumn(0, 1);
    model.receives.set(id, y);
    const scaled = (value: number) => ({
      columns: [...columns, y],
      values: [...columns.map(() => 1), value],
    });
    program.addRow(-Infinity, 0, scaled(-slot.capacity));
    program.addRow(0, Infinity, scaled(-slot.place.minimum));
    // Implied by the capacity row, but they make the relaxation much tighter.
    for (const column of columns) program.addRow(-1, 0, { columns: [column, y], values: [1, -1] });
    for (const visits of away) program.addRow(0, 1, sum([...visits, y]));
  }
}

/** Per hosted place, for each of its hosts, the host's own visits per day. */
function hostColumns(model: Model): Map<string, Map<string, number[]>[]> {
  const hosts = new Map<string, Map<string, number[]>[]>();
  for (const person of model.cat.instance.people) {
    const columns = model.byPerson.get(person.id);
    if (!columns || person.hosts.length === 0) continue;
    const days = new Map<string, number[]>();
    for (const column of columns) for (const day of slotOf(model, column).days) push(days, day, column);
    for (const place of new Set(person.hosts)) push(hosts, place, days);
  }
  return hosts;
}

function balanceRows(model: Model): void {
  const { cat, program } = model;
  const flow = new Map<string, Expression>();
  const add = (organisation: string, column: number, value: number) => {
    const terms = flow.get(organisation) ?? { columns: [], values: [] };
    flow.set(organisation, terms);
    terms.columns.push(column);
    terms.values.push(value);
  };
  model.options.forEach(({ person, slot }, column) => {
    add(cat.people.get(person)!.organisation, column, -1);
    add(cat.slots.get(slot)!.place.organisation, column, 1);
  });
  for (const organisation of cat.instance.organisations) {
    const tolerance = toleranceOf(cat, organisation.id);
    if (tolerance === null) continue;
    const terms = flow.get(organisation.id) ?? { columns: [], values: [] };
    const most = Math.max(0, Math.abs(organisation.standing) + terms.columns.length - tolerance);
    const e = program.addColumn(0, most);
    model.excess.set(organisation.id, e);
    const columns = [...terms.columns, e];
    // e ≥ standing + received − sent − tolerance, and the same for its negative.
    program.addRow(-Infinity, tolerance - organisation.standing, { columns, values: [...terms.values, -1] });
    program.addRow(-tolerance - organisation.standing, Infinity, { columns, values: [...terms.values, 1] });
  }
}

/** The tolerance that holds for an organisation; `null` when no balance is kept for it. */
export function toleranceOf(cat: Catalogue, organisation: string): number | null {
  const own = cat.organisations.get(organisation)!.tolerance;
  return own === undefined ? cat.instance.settings.tolerance : own;
}

/** The point of the program at which exactly the visits `made`, indices of the options, take place. */
export function pointOf(model: Model, made: readonly number[]): Int32Array {
  const { cat, options } = model;
  const point = new Int32Array(model.program.lower.length);
  const net = new Map(cat.instance.organisations.map(({ id, standing }) => [id, standing]));
  const count = (organisation: string, change: number) =>
    net.set(organisation, net.get(organisation)! + change);
  for (const column of made) {
    const { person, slot } = options[column]!;
    point[column] = 1;
    const placed = model.placedColumns.get(person);
    if (placed !== undefined) point[placed] = 1;
    const receives = model.receives.get(slot);
    if (receives !== undefined) point[receives] = 1;
    count(cat.people.get(person)!.organisation, -1);
    count(cat.slots.get(slot)!.place.organisation, 1);
  }
  for (const [organisation, column] of model.excess) {
    const tolerance = toleranceOf(cat, organisation)!;
    point[column] = Math.max(0, Math.abs(net.get(organisation)!) - tolerance);
  }
  return point;
}
