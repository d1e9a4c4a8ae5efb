import { matchPath } from 'react-router';
import { pages } from '../../../src/pages.ts';
import type { Field, FormSchema } from './form-schema.ts';
import type { Chance } from './seeded.ts';

/** A page of the list of routes as one role reached it. */
export interface Found {
  page: string;
  address: string;
}

/** Ends the session, or begins another: who is asked as somebody stays that. */
const APART = new Set(['uitloggen', 'voorbeeld/als/:rol']);
/** Whether a form leads there. */
export const isApart = (action: string) =>
  [...APART].some((path) => matchPath(`/${path}`, action.replace(/[?#].*/, '')));
const ROUTES = pages.filter(({ path }) => !APART.has(path));
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/**
 * What was seen so far: pages lead to pages, so that the list of routes is the only one there is. What belongs to one role is
 * tried by all.
 */
export class Known {
  readonly #most: number;
  readonly #addresses = new Map<string, Map<string, string[]>>();
  readonly #seen = new Set<string>();
  /** Ids, codes and keys that stood in an address or a field of anybody. */
  readonly others: string[] = [];
  readonly #others = new Set<string>();
  /** What pages ask for behind the `?`. */
  readonly asked: string[] = ['taal', 'verder', '_routes', 'sleutel'];
  readonly #fields = new Map<string, Field>();
  /** What a part of an address was, by its name in the list of routes. */
  readonly #parts = new Map<string, Set<string>>();

  /** @param most addresses that are kept of one page for one role */
  constructor(most: number) {
    this.#most = most;
  }

  /** @returns the addresses that are new for this role, and worth a look */
  learn(role: string, links: readonly string[], site: string): Found[] {
    const fresh: Found[] = [];
    for (const link of links) {
      if (!URL.canParse(link, site)) continue;
      const { origin, pathname, search, searchParams } = new URL(link, site);
      if (origin !== new URL(site).origin || !this.#isNew(`${role} ${pathname}${search}`)) continue;
      for (const [name, value] of searchParams) this.#note(name, value);
      // Leads to the same page.
      if (searchParams.has('taal')) continue;
      const page = ROUTES.find(({ path }) => matchPath({ path: `/${path}`, end: true }, pathname))?.path;
      if (page === undefined) continue;
      for (const value of Object.values(matchPath(`/${page}`, pathname)?.params ?? {}))
        this.#other(value ?? '');
      const found = this.#of(role, page);
      // Of a list, a few; with what is asked of it as well, when there is time.
      const kind = `${role} ${page} ${[...searchParams.keys()].sort()}`;
      if (found.length >= this.#most && (this.#most === 1 || !this.#isNew(kind))) continue;
      found.push(pathname + search);
      fresh.push({ page, address: pathname + search });
    }
    return fresh;
  }

  /** What a form of a page holds. */
  learnForms(forms: readonly FormSchema[]): void {
    for (const field of forms.flatMap(({ fields }) => fields)) {
      if (!this.#fields.has(field.name)) this.#fields.set(field.name, field);
      for (const value of [field.value ?? '', ...field.options]) {
        for (const [id] of value.matchAll(UUID)) this.#other(id);
      }
    }
  }

  #of(role: string, page: string): string[] {
    const ofRole = this.#addresses.get(role) ?? new Map<string, string[]>();
    this.#addresses.set(role, ofRole);
    const found = ofRole.get(page) ?? [];
    ofRole.set(page, found);
    return found;
  }

  #isNew(what: string): boolean {
    if (this.#seen.has(what)) return false;
    this.#seen.add(what);
    return true;
  }

  #note(name: string, value: string): void {
    if (!this.asked.includes(name)) this.asked.push(name);
    this.#other(value);
  }

  #other(value: string): void {
    if (value === '' || value.length > 200 || this.#others.has(value) || this.#others.size > 5_000) return;
    this.#others.add(value);
    this.others.push(value);
  }

  /** Every field that any page has. */
  fields(): Field[] {
    return [...this.#fields.values()];
  }

  /** An address of a page that nobody is led to: of parts that others have, or of anything. */
  madeUp(page: string, chance: Chance): string {
    const parts = page.replaceAll(/:(\w+)\??/g, (_, name: string) => {
      const had = [...(this.#parts.get(name) ?? [])];
      const any = had.length > 0 && chance.often(80) ? had : [...this.others, 'x'];
      return encodeURIComponent(chance.oneOf(any).toWellFormed());
    });
    return `/${parts}`;
  }

  isOf(role: string, page: string): boolean {
    return (this.#addresses.get(role)?.get(page)?.length ?? 0) > 0;
  }

  /** Where a role finds this page; where anybody does; else nowhere. */
  addressesOf(role: string, page: string): readonly string[] {
    const own = this.#addresses.get(role)?.get(page) ?? [];
    return own.length > 0 ? own : [...this.#addresses.values()].flatMap((each) => each.get(page) ?? []);
  }
}

export const routes: readonly string[] = ROUTES.map(({ path }) => path);
