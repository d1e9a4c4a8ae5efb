import { expect, test } from 'vitest';
import {
  AFTER_ROUND,
  aboutNobody,
  at,
  type Inventory,
  listedIn,
  type Table,
  via,
  WITH_PERSON,
  within,
} from './inventory.ts';
import { faultsOf } from './inventory-faults.ts';

const programme: Table = {
  ...aboutNobody,
  purpose: 'round',
  seenBy: ['public'],
  term: { while: 'software' },
  scope: at('id'),
  columns: { id: 'nothing' },
};
const round: Table = {
  ...programme,
  term: { while: 'programme' },
  scope: via('programme_id', 'programme'),
  columns: { id: 'nothing', programme_id: 'nothing' },
};
const signUp: Table = {
  purpose: 'sign-up',
  ground: 'public-task',
  seenBy: ['self', 'coordinator'],
  term: AFTER_ROUND,
  erasing: 'delete',
  people: { participant: at('email'), manager: at('manager_email') },
  scope: via('round_id', 'round'),
  columns: {
    round_id: 'nothing',
    email: 'email',
    manager_email: { holds: 'email', of: 'manager', erasing: 'blank' },
    goal: 'text',
  },
};
const exclusion: Table = {
  ...signUp,
  purpose: 'safety',
  seenBy: ['coordinator'],
  people: { participant: via('sign_up_id', 'sign_up') },
  scope: via('sign_up_id', 'sign_up'),
  columns: { sign_up_id: 'id', place_id: { holds: 'fact', special: 'safety' } },
};
const tables = { programme, round, sign_up: signUp };

function faultsWith(changes: Record<string, Table>): string[] {
  return faultsOf({ a: { tables: { ...tables, ...changes } } });
}
const columns = (more: Table['columns']): Table => ({ ...signUp, columns: { ...signUp.columns, ...more } });

test('what is in order has no faults', () => {
  expect(faultsWith({ exclusion })).toEqual([]);
});

test('a table is of one room', () => {
  const b: Inventory = { tables: { round } };
  expect(faultsOf({ a: { tables }, b })).toEqual([
    'b/inventory.ts, round: a declares it as well; leave it to the room whose tables.ts has it',
  ]);
});

