import type { Kept } from '../matching-forgetting.ts';

/** Where a code stands by itself in a run: under these names, and in lists of codes under the others. */
const OF_ONE = 'organisation';
const OF_SEVERAL = new Set(['known', 'wanted', 'met']);

/** A run in which an organisation is called by another code; people, places and slots may be called the same. */
export function withOrganisation({ instance, result, fault }: Kept, from: string, to: string): Kept {
  const named = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) {
      if (name === 'organisations') return value.map((one) => recodedId(one, from, to));
      return value.map((one) => named(one, name));
    }
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, named(one, key)]));
    }
    return value === from && (name === OF_ONE || OF_SEVERAL.has(name)) ? to : value;
  };
  return {
    instance: named(instance, '') as Kept['instance'],
    result: named(result, '') as Kept['result'],
    fault,
  };
}

const recodedId = (one: unknown, from: string, to: string): unknown =>
  typeof one === 'object' && one !== null && 'id' in one && one.id === from ? { ...one, id: to } : one;
