import { expect, test } from 'vitest';
import { z } from 'zod';
import type { DbOrTrx } from '../db/connect.ts';
import { defineMail, listMails } from './kind.ts';
import { post } from './mail.ts';

const letter = { subject: 'x', paragraphs: [], action: { text: 'x', url: 'https://x.example' }, why: 'x' };
const whole = defineMail({
  name: 'test.whole',
  label: { nl: 'proef', en: 'trial' },
  goesTo: ['manager'],
  about: z.object({ roundId: z.string() }),
  subjects: ({ roundId }) => [{ kind: 'mail', id: roundId }],
  read: async (_at, { roundId }) => ({ round: roundId }),
  letter: {
    nl: ({ round }) => ({ ...letter, subject: `Ronde ${round}` }),
    en: ({ round }) => ({ ...letter, subject: `Round ${round}` }),
  },
});

/** Never called: what the compiler says of each line is the test. */
const posted = (trx: DbOrTrx) => {
  const mail = { to: 'kees@pol.example', locale: 'nl' as const, about: { roundId: 'r' } };
  const { label, letter: both, subjects, ...rest } = whole;
  const mails = listMails({ whole });
  void post(trx, mails.whole, mail);
  // @ts-expect-error of a kind that is in no list
  void post(trx, whole, mail);
  // @ts-expect-error a name is no mail
  void post(trx, 'test.whole', mail);
  // @ts-expect-error without a label
  listMails({ whole: { ...rest, subjects, letter: both } });
  // @ts-expect-error with a label in one language
  listMails({ whole: { ...whole, label: { nl: label.nl } } });
  // @ts-expect-error with a letter in one language
  listMails({ whole: { ...whole, letter: { nl: both.nl } } });
  // @ts-expect-error without what it is about
  listMails({ whole: { ...rest, label, letter: both } });
  // @ts-expect-error about something of which there is no table
  listMails({ whole: { ...whole, subjects: () => [{ kind: 'raund', id: 'r' }] } });
  // @ts-expect-error to nobody
  listMails({ whole: { ...whole, goesTo: [] } });
  // @ts-expect-error from other ids than it is written from
  void post(trx, mails.whole, { ...mail, about: { signUpId: 's' } });
};

test('a mail that is in no list, or without a label, a language, or what it is about, does not compile', async () => {
  expect(posted).toBeTypeOf('function');
  const facts = await whole.read({} as never, { roundId: 'r' }, { to: 'kees@pol.example', locale: 'nl' });
  expect([whole.letter.nl(facts!).subject, whole.letter.en(facts!).subject]).toEqual(['Ronde r', 'Round r']);
});
