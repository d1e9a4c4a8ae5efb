import { Button, ButtonRow } from '../../../ui/button.tsx';
import { DayPicker } from '../../../ui/day-picker.tsx';
import { BegunField } from '../../../ui/kept-form.tsx';
import { useWords } from '../../../ui/language.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { daysOf, GRID, GRID_HAD, type Typed } from '../place-fields.ts';
import { words } from './place-words.ts';

interface DayGridProps {
  typed: Typed;
  /** On which visits can be. */
  days: readonly string[];
  here: string;
}

/** The days of a place at a glance: what is ticked is in a row below, what no longer is leaves it. */
export function DayGrid({ typed, days, here }: DayGridProps) {
  const t = useWords(words);
  const ticked = daysOf(typed).filter((day) => days.includes(day));
  return (
    <>
      <BegunField name={GRID_HAD} value={ticked.join()} />
      <DayPicker name={GRID} days={days} chosen={ticked} caption={t.grid} weekText={t.gridWeek} />
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
