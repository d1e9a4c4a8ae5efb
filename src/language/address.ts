/** What is asked of a page, by its name in the address. What is absent is left out, and `true` is a name alone. */
export interface Asked {
  [name: string]: string | number | true | undefined;
}

/** What `href()` leaves as it is in an address. In mails and bookmarks it is escaped: `POL%40voorjaar-2027`. */
const LEFT = /[$&+,:;=@]/g;

/**
 * The address of a page with what is asked of it. Each page has one way of writing, since the menu compares addresses.
 * @param path as `href()` gives it
 * @param part of the page, by its id
 */
export function address(path: string, asked: Asked = {}, part?: string): string {
  const query = Object.entries(asked)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === true ? name : `${name}=${encodeURIComponent(value!)}`))
    .join('&');
  const written = path.replace(LEFT, encodeURIComponent);
  return `${written}${query && `?${query}`}${part === undefined ? '' : `#${part}`}`;
}

/** The id of the part of a page that an address leads to. */
export const partOf = (written: string): string => written.slice(written.indexOf('#') + 1);
