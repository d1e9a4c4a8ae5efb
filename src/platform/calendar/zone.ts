import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';

const NAMES = new Set(tzlib_get_timezones());

/**
 * The rules of a time zone as a VTIMEZONE, by its name in the time zone database; `null` when it has none of that name.
 * The library writes an alias as the zone that it stands for (Amsterdam as Brussels); events name the one asked for.
 */
export function timeZoneBlock(name: string): string | null {
  // Of another name the library complains on the screen.
  if (!NAMES.has(name)) return null;
  const [block, parameter] = tzlib_get_ical_block(name);
  if (!block?.startsWith('BEGIN:VTIMEZONE')) return null;
  const written = parameter?.replace(/^TZID=/, '') ?? name;
  return block.replaceAll(`:${written}\r\n`, `:${name}\r\n`);
}
