import {
  ABOUTS,
  type About,
  type Contact,
  MOMENTS,
  type Moment,
  NOTICES,
  type Noticed,
} from './contact-pulse.ts';
import { together } from './contact-tie.ts';

/** What one person answered, or did not, of a pair. */
export interface Answer {
  pairId: string;
  moment: Moment;
  contact: Contact | null;
  about: readonly About[];
  noticed: readonly Noticed[];
}

/** Of a moment, in pairs of people: two who both answer are counted once. Who did not answer is in `asked`, and stands apart. */
export interface PulseFigures {
  moment: Moment;
  asked: number;
  /** At least one of the two answered; their answers add up to this. */
  answered: number;
  contacts: Record<Contact, number>;
  /** Of those who were in touch; a pair can be in several. */
  about: Record<About, number>;
  noticed: Record<Noticed, number>;
}

/** Each moment that was asked, from early to late. */
export function figuresOf(answers: readonly Answer[]): PulseFigures[] {
  return MOMENTS.flatMap((moment) => {
    const those = answers.filter((one) => one.moment === moment);
    const pairs = [...Map.groupBy(those, ({ pairId }) => pairId).values()].map(asOne);
    const count = (holds: (pair: Pair) => boolean) => pairs.filter(holds).length;
    if (pairs.length === 0) return [];
    return {
      moment,
      asked: pairs.length,
      answered: count(({ contact }) => contact !== null),
      contacts: {
        yes: count(({ contact }) => contact === 'yes'),
        'not-yet': count(({ contact }) => contact === 'not-yet'),
        'no-need': count(({ contact }) => contact === 'no-need'),
      },
      about: each(ABOUTS, (about) => count((pair) => pair.about.has(about))),
      noticed: each(NOTICES, (noticed) => count((pair) => pair.noticed.has(noticed))),
    };
  });
}

type Pair = ReturnType<typeof asOne>;

function asOne(answers: readonly Answer[]) {
  const noticed = new Set(answers.flatMap((one) => one.noticed));
  // The one saw something and the other not yet: then it was noticed.
  if (noticed.size > 1) noticed.delete('not-yet');
  return {
    contact: together(answers.map(({ contact }) => contact)),
    about: new Set(answers.flatMap((one) => one.about)),
    noticed,
  };
}

const each = <Key extends string>(keys: readonly Key[], count: (key: Key) => number) =>
  Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, number>;
