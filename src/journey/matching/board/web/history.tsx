import { useLocation } from 'react-router';
import { momentOf } from '../../../../language/day.ts';
import { formatShortDate } from '../../../../language/format.ts';
import { Button, ButtonLink } from '../../../../ui/button.tsx';
import { Happened } from '../../../../ui/happened.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import type { LineView } from '../lines.ts';
import { REPEATED } from './asked.ts';
import { words as boardWords } from './board-words.ts';
import { words } from './history-words.ts';

interface HistoryProps {
  lines: readonly LineView[];
  run: string;
  /** What a press leads back to. */
  row: string;
  fixed: boolean;
  /** Whether a proposal can be matched once more from here, to see that it gives the same. */
  repeats?: boolean;
}

/** Who did what, the last first; what was decided is taken back or done again from its line. */
export function History({ lines, run, row, fixed, repeats = false }: HistoryProps) {
  const t = useWords(words);
  const b = useWords(boardWords);
  const locale = useLocale();
  const says = useLine();
  const { key } = useLocation();
  if (lines.length === 0) return <p>{t.nothingYet}</p>;
  return (
    <Happened
      key={key}
      items={lines.map((line) => {
        const { day, time } = momentOf(line.at);
        const isUndone = line.what.kind !== 'made' && line.what.turns === null && !line.what.holdsNow;
        return {
          key: line.id,
          on: line.at,
          day: `${formatShortDate(day, locale)} ${time}`,
          text: isUndone ? <s>{says(line)}</s> : says(line),
          action:
            line.what.kind === 'made' ? (
              repeats ? (
                <ButtonLink variant="quiet" small to={`?toon=geschiedenis&na=${line.runId}#${REPEATED}`}>
                  {t.repeat} <VisuallyHidden>{t.of(says(line))}</VisuallyHidden>
                </ButtonLink>
              ) : undefined
            ) : fixed || line.what.turns !== null ? undefined : (
              <RowForm row={row}>
                <input type="hidden" name="run" value={run} />
                <input type="hidden" name="besluit" value={line.id} />
                <Button variant="quiet" small name="intent" value={line.what.holdsNow ? 'undo' : 'redo'}>
                  {line.what.holdsNow ? b.undo : t.redo} <VisuallyHidden>{t.of(says(line))}</VisuallyHidden>
                </Button>
              </RowForm>
            ),
        };
      })}
    />
  );
}

/** A line in one sentence. */
export function useLine(): (line: LineView) => string {
  const t = useWords(words);
  return ({ by, what }) => {
    const maker = by === null ? t.somebody : by.own ? t.you : by.name;
    if (what.kind === 'made') {
      const rules = what.rules.map((rule) => t.ruleNames[rule]);
      return t.made(by === null ? null : maker, what.number, rules, what.seed);
    }
    const said = t.line[what.kind](maker, what.who, what.where);
    if (what.turns === null) return said;
    const short = t.line[what.kind]('', what.who, what.where).trim();
    return what.turns === 'undone' ? t.undone(maker, short) : t.redone(maker, short);
  };
}
