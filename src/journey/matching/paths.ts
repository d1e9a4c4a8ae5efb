import { href } from 'react-router';
import { address } from '../../language/address.ts';

/** The match of a round: the proposal and what can still be changed. */
export const matchingPath = (
  ronde: string,
  asked: { toon?: string | undefined; gedaan?: string | undefined } = {},
) => address(href('/rondes/:ronde/matching', { ronde }), asked);

/** Which organisations should meet. */
export const wantedPath = (
  ronde: string,
  asked: { gedaan?: 'add' | 'remove'; een?: string; ander?: string } = {},
) => address(href('/rondes/:ronde/matching/gewenst', { ronde }), asked);
