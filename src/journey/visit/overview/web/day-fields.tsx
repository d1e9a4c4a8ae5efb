import { formatEachDay } from '../../../../language/format.ts';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { OtherDay } from '../../day/asking.ts';
import type { Pressed } from './visit-form.ts';
import { words } from './visit-words.ts';

interface DayFieldsProps {
  /** Of the fields: `slot` and `dag`, or those of another form on the page. */
  ids: { slot: string; day: string };
  /** What it is called to choose none of the days of the place. */
  none: string;
  days: readonly OtherDay[];
  secret: boolean;
  today: string;
  pressed: Pick<Pressed, 'slot' | 'day'> | null;
  error?: string | undefined;
}

/** A day of the place with a free seat, or one that they agreed on. Of a secret place the days do not go on paper. */
export function DayFields({ ids, none, days, secret, today, pressed, error }: DayFieldsProps) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <>
      {days.length > 0 ? (
        <div className={secret ? 'ws-unprinted' : undefined}>
          <SelectField
            id={ids.slot}
            name="slot"
            label={t.slot}
            defaultValue={pressed?.slot ?? ''}
            options={[
              { value: '', label: none },
              ...days.map((one) => ({ value: one.slotId, label: formatEachDay(one.days, locale) })),
            ]}
          />
        </div>
      ) : (
        <input type="hidden" name="slot" value="" />
      )}
      <TextField
        id={ids.day}
        name="dag"
        type="date"
        min={today}
        label={t.ownDay}
        error={error}
        defaultValue={pressed?.day ?? ''}
      />
    </>
  );
}
