import { Button, ButtonRow } from '../../../ui/button.tsx';
import { DayPicker } from '../../../ui/day-picker.tsx';
import { useWords } from '../../../ui/language.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { daysOf, GRID, type Typed } from '../place-fields.ts';
import { words } from './place-words.ts';

interface DayGridProps {
  typed: Typed;
  /** On which visits can be. */
  days: readonly string[];
  here: string;
}

/** Days of a place at a glance, to tick as many at once as it receives on. What is ticked becomes a row below. */
export function DayGrid({ typed, days, here }: DayGridProps) {
  const t = useWords(words);
  const hasRow = new Set(daysOf(typed));
  return (
    <>
      <DayPicker
        name={GRID}
        days={days}
        chosen={[]}
        noteOf={(day) => (hasRow.has(day) ? t.gridThere : null)}
        caption={t.grid}
        weekText={t.gridWeek}
      />
      <TextField
        id="gridSeats"
        name="gridSeats"
        type="number"
        min={1}
        max={999}
        label={t.gridSeats}
        hint={t.seatsHint}
        defaultValue={typed.gridSeats ?? '1'}
      />
      <ButtonRow>
        <Button variant="secondary" name="intent" value="add-days" formAction={`${here}#dagen`}>
          {t.gridAdd}
        </Button>
      </ButtonRow>
    </>
  );
}
