import { type Doubt, doubtIn } from '../../../platform/privacy/doubt.ts';
import { findClientData, type Said } from '../../../platform/privacy/guard.ts';
import { cleanLine, saysSomething } from '../../../platform/privacy/typed.ts';
import { leadsSomewhere } from '../../../platform/privacy/whereabouts.ts';
import { PHONE } from '../../programme/schema.ts';
import { AUDIENCES, type Audience, LINES, WAYS, type Way } from '../contact.ts';

/** What somebody fills in on their card. */
export interface Card {
  calling: string;
  region: string;
  ringMeFor: string[];
  notFor: string;
  how: Way;
  hours: string;
  phone: string;
  showsMail: boolean;
  atOnce: boolean;
  audience: Audience;
  introduces: boolean;
}

export type CardFault =
  | 'required'
  | 'too-long'
  | 'choice'
  | 'phone'
  | 'town'
  | 'reach'
  | 'bsn'
  | 'client-data'
  | 'street'
  | 'whereabouts';

/** What was typed, by the name of its field. */
export type Typed = Record<string, string>;
/** What is wrong, by the name of the field. */
export type Faults = Partial<Record<string, CardFault>>;

export const LONGEST = { calling: 80, region: 60, line: 140, notFor: 200, hours: 120 };
/** A number that says no town: a mobile one, or of a company; with the country or without. */
const OF_NO_TOWN = /^(?:0|0?0?31)(?:6|8[58]|800|900)\d{5,8}$/;

/** All that is typed freely. */
export const FREE_TEXTS = ['calling', 'region', ...LINES, 'notFor', 'hours'] as const;

export interface CardAbout {
  /** Its owner works at a secret place. */
  secret: boolean;
  said?: Said;
}

/** What of one free text is wrong, whatever the form. */
export function faultOfText(text: string, max: number, { secret, said }: CardAbout): CardFault | null {
  if (text.length > max) return 'too-long';
  const found = findClientData(text, said).map(({ kind }) => kind);
  if (found.includes('bsn')) return 'bsn';
  // Many read it, and who writes of a place that they visited may not know that it is secret.
  if (found.includes('street')) return secret ? 'whereabouts' : 'street';
  if (found.length > 0) return 'client-data';
  return secret && leadsSomewhere(text) ? 'whereabouts' : null;
}

/** What the form asks for, or what is wrong with it; of who works at a secret place hours are not taken. */
export function readCard(
  typed: Typed,
  about: CardAbout,
): { card: Card; faults: null } | { card: null; faults: Faults; doubt: Doubt | null } {
  const faults: Faults = {};
  const text = (field: string, max: number) => {
    const cleaned = cleanLine(typed[field] ?? '');
    const fault = faultOfText(cleaned, max, about);
    if (fault) faults[field] ??= fault;
    return cleaned;
  };
  const calling = text('calling', LONGEST.calling);
  if (!saysSomething(calling)) faults.calling ??= 'required';
  const lines = LINES.map((field) => text(field, LONGEST.line)).filter(saysSomething);
  if (lines.length === 0) faults.line1 ??= 'required';
  const how = WAYS.find((way) => way === typed.how);
  if (!how) faults.how = 'choice';
  const audience = AUDIENCES.find((one) => one === typed.audience);
  if (!audience) faults.audience = 'choice';
  const phone = cleanLine(typed.phone ?? '');
  if (phone !== '' && !PHONE.test(phone)) faults.phone = 'phone';
  else if (about.secret && phone !== '' && !OF_NO_TOWN.test(phone.replace(/\D/g, ''))) faults.phone = 'town';
  const showsMail = typed.showsMail === 'yes';
  // A card that leads to nobody is of no use.
  if (phone === '' && !showsMail) faults.phone ??= 'reach';
  const rest = {
    region: text('region', LONGEST.region),
    notFor: text('notFor', LONGEST.notFor),
    hours: about.secret ? '' : text('hours', LONGEST.hours),
  };
  if (Object.keys(faults).length > 0 || !how || !audience)
    return {
      card: null,
      faults,
      doubt: doubtIn(
        FREE_TEXTS.map((field) => typed[field]),
        about.said ?? {},
      ),
    };
  return {
    faults: null,
    card: {
      ...rest,
      ...{ calling, ringMeFor: lines, how, phone, showsMail, audience },
      atOnce: typed.number === 'at-once',
      introduces: typed.introduces === 'yes',
    },
  };
}

/** A stored card as it stands in its form. */
export function typedOf(card: Card): Typed {
  return {
    ...{ calling: card.calling, region: card.region, notFor: card.notFor, how: card.how },
    ...{ hours: card.hours, phone: card.phone, audience: card.audience },
    ...Object.fromEntries(LINES.map((field, index) => [field, card.ringMeFor[index] ?? ''])),
    number: card.atOnce ? 'at-once' : 'after',
    showsMail: card.showsMail ? 'yes' : '',
    introduces: card.introduces ? 'yes' : '',
  };
}

/** How a form begins for who has none: narrow, and narrowest at a secret place. */
export const emptyCard = (calling: string, secret: boolean): Typed => ({
  ...{ calling, region: '', notFor: '', how: 'ring', hours: '', phone: '' },
  ...Object.fromEntries(LINES.map((field) => [field, ''])),
  ...{ number: 'after', showsMail: 'yes', introduces: '' },
  audience: secret ? 'met' : 'partners',
});