const broken: [what: string, changes: Record<string, Table>, fault: string][] = [
  [
    'something about somebody without a way to them',
    { round: { ...round, columns: { ...round.columns, made_by: 'fact' } } },
    'round.made_by: holds a fact, and no way leads to whom it is about; add one to people',
  ],
  [
    'a way that begins nowhere',
    { sign_up: { ...signUp, people: { ...signUp.people, participant: at('mail') } } },
    'sign_up: the way to its participant begins at mail, which it does not have',
  ],
  [
    'a way that leads nowhere',
    { exclusion: { ...exclusion, purpose: 'match', people: { participant: via('sign_up_id', 'sign_ups') } } },
    'exclusion: the way to its participant leads nowhere; end it with at(…) or within(…)',
  ],
  [
    'a way in a circle',
    { lone: { ...round, scope: via('id', 'lone') } },
    'lone: the way to its programme leads nowhere; end it with at(…) or within(…)',
  ],
  [
    'a way that goes by a table that nobody declares',
    {
      sign_up: {
        ...signUp,
        people: { ...signUp.people, participant: listedIn('sign_up_thing', 'sign_up') },
      },
    },
    'sign_up: the way to its participant goes by sign_up_thing, which no room declares',
  ],
  [
    'a way to things that nobody declares',
    {
      sign_up: { ...signUp, people: { ...signUp.people, participant: listedIn('round', 'sign_ups') } },
    },
    'sign_up: the way to its participant goes by sign_ups, which no room declares',
  ],
  [
    'a term that ends with a mail that it is not of',
    { sign_up: { ...signUp, term: [AFTER_ROUND, { while: 'mail' }] } },
    'sign_up: it stays while its mail is there, and no way leads to one',
  ],
  [
    'a way that ends before the programme',
    { sign_up: { ...signUp, scope: at('round_id'), term: { while: 'software' } } },
    'sign_up: the way to its programme ends at sign_up',
  ],
  [
    'a term that ends by a round that it is not in',
    { programme: { ...programme, term: AFTER_ROUND } },
    'programme: it stays until after its round, and no way leads to one',
  ],
  [
    'a term that ends with whom a row is about, of a row that is about nobody',
    { round: { ...round, term: WITH_PERSON } },
    'round: it stays as long as whom it is about, and no way leads to a person',
  ],
  [
    'a term that ends by a column that is not there',
    { sign_up: { ...signUp, term: [AFTER_ROUND, { until: 'expires_at' }] } },
    'sign_up: it stays until expires_at, which it does not have',
  ],
  [
    'a term that counts from a column that is not there',
    { sign_up: { ...signUp, term: [AFTER_ROUND, { after: 'made_at', days: 30 }] } },
    'sign_up: it stays until after made_at, which it does not have',
  ],
  [
    'a term for rows that are told apart by a column that is not there',
    { sign_up: { ...signUp, term: [AFTER_ROUND, { ...AFTER_ROUND, only: { column: 'sent', is: null } }] } },
    'sign_up: a term looks at sent, which it does not have',
  ],
  [
    'a term that ends with an account that it is not of',
    { sign_up: { ...signUp, term: [AFTER_ROUND, { while: 'account' }] } },
    'sign_up: it stays while its account is there, and no way leads to one',
  ],
  [
    'what keeps somebody away that goes before the sign-up',
    { exclusion: { ...exclusion, term: { after: 'round', days: 1 } } },
    'exclusion: it keeps somebody away, so it stays exactly as long as the sign-up',
  ],
  [
    'what keeps somebody away that others see',
    { exclusion: { ...exclusion, seenBy: ['contact', 'coordinator'] } },
    'exclusion.place_id: safety: it is for self, coordinator and nobody else',
  ],
  [
    'a secret site that the public sees',
    { sign_up: columns({ hosts: { holds: 'fact', special: 'secret-site', seenBy: ['public'] } }) },
    'sign_up.hosts: secret-site: it is for self, host, contact, coordinator and nobody else',
  ],
  [
    'what keeps somebody away, in JSON that others see',
    {
      sign_up: columns({
        answers: {
          holds: 'fact',
          seenBy: ['manager'],
          keys: { 'avoid[]': { holds: 'fact', special: 'safety' } },
        },
      }),
    },
    'sign_up.answers: safety: it is for self, coordinator and nobody else',
  ],
  [
    'JSON that is said to hold less than its keys',
    { sign_up: columns({ answers: { holds: 'nothing', keys: { name: 'name' } } }) },
    'sign_up.answers: none of its keys holds nothing',
  ],
  [
    'a key that somebody sees',
    { sign_up: columns({ hash: 'key' }) },
    'sign_up.hash: a key is for nobody to see',
  ],
  [
    'more readers of what is never secret',
    { sign_up: columns({ days: { holds: 'fact', seenByWhenOpen: ['public'] } }) },
    'sign_up.days: only what is of a secret site is seen by others when the site is open',
  ],
  [
    'consent for what nobody is asked',
    { sign_up: columns({ days: { holds: 'fact', ground: 'consent' } }) },
    'sign_up.days: consent is the ground for being listed, and for nothing else',
  ],
  [
    'being listed without consent',
    { sign_up: columns({ listed: { holds: 'fact', purpose: 'directory' } }) },
    'sign_up.listed: consent is the ground for being listed, and for nothing else',
  ],
  [
    'a column about somebody whom the table does not know',
    { sign_up: columns({ host: { holds: 'name', of: 'host', erasing: 'blank' } }) },
    'sign_up.host: it is about a host, and the table has no way to one',
  ],
  [
    'a column about another that goes only with the row',
    { sign_up: columns({ manager_name: { holds: 'name', of: 'manager' } }) },
    'sign_up.manager_name: the row is not deleted with a manager; say what becomes of this column',
  ],
  [
    'a column that is deleted',
    { sign_up: { ...columns({ days: { holds: 'fact', erasing: 'delete' } }), erasing: 'pseudonym' } },
    'sign_up.days: a column cannot be deleted; blank it, or delete the row',
  ],
  [
    'a column with a term of its own and nothing that is done then',
    { sign_up: columns({ days: { holds: 'fact', term: AFTER_ROUND } }) },
    'sign_up.days: when its term has passed the row stays, so it must be a blank or a pseudonym',
  ],
  [
    'a name that stays as if it were about nobody',
    { sign_up: columns({ name: { holds: 'name', erasing: { stays: 'about-nobody' } } }) },
    'sign_up.name: a name does not stay as about-nobody',
  ],
  [
    'a table about somebody that stays as if it were about nobody',
    {
      exclusion: {
        ...exclusion,
        people: { participant: within('place_id', 'a') },
        erasing: { stays: 'about-nobody' },
        purpose: 'match',
      },
    },
    'exclusion: it is about somebody, so it cannot stay as if it were about nobody',
  ],
];

test.each(broken)('it names %s', (_, changes, fault) => {
  expect(faultsWith(changes)).toEqual([`a/inventory.ts, ${fault}`]);
});
