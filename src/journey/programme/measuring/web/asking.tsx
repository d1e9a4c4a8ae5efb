import { capital } from '../../../../language/grammar.ts';
import { Button } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { CheckboxField } from '../../../../ui/choice-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Fieldset } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { LookFoot, OneQuestion, Picks, Scale } from '../../../../ui/one-question.tsx';
import { measurePath } from '../../paths.ts';
import { DIMENSIONS, KNOWS_SCALE, MOMENT_ADDRESSES } from '../../programme-measures.ts';
import { FIELDS, UNKNOWN } from '../form.ts';
import type { MeasureView } from '../viewing.ts';
import { words } from './measure-words.ts';
import type { MeasureSaid } from './said.ts';

const FORM = 'meting';

interface AskingProps {
  view: MeasureView;
  sleutel: string;
  said: MeasureSaid | undefined;
}

/** One question, and what is done with it. */
export function Asking({ view, sleutel, said }: AskingProps) {
  const t = useWords(words);
  const { at, count, screen, name, round, moment } = view;
  const error = said?.fault ? t.faults[said.fault] : undefined;
  const isLast = at === count;
  return (
    <OneQuestion
      at={at}
      count={count}
      says={t.far(at, count)}
      later={
        <Button variant="quiet" small name="doe" value="later" form={FORM}>
          {t.later}
        </Button>
      }
    >
      <ErrorSummary title={t.summary} errors={error ? [{ fieldId: FIELDS[screen.name], text: error }] : []} />
      {said?.wait === undefined ? null : (
        <Callout tone="attention" role="alert">
          <p>{t.wait(said.wait)}</p>
        </Callout>
      )}
      <KeptForm
        kept={`${FORM}-${name}`}
        id={FORM}
        method="post"
        action={measurePath(round, MOMENT_ADDRESSES[moment], { sleutel: sleutel || undefined, vraag: at })}
      >
        <input type="hidden" name="sleutel" value={sleutel} />
        <input type="hidden" name="scherm" value={name} />
        <Question view={view} said={said} />
        <LookFoot>
          <Button variant="primary" name="doe" value="verder">
            {isLast ? t.done : t.next}
          </Button>
          {at > 1 ? (
            <Button variant="secondary" name="doe" value="terug">
              {t.back}
            </Button>
          ) : null}
        </LookFoot>
        <div className="ws-look__skip">
          <Button variant="quiet" small name="doe" value="sla-over">
            {t.skip}
          </Button>
        </div>
        {at === 1 ? <p className="ws-soft">{t.voluntary}</p> : null}
      </KeptForm>
    </OneQuestion>
  );
}

type QuestionProps = Pick<AskingProps, 'view' | 'said'>;

function Question({ view, said }: QuestionProps) {
  const t = useWords(words);
  const { screen } = view;
  switch (screen.name) {
    case 'works':
    case 'partners':
      return <Kinds view={view} said={said} name={screen.name === 'works' ? 'soort' : 'partner'} />;
    case 'knows':
    case 'as-it-was':
      return (
        <>
          <h1>{t.asks[screen.name]}</h1>
          {screen.name === 'as-it-was' ? <p className="ws-soft">{t.asItWasText}</p> : null}
          {view.kinds.map((kind, index) => (
            <div key={kind}>
              <input type="hidden" name={`soort-${index}`} value={kind} />
              <Picks
                name={`kent-${index}`}
                legend={capital(kind)}
                defaultValue={answerTo(view, said, `kent-${index}`)}
                options={KNOWS_SCALE.map((value) => ({
                  value: String(value),
                  label: (screen.name === 'knows' ? t.knows : t.knew)[value],
                }))}
              />
            </div>
          ))}
        </>
      );
    case 'quiz':
      return <Situation view={view} said={said} />;
    case 'coordination':
      return (
        <>
          <h1>{t.coordination(screen.kind)}</h1>
          <p className="ws-soft">{t.coordinationText}</p>
          {DIMENSIONS.map((dimension, item) => (
            <Picks
              key={dimension}
              name={`hoe-${item}`}
              legend={t.dimensions[dimension].asks}
              defaultValue={answerTo(view, said, `hoe-${item}`)}
              options={KNOWS_SCALE.map((value) => ({
                value: String(value),
                label: t.scales[t.dimensions[dimension].scale][value],
              }))}
            />
          ))}
        </>
      );
  }
}

/** What was typed and not taken, else what was answered. */
function answerTo({ chosen }: MeasureView, said: MeasureSaid | undefined, field: string): string | undefined {
  return said ? said.typed.find(([name]) => name === field)?.[1] : chosen[field];
}

function Kinds({ view, said, name }: QuestionProps & { name: 'soort' | 'partner' }) {
  const t = useWords(words);
  const [among, before] = name === 'soort' ? [view.choices, view.kinds] : [view.kinds, view.partners];
  const ticked = said ? said.typed.flatMap(([field, value]) => (field === name ? [value] : [])) : before;
  const says = name === 'soort' ? t.works : t.partners;
  return (
    <>
      <h1>{says.asks}</h1>
      <Fieldset legend={says.most}>
        {among.map((kind, index) => (
          <CheckboxField
            key={kind}
            id={index === 0 ? name : `${name}-${index}`}
            name={name}
            value={kind}
            label={capital(kind)}
            defaultChecked={ticked.includes(kind)}
          />
        ))}
      </Fieldset>
    </>
  );
}

function Situation({ view, said }: QuestionProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { situation } = view;
  if (!situation) return null;
  return (
    <>
      <p>{situation.text[locale]}</p>
      <h1>{t.asks.quiz}</h1>
      <Scale
        name="keuze"
        legend={`${situation.text[locale]} ${t.asks.quiz}`}
        defaultValue={answerTo(view, said, 'keuze')}
        options={[
          ...situation.functions.map((one, index) => ({ value: String(index), label: capital(one[locale]) })),
          { value: UNKNOWN, label: t.unknown },
        ]}
      />
    </>
  );
}
