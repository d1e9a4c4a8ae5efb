import type { Both } from '../../../language/both.ts';
import type { Locale } from '../../../language/format.ts';
import type { Purpose, Reader, Term } from '../inventory.ts';
import { words as nl } from '../register-words.ts';
import { ACCESS_COLUMNS } from './access-columns.ts';
import { ACCESS_TABLES } from './access-tables.ts';

const PURPOSES_EN: Record<Purpose, string> = {
  ...{ round: 'the round', organisation: 'organisations', place: 'places', 'sign-up': 'the sign-up' },
  ...{ permission: 'the permission of the manager', safety: 'safety', match: 'the match', visit: 'visits' },
  ...{ reflection: 'looking back on a visit', import: 'taking over a workbook', mail: 'mail' },
  ...{ dilemma: 'sharing what returns at several organisations', 'follow-up': 'what comes of a visit' },
  ...{ story: 'telling what a visit brought, as long as who is in it wants that' },
  ...{ directory: 'being found by each other', account: 'accounts', 'sign-in': 'signing in' },
  ...{
    protection: 'holding off misuse',
    history: 'being able to say what happened',
    operation: 'the working of the software',
  },
};

const READERS: Record<Reader, Both<string>> = {
  public: { nl: 'iedereen', en: 'everybody' },
  self: { nl: 'jij', en: 'you' },
  host: { nl: 'wie je ontvangt of bezoekt', en: 'who receives or visits you' },
  participant: { nl: 'wie meedoet aan het programma', en: 'who takes part in the programme' },
  manager: { nl: 'je leidinggevende', en: 'your manager' },
  contact: { nl: 'contactpersonen van je organisatie', en: 'contact persons of your organisation' },
  programme: {
    nl: 'deelnemers en contactpersonen van het programma',
    en: 'participants and contact persons of the programme',
  },
  coordinator: { nl: 'coördinatoren', en: 'coordinators' },
  operator: { nl: 'beheerders', en: 'operators' },
  mailed: { nl: 'wie post van het programma krijgt', en: 'who gets mail of the programme' },
};

const WHILE_EN = {
  ...{ account: 'while the account is there', organisation: 'while the organisation is there' },
  ...{ programme: 'while the programme is there', mail: 'while the mail is there' },
  ...{ card: 'while the contact card is there', story: 'while the story is there' },
  ...{ waiting: 'until it was handled', software: 'while the software runs' },
};

export const saysTable = (table: string, locale: Locale): string => ACCESS_TABLES[table]?.[locale] ?? table;
export const saysColumn = (column: string, locale: Locale): string =>
  ACCESS_COLUMNS[column]?.[locale] ?? column;
export const saysPurpose = (purpose: Purpose, locale: Locale): string =>
  locale === 'nl' ? nl.purpose[purpose] : PURPOSES_EN[purpose];
export const saysReader = (reader: Reader, locale: Locale): string => READERS[reader][locale];

/** Of several the earliest counts, so each is said. */
export function saysTerm(term: Term | readonly Term[], locale: Locale): string {
  const all = [term].flat() as readonly Term[];
  return [...new Set(all.map((one) => saysOne(one, locale)))].join(
    locale === 'nl' ? ', of korter: ' : ', or shorter: ',
  );
}

function saysOne(term: Term, locale: Locale): string {
  if ('while' in term) return locale === 'nl' ? nl.while[term.while] : WHILE_EN[term.while];
  if ('until' in term)
    return locale === 'nl'
      ? `tot: ${saysColumn(term.until, 'nl').toLowerCase()}`
      : `until: ${saysColumn(term.until, 'en').toLowerCase()}`;
  const [count, unit] = 'years' in term ? [term.years, 0] : 'days' in term ? [term.days, 1] : [term.hours, 2];
  const length =
    locale === 'nl'
      ? `${count} ${['jaar', 'dagen', 'uur'][unit]}`
      : `${count} ${['years', 'days', 'hours'][unit]}`;
  const moment =
    term.after === 'round'
      ? { nl: 'de ronde', en: 'the round' }[locale]
      : term.after === 'last-round'
        ? { nl: 'de laatste ronde waarin je meedeed', en: 'the last round in which you took part' }[locale]
        : `“${saysColumn(term.after, locale).toLowerCase()}”`;
  return locale === 'nl' ? `${length} na ${moment}` : `${length} after ${moment}`;
}
