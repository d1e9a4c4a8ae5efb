import { momentOf } from '../../../../language/day.ts';
import { formatFullDate } from '../../../../language/format.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { SIDES, type Side } from '../../visit.ts';
import type { VisitView } from '../view-visit.ts';
import { PressForm } from './press-form.tsx';
import type { Fault, Pressed } from './visit-form.ts';
import { words as pageWords } from './visit-words.ts';
import { words } from './vouching-words.ts';

interface VouchingProps {
  visit: VisitView;
  vouched: NonNullable<VisitView['vouched']>;
  said: { fault?: Fault; wait?: number; pressed: Pressed } | undefined;
}

/** Whom a coordinator of ours spoke to, and the code that somebody reads now. */
export function Vouching({ visit, vouched, said }: VouchingProps) {
  const t = useWords(words);
  const locale = useLocale();
  // Those above it come first, when there are any.
  const others = visit.state === 'offered' || visit.opened !== null;
  const on = (at: string | null) => (at ? t.on(formatFullDate(momentOf(at).day, locale)) : t.none);
  return (
    <Section title={t.title} intro={t.text}>
      {said?.wait ? (
        <Callout tone="attention" role="alert">
          <p>{t.wait(said.wait)}</p>
        </Callout>
      ) : null}
      <FactList items={SIDES.map((side) => ({ term: t.who[side], text: on(vouched[side]) }))} />
      <Spoken side="visitor" said={said} aside={others} />
      <Spoken side="host" said={said} aside />
    </Section>
  );
}

interface SpokenProps extends Pick<VouchingProps, 'said'> {
  side: Side;
  aside: boolean;
}

function Spoken({ side, said, aside }: SpokenProps) {
  const t = useWords(words);
  const { faults } = useWords(pageWords);
  const pressed = said?.pressed.intent === 'vouch' && said.pressed.side === side ? said.pressed : null;
  return (
    <Disclosure summary={t.press[side]} open={pressed !== null}>
      <p>{t.how}</p>
      <PressForm kept={`code-${side}`} aside={aside}>
        <input type="hidden" name="kant" value={side} />
        <TextField
          id={`code-${side}`}
          name="code"
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          label={t.code}
          hint={t.hint}
          error={pressed && said?.fault === 'code' ? faults.code : undefined}
          defaultValue={pressed?.code ?? ''}
        />
        <ButtonRow>
          <Button variant="secondary" name="intent" value="vouch">
            {t.press[side]}
          </Button>
        </ButtonRow>
      </PressForm>
    </Disclosure>
  );
}
