import { NoBsn } from '../../../forms/no-bsn.tsx';
import type { Doubt } from '../../../platform/privacy/doubt.ts';
import { Button, ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { RadioGroup } from '../../../ui/choice-field.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Fieldset, FormStack } from '../../../ui/fieldset.tsx';
import { Soft } from '../../../ui/inline.tsx';
import { KeptForm } from '../../../ui/kept-form.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { daysIn, daysOf, MAX_LENGTH, rowsOf, type Typed } from '../place-fields.ts';
import { DayGrid } from './day-grid.tsx';
import { words } from './place-words.ts';

type Errors = Partial<Record<string, string>>;

interface PlaceFieldsProps {
  typed: Typed;
  errors: Errors;
  doubt: Doubt | null;
  sites: readonly { id: string; kind: 'open' | 'secret'; name: string }[];
  here: string;
  list: string;
  period: Period | null;
  saveText: string;
}

interface Period {
  first: string;
  last: string;
  /** On which visits can still be. */
  days: readonly string[];
  hint: string;
}

const KIT = ['startTime', 'endTime', 'meeting', 'askFor', 'bring', 'dress', 'dosDonts', 'accessibility'];

/** The questions, one group at a time. Everything after the fourth group may stay empty. */
export function PlaceFields(props: PlaceFieldsProps) {
  const { typed, errors, doubt, sites, here, list, period, saveText } = props;
  const t = useWords(words);
  const text = (field: keyof typeof MAX_LENGTH) => ({
    id: field,
    name: field,
    label: t[field],
    error: errors[field],
    defaultValue: typed[field],
    maxLength: MAX_LENGTH[field],
  });
  const time = (field: 'startTime' | 'endTime') => ({
    id: field,
    name: field,
    label: t[field],
    error: errors[field],
    defaultValue: typed[field],
  });
  return (
    // What the server answers is a new form: fields keep what was typed, rows come and go.
    <KeptForm
      kept="plek"
      method="post"
      action={here}
      id="plek"
      key={JSON.stringify({ ...typed, submission: '' })}
      noValidate
      preventScrollReset
    >
      {/* What the Enter key presses: the first button of the form. */}
      <button hidden type="submit" name="intent" value="save" />
      <input type="hidden" name="version" value={typed.version ?? ''} />
      <input type="hidden" name="submission" value={typed.submission ?? ''} />
      <Section title={t.what}>
        <FormStack>
          <TextField {...text('title')} hint={t.titleHint} />
          <TextArea {...text('description')} hint={t.descriptionHint} />
        </FormStack>
      </Section>
      <FormStack>
        <RadioGroup
          name="where"
          legend={t.where}
          hint={t.whereHint}
          error={errors.where}
          defaultValue={typed.where}
          options={[
            ...sites.map(({ id, kind, name }) => ({
              value: id,
              label: name,
              hint: kind === 'secret' ? t.secretSite : undefined,
            })),
            { value: 'open', label: t.openPlace },
            { value: 'secret', label: t.secretPlace },
          ]}
        />
      </FormStack>
      <Section title={t.when} id="dagen" intro={period ? period.hint : t.whenAny}>
        <FormStack>
          {period && period.days.length > 0 ? (
            <>
              <DayGrid typed={typed} days={period.days} here={here} />
              <Disclosure summary={t.rows} open={hasRows(typed, errors) || undefined}>
                <FormStack>
                  <Slots typed={typed} errors={errors} period={period} here={here} />
                </FormStack>
              </Disclosure>
            </>
          ) : (
            <Slots typed={typed} errors={errors} period={period} here={here} />
          )}
          <TextField
            id="minimum"
            name="minimum"
            type="number"
            min={1}
            max={999}
            label={t.minimum}
            hint={t.minimumHint}
            error={errors.minimum}
            defaultValue={typed.minimum}
          />
        </FormStack>
      </Section>
      <Section title={t.who} id="wie" intro={t.hostHint}>
        <FormStack>
          <Hosts typed={typed} errors={errors} here={here} />
        </FormStack>
      </Section>
      <FormStack>
        <RadioGroup
          name="condition"
          legend={t.condition}
          error={errors.condition}
          defaultValue={typed.condition}
          options={(Object.keys(t.conditions) as (keyof typeof t.conditions)[]).map((value) => ({
            value,
            label: t.conditions[value],
            hint: t.conditionHints[value] || undefined,
          }))}
        />
        <TextField {...text('functions')} hint={t.functionsHint} />
        <Disclosure summary={t.kit} open={KIT.some((field) => typed[field] || errors[field]) || undefined}>
          <FormStack>
            <p>{t.kitHint}</p>
            <TextField {...time('startTime')} type="time" />
            <TextField {...time('endTime')} type="time" />
            <TextField {...text('meeting')} hint={t.meetingSecret} />
            <TextField {...text('askFor')} />
            <TextField {...text('bring')} />
            <TextField {...text('dress')} />
            <TextArea {...text('dosDonts')} />
            <TextField {...text('languages')} />
            <TextArea {...text('accessibility')} hint={t.accessibilityHint} />
          </FormStack>
        </Disclosure>
      </FormStack>
      <NoBsn doubt={doubt} />
      <ButtonRow>
        <Button variant="primary" name="intent" value="save">
          {saveText}
        </Button>
        <ButtonLink variant="quiet" to={list}>
          {t.cancel}
        </ButtonLink>
      </ButtonRow>
    </KeptForm>
  );
}

/** Whether there is something to see of the days one by one. */
const hasRows = (typed: Typed, errors: Errors) =>
  daysOf(typed).length > 0 || rowsOf(typed).slots > 1 || 'day-0-0' in errors;

interface RowsProps {
  typed: Typed;
  errors: Errors;
  here: string;
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

function Slots({ typed, errors, period, here }: RowsProps & { period: Period | null }) {
  const t = useWords(words);
  const { slots } = rowsOf(typed);
  return (
    <>
      {upTo(slots).map((at) => (
        <Fieldset key={at} legend={t.row(at + 1)}>
          {upTo(daysIn(typed, at)).map((number) => (
            <TextField
              key={number}
              id={`day-${at}-${number}`}
              name={`day-${at}-${number}`}
              type="date"
              min={period?.first}
              max={period?.last}
              label={number === 0 ? t.day : number === 1 ? t.secondDay : t.nthDay(number + 1)}
              error={errors[`day-${at}-${number}`]}
              defaultValue={typed[`day-${at}-${number}`]}
            />
          ))}
          <TextField
            id={`seats-${at}`}
            name={`seats-${at}`}
            type="number"
            min={1}
            max={999}
            label={t.seatsOn}
            hint={at === 0 ? t.seatsHint : undefined}
            error={errors[`seats-${at}`]}
            defaultValue={typed[`seats-${at}`] ?? '1'}
          />
          <OwnTimes typed={typed} errors={errors} at={at} />
          {slots > 1 ? (
            <Button
              variant="quiet"
              small
              name="intent"
              value={`drop-day-${at}`}
              formAction={`${here}#dagen`}
              label={`${t.drop}${t.of(t.row(at + 1))}`}
            >
              {t.drop}
            </Button>
          ) : null}
        </Fieldset>
      ))}
      <ButtonRow>
        <Button variant="secondary" name="intent" value="more-days" formAction={`${here}#dagen`}>
          {t.moreDays}
        </Button>
      </ButtonRow>
    </>
  );
}

/** When it is at another time than on the other days, as a night among days. */
function OwnTimes({ typed, errors, at }: Pick<RowsProps, 'typed' | 'errors'> & { at: number }) {
  const t = useWords(words);
  const fields = [
    { id: `from-${at}`, label: t.ownStart },
    { id: `until-${at}`, label: t.ownEnd },
  ];
  return (
    <Disclosure
      summary={t.ownTimes}
      open={fields.some(({ id }) => typed[id] || errors[id] !== undefined) || undefined}
    >
      <FormStack>
        <p>{t.ownTimesHint}</p>
        {fields.map(({ id, label }) => (
          <TextField
            key={id}
            id={id}
            name={id}
            type="time"
            label={label}
            error={errors[id]}
            defaultValue={typed[id]}
          />
        ))}
      </FormStack>
    </Disclosure>
  );
}

function Hosts({ typed, errors, here }: RowsProps) {
  const t = useWords(words);
  const { hosts } = rowsOf(typed);
  return (
    <>
      {upTo(hosts).map((at) => (
        <Fieldset key={at} legend={hosts > 1 ? t.hostRow(at + 1) : <Soft>{t.hostRow(1)}</Soft>}>
          <TextField
            id={`host-name-${at}`}
            name={`host-name-${at}`}
            label={t.hostName}
            error={errors[`host-name-${at}`]}
            defaultValue={typed[`host-name-${at}`]}
            maxLength={120}
          />
          <TextField
            id={`host-email-${at}`}
            name={`host-email-${at}`}
            type="email"
            label={t.hostEmail}
            error={errors[`host-email-${at}`]}
            defaultValue={typed[`host-email-${at}`]}
            maxLength={200}
          />
          {hosts > 1 ? (
            <Button
              variant="quiet"
              small
              name="intent"
              value={`drop-host-${at}`}
              formAction={`${here}#wie`}
              label={`${t.drop}${t.of(t.hostRow(at + 1))}`}
            >
              {t.drop}
            </Button>
          ) : null}
        </Fieldset>
      ))}
      <ButtonRow>
        <Button variant="secondary" name="intent" value="more-hosts" formAction={`${here}#wie`}>
          {t.moreHosts}
        </Button>
      </ButtonRow>
    </>
  );
}
