import ICAL from 'ical.js';
import { timeZoneBlock } from './zone.ts';

/**
 * Which one of a series is meant: its beginning as a moment, whatever zone it is written in, or the day itself when it
 * has no time. `null` when that cannot be said: a zone that nobody knows, or none.
 */
export function momentOf(property: ICAL.Property): string | null {
  const value = property.getFirstValue();
  if (!(value instanceof ICAL.Time)) return null;
  if (value.isDate) return value.toString();
  const zone = zoneOf(property, value);
  if (!zone) return null;
  const { year, month, day, hour, minute, second } = value;
  const at = ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate: false }, zone).toJSDate();
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** A moment in UTC, such as DTSTAMP has to be; `null` when it is not there, or not one. */
export function utcOf(property: ICAL.Property | null): string | null {
  return property?.getParameter('tzid') === undefined && isUtc(property?.getFirstValue())
    ? momentOf(property!)
    : null;
}

const isUtc = (value: unknown): boolean =>
  value instanceof ICAL.Time && value.zone === ICAL.Timezone.utcTimezone;

function zoneOf(property: ICAL.Property, value: ICAL.Time): ICAL.Timezone | null {
  if (isUtc(value)) return ICAL.Timezone.utcTimezone;
  const name = property.getFirstParameter('tzid');
  if (!name) return null;
  return ownZone(property, name) ?? knownZone(name);
}

/** The one that the calendar brings along: Exchange has names of its own. */
function ownZone(property: ICAL.Property, name: string): ICAL.Timezone | null {
  let top: ICAL.Component | null = property.parent;
  while (top?.parent) top = top.parent;
  const component = top
    ?.getAllSubcomponents('vtimezone')
    .find((each) => each.getFirstPropertyValue('tzid') === name);
  return component && isPlain(component) ? new ICAL.Timezone({ component, tzid: name }) : null;
}

function knownZone(name: string): ICAL.Timezone | null {
  const block = timeZoneBlock(name);
  return block ? new ICAL.Timezone({ component: ICAL.Component.fromString(block), tzid: name }) : null;
}

/**
 * Whether its rules are those of clocks that are put forward and back. It comes from outside, and of a rule of each
 * second, or of a day that never comes, nobody would see the end.
 */
function isPlain(zone: ICAL.Component): boolean {
  const rules = zone
    .getAllSubcomponents()
    .flatMap((part) => part.getAllProperties('rrule').map((rule) => rule.getFirstValue()));
  return rules.length <= 20 && rules.every((rule) => rule instanceof ICAL.Recur && isYearly(rule));
}

const isYearly = (rule: ICAL.Recur): boolean =>
  rule.freq === 'YEARLY' &&
  rule.interval === 1 &&
  Object.entries(rule.parts as Record<string, unknown[]>).every(
    ([part, values]) => values.length === 1 && PLAIN_PARTS[part]?.test(String(values[0])),
  );

const PLAIN_PARTS: Readonly<Record<string, RegExp>> = {
  BYMONTH: /^(?:[1-9]|1[0-2])$/,
  BYDAY: /^(?:-1|[1-4])(?:MO|TU|WE|TH|FR|SA|SU)$/,
};
