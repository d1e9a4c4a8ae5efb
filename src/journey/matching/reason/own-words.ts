import type { Both } from '../../../language/both.ts';
import { type ReasonWords, words } from './words.ts';

/** A reason as somebody reads it about themselves. */
interface OwnReasonWords extends ReasonWords {
  /** Also when only some of it can be told: that something is left out must not show. */
  noneFits: string;
}

const nl: OwnReasonWords = {
  ...words.nl,
  noneFits: 'Geen van de plekken die je koos paste deze keer.',
  placePrice: 'Een stage voor jou kon wel, maar dan was het geheel minder goed.',
  permission: {
    'permission-refused': 'Je leidinggevende zei nee.',
    'permission-asked': 'Je leidinggevende had nog geen antwoord gegeven.',
    'permission-not-asked': 'Je leidinggevende was nog niet gevraagd.',
  },
  refuses: 'Je organisatie doet niet mee aan deze ronde.',
  notYet: 'Je meldde je aan toen de match al was gemaakt.',
  notKnown: 'Je organisatie heeft nog niet gezegd dat je er werkt. Vraag het je contactpersoon.',
  isSetAside: 'De coördinator liet je even weg uit de match. Vraag gerust waarom.',
  noChoices: 'Er staat geen keuze in je aanmelding.',
  rule: (rule) =>
    ({
      'own-organisation': 'is je eigen organisatie',
      'not-free': 'alle dagen vallen op dagen waarop je niet vrij bent',
      hosting: 'je ontvangt zelf bezoek op die dag',
      locked: 'je stond al vast op een andere stage',
      unconfirmed: 'je organisatie heeft nog niet gezegd dat je er werkt',
    })[rule] ?? words.nl.rule(rule),
};

const en: OwnReasonWords = {
  ...words.en,
  noneFits: 'None of the places that you chose suited this time.',
  placePrice: 'A visit for you was possible, but the whole would have been less good.',
  permission: {
    'permission-refused': 'Your manager said no.',
    'permission-asked': 'Your manager had not answered yet.',
    'permission-not-asked': 'Your manager had not been asked yet.',
  },
  refuses: 'Your organisation does not take part in this round.',
  notYet: 'You signed up when the match had already been made.',
  notKnown: 'Your organisation has not said yet that you work there. Ask your contact person.',
  isSetAside: 'The coordinator left you out of the match for now. Do ask why.',
  noChoices: 'There is no choice in your sign-up.',
  rule: (rule) =>
    ({
      'own-organisation': 'is your own organisation',
      'not-free': 'all days are days on which you are not free',
      hosting: 'you receive visitors yourself on that day',
      locked: 'you were fixed at another visit already',
      unconfirmed: 'your organisation has not said yet that you work there',
    })[rule] ?? words.en.rule(rule),
};

export const ownWords: Both<OwnReasonWords> = { nl, en };
