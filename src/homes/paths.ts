import { href } from 'react-router';
import { address } from '../language/address.ts';

/** What the site is for, for everybody. */
export const homePath = href('/');

/** Where somebody who has signed in starts. */
export const minePath = (asked: { gedaan?: 'ronde-weg' } = {}) => address(href('/mijn'), asked);

interface RoundAsked {
  gedaan?: 'periode' | 'uitgenodigd' | 'herinnerd';
  aantal?: number;
}

/** The home of a round, for a coordinator. */
export const roundPath = (ronde: string, asked: RoundAsked = {}) =>
  address(href('/rondes/:ronde', { ronde }), { ...asked });

/** The part of it where demand and supply are laid beside each other. */
export const DEMAND_ID = 'vraag-en-aanbod';
export const demandPath = (ronde: string) => `${roundPath(ronde)}#${DEMAND_ID}`;

/** The home of an organisation; its address may name a round: `POL@voorjaar-2027`. */
export const organisationPath = (code: string) => address(href('/organisatie/:code', { code }));

/** The part of it where its people are listed. */
export const PEOPLE_ID = 'mensen';
export const peoplePath = (code: string) => `${organisationPath(code)}#${PEOPLE_ID}`;
