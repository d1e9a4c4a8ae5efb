import { NoBsn } from '../../../../forms/no-bsn.tsx';
import { Button } from '../../../../ui/button.tsx';
import { telephone } from '../../../../ui/call-link.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Drawing } from '../../../../ui/drawing.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import type { IconName } from '../../../../ui/icons/names.ts';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Before, LookFoot, OneQuestion, Picks, Scale } from '../../../../ui/one-question.tsx';
import { TextArea } from '../../../../ui/text-field.tsx';
import { lookBackPath } from '../../paths.ts';
import {
  AGAIN,
  isQuestion,
  KNOWS,
  LONGEST,
  MARKS,
  NARROWEST,
  type Question,
  READERS,
  type Readers,
  SCREENS,
  WORTHWHILE,
} from '../../reflection.ts';
import type { LookView } from '../viewing.ts';
import { words } from './look-words.ts';
import type { Said } from './said.ts';

const FORM = 'terugblik';

interface AskingProps {
  view: LookView;
  sleutel: string;
  said: Said | undefined;
}

/** One question, and what is done with it. */
export function Asking({ view, sleutel, said }: AskingProps) {
  const t = useWords(words);
  const { asks, screen, own, side, open } = view;
  const isLast = asks === 'heavy';
  const error = said?.fault ? t.faults[said.fault](said.found ?? []) : undefined;
  return (
    <OneQuestion
      at={screen}
      count={SCREENS.length}
      says={t.far(screen, SCREENS.length, own.state === 'begun' || own.state === 'given')}
      later={
        <Button variant="quiet" small name="doe" value="later" form={FORM}>
          {t.later}
        </Button>
      }
    >
      <ErrorSummary title={t.summary} errors={error ? [{ fieldId: FIELDS[asks], text: error }] : []} />
      {said?.wait === undefined ? null : (
        <Callout tone="attention" role="alert">
          <p>{t.wait(said.wait)}</p>
        </Callout>
      )}
      {asks === 'image' && view.before ? (
        <Before says={t.before(view.before)}>{view.before.text}</Before>
      ) : null}
      {isLast ? <Heavy view={view} /> : null}
      <KeptForm
        kept={`${FORM}-${asks}`}
        id={FORM}
        method="post"
        action={lookBackPath(view.id, { sleutel: sleutel || undefined, vraag: screen })}
      >
        <input type="hidden" name="sleutel" value={sleutel} />
        <input type="hidden" name="vraag" value={screen} />
        {isLast ? null : (
          <h1>{t.questions[asks][side](open?.organisation ?? null, view.before?.about != null)}</h1>
        )}
        {isQuestion(asks) ? <Words view={view} question={asks} said={said} error={error} /> : null}
        {asks === 'knows' ? <Knowing view={view} said={said} /> : null}
        {asks === 'mark' ? <Marking view={view} said={said} /> : null}
        <NoBsn doubt={said?.doubt} />
        <LookFoot>
          <Button variant="primary" name="doe" value={isLast ? 'klaar' : 'verder'}>
            {isLast ? t.done : t.next}
          </Button>
          {screen > 1 ? (
            <Button variant="secondary" name="doe" value="terug">
              {t.back}
            </Button>
          ) : null}
        </LookFoot>
        <div className="ws-look__skip">
          {isLast ? null : (
            <Button variant="quiet" small name="doe" value="sla-over">
              {t.skip}
            </Button>
          )}
          {screen === 1 ? (
            <Button variant="quiet" small name="doe" value="geen">
              {t.refuse}
            </Button>
          ) : null}
        </div>
        {screen === 1 ? <p className="ws-soft">{t.voluntary}</p> : null}
      </KeptForm>
    </OneQuestion>
  );
}

const FIELDS = {
  ...{ struck: 'tekst', image: 'tekst', take: 'tekst' },
  ...{ knows: 'kent', mark: 'cijfer', heavy: 'zwaar' },
} as const;

const READER_ICONS: Record<Readers, IconName> = {
  me: 'lock',
  other: 'person',
  coordinators: 'people',
  everyone: 'network',
};

