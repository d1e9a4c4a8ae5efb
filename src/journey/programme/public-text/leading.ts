import { linksIn } from '../../../language/parse-marked.ts';
import { leadsByLink } from '../../../platform/privacy/leading-links.ts';
import { findWhereabouts, type Whereabouts } from '../../../platform/privacy/whereabouts.ts';

/** Sites that show where something is. */
const MAP =
  /(?:^|\.)(?:maps?|waze|what3words|w3w|plus\.codes|openstreetmap|goo\.gl)(?:\.|$)|^\/maps?(?:\/|$)/i;

/** Links as they are typed, mail addresses, and the hosts of sites: what is left of a text without them should lead nowhere. */
const LINK =
  /\]\([^()\s]{1,500}\)|(?:https?:\/\/|www\.)[^\s)]{1,500}|(?<![^\s@()[\]])[^\s@()[\]]{1,100}@[^\s@()[\]]{1,200}/giu;

/** "0800 2000, of" has the form of a postcode. Two capitals right behind it may be one after all. */
const PHONE = /(?<!\d)(?:\+31[ -]?|0)\d{1,3}(?:[ -]?\d{2,4}){1,3}(?!\d|\s?[A-Z]{2}(?!\p{L}))/gu;

const blank = (part: string) => ' '.repeat(part.length);

const isMap = (link: string): boolean => {
  if (!URL.canParse(link)) return false;
  const { hostname, pathname } = new URL(link);
  return MAP.test(hostname) || MAP.test(pathname);
};

/** A street that was found with its number and without it is found once. */
const isWhole = ({ start, end }: Whereabouts, at: number, all: readonly Whereabouts[]): boolean =>
  !all.some(
    (other, index) =>
      index !== at &&
      other.start <= start &&
      other.end >= end &&
      (index < at || other.end - other.start > end - start),
  );

/**
 * What in a text could be where a secret place is. Public pages may hold a street, that of an office, so who publishes says of
 * each that it is no secret place.
 * @param secret what secret sites are called, and where one meets
 */
export function findLeading(texts: readonly string[], secret: readonly string[]): string[] {
  const found = texts.flatMap((text) => {
    const normal = text.normalize('NFKC');
    const rest = normal.replace(LINK, blank);
    return [
      ...findWhereabouts(rest.replace(PHONE, blank))
        .filter(({ kind }) => kind === 'street' || kind === 'postcode')
        .filter(isWhole)
        .map(({ start, end }) => normal.slice(start, end)),
      ...rest.split('\n').filter(leadsByLink),
      ...linksIn(normal).filter(isMap),
      ...secret.filter((name) => holds(normal, name)),
    ];
  });
  return [...new Set(found.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== ''))];
}

/** Whether a name stands in a text as a whole, however it is written. */
function holds(text: string, name: string): boolean {
  const plain = (said: string) =>
    ` ${said
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return plain(name).trim() !== '' && plain(text).includes(plain(name));
}
