import type { SignUp } from '../../journey/sign-up/schema.ts';
import { cellIn } from './grid.ts';
import { type Notebook, option } from './notebook.ts';
import { canBeOne } from './person-name.ts';
import type { Read } from './twice.ts';

/**
 * Two people with one address. Within a round an address names a person, so only one of them can come in with it:
 * somebody says which, and of the other is said that they do not come along until they have an address of their own.
 */
export function settleMailboxes(
  read: readonly Read<SignUp>[],
  inRound: ReadonlyMap<string, string>,
  notes: Notebook,
): Read<SignUp>[] {
  const byEmail = Map.groupBy(read, ({ value }) => value.email);
  const gone = new Set<Read<SignUp>>();
  for (const [email, rows] of byEmail) {
    const people = peopleIn(rows);
    for (const one of people.length > 1 ? notChosen(people, notes) : []) gone.add(one);
    const [stays] = rows.filter((row) => !gone.has(row));
    const known = inRound.get(email);
    if (!stays || known === undefined || canBeOne(known, stays.value.name)) continue;
    const answer = notes.ask('mailbox-in-round', cellIn(stays.from, 'email'), {
      options: [option('leave-out'), option('same-person', { name: stays.value.name })],
      effect: 'row-left-out',
      params: { name: stays.value.name, known },
    });
    if (answer === 'same-person') continue;
    if (answer === 'leave-out')
      notes.wrong('mailbox-taken', cellIn(stays.from, 'email'), {
        effect: 'row-left-out',
        params: { other: known },
      });
    for (const row of rows) gone.add(row);
  }
  return read.filter((row) => !gone.has(row));
}

/** The rows of each person. */
function peopleIn(rows: readonly Read<SignUp>[]): Read<SignUp>[][] {
  const people: Read<SignUp>[][] = [];
  for (const row of rows) {
    const same = people.find((one) => one.some(({ value }) => canBeOne(value.name, row.value.name)));
    if (same) same.push(row);
    else people.push([row]);
  }
  return people;
}

function notChosen(people: readonly Read<SignUp>[][], notes: Notebook): Read<SignUp>[] {
  const lasts = people.map((rows) => rows.at(-1)!).reverse();
  const last = lasts[0]!;
  const idOf = (one: Read<SignUp>) =>
    one.sheet === last.sheet ? `row-${one.row}` : `row-${one.sheet}-${one.row}`;
  const answer = notes.ask('mailbox-shared', cellIn(last.from, 'email'), {
    options: lasts.map((one) =>
      option('row', { row: one.row, sheet: one.sheet, name: one.value.name }, idOf(one)),
    ),
    effect: 'last-row-counts',
    params: {
      rows: [...lasts].reverse().map(({ row }) => row),
      names: [...lasts].reverse().map(({ value }) => value.name),
    },
  });
  const stays = lasts.find((one) => idOf(one) === answer) ?? last;
  const others = people.filter((rows) => !rows.includes(stays)).flat();
  for (const { from } of others) {
    notes.wrong('mailbox-taken', cellIn(from, 'email'), {
      effect: 'row-left-out',
      params: { other: stays.value.name },
    });
  }
  return others;
}
