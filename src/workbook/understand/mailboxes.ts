import { foldName, personKey } from '../../people/person/person.ts';
import { cellIn, type GridRow } from './grid.ts';
import { areAlike, groupNames, type KnownPerson, type NameGroup } from './mailbox-groups.ts';
import { type Notebook, option } from './notebook.ts';
import { canBeOne } from './person-name.ts';

/** A row that says who somebody is. */
export type Mention = { email: string; name: string; from: GridRow };

export type Somebody = {
  key: string;
  email: string;
  /** As the last row that counts has it. */
  name: string;
  mentions: Mention[];
};

export type Mailboxes = {
  people: Somebody[];
  /** Whom a row is about; a row that is not in it does not come in. */
  whose: ReadonlyMap<GridRow, string>;
};

/**
 * Who is who at each address. Two people may share one: they are told apart by their names, and the keys of those whom
 * the programme does not know yet follow the names, so that the order of the rows changes nothing.
 */
export function settleMailboxes(
  mentions: readonly Mention[],
  known: ReadonlyMap<string, readonly KnownPerson[]>,
  notes: Notebook,
): Mailboxes {
  const people: Somebody[] = [];
  const whose = new Map<GridRow, string>();
  for (const [email, mentioned] of Map.groupBy(mentions, (one) => one.email)) {
    const here = known.get(email) ?? [];
    const found = merged(groupsOf(mentioned, here), notes);
    const groups = found.map((group) => met(group, found, here, notes));
    const keys = keysOf(email, groups, here);
    groups.forEach((group, index) => {
      const key = keys[index]!;
      people.push({ key, email, name: nameOf(group), mentions: group.mentions });
      for (const { from } of group.counting) whose.set(from, key);
    });
  }
  return { people, whose };
}

type Group = NameGroup & {
  mentions: Mention[];
  /** The rows of which something comes in. */
  counting: Mention[];
};

const nameOf = ({ counting, mentions }: Group) => (counting.at(-1) ?? mentions.at(-1)!).name;

function groupsOf(mentioned: readonly Mention[], known: readonly KnownPerson[]): Group[] {
  const names = new Set(mentioned.map(({ name }) => foldName(name)));
  return groupNames(names, known).map((group) => {
    const mentions = mentioned.filter(({ name }) => group.names.includes(foldName(name)));
    return { ...group, mentions, counting: mentions };
  });
}

/** What the names leave open is asked; that two people are seen as two is said. */
function merged(groups: readonly Group[], notes: Notebook): readonly Group[] {
  const clear = groups.filter(({ between }) => between.length === 0);
  let settled = clear.length > 1 ? oneOrMore(clear, notes) : clear;
  for (const group of groups.filter(({ between }) => between.length > 0)) {
    const near = settled.filter(({ names }) => names.some((name) => group.between.includes(name)));
    const same = near.length > 1 ? whichOf(near, group, notes) : near[0];
    if (same) settled = settled.map((one) => (one === same ? joined([same, group]) : one));
    else settled = [...settled, same === null ? { ...group, counting: [] } : group];
  }
  return settled;
}

/** `null` while nobody has said; `undefined` for none of these. */
function whichOf(near: readonly Group[], group: Group, notes: Notebook): Group | null | undefined {
  const name = nameOf(group);
  const answer = notes.ask('mailbox-which', cellIn(group.mentions.at(-1)!.from, 'email'), {
    options: [
      ...near.map((one) => option('same-person-as', { name: nameOf(one) }, sameAs(one.names[0]!))),
      option('another-person', { name }),
    ],
    effect: 'row-left-out',
    params: { name, others: near.map(nameOf) },
  });
  return answer === null ? null : near.find(({ names }) => answer === sameAs(names[0]!));
}

/** With the name in it: an answer is about that person, whoever else gets the address. */
export const sameAs = (name: string) => `same-${foldName(name)}`;

function joined(groups: readonly Group[], counting = groups.flatMap((group) => group.counting)): Group {
  return {
    names: groups.flatMap(({ names }) => names).sort(),
    known: groups.map(({ known }) => known).find(Boolean) ?? null,
    between: [],
    mentions: groups.flatMap(({ mentions }) => mentions),
    counting,
  };
}

