import { Form } from 'react-router';
import { formatEachDay, formatLongDay } from '../../../../language/format.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Card } from '../../../../ui/card.tsx';
import { RadioGroup } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { visitPath } from '../../paths.ts';
import { NoForm } from '../../reply/web/reply-forms.tsx';
import type { Detail, OwnVisit } from '../own-visit.ts';
import { words } from './change-words.ts';
import { mayAskDay } from './may-ask-day.ts';
import { words as ownWords } from './own-words.ts';
import type { PartProps } from './said.ts';

/** Before somebody says that they cannot: who hears it, and that another day may do. */
export function Cannot({ visit, toon }: PartProps) {
  const t = useWords(words);
  const { id, side, question } = visit;
  return (
    <>
      <PageHead title={t.cannotTitle[side]} lead={t.cannotLead} />
      {mayAskDay(visit) ? <p>{t.cannotInstead}</p> : null}
      <NoForm
        to={{ action: visitPath(id, { toon, doe: 'afzeggen' }) }}
        question={question}
        said={{}}
        text={t.cannotYes[side]}
      />
      <Back visit={visit} toon={toon} />
    </>
  );
}

function Back({ visit, toon }: Pick<PartProps, 'visit' | 'toon'>) {
  const t = useWords(words);
  return (
    <ButtonRow>
      <ButtonLink variant="secondary" to={visitPath(visit.id, { toon })}>
        {t.back}
      </ButtonLink>
    </ButtonRow>
  );
}

/** Another day of the place with a free seat; for who receives also one that the place does not have. */
export function OtherDay({ visit, said, toon }: PartProps) {
  const t = useWords(words);
  const own = useWords(ownWords);
  const locale = useLocale();
  const { id, detail } = visit;
  if (!detail || !mayAskDay(visit)) return <Back visit={visit} toon={toon} />;
  const { otherDays, anyDay, days } = detail;
  return (
    <>
      <PageHead
        title={own.otherDay}
        lead={`${t.otherDayNow(formatEachDay(days, locale))} ${t.otherDayLead}`}
      />
      {otherDays.length === 0 && !anyDay ? (
        <p>{t.otherDayNone}</p>
      ) : (
        <KeptForm
          kept="andere-dag"
          method="post"
          action={visitPath(id, { toon, doe: 'andere-dag' })}
          noValidate
        >
          <FormStack>
            {otherDays.length > 0 ? (
              <RadioGroup
                name="dag"
                legend={t.otherDayPlace}
                error={said.fault === 'nothing' ? own.faults.nothing : undefined}
                defaultValue={otherDays[0]!.slotId}
                options={[
                  ...otherDays.map((day) => ({ value: day.slotId, label: formatEachDay(day.days, locale) })),
                  ...(anyDay ? [{ value: 'anders', label: t.otherDayElse }] : []),
                ]}
              />
            ) : null}
            {anyDay ? <AnyDay anyDay={anyDay} several={days.length > 1} said={said} /> : null}
            <ButtonRow>
              <Button variant="primary" name="doe" value="vraag-dag">
                {t.otherDayAsk}
              </Button>
            </ButtonRow>
          </FormStack>
        </KeptForm>
      )}
      <Back visit={visit} toon={toon} />
    </>
  );
}

interface AnyDayProps {
  anyDay: NonNullable<Detail['anyDay']>;
  several: boolean;
  said: PartProps['said'];
}

function AnyDay({ anyDay: { first, last }, several, said }: AnyDayProps) {
  const t = useWords(words);
  const { faults } = useWords(ownWords);
  const locale = useLocale();
  const hint = t.otherDayAnyHint(formatLongDay(first, locale), formatLongDay(last, locale));
  return (
    <TextField
      id="andere"
      name="andere"
      type="date"
      min={first}
      max={last}
      label={t.otherDayAny}
      hint={several ? `${hint} ${t.otherDayFirst}` : hint}
      error={said.fault === 'outside' || said.fault === 'nothing' ? faults[said.fault] : undefined}
      defaultValue={said.day ?? ''}
    />
  );
}

/** Another day that waits: for the reader, or for the other. */
export function AskedDay({ visit, toon, asked }: PartProps & { asked: NonNullable<OwnVisit['asked']> }) {
  const t = useWords(words);
  const locale = useLocale();
  const { mine, id } = asked;
  const days = asked.days && formatEachDay(asked.days, locale);
  const text = mine
    ? days
      ? t.askedMine(days)
      : t.askedMineSecret
    : days
      ? t.askedOther(days)
      : t.askedSecret;
  return (
    <Card title={t.asked} headingLevel={2} selected={!mine}>
      <p>{text}</p>
      <Form method="post" action={visitPath(visit.id, { toon })}>
        <input type="hidden" name="gevraagd" value={id} />
        <ButtonRow>
          {mine ? (
            <Button variant="secondary" name="doe" value="dag-terug">
              {t.askedBack}
            </Button>
          ) : (
            <>
              {days ? (
                <Button variant="primary" name="doe" value="dag-ja">
                  {t.askedYes}
                </Button>
              ) : null}
              <Button variant="secondary" name="doe" value="dag-nee">
                {t.askedNo}
              </Button>
            </>
          )}
        </ButtonRow>
      </Form>
    </Card>
  );
}
