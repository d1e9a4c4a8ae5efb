import { roundPath } from '../homes/paths.ts';
import { reportPath } from '../journey/impact/paths.ts';
import { namesInList } from '../journey/programme/programme-rounds.ts';
import { readRounds } from '../journey/programme/reads.ts';
import type { Locale } from '../language/format.ts';
import { type App, programmesAs, type Viewer } from '../people/scope.ts';

/** The rounds that a coordinator goes to and fro between, on the pages of one of them; elsewhere none. */
export async function roundsToSwitch(
  { db, reads }: Pick<App, 'db' | 'reads'>,
  { viewer, pathname, locale }: { viewer: Viewer | null; pathname: string; locale: Locale },
): Promise<{ code: string; name: string }[]> {
  const isOfRound = [roundPath(''), reportPath('')].some((path) => pathname.startsWith(path));
  if (!viewer || !isOfRound) return [];
  const programmes = programmesAs(viewer, 'coordinator');
  const rounds = await reads.read(`rounds ${programmes.join(' ')}`, () => readRounds(db, programmes));
  const names = namesInList(rounds, locale);
  return rounds.map(({ code, name }) => ({ code, name: names.get(code) ?? name }));
}
