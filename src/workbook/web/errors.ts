import type { Locale } from '../../language/format.ts';
import { fieldKey } from '../answer/field-key.ts';
import { describeFinding } from '../answer/words.ts';
import type { Finding } from '../understand/finding.ts';
import { cellOfId } from '../understand/grid.ts';
import type { Interpretation } from '../understand/interpret.ts';
import { words } from './words.ts';

/** The rest is seen when these are solved. */
const MOST = 20;

export type PageError = { fieldId: string; text: string };

/** What was typed and must not be kept: it is gone, so the field that it stood in has to say so. */
export function errorsOf(
  result: Interpretation,
  typed: Readonly<Record<string, string>>,
  locale: Locale,
): PageError[] {
  const refused = Object.keys(typed).filter((id) => result.refusedCorrections.includes(cellOfId(id)));
  return refused.map((id) => {
    const finding = result.findings.find((one) => one.id === id || cellOfId(one.id) === cellOfId(id));
    const place = finding ? describeFinding(finding, locale).place : cellOfId(id);
    return { fieldId: `c-${fieldKey(id)}`, text: words[locale].refusedTyped(place) };
  });
}

/** What keeps an import from being finished. */
export function incompleteErrors({ findings }: Interpretation, locale: Locale): PageError[] {
  const open = findings.filter(
    ({ group, answer, blocking }) => blocking || (group === 'decide' && answer === undefined),
  );
  return open.slice(0, MOST).map((finding) => {
    const { place } = describeFinding(finding, locale);
    const t = words[locale];
    return {
      fieldId: fieldIdOf(finding),
      text: finding.group === 'decide' ? t.questionError(place) : t.blockingError(place),
    };
  });
}

function fieldIdOf({ id, group }: Finding): string {
  return `${group === 'decide' ? 'd' : 'f'}-${fieldKey(id)}`;
}
