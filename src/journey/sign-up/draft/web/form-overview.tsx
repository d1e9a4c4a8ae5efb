import { Form, Link } from 'react-router';
import { formatDays, formatLongDay } from '../../../../language/format.ts';
import { Button, ButtonLink } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Card } from '../../../../ui/card.tsx';
import { type Fact, FactList } from '../../../../ui/fact-list.tsx';
import { Soft } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { StepBar } from '../../../../ui/step-bar.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { sayPlace } from '../../../place/place-names.ts';
import { formPath } from '../../paths.ts';
import type { PermissionState } from '../../reads-permissions.ts';
import { HOSTS_OTHER } from '../../sign-up-choices.ts';

import { fieldsOfStep, isDone, type Step, steps } from '../answers.ts';
import type { OverviewView } from './form-data.ts';
import { Leaving } from './form-leaving.tsx';
import type { Said } from './form-said.ts';
import { words } from './form-words.ts';
import { words as overviewWords } from './overview-words.ts';
import { words as ownWords } from './own-words.ts';

interface Props extends OverviewView {
  round: { code: string; name: string };
  mailed: boolean;
  leaving: boolean;
  /** The mailed link led to what was there before. */
  earlier: boolean;
  permission: PermissionState | null;
  /** Whether they can answer a few questions more; `null`: nothing is asked. */
  measures: 'waits' | 'done' | null;
  said: Said;
}

export default function Overview(props: Props) {
  const t = useWords(words);
  const o = useWords(overviewWords);
  const { round, said, sent, changed } = props;
  const quiet = sent && !changed;
  const title = quiet || props.waits ? (props.waits ? o.waitingTitle : o.sentTitle) : o.overview;
  return (
    <>
      <title>{`${title} · ${round.name}`}</title>
      <PageHead
        crumbs={[{ text: round.name }]}
        title={title}
        lead={quiet || props.waits ? undefined : o.overviewLead}
      />
      {said.wait === undefined ? null : (
        <Callout tone="attention" role="alert">
          <p>{t.wait(said.wait)}</p>
        </Callout>
      )}
      {said.changed || said.refusedChoice ? (
        <Callout tone="attention" role="alert">
          <p>{said.changed ? o.changedMeanwhile : o.refusedChoice}</p>
        </Callout>
      ) : null}
      {said.addressOfAnother ? (
        <Callout tone="attention" role="alert">
          <p>{o.addressOfAnother(props.email)}</p>
        </Callout>
      ) : null}
      {props.earlier ? (
        <Callout tone="info" role="status">
          <p>{o.earlier}</p>
        </Callout>
      ) : null}
      {props.leaving ? <Leaving round={round} back={formPath(round.code, 'overzicht')} /> : null}
      <State {...props} />
      {props.warnings.length > 0 && !quiet ? (
        <Callout tone="attention" title={o.warning}>
          {props.warnings.map((found) => (
            <p key={found}>{o.warningText(found)}</p>
          ))}
        </Callout>
      ) : null}
      {quiet && props.measures === 'waits' ? <Measures round={round} /> : null}
      {steps.map((step) => (
        <StepCard key={step} step={step} {...props} />
      ))}
      <SendBar {...props} />
      {props.confirmed && !props.leaving ? (
        <p>
          <Link className="nl-link" to="?intrekken">
            {t.withdraw}
          </Link>
        </p>
      ) : null}
    </>
  );
}

function State(props: Props) {
  const o = useWords(overviewWords);
  const own = useWords(ownWords);
  const locale = useLocale();
  const { sent, changed, waits, confirmed, answers } = props;
  if (!confirmed) {
    return (
      <Callout tone="attention" title={o.confirmTitle}>
        <p>
          {o.confirmText(props.email)} {props.complete ? null : o.confirmMeanwhile}
        </p>
        {props.mailed ? <p role="status">{o.mailed}</p> : null}
        <Form method="post">
          <Button variant="secondary" small name="intent" value="mail">
            {o.mailAgain}
          </Button>
        </Form>
      </Callout>
    );
  }
  if (waits) {
    return (
      <Callout tone="good" role="status">
        <p>{o.waitingText(answers.proposed ?? '')}</p>
      </Callout>
    );
  }
  if (sent && changed) {
    return (
      <Callout tone="attention" title={o.changedTitle}>
        <p>{o.changedText}</p>
      </Callout>
    );
  }
  if (!sent) return null;
  const { state, note } = props.permission ?? { state: 'asked', note: '' };
  if (state === 'refused') {
    return (
      <Callout tone="wrong" title={own.refused}>
        {note ? (
          <p>
            {own.wrote}: {note}
          </p>
        ) : null}
        <p>{own.refusedText}</p>
      </Callout>
    );
  }
  const impossible = props.chosen.some(({ obstacle }) => obstacle !== null);
  return (
    <>
      <Callout tone="good" role="status">
        <p>
          {{ given: o.given, asked: o.sentText(answers.managerName ?? ''), 'not-asked': own.notAsked }[state]}
        </p>
        {impossible ? null : <p>{o.sentDone}</p>}
        {props.until ? <p>{o.mayChange(formatLongDay(props.until, locale))}</p> : null}
      </Callout>
      {impossible ? (
        <Callout tone="attention">
          <p>{o.sentButChoices}</p>
        </Callout>
      ) : null}
    </>
  );
}

