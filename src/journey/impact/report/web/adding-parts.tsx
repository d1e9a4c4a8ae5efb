import { Form } from 'react-router';
import { fieldOf } from '../../../../forms/field-of.ts';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import type { Faults, Typed } from '../../../../forms/typed.ts';
import { Button } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { CheckboxField } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { addingPath } from '../../paths.ts';
import type { Cost } from '../costs.ts';
import type { ReportFault } from '../form.ts';
import { sayMoney } from '../money.ts';
import { MOST_QUOTES, type Quotable } from '../quotes.ts';
import { words } from './page-words.ts';

interface CostsProps {
  code: string;
  costs: readonly Cost[];
  typed: Typed;
  faults: Faults<ReportFault>;
}

/** What a round cost, line by line. */
export function CostsSection({ code, costs, typed, faults }: CostsProps) {
  const t = useWords(words);
  const locale = useLocale();
  const own = t.adding;
  const textOf = useFaultText(faults, { label: own.label, cents: own.cents }, t.faults);
  const sum = (rows: readonly Cost[]) =>
    sayMoney(
      rows.reduce((total, { cents }) => total + cents, 0),
      locale,
    );
  return (
    <Section title={own.costs} intro={own.costsText}>
      <Problems faults={faults} textOf={textOf} />
      {costs.length === 0 ? (
        <p className="ws-soft">{own.noCosts}</p>
      ) : (
        <>
          <ul className="ws-report-lines">
            {costs.map(({ id, label, cents, workingTime }) => (
              <li key={id}>
                <span>
                  <strong>{label}</strong> {sayMoney(cents, locale)}
                  {workingTime ? ` · ${own.isTime}` : null}
                </span>
                <Form method="post" action={addingPath(code)}>
                  <input type="hidden" name="id" value={id} />
                  <Button variant="quiet" small name="doe" value="weg" label={own.dropLabel(label)}>
                    {own.drop}
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
          <p>{own.sum(sum(costs.filter(({ workingTime }) => !workingTime)), sum(costs))}</p>
        </>
      )}
      <KeptForm kept="kosten" method="post" action={addingPath(code)} noValidate>
        <FormStack>
          <input type="hidden" name="doe" value="kosten" />
          <TextField {...fieldOf('label', typed, textOf)} label={own.label} maxLength={120} />
          <TextField
            {...fieldOf('cents', typed, textOf)}
            label={own.cents}
            hint={own.centsHint}
            inputMode="decimal"
          />
          <CheckboxField
            id="workingTime"
            name="workingTime"
            value="ja"
            label={own.workingTime}
            defaultChecked={typed.workingTime === 'ja'}
          />
          <div>
            <Button variant="secondary">{own.addCost}</Button>
          </div>
        </FormStack>
      </KeptForm>
    </Section>
  );
}

interface QuotesProps {
  code: string;
  quotable: readonly Quotable[];
  tooMany: boolean;
}

/** Which texts stand in the report. */
export function QuotesSection({ code, quotable, tooMany }: QuotesProps) {
  const t = useWords(words);
  const own = t.adding;
  return (
    <Section title={own.quotes} intro={own.quotesText(MOST_QUOTES)}>
      {tooMany ? (
        <Callout tone="wrong" role="alert">
          <p>{own.tooMany(MOST_QUOTES)}</p>
        </Callout>
      ) : null}
      {quotable.length === 0 ? (
        <p className="ws-soft">{own.noQuotes}</p>
      ) : (
        <KeptForm kept="citaten" method="post" action={addingPath(code)} noValidate>
          <FormStack>
            <input type="hidden" name="doe" value="citaten" />
            {quotable.map(({ key, text, side, chosen }) => (
              <CheckboxField
                key={key}
                id={key}
                name="citaat"
                value={key}
                label={text}
                hint={own.sides[side]}
                defaultChecked={chosen}
              />
            ))}
            <div>
              <Button variant="secondary">{own.keep}</Button>
            </div>
          </FormStack>
        </KeptForm>
      )}
    </Section>
  );
}
