import { Card } from '../../ui/card.tsx';
import { CheckboxField, RadioGroup } from '../../ui/choice-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Soft } from '../../ui/inline.tsx';
import { useWords } from '../../ui/language.tsx';
import { Section } from '../../ui/section.tsx';
import { DataTable } from '../../ui/table.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import type { PageError } from './errors.ts';
import { ChooseSheet } from './sheets.tsx';
import type { FindingView, NewerAnswer, OpenView } from './view.ts';
import { words } from './words.ts';

type Group = OpenView['decide'];
type Errors = readonly PageError[];

interface GroupsProps {
  open: OpenView;
  errors: Errors;
  /** What was answered here on something older: it stays in the form. */
  newer: readonly NewerAnswer[];
}

function withOwn(group: Group, newer: readonly NewerAnswer[]): Group {
  const own = new Map(newer.map(({ field, typed }) => [field, typed]));
  const shown = group.shown.map((one) => ({
    ...one,
    chosen: own.get(`d-${one.key}`) ?? one.chosen,
    typed: one.typed === undefined ? undefined : (own.get(`c-${one.key}`) ?? one.typed),
  }));
  return { ...group, shown };
}

/** Everything about a file that somebody can answer, in the order in which it matters. */
export function FindingGroups({ open, errors, newer }: GroupsProps) {
  const t = useWords(words);
  const { typed, mended } = open;
  const decide = withOwn(open.decide, newer);
  const wrong = withOwn(open.wrong, newer);
  const refused = withOwn(open.refused, newer);
  return (
    <>
      {decide.count > 0 ? (
        <Section title={t.decideTitle(decide.count)} intro={t.decideIntro}>
          <Findings group={decide} each={(one) => <Question one={one} errors={errors} />} />
        </Section>
      ) : null}
      {wrong.count > 0 ? (
        <Section title={t.wrongTitle(wrong.count)} intro={t.wrongIntro}>
          <Findings group={wrong} each={(one) => <Fault one={one} errors={errors} />} />
        </Section>
      ) : null}
      {refused.count > 0 ? (
        <Section title={t.refusedTitle(refused.count)} intro={t.refusedIntro}>
          <Findings group={refused} each={(one) => <Refusal one={one} errors={errors} />} />
        </Section>
      ) : null}
      {typed.length > 0 ? (
        <Section title={t.typedTitle(typed.length)} intro={t.typedIntro}>
          {typed.map(({ key, place, text }) => (
            <TextField
              key={key}
              id={`c-${key}`}
              name={`t-${key}`}
              label={place}
              defaultValue={newer.find(({ field }) => field === `c-${key}`)?.typed ?? text}
            />
          ))}
        </Section>
      ) : null}
      {mended.length > 0 ? (
        <Disclosure summary={t.mendedTitle(mended.length)}>
          <DataTable
            caption={t.mendedTitle(mended.length)}
            captionHidden
            columns={[
              { key: 'where', text: t.where },
              { key: 'what', text: t.what },
            ]}
            rows={mended.map(({ key, place, text }) => ({
              key,
              header: 'where',
              cells: { where: place, what: text },
            }))}
          />
        </Disclosure>
      ) : null}
    </>
  );
}

function Findings({ group, each }: { group: Group; each: (one: FindingView) => React.ReactNode }) {
  const t = useWords(words);
  return (
    <>
      {group.shown.map((one) => (
        <Card key={one.key} id={`f-${one.key}`}>
          {each(one)}
        </Card>
      ))}
      {group.more > 0 ? <p>{t.moreFindings(group.more)}</p> : null}
    </>
  );
}

type OneProps = { one: FindingView; errors: Errors };

const errorOf = (errors: Errors, fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.text;

function Question({ one, errors }: OneProps) {
  const t = useWords(words);
  const name = `d-${one.key}`;
  const typing = one.typed !== undefined && <Typing one={one} errors={errors} label={t.typeInstead} />;
  return (
    <>
      <RadioGroup
        name={name}
        legend={one.text}
        hint={one.place}
        error={errorOf(errors, name)}
        options={one.options.map(({ id, text }) => ({ value: id, label: text }))}
        defaultValue={one.chosen}
      />
      {one.sheet === undefined ? null : <ChooseSheet number={one.sheet} />}
      {typing ? (
        <Disclosure summary={t.orType} open={one.typed !== ''}>
          {typing}
        </Disclosure>
      ) : null}
    </>
  );
}

function Fault({ one, errors }: OneProps) {
  const t = useWords(words);
  const explained = `${one.text} ${one.effect}`;
  return (
    <>
      {one.typed === undefined ? (
        <>
          <p className="nl-paragraph">
            <strong>{one.place}</strong>
          </p>
          <p className="nl-paragraph">{explained}</p>
        </>
      ) : (
        <Typing one={one} errors={errors} label={one.place} hint={explained} />
      )}
      {one.sheet === undefined ? null : <ChooseSheet number={one.sheet} />}
      {one.options.length > 0 ? <Tick one={one} label={`${t.leaveOut}: ${one.place}`} /> : null}
    </>
  );
}

function Refusal({ one, errors }: OneProps) {
  const t = useWords(words);
  return (
    <>
      <p className="nl-paragraph">
        <strong>{one.place}</strong>
      </p>
      <p className="nl-paragraph">{one.text}</p>
      {one.typed === undefined ? null : (
        <Disclosure summary={t.typeAgain} open={one.typed !== '' || one.chosen !== undefined}>
          <p className="nl-paragraph">
            <Soft>{t.bsnHint}</Soft>
          </p>
          <Tick one={one} label={one.options[0]?.text ?? ''} />
          <Typing one={one} errors={errors} label={t.typeAgain} />
        </Disclosure>
      )}
    </>
  );
}

/** A box for the one option that there is. The hidden field says that it was on the page, ticked or not. */
function Tick({ one, label }: { one: FindingView; label: string }) {
  const [option] = one.options;
  if (!option) return null;
  return (
    <>
      <input type="hidden" name={`b-${one.key}`} value="1" />
      <CheckboxField
        id={`d-${one.key}`}
        name={`d-${one.key}`}
        value={option.id}
        label={label}
        defaultChecked={one.chosen === option.id}
      />
    </>
  );
}

function Typing({ one, errors, label, hint }: OneProps & { label: string; hint?: string }) {
  const id = `c-${one.key}`;
  const field = {
    id,
    name: id,
    label,
    hint,
    error: errorOf(errors, id) ?? errorOf(errors, `f-${one.key}`),
    defaultValue: one.typed,
  };
  return one.isLong ? <TextArea {...field} rows={3} /> : <TextField {...field} />;
}
