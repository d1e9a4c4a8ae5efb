import type { KeptAnswers } from '../answer/conflicts.ts';
import { fieldKey } from '../answer/field-key.ts';
import type { Interpretation } from '../understand/interpret.ts';
import { squeeze } from '../understand/normal.ts';

/**
 * The answers after a form was sent. Only what is on the page now can be answered; what another tab solved in
 * the meantime keeps its answer.
 */
export function answersFrom(form: FormData, before: Interpretation, answers: KeptAnswers): KeptAnswers {
  const decisions = { ...answers.decisions };
  const corrections = { ...answers.corrections };
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : undefined;
  };
  for (const finding of before.findings) {
    const { id, options } = finding;
    const key = fieldKey(id);
    const chosen = text(`d-${key}`);
    if (chosen !== undefined && options.some((option) => option.id === chosen)) decisions[id] = chosen;
    // A box that is not ticked is not sent: that the finding was on the page, another field says.
    else if (form.has(`b-${key}`)) delete decisions[id];
    const typed = text(`c-${key}`);
    if (typed === undefined) continue;
    const { whole } = finding.params;
    const unchanged =
      typed === finding.value.trim() || (typeof whole === 'string' && squeeze(typed) === squeeze(whole));
    if (typed === '' || unchanged) delete corrections[id];
    else corrections[id] = typed;
  }
  for (const id of Object.keys(answers.corrections)) {
    const typed = text(`t-${fieldKey(id)}`);
    if (typed === '') delete corrections[id];
    else if (typed !== undefined) corrections[id] = typed;
  }
  return { decisions, corrections };
}
