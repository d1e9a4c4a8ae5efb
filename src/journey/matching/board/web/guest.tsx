import { useSearchParams } from 'react-router';
import { formatDays } from '../../../../language/format.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { PANEL, PRICE } from './asked.ts';
import { words as boardWords } from './board-words.ts';
import { words } from './guest-words.ts';
import type { Loaded } from './load.ts';
import { Price } from './price.tsx';

/** Somebody from outside the programme on a seat that is free. */
export default function Guest({ board: { guests, price, wish, run } }: { board: Loaded }) {
  const t = useWords(words);
  const b = useWords(boardWords);
  const locale = useLocale();
  const [search] = useSearchParams();
  if (!guests) return null;
  return (
    <Section id={PANEL} title={t.guestTitle} intro={t.guestLead}>
      {guests.length === 0 ? (
        <p>{t.noSeats}</p>
      ) : (
        <KeptForm kept="gast" aside={price !== null} method="get" action={`#${PRICE}`} preventScrollReset>
          <FormStack>
            <input type="hidden" name="toon" value="gast" />
            <input type="hidden" name="doe" value="guest" />
            <SelectField
              id="plek"
              name="plek"
              label={b.place}
              defaultValue={search.get('plek') ?? undefined}
              options={guests.map(({ id, place, days, free }) => ({
                value: id,
                label: `${place}, ${formatDays(days, locale)} · ${b.seats(free)}`,
              }))}
            />
            <ButtonRow>
              <Button variant="secondary">{b.showPrice}</Button>
            </ButtonRow>
          </FormStack>
        </KeptForm>
      )}
      {price && wish?.kind === 'guest' ? (
        <Price price={price} run={run} fields={wish.fields} back="?toon=gast">
          <FormStack>
            <TextField id="naam" name="naam" label={t.guestName} required />
            <TextField id="van" name="van" label={t.guestFrom} required />
          </FormStack>
        </Price>
      ) : null}
    </Section>
  );
}
