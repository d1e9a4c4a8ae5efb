import { href } from 'react-router';
import { address } from '../../language/address.ts';

interface LookingAsked {
  /** Of a mail: without an account. */
  sleutel?: string | undefined;
  /** Which screen, from 1. */
  vraag?: number | undefined;
  gedaan?: 'later' | 'weg' | undefined;
  /** Of a secret place: what the other shares, after a second step. */
  toon?: 'ander' | undefined;
}

/** Looking back on a visit, for who went and who received. */
export const lookBackPath = (stage: string, asked: LookingAsked = {}) =>
  address(href('/terugblik/:stage', { stage }), { ...asked });

/** What may be read of a round by its coordinators, and how many looked back. */
export const reflectionsPath = (ronde: string) => href('/rondes/:ronde/terugblikken', { ronde });

/** What others who take part share with everybody. */
export const sharedReflectionsPath = () => href('/mijn/terugblikken');

interface BoardAsked {
  /** Of one theme. */
  onderwerp?: string | undefined;
  /** Those that do not stand on the first page as well. */
  toon?: 'alle' | undefined;
  gedaan?: string | undefined;
  /** Which programme, for who is in several. */
  programma?: string | undefined;
}

/** The board of dilemmas. @param dilemma at which it begins */
export const dilemmasPath = (asked: BoardAsked = {}, dilemma?: string) =>
  address(href('/dilemmas'), { ...asked }, dilemma && `dilemma-${dilemma}`);

/** Where one is raised. */
export const newDilemmaPath = (asked: { programma?: string | undefined } = {}) =>
  address(href('/dilemmas/nieuw'), { ...asked });

interface DilemmaAsked {
  gedaan?: string | undefined;
  doe?: 'probeerden' | undefined;
}

/** One dilemma. */
export const dilemmaPath = (dilemma: string, asked: DilemmaAsked = {}) =>
  address(href('/dilemmas/:dilemma', { dilemma }), { ...asked });

/** What a coordinator does with it. */
export const manageDilemmaPath = (dilemma: string, asked: { gedaan?: string } = {}) =>
  address(href('/dilemmas/:dilemma/beheer', { dilemma }), { ...asked });

interface AgendaAsked {
  programma?: string | undefined;
  /** For coordinators: which organisations recognise it. */
  toon?: 'organisaties' | undefined;
}

/** What is talked about where, to print. */
export const dilemmaAgendaPath = (asked: AgendaAsked = {}) => address(href('/dilemmas/agenda'), { ...asked });