/** Of who is done: it may, it need not. */
function Measures({ round }: Pick<Props, 'round'>) {
  const o = useWords(overviewWords);
  return (
    <Card title={o.measures} headingLevel={2}>
      <p>{o.measuresText}</p>
      <Form method="post" action={formPath(round.code, 'overzicht')}>
        <Button variant="secondary" name="intent" value="measures">
          {o.toMeasures}
        </Button>
      </Form>
    </Card>
  );
}

function SendBar({ confirmed, sent, changed, waits, complete, stand, round }: Props) {
  const t = useWords(words);
  const o = useWords(overviewWords);
  if (!complete) {
    return (
      <StepBar>
        <ButtonLink variant="primary" to={formPath(round.code)}>
          {t.next}
        </ButtonLink>
      </StepBar>
    );
  }
  if (confirmed && !waits && (!sent || changed)) {
    return (
      <Form method="post">
        <input type="hidden" name="stand" value={stand} />
        <StepBar>
          <Button variant="primary" name="intent" value="send">
            {sent ? o.sendChanges : o.send}
          </Button>
        </StepBar>
      </Form>
    );
  }
  return null;
}

function StepCard({ step, ...props }: Props & { step: Step }) {
  const t = useWords(words);
  const o = useWords(overviewWords);
  const missing = !isDone(step, props.answers);
  return (
    <Card title={t.titles[step]} headingLevel={2}>
      <FactList items={useFacts(step, props)} />
      <p>
        <Link className="nl-link" to={formPath(props.round.code, step)}>
          {o.change}
          <VisuallyHidden>{o.changeOf(t.titles[step])}</VisuallyHidden>
        </Link>{' '}
        {missing ? <Soft>{o.missing}</Soft> : null}
      </p>
    </Card>
  );
}

function useFacts(step: Step, props: Omit<Props, 'step'>): Fact[] {
  const t = useWords(words);
  const o = useWords(overviewWords);
  const locale = useLocale();
  const { answers } = props;
  const bool = (value: boolean | undefined) => (value ? t.yes : t.no);
  const texts: Record<ReturnType<typeof fieldsOfStep>[number], Fact['text']> = {
    name: answers.name,
    jobTitle: answers.jobTitle,
    organisation: props.organisation,
    proposed: answers.proposed,
    newcomer: bool(answers.newcomer),
    clientContact: bool(answers.clientContact),
    days: formatDays(answers.days ?? [], locale),
    visits: answers.visits,
    choices:
      props.chosen.length === 0 ? null : (
        <ol>
          {props.chosen.map(({ value, name, organisation, obstacle }) => (
            <li key={value}>
              {name ? `${organisation}, ${sayPlace(name, locale)}` : t.anyAt(organisation)}
              {obstacle ? <Soft>{t.obstacle[obstacle]}</Soft> : null}
            </li>
          ))}
        </ol>
      ),
    learningGoal: answers.learningGoal,
    imageBefore: answers.imageBefore,
    managerName: answers.managerName,
    managerEmail: answers.managerEmail,
    hosts: props.hosts === HOSTS_OTHER ? t.hostsOther : props.hosts || t.no,
    listed: bool(answers.listed),
    avoid: props.avoids > 0 ? o.avoidKept(props.avoids) : t.nowhere,
  };
  const email = step === 'wie' ? [{ term: t.fields.email, text: props.email }] : [];
  const facts = fieldsOfStep(step)
    .filter((field) => texts[field] !== undefined && texts[field] !== '' && texts[field] !== null)
    .map((field) => ({ term: t.fields[field], text: texts[field] }));
  return [...facts, ...email];
}
