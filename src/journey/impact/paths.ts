import { href } from 'react-router';
import { address } from '../../language/address.ts';

interface NetworkAsked {
  /** Which programme, for who has several. */
  programma?: string | undefined;
  /** Of one round; without it, over all of them. */
  ronde?: string | undefined;
}

interface NetworkPageAsked extends NetworkAsked {
  gedaan?: 'gevraagd' | 'terug' | undefined;
  /** Pairs of ids that were just given to a match. */
  paren?: readonly (readonly [string, string])[] | undefined;
}

/** Who knows whom. @param part a part of the page, such as the tables */
export const networkPath = ({ paren = [], ...asked }: NetworkPageAsked = {}, part?: 'tabel' | 'nog-niet') =>
  address(
    href('/netwerk'),
    { ...asked, ...(paren.length > 0 ? { paren: paren.map((pair) => pair.join(' ')).join(',') } : {}) },
    part,
  );

/** The same as a file. */
export const networkFilePath = (
  bestand: 'netwerk.svg' | 'netwerk.png' | 'netwerk.csv' | 'netwerk.graphml',
  asked: NetworkAsked = {},
) => address(href('/netwerk/:bestand', { bestand }), { ...asked });
