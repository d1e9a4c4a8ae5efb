import { dutch, english } from '../../../../language/grammar.ts';
import type { MembershipContent } from '../../tables.ts';

const contentNl: Record<MembershipContent, string> = {
  invitation: 'een uitnodiging of een antwoord',
  place: 'stageplekken',
  'sign-up': 'aanmeldingen',
  draft: 'een aanmelding die nog niet af is',
  withdrawal: 'iemand die zich terugtrok',
  exclusion: 'iemand die er niet mag komen',
};

const nl = {
  others: (count: number) =>
    `${dutch.count(count, 'organisatie', 'organisaties')} van het programma ${dutch.agree(count, 'zit', 'zitten')} niet in deze ronde`,
  othersIntro: 'Ze staan niet in het formulier om je aan te melden, en je nodigt ze niet uit.',
  choose: 'Zet ze in deze ronde',
  which: 'Welke organisaties?',
  join: 'Zet in deze ronde',
  none: 'Kies een of meer organisaties.',
  summary: 'Er klopt iets nog niet',
  joined: (count: number) =>
    count === 0
      ? 'Deze organisaties zaten al in de ronde.'
      : `${dutch.count(count, 'organisatie zit', 'organisaties zitten')} nu in deze ronde.`,
  left: (name: string) => `${name} zit niet meer in deze ronde.`,
  undo: 'Maak ongedaan',
  inRound: (round: string) => `In ${round}`,
  inRoundText: 'Hoort deze organisatie bij een andere ronde? Dan kun je haar hier weghalen.',
  leave: 'Haal uit deze ronde',
  leaveTitle: (organisation: string, round: string) => `${organisation} weghalen uit ${round}?`,
  leaveText:
    'Ze staat dan niet meer in de lijsten van deze ronde en in het formulier. In het programma en in andere rondes blijft ze. Doet ze alleen niet mee? Noteer dan “Doet niet mee”.',
  leaveYes: 'Ja, haal weg',
  leaveNo: 'Nee, laat staan',
  departed: (count: number) => `Weg uit het programma (${count})`,
  departedWho: 'Welke organisaties zijn weg?',
  since: (day: string) => `sinds ${day}`,
  stays: (organisation: string) => `${organisation} blijft in deze ronde`,
  keeps: (kinds: readonly MembershipContent[]) =>
    `Er is al iets van: ${dutch.list(kinds.map((kind) => contentNl[kind]))}. Doet ze niet mee? Noteer dan “Doet niet mee”.`,
};

const contentEn: Record<MembershipContent, string> = {
  invitation: 'an invitation or an answer',
  place: 'places',
  'sign-up': 'sign-ups',
  draft: 'a sign-up that is not finished',
  withdrawal: 'somebody who withdrew',
  exclusion: 'somebody who must not come there',
};

const en: typeof nl = {
  others: (count) =>
    `${english.count(count, 'organisation', 'organisations')} of the programme ${english.agree(count, 'is', 'are')} not in this round`,
  othersIntro: 'They are not in the form to sign up, and you do not invite them.',
  choose: 'Put them in this round',
  which: 'Which organisations?',
  join: 'Put in this round',
  none: 'Choose one or more organisations.',
  summary: 'Something is not right yet',
  joined: (count) =>
    count === 0
      ? 'These organisations were in the round already.'
      : `${english.count(count, 'organisation is', 'organisations are')} in this round now.`,
  left: (name) => `${name} is no longer in this round.`,
  undo: 'Undo',
  inRound: (round) => `In ${round}`,
  inRoundText: 'Does this organisation belong to another round? Then you can take it out here.',
  leave: 'Take out of this round',
  leaveTitle: (organisation, round) => `Take ${organisation} out of ${round}?`,
  leaveText:
    'It is then no longer in the lists of this round and in the form. It stays in the programme and in other rounds. Does it just not take part? Then note “Does not take part”.',
  leaveYes: 'Yes, take it out',
  leaveNo: 'No, leave it',
  departed: (count) => `Gone from the programme (${count})`,
  departedWho: 'Which organisations are gone?',
  since: (day) => `since ${day}`,
  stays: (organisation) => `${organisation} stays in this round`,
  keeps: (kinds) =>
    `Something of it is here already: ${english.list(kinds.map((kind) => contentEn[kind]))}. Does it not take part? Then note “Does not take part”.`,
};

export const words = { nl, en };
