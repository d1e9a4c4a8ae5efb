import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { catalogue } from './catalogue.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { InstanceError } from './errors.ts';
import { deadlineIn } from './highs.ts';
import { matchFrom } from './match-from.ts';
import { parseInstance } from './parse.ts';
import { prepare } from './prepare.ts';
import { bestPlan, budget, checkRegions, SPENT } from './regions.ts';
import { restart } from './restart.ts';
import type { Instance } from './schema.ts';
import { visitsOf } from './solve.ts';
import { instances } from './testing-instances.ts';
import { wholeAlike } from './whole-region.ts';

const example = () =>
  parseInstance(JSON.parse(readFileSync(new URL('../fixtures/ronde-2027.json', import.meta.url), 'utf8')));

const solvedOf = (instance: Instance) =>
  matchFrom(instance, canonical(instance), deadlineIn(), { reasons: false });

type Match = Awaited<ReturnType<typeof solvedOf>>;

/** What the tree of a match makes of a changed instance: its plan, and how many regions were made for it; `null` without a tree. */
async function fromTree(instance: Instance, { solved, result }: Match, decision: Decision) {
  const changed = parseInstance(decide(instance, result.visits, decision).instance);
  const prepared = prepare(catalogue(canonical(changed)), changed);
  const flow = solved.tree && restart(solved, prepared);
  if (!solved.tree || !flow) return null;
  const { whole, weights } = wholeAlike(prepared, flow, solved.tree.weights);
  if (weights !== solved.tree.weights) return null;
  const open = solved.tree.regionsOf(prepared, whole);
  const found = bestPlan(open, prepared.sides, budget());
  if (found === null || found === SPENT) return { visits: found, made: 0, changed };
  checkRegions([found, ...open.all()]);
  return { visits: visitsOf(prepared, found.state.flow), made: open.size, changed };
}

const sorted = (visits: readonly { person: string; slot: string }[]) =>
  visits.map(({ person, slot }) => `${person} ${slot}`).sort();

test('the tree of a search leads to the plan that matching the changed round afresh gives', async () => {
  let led = 0;
  const about = fc.tuple(instances(), fc.nat(), fc.nat(), fc.constantFrom(1, -1));
  await fc.assert(
    fc.asyncProperty(about, async ([instance, pick, other, change]) => {
      const slots = instance.places.flatMap((place) => place.slots.map(({ id }) => id));
      if (slots.length === 0 || instance.people.length === 0) return;
      const slot = slots[pick % slots.length]!;
      const { id: person } = instance.people[other % instance.people.length]!;
      const decisions: Decision[] = [
        { kind: 'capacity', slot, change },
        { kind: 'seat', person, slot },
        { kind: 'forbid', person, slot },
      ];
      const match = await solvedOf(instance).catch(() => null);
      if (!match?.solved.tree) return;
      for (const decision of decisions) {
        try {
          const found = await fromTree(instance, match, decision);
          if (found === null) continue;
          led++;
          const { result } = await solvedOf(found.changed);
          expect(sorted(found.visits as { person: string; slot: string }[])).toEqual(sorted(result.visits));
        } catch (error) {
          if (!(error instanceof InstanceError)) throw error;
        }
      }
    }),
    { numRuns: 150 },
  );
  expect(led).toBeGreaterThan(20);
});

test('of a change that changes no plan hardly a region is made', async () => {
  const instance = example();
  const match = await solvedOf(instance);
  const { result } = match;
  const { person, slot } = result.visits[0]!;
  const found = await fromTree(instance, match, { kind: 'lock', person, slot });
  expect(sorted(found!.visits as { person: string; slot: string }[])).toEqual(sorted(result.visits));
  expect(found!.made).toBeLessThan(5);
});