interface WordsProps {
  view: LookView;
  question: Question;
  said: Said | undefined;
  error: string | undefined;
}

function Words({ view, question, said, error }: WordsProps) {
  const t = useWords(words);
  const { side, others, programme, secret } = view;
  const own = view.own.texts[question];
  const whom = READERS.filter((one) => one !== 'other' || others.present);
  return (
    <>
      <TextArea
        id="tekst"
        name="tekst"
        label={t.answer}
        error={error}
        hint={own?.text === null ? t.withheld : undefined}
        defaultValue={said?.typed.text ?? own?.text ?? undefined}
        rows={5}
        maxLength={LONGEST}
      />
      <p className="ws-look__note">
        <Icon name="attention" />
        {t.noClients}
      </p>
      <Picks
        name="lezers"
        legend={t.whoReads}
        defaultValue={said?.typed.readers ?? own?.readers ?? NARROWEST}
        options={whom.map((value) => ({
          value,
          label: (
            <>
              <Icon name={READER_ICONS[value]} />
              {t.readers[value][side]}
            </>
          ),
          says: t.readBy[value]({ names: others.names, side, programme, secret }),
        }))}
      />
    </>
  );
}

function Knowing({ view, said }: { view: LookView; said: Said | undefined }) {
  const t = useWords(words);
  return (
    <>
      <Scale
        name="kent"
        legend={t.questions.knows[view.side](view.open?.organisation ?? null, false)}
        defaultValue={said?.typed.knows ?? view.own.knows ?? undefined}
        options={KNOWS.map((value) => ({ value, label: t.knows[value] }))}
      />
      <Counted />
    </>
  );
}

function Marking({ view, said }: { view: LookView; said: Said | undefined }) {
  const t = useWords(words);
  const { mark, worthwhile, again } = view.own;
  return (
    <>
      <Picks
        name="cijfer"
        legend={t.mark}
        row
        defaultValue={said?.typed.mark ?? String(mark ?? '')}
        options={MARKS.map((value) => ({ value: String(value), label: value }))}
      />
      <Picks
        name="waard"
        legend={t.worthwhile}
        defaultValue={said?.typed.worthwhile ?? worthwhile ?? undefined}
        options={WORTHWHILE.map((value) => ({ value, label: t.worth[value] }))}
      />
      <Picks
        name="weer"
        legend={t.again}
        defaultValue={said?.typed.again ?? again ?? undefined}
        options={AGAIN.map((value) => ({ value, label: t.agains[value] }))}
      />
      <Counted />
    </>
  );
}

/** Of what is chosen nobody reads whose it was. */
function Counted() {
  const t = useWords(words);
  return (
    <div className="ws-look__who">
      <strong>{t.whoReadsChoice}</strong>
      <p>{t.counted}</p>
    </div>
  );
}

const HEAVY = ['no', 'bit', 'yes', 'not-said'] as const;

/** What is chosen here stands in no form: it is not sent, and stays on this screen. */
function Heavy({ view }: { view: LookView }) {
  const t = useWords(words);
  const { hosts, coordinators, phone } = view.ways;
  return (
    <div className="ws-ask">
      <Drawing name="bench" />
      <h1>{t.heavy}</h1>
      <p className="ws-soft">{t.heavyText}</p>
      <Picks
        name="zwaar"
        legend={t.heavy}
        legendHidden
        unsent
        options={HEAVY.map((value) => ({ value, label: t.heaviness[value], says: t.heavySaid[value] }))}
      />
      <Callout tone="info" title={t.heavyNowhere}>
        <p>{t.talk}</p>
        <ul>
          {hosts.map(({ name, email }) => (
            <li key={email}>
              <a href={`mailto:${email}`}>{t.yourHost(name)}</a>
            </li>
          ))}
          <li>{t.confidant}</li>
          {coordinators.map((address) => (
            <li key={address}>
              <a href={`mailto:${address}`}>{t.coordinator(address)}</a>
            </li>
          ))}
          {phone ? (
            <li>
              <a href={telephone(phone)}>{t.callCoordinators(phone)}</a>
            </li>
          ) : null}
          <li>{t.doctor}</li>
        </ul>
      </Callout>
    </div>
  );
}
