import { href } from 'react-router';
import { address } from '../../language/address.ts';

/** A new round. */
export const newRoundPath = href('/rondes/nieuw');

/** The days and the name of a round. */
export const settingsPath = (ronde: string, asked: { gedaan?: 'nieuw' | 'bewaard' } = {}) =>
  address(href('/rondes/:ronde/instellingen', { ronde }), asked);

/** One of its days, as the round calls it: `matchOn`. */
export const roundDayPath = (ronde: string, what: string) =>
  address(href('/rondes/:ronde/instellingen', { ronde }), {}, what);

/** Asks whether a round has to go. */
export const removalPath = (ronde: string) => address(href('/rondes/:ronde/weghalen', { ronde }));

/** What a round asks of who takes part. */
export const houseRulesPath = (ronde: string, asked: { gedaan?: 'bewaard' } = {}) =>
  address(href('/rondes/:ronde/huisregels', { ronde }), asked);

/** What the list of organisations can show alone. */
export type MembersShown =
  | 'geen-antwoord'
  | 'niet-uitgenodigd'
  | 'doet-mee'
  | 'doet-niet-mee'
  | 'geen-contactpersoon';

interface MembersAsked {
  toon?: MembersShown;
  gedaan?: 'uit-ronde' | 'in-ronde' | 'uitgenodigd' | 'herinnerd';
  /** The code of the organisation that left the round. */
  wie?: string;
  aantal?: number;
}

/** The organisations of a round. */
export const membersPath = (ronde: string, asked: MembersAsked = {}) =>
  address(href('/rondes/:ronde/organisaties', { ronde }), { ...asked });

/** A new organisation in a round; `toegevoegd` is the code of the one before. */
export const newMemberPath = (ronde: string, asked: { toegevoegd?: string } = {}) =>
  address(href('/rondes/:ronde/organisaties/nieuw', { ronde }), asked);

/** An organisation in a round, by its code, for a coordinator. */
export const memberPath = (
  ronde: string,
  code: string,
  asked: { gedaan?: string | undefined; aantal?: number | undefined } = {},
) => address(href('/rondes/:ronde/organisaties/:code', { ronde, code }), asked);

/** What a coordinator can change of what an organisation is. */
export type MemberChange = 'code' | 'samenvoegen' | 'splitsen' | 'weg';

/** Where an organisation gets another code, goes up in another, is split or leaves; `in` is the code of the other. */
export const memberChangePath = (
  ronde: string,
  code: string,
  asked: { doe?: MemberChange; in?: string } = {},
) => address(href('/rondes/:ronde/organisaties/:code/veranderen', { ronde, code }), { ...asked });

/** Where an organisation answers; the address of an organisation may name a round: `POL@voorjaar-2027`. */
export const invitationPath = (code: string) => address(href('/organisatie/:code/uitnodiging', { code }));

/** Where an organisation answers from the mail, with the key of that mail and without signing in. */
export const answerPath = (asked: { sleutel?: string } = {}) => address(href('/uitnodiging'), asked);

/** What the programme says on public pages, piece by piece. */
export const textsPath = (ronde: string) => address(href('/rondes/:ronde/teksten', { ronde }));

interface TextAsked {
  /** Absent: in Dutch. */
  in?: 'en' | undefined;
  /** The number of a version to look at. */
  versie?: number | undefined;
  gedaan?: 'bewaard' | 'op-de-site' | 'terug' | 'weg' | undefined;
}

/** One piece of it, as an address calls it; `part` is one of its fields. */
export const textPath = (ronde: string, stuk: string, asked: TextAsked = {}, part?: string) =>
  address(href('/rondes/:ronde/teksten/:stuk', { ronde, stuk }), { ...asked }, part);

/** Which situations the quiz of a round asks, and what else is measured. */
export const quizPath = (ronde: string, asked: { gedaan?: 'gekozen' | 'erbij' | 'weg' | 'bewaard' } = {}) =>
  address(href('/rondes/:ronde/quiz', { ronde }), { ...asked });

/** What was measured in a round. */
export const resultsPath = (ronde: string) => address(href('/rondes/:ronde/metingen', { ronde }));

interface MeasureAsked {
  /** Of a mail, or of a button: without an account. */
  sleutel?: string | undefined;
  /** Which screen, from 1. */
  vraag?: number | undefined;
  gedaan?: 'klaar' | 'later' | 'weg' | undefined;
}

/** Where somebody answers what is measured; `moment` as an address calls it. */
export const measurePath = (ronde: string, moment: string, asked: MeasureAsked = {}) =>
  address(href('/meting/:ronde/:moment', { ronde, moment }), { ...asked });

/** The sites of an organisation, for who speaks for it. */
export const sitesPath = (code: string, asked: { gedaan?: 'bewaard' } = {}) =>
  address(href('/organisatie/:code/locaties', { code }), asked);

/** Where somebody asks to have something corrected; `wat` is the part of what they read of themselves. */
export const askCorrectionPath = (asked: { wat?: string; gedaan?: 'gevraagd' } = {}) =>
  address(href('/mijn/gegevens/verbeteren'), { ...asked });

/** What is kept how long, and what goes when, for coordinators of a programme. */
export const keepingPath = (asked: { programma?: string | undefined; gedaan?: 'bewaard' } = {}) =>
  address(href('/bewaren'), { ...asked });

/** What people asked to have corrected, for coordinators of a programme. */
export const correctionsPath = (asked: { programma?: string | undefined; gedaan?: 'beantwoord' } = {}) =>
  address(href('/verbeterverzoeken'), { ...asked });

/** The programmes of the site, for who runs it. */
export const programmesPath = href('/beheer');

/** A new programme. */
export const newProgrammePath = href('/beheer/programmas/nieuw');

interface ProgrammeAsked {
  gedaan?: 'gemaakt' | 'aangesteld' | 'overgedragen' | 'gestopt';
  /** Id of the person of whom it is asked whether they stop. */
  stopt?: string;
}

/** A programme and who coordinates it, for who runs the site. */
export const programmePath = (code: string, asked: ProgrammeAsked = {}) =>
  address(href('/beheer/programmas/:code', { code }), { ...asked });
