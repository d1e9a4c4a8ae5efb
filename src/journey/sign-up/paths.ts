import { href } from 'react-router';
import { address } from '../../language/address.ts';

interface GalleryAsked {
  /** Codes of places, best first, with commas. */
  gekozen?: string | undefined;
  volgorde?: string | undefined;
}

/** What the form of a round offers, for everybody. */
export const galleryPath = (ronde: string, asked: GalleryAsked = {}) =>
  address(href('/plekken/:ronde', { ronde }), { ...asked });

/** One place of that, by its code. */
export const galleryPlacePath = (ronde: string, plek: string, asked: GalleryAsked = {}) =>
  address(href('/plekken/:ronde/:plek', { ronde, plek }), { ...asked });

/** A step of the form, or what was answered in all of them. */
export type FormPage = 'wie' | 'dagen' | 'keuzes' | 'leren' | 'afspraken' | 'overzicht';

interface FormAsked {
  /** The code of a place that somebody comes for. */
  plek?: string | undefined;
  /** Codes of places that somebody chose while looking around, best first, with commas. */
  gekozen?: string | undefined;
  /** Somebody had signed up already. */
  eerder?: true;
  /** Asks whether somebody wants to withdraw. */
  intrekken?: true;
  gedaan?: 'ingetrokken';
  /** The mail to confirm was sent anew. */
  gemaild?: true;
  /** What the choices are narrowed to. */
  soort?: string | undefined;
  regio?: string | undefined;
  dag?: string | undefined;
}

/** The form to sign up for a round, or a step of it; without a step it leads to the first that is open. */
export const formPath = (ronde: string, stap?: FormPage, asked: FormAsked = {}) =>
  address(href('/aanmelden/:ronde/:stap?', stap ? { ronde, stap } : { ronde }), { ...asked });

/** Where the link of a mail leads that opens what was begun. */
export const resumePath = (ronde: string) => address(href('/aanmelden/:ronde/verder', { ronde }));

interface PermissionAsked {
  sleutel?: string;
  /** The id of another question to the same manager. */
  wie?: string | undefined;
  /** Of so many at once permission was given. */
  gegeven?: number;
}

/** Where a manager answers, with the key of a mail. */
export const permissionPath = (asked: PermissionAsked = {}) => address(href('/toestemming'), { ...asked });

/** What the list of places can show alone. */
export type PlacesShown = 'geheim' | 'voorwaarde' | 'veel-vraag' | 'zonder-dag';

interface PlacesAsked {
  toon?: PlacesShown;
  gedaan?: 'gestopt' | 'weg' | 'erbij' | 'bewaard';
}

/** The places of a round and what is asked of them, for a coordinator. */
export const placesPath = (ronde: string, asked: PlacesAsked = {}) =>
  address(href('/rondes/:ronde/plekken', { ronde }), { ...asked });

/** What the list of sign-ups can show alone. */
export type SignUpsShown =
  | 'zonder-toestemming'
  | 'geweigerd'
  | 'wil-ontvangen'
  | 'nieuw'
  | 'vorige-keer'
  | 'geen-keuze'
  | 'veiligheid'
  | 'weggelaten';

interface SignUpsAsked {
  toon?: SignUpsShown;
  /** The id of the sign-up that is open beside the list. */
  persoon?: string;
  /** Two people were made one, or what else was done to somebody. */
  gedaan?:
    | 'zelfde'
    | 'toegevoegd'
    | 'gewijzigd'
    | 'gewijzigd-gevraagd'
    | 'niets-gewijzigd'
    | 'genoteerd'
    | 'ander-gevraagd'
    | 'remind-all';
  aantal?: number;
  /** The id of the sign-up that it was about. */
  bij?: string;
}

/** Who signed up for a round, for a coordinator. */
export const signUpsPath = (ronde: string, asked: SignUpsAsked = {}) =>
  address(href('/rondes/:ronde/aanmeldingen', { ronde }), { ...asked });

/** The part of it where organisations wait that people proposed. */
export const proposedPath = (ronde: string) =>
  address(href('/rondes/:ronde/aanmeldingen', { ronde }), {}, 'voorgesteld');

/** Somebody's own sign-up. */
export const ownSignUpPath = (asked: { gedaan?: 'ingetrokken' | 'herinnerd' | 'niet-herinnerd' } = {}) =>
  address(href('/mijn/aanmelding'), asked);

/** Where a coordinator says that somebody is the same person as another. */
export const joinPath = (ronde: string, aanmelding: string, asked: { zoek?: string; met?: string } = {}) =>
  address(href('/rondes/:ronde/aanmeldingen/:aanmelding/zelfde', { ronde, aanmelding }), { ...asked });

/** What was just said of people: how many, and of how many it could not be said. */
interface EmploymentAsked {
  gedaan?: 'werkt-hier' | 'onbekend' | 'gemaild' | 'niet-gemaild' | undefined;
  aantal?: number | undefined;
  anders?: number | undefined;
}

/** Where who speaks for an organisation says who works there; its address may name a round. */
export const colleaguesPath = (code: string, asked: EmploymentAsked = {}) =>
  address(href('/organisatie/:code/bevestigen', { code }), { ...asked });

/** Of whom in a round their organisation did not say that they work there, for a coordinator. */
export const employmentPath = (ronde: string, asked: EmploymentAsked = {}) =>
  address(href('/rondes/:ronde/bevestigen', { ronde }), { ...asked });

/** Where a coordinator signs somebody up. */
export const addSignUpPath = (ronde: string) => href('/rondes/:ronde/aanmeldingen/nieuw', { ronde });

/** Where a coordinator changes a sign-up. */
export const changeSignUpPath = (ronde: string, aanmelding: string) =>
  href('/rondes/:ronde/aanmeldingen/:aanmelding/wijzig', { ronde, aanmelding });

/** Where a coordinator notes what a manager said by telephone. */
export const telephonePath = (ronde: string, aanmelding: string) =>
  href('/rondes/:ronde/aanmeldingen/:aanmelding/telefoon', { ronde, aanmelding });

/** Where another manager is asked. */
export const otherManagerPath = (ronde: string, aanmelding: string) =>
  href('/rondes/:ronde/aanmeldingen/:aanmelding/leidinggevende', { ronde, aanmelding });
