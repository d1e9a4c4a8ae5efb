import { fold, folded, nearest, nearestOf } from './normal.ts';

/** Organisations and places by every way in which people write them. */
export type NamedOrganisation = { code: string; name: string };
export type NamedPlace = { code: string; organisation: string };

export type OrganisationMatch =
  | { kind: 'exact' | 'code' | 'spelling' | 'abbreviation'; code: string }
  /** Best first. */
  | { kind: 'likely'; codes: string[] }
  | { kind: 'unknown' };

export type PlaceMatch = { kind: 'exact' | 'spelling'; code: string } | { kind: 'unknown'; near: string[] };

type Indexed = NamedOrganisation & { folded: string; words: string[] };

/** `POL1`, `pol 1` and `POL-01` are all POL-1. */
function placeKey(code: string): string {
  return fold(code)
    .replace(/\b0+(?=\d)/g, '')
    .replaceAll(' ', '');
}

export type Names = ReturnType<typeof indexNames>;

export function indexNames(organisations: Iterable<NamedOrganisation>, places: Iterable<NamedPlace>) {
  const byCode = new Map<string, Indexed>();
  for (const { code, name } of organisations)
    byCode.set(code, { code, name, folded: fold(name), words: fold(name).split(' ') });
  const all = [...byCode.values()];
  const matched = new Map<string, OrganisationMatch>();
  const placeByCode = new Map<string, NamedPlace>();
  const placesByKey = new Map<string, string[]>();
  for (const place of places) {
    placeByCode.set(place.code, place);
    const key = placeKey(place.code);
    placesByKey.set(key, [...new Set([...(placesByKey.get(key) ?? []), place.code])]);
  }
  const placeCodes = folded(placeByCode.keys());
  const organisationNames = folded(all.map(({ name }) => name));
  const matchedPlaces = new Map<string, PlaceMatch>();

  function findPlace(text: string): PlaceMatch {
    if (placeByCode.has(text)) return { kind: 'exact', code: text };
    const same = placesByKey.get(placeKey(text)) ?? [];
    if (same.length === 1) return { kind: 'spelling', code: same[0]! };
    // "POL-1 Meelopen met een dienst": a code that is there, with what it is behind it.
    const first = /^(\S+)[\s:–—]+\S/.exec(text)?.[1]?.replace(/:$/, '') ?? '';
    if (/\d/.test(first) && placeByCode.has(first)) return { kind: 'spelling', code: first };
    return { kind: 'unknown', near: same.length > 1 ? same : nearestOf(text, placeCodes, 1) };
  }

  return {
    hasOrganisations: all.length > 0,
    hasPlaces: placeByCode.size > 0,
    organisation: (code: string): NamedOrganisation | undefined => byCode.get(code),
    place: (code: string): NamedPlace | undefined => placeByCode.get(code),

    matchOrganisation(text: string): OrganisationMatch {
      const before = matched.get(text);
      if (before) return before;
      const match = findOrganisation(text, all);
      matched.set(text, match);
      return match;
    },

    /** Asked of the same texts again and again: of each choice, in each way in which a cell could be read. */
    matchPlace(text: string): PlaceMatch {
      const before = matchedPlaces.get(text);
      if (before) return before;
      const match = findPlace(text);
      matchedPlaces.set(text, match);
      return match;
    },

    nearestOrganisations: (text: string): string[] => nearestOf(text, organisationNames, 3),
  };
}

function findOrganisation(text: string, all: readonly Indexed[]): OrganisationMatch {
  const only = (
    kind: 'exact' | 'code' | 'spelling' | 'abbreviation',
    fits: (one: Indexed) => boolean,
  ): OrganisationMatch | null => {
    const found = all.filter(fits);
    return found.length === 1 ? { kind, code: found[0]!.code } : null;
  };
  const folded = fold(text);
  const sure =
    only('exact', ({ name }) => name === text) ??
    only('code', ({ code }) => code === text) ??
    only('spelling', (one) => one.folded === folded) ??
    only('code', (one) => fold(one.code) === folded && !all.some((other) => other.folded === folded)) ??
    only('abbreviation', ({ words }) => isAbbreviation(text, words));
  if (sure) return sure;
  const likely = likelyOrganisations(text, all);
  return likely.length > 0 ? { kind: 'likely', codes: likely } : { kind: 'unknown' };
}

/** "Veilig Thuis Maasm.": every word the same, or cut off with a full stop behind it. */
function isAbbreviation(text: string, words: readonly string[]): boolean {
  const written = text.trim().split(/\s+/);
  if (written.length !== words.length || !written.some((word) => word.endsWith('.'))) return false;
  return written.every((word, index) => {
    const folded = fold(word);
    const whole = words[index] ?? '';
    return word.endsWith('.') ? folded.length >= 3 && whole.startsWith(folded) : whole === folded;
  });
}

function likelyOrganisations(text: string, all: readonly Indexed[]): string[] {
  const words = fold(text).split(' ').filter(Boolean);
  const letters = fold(text);
  const scored = all.map((one) => ({ code: one.code, score: score(words, letters, one) }));
  return scored
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ code }) => code);
}

/** 4: initials and words give the whole name. 3: a slip of the pen. 2: the beginning. 1: half of the words. */
function score(words: readonly string[], letters: string, one: Indexed): number {
  if (spellsOut(words, one.words)) return 4;
  const allowed = one.folded.length >= 10 ? 2 : 1;
  if (letters.length >= 4 && nearest(letters, [one.folded], allowed).length > 0) return 3;
  if (letters.length >= 4 && one.folded.startsWith(letters)) return 2;
  const known = words.filter((word) => word.length >= 4 && one.words.includes(word)).length;
  return known > 0 && known * 2 >= words.length ? 1 : 0;
}

/** "VT Waardenland" → Veilig Thuis Waardenland: each word is a word of the name, cut off, or the initials of several. */
function spellsOut(words: readonly string[], name: readonly string[]): boolean {
  if (words.length === 0) return name.length === 0;
  const [word = '', ...rest] = words;
  if (name.length === 0) return false;
  if (name[0]?.startsWith(word) && spellsOut(rest, name.slice(1))) return true;
  const initials = name
    .slice(0, word.length)
    .map((part) => part[0])
    .join('');
  return word.length >= 2 && initials === word && spellsOut(rest, name.slice(word.length));
}
