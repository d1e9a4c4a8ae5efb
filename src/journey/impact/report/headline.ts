import type { Locale } from '../../../language/format.ts';
import type { Figures } from '../impact.ts';
import type { Figure } from '../impact-figure.ts';
import { words } from './report-words.ts';
import { sayDifference, sayEffect, sayShare } from './saying.ts';

/** The result, in a sentence or two. */
export function headlineOf(figures: Figures, locale: Locale): string {
  const t = words[locale];
  const { numerator: held, denominator: offered } = figures.find('visits.held')!;
  const after = figures.find('knows.share', 'after')?.value ?? null;
  const before = figures.find('knows.share', 'before')?.value ?? null;
  const knows =
    held && after !== null && before !== null
      ? ` ${t.knowNow(sayShare(after, locale), sayShare(before, locale))}`
      : '';
  return `${t.headline(held ?? 0, offered ?? 0)}${knows}`;
}

/** What is left of it after half a year, when that was asked already. */
export function leadOf(figures: Figures, locale: Locale): string {
  const t = words[locale];
  const met = figures.find('ties.met')?.numerator ?? 0;
  const kept = figures.find('ties.lasted', '6-months')?.numerator ?? null;
  const unknown = figures.find('ties.lasted', 'unknown')?.numerator ?? null;
  if (!kept) return t.lead;
  return `${t.leadLines(String(kept), met, unknown === null || unknown === 0 ? null : String(unknown))}${t.lead}`;
}

/** How it was counted, in the order of the notes: visits, knowing, lines, costs; then what goes for all of it. */
export function notesOf(figures: Figures, locale: Locale): string[] {
  const t = words[locale];
  const answered = figures.find('knows.answered');
  const effects = ['knows.change', 'knows.change-as-it-was']
    .map((id) => figures.find(id, id === 'knows.change' ? 'after' : null))
    .flatMap((figure) => sayChange(figure, locale) ?? [])
    .join(' ');
  const whole =
    answered?.numerator == null || answered.denominator === null
      ? null
      : t.of(t.people(answered.numerator), answered.denominator);
  return [
    t.notes.visits,
    t.notes.knows(whole, effects),
    t.notes.lines,
    t.notes.costs,
    t.notes.looking,
    t.notes.few,
  ];
}

function sayChange(figure: Figure | null, locale: Locale): string | null {
  if (!figure?.interval || figure.value === null) return null;
  const t = words[locale];
  const { value, interval, effect } = figure;
  const reach = (low: string, high: string) => t.to(low, high);
  return t.change(
    sayDifference(value, locale),
    reach(sayDifference(interval.low, locale), sayDifference(interval.high, locale)),
    effect &&
      `${sayEffect(effect.value, locale)} (${reach(sayEffect(effect.low, locale), sayEffect(effect.high, locale))})`,
  );
}
