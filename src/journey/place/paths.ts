import { href } from 'react-router';
import { address } from '../../language/address.ts';

/** What is said on the list that a form leads back to. */
export interface PlaceDone {
  gedaan?: 'gestopt' | 'weg' | 'erbij' | 'bewaard';
}

/** What a new place begins as: `vorige` and `kopie` are codes of places, `bij` is that of its organisation. */
interface NewPlaceAsked {
  vorige?: string;
  bij?: string;
  kopie?: string;
}

const NEW = 'nieuw';

/** The places of an organisation, for who speaks for it. */
export const ownPlacesPath = (code: string, asked: PlaceDone = {}) =>
  address(href('/organisatie/:code/plekken', { code }), { ...asked });

/** A place, for who speaks for its organisation. */
export const ownPlacePath = (code: string, plek: string) =>
  address(href('/organisatie/:code/plekken/:plek', { code, plek }));

/** A new place, for who speaks for its organisation. */
export const newOwnPlacePath = (code: string, asked: NewPlaceAsked = {}) =>
  address(href('/organisatie/:code/plekken/:plek', { code, plek: NEW }), { ...asked });

/** A place, for a coordinator; the list of them is with the sign-up. */
export const roundPlacePath = (ronde: string, plek: string) =>
  address(href('/rondes/:ronde/plekken/:plek', { ronde, plek }));

/** A new place, for a coordinator. */
export const newRoundPlacePath = (ronde: string, asked: NewPlaceAsked = {}) =>
  address(href('/rondes/:ronde/plekken/:plek', { ronde, plek: NEW }), { ...asked });
