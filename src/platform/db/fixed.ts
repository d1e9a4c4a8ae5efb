/** What several are given, made so that changing it fails at once, where it is done. */
export function fixed<Value>(value: Value, seen = new Set<unknown>()): Value {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(value);
  if (value instanceof Map || value instanceof Set) {
    for (const one of value.values()) fixed(one, seen);
    return value;
  }
  for (const one of Object.values(value)) fixed(one, seen);
  return Object.freeze(value);
}
