import { href } from 'react-router';
import { address } from '../../language/address.ts';

interface DirectoryAsked {
  /** Which programme, for who is in several. */
  programma?: string | undefined;
  q?: string | undefined;
  /** Something was asked that looks like a client, and was not looked for. */
  niet?: string | undefined;
  gedaan?: string | undefined;
}

/** Whom do I ring for…: the cards that somebody may see. */
export const directoryPath = (asked: DirectoryAsked = {}) => address(href('/contacten'), { ...asked });

interface OwnCardAsked {
  programma?: string | undefined;
  gedaan?: string | undefined;
  /** With a line that somebody wrote for it, or with those of a colleague who leaves. */
  regel?: string | undefined;
  overname?: string | undefined;
}

interface SearchedAsked {
  programma?: string | undefined;
  /** A word to say the meaning of, or to change it. */
  woord?: string | undefined;
  gedaan?: 'bewaard' | 'weg' | 'terug' | 'vergeten' | undefined;
  /** What a word meant before, so that it can be taken back. */
  was?: string | undefined;
  betekende?: string | undefined;
}

/** What was searched and not found, and what words mean in the programme: for its coordinators. */
export const searchedPath = (asked: SearchedAsked = {}, part?: 'betekenis') =>
  address(href('/contacten/woorden'), { ...asked }, part);

/** One's own card. */
export const ownCardPath = (asked: OwnCardAsked = {}) => address(href('/contacten/kaart'), { ...asked });

/** Whom one met, to write a line for the card of one of them. */
export const metPath = () => href('/contacten/regels');

/** To write for what one would ring somebody. */
export const suggestLinePath = (mens: string) => href('/contacten/regels/voor/:mens', { mens });

/** A line that somebody wrote for one's own card. */
export const suggestedLinePath = (regel: string) => href('/contacten/regels/:regel', { regel });

/** To ask a colleague to take one's card over. */
export const handOverPath = (asked: { programma?: string | undefined } = {}) =>
  address(href('/contacten/kaart/overdragen'), { ...asked });

/** The cards of an organisation, for who speaks for it; of one of them a colleague is asked to take it over. */
export const cardsOfColleaguesPath = (
  code: string,
  asked: { van?: string | undefined; gedaan?: 'gevraagd' | undefined } = {},
) => address(href('/organisatie/:code/kaarten', { code }), { ...asked });

/** The card of a colleague who leaves, for who is asked to take it over. */
export const takeOverPath = (overname: string) => href('/contacten/overname/:overname', { overname });

/** The same as a file for an address book. */
export const cardFilePath = (asked: { programma?: string | undefined } = {}) =>
  address(href('/contacten/kaart.vcf'), { ...asked });

/** To ask to be introduced to the owner of a card. */
export const askToMeetPath = (kaart: string, asked: { programma?: string | undefined } = {}) =>
  address(href('/contacten/kennismaken/:kaart', { kaart }), { ...asked });

/** Somebody would like to get to know somebody: for the three alone. */
export const introductionPath = (verzoek: string) => href('/contacten/verzoeken/:verzoek', { verzoek });

/** Does a card still hold? With the key of a mail, without an account. */
export const confirmCardPath = (asked: { sleutel?: string; gedaan?: string } = {}) =>
  address(href('/contacten/bevestigen'), { ...asked });

interface PulseAsked {
  /** Of a mail: without an account. */
  sleutel?: string | undefined;
  /** Of secret places: whom it is about, after a second step. */
  toon?: 'geheim' | undefined;
  gedaan?: 'bewaard' | 'gestopt' | 'weer' | undefined;
}

/** Were you in touch? Of all whom somebody met. @param about the one at which it begins */
export const pulsePath = (asked: PulseAsked = {}, about?: string) =>
  address(href('/peiling'), { ...asked }, about && `peiling-${about}`);

/** How many of a round were in touch, for its coordinators. */
export const pulsesPath = (ronde: string) => href('/rondes/:ronde/peilingen', { ronde });