function oneOrMore(groups: readonly Group[], notes: Notebook): readonly Group[] {
  // The programme has all of them already, so there is nothing to say.
  if (groups.every(({ known }) => known !== null)) return groups;
  const lasts = groups.map(({ mentions }) => mentions.at(-1)!).sort((a, b) => a.from.number - b.from.number);
  const last = lasts.at(-1)!;
  const idOf = ({ from }: Mention) =>
    from.sheet === last.from.sheet ? `one-row-${from.number}` : `one-row-${from.sheet}-${from.number}`;
  const more = option('more-people', { count: groups.length });
  const one = [...lasts]
    .reverse()
    .map((mention) => option('one-person', { row: mention.from.number, name: mention.name }, idOf(mention)));
  const doubtful = groups.some((a, index) => groups.slice(index + 1).some((b) => areAlike(a, b)));
  const answer = notes.ask('mailbox-shared', cellIn(last.from, 'email'), {
    options: doubtful ? [...one, more] : [more, ...one],
    ...(doubtful ? {} : { unlessSaid: more.id }),
    effect: 'last-row-counts',
    params: {
      rows: lasts.map(({ from }) => from.number),
      names: lasts.map(({ name }) => name),
      likeness: doubtful ? 'alike' : 'apart',
    },
  });
  if (answer === more.id) return groups;
  const chosen = lasts.find((mention) => idOf(mention) === answer) ?? last;
  const group = groups.find(({ mentions }) => mentions.includes(chosen))!;
  return [joined(groups, group.mentions)];
}

/**
 * Somebody who is new at an address of the round may be the person who is there. Beside somebody whose role asks for an
 * address of their own nobody can be.
 */
function met(group: Group, groups: readonly Group[], here: readonly KnownPerson[], notes: Notebook): Group {
  const taken = new Set(groups.map(({ known }) => known));
  const isLike = ({ name }: KnownPerson) => group.names.some((one) => canBeOne(one, name));
  const alone = here.find((one) => one.needsOwnAddress);
  const free = here.filter((one) => !taken.has(one) && (one.inRound || one === alone || isLike(one)));
  if (group.known || (free.length === 0 && !alone)) return group;
  const name = nameOf(group);
  const cell = cellIn(group.mentions.at(-1)!.from, 'email');
  const same = [...free.filter(isLike), ...free.filter((one) => !isLike(one))].map((one) =>
    option('same-person', { name, known: one.name }, sameAs(one.name)),
  );
  const out = option('leave-out');
  const others = alone ? [out] : [option('another-person', { name }), out];
  const [first, ...rest] = others;
  const answer = notes.ask(alone ? 'mailbox-of-role' : 'mailbox-in-round', cell, {
    options: free.some(isLike) ? [...same, ...others] : [first!, ...same, ...rest],
    effect: 'row-left-out',
    params: { name, known: (alone ? [alone] : free).map((one) => one.name) },
  });
  if (answer === out.id)
    for (const { from } of group.mentions)
      notes.wrong('mailbox-taken', cellIn(from, 'email'), {
        effect: 'row-left-out',
        params: { other: (alone ?? free[0]!).name },
      });
  return {
    ...group,
    known: free.find((one) => answer === sameAs(one.name)) ?? null,
    counting: answer === null || answer === out.id ? [] : group.counting,
  };
}

/** Of each group in its place. Who is known keeps the key; the others follow by name. A number is never given twice. */
function keysOf(email: string, groups: readonly Group[], here: readonly KnownPerson[]): string[] {
  const highest = Math.max(0, ...here.map(({ number }) => number));
  const fresh = groups.filter(({ known }) => known === null);
  fresh.sort((a, b) => (a.names[0]! < b.names[0]! ? -1 : 1));
  return groups.map(
    (group) => group.known?.key ?? personKey({ email, number: highest + 1 + fresh.indexOf(group) }),
  );
}
