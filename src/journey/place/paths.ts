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

/** The places that somebody may close when something leaks. */
export const closingPath = href('/dichtzetten');

/** What closing one of them does, and the press. */
export const closePlacePath = (plek: string) => address(href('/dichtzetten/:plek', { plek }));

/** Where a command on the machine of the site, which has its key, closes a place. */
export const closeByCommandPath = href('/beheer/dicht');

/** The register of leaks of a programme, for its coordinators. */
export const leaksPath = (asked: { programma?: string | undefined } = {}) =>
  address(href('/lekken'), { ...asked });

/** What is said above a leak after a press. */
interface LeakDone {
  gedaan?: 'dicht' | 'bewaard' | 'gemaild' | 'open' | 'klaar';
}

/** A leak: what is closed, who saw what and when, and the entry in the register. */
export const leakPath = (lek: string, asked: LeakDone = {}) =>
  address(href('/lekken/:lek', { lek }), { ...asked });

/** Who saw what and when, as a workbook. */
export const leakSeenPath = (lek: string) => address(href('/lekken/:lek/gezien.xlsx', { lek }));
