import { lazy, type ReactNode } from 'react';
import { Form, Link } from 'react-router';
import { formatLongDay } from '../../../../language/format.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Card } from '../../../../ui/card.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { ownCardPath } from '../../../contact/paths.ts';
import { lookBackPath } from '../../../reflection/paths.ts';
import { certificatePath, visitPath } from '../../paths.ts';
import { AHEAD } from '../../visit.ts';
import type { Panel } from '../../visit-panel.ts';
import type { OwnVisit } from '../own-visit.ts';
import { words } from './own-words.ts';
import { PhoneForm } from './phone.tsx';
import type { PartProps, Said } from './said.ts';

const Offer = lazy(() => import('../../reply/web/reply-forms.tsx').then((part) => ({ default: part.Offer })));
const WasIt = lazy(() => import('../../reply/web/reply-forms.tsx').then((part) => ({ default: part.WasIt })));
const Otherwise = lazy(() =>
  import('../../reply/web/reply-forms.tsx').then((part) => ({ default: part.Otherwise })),
);
const AskedDay = lazy(() => import('./change.tsx').then((part) => ({ default: part.AskedDay })));
const SignRules = lazy(() => import('./house-rules.tsx').then((part) => ({ default: part.SignRules })));

interface ToDoProps extends PartProps {
  /** Of a secret place: whether where and when can be read. */
  panel: Panel | null;
}

/** What somebody can do now, before all the rest; or that there is nothing to do. */
export function ToDo({ panel, ...props }: ToDoProps) {
  const t = useWords(words);
  const { visit, said, toon } = props;
  const { question, side, state } = visit;
  const to = { action: visitPath(visit.id, { toon }) };
  const reply = { fault: replyFault(said), typed: said.typed };
  if (question.ask === 'offer')
    return (
      <Section title={side === 'visitor' ? t.visitorAsk : t.hostAsk}>
        <Offer to={to} question={question} said={reply} />
      </Section>
    );
  if (question.ask === 'was-it')
    return (
      <Section title={t.wasIt}>
        <WasIt to={to} question={question} />
      </Section>
    );
  if (state === 'took-place' || state === 'missed')
    return (
      <Callout
        tone={state === 'missed' ? 'attention' : 'good'}
        title={state === 'missed' ? t.missed : t.tookPlace}
      >
        <p>{state === 'missed' ? t.missedText : t.tookPlaceText}</p>
        {visit.certificate || visit.looksBack ? (
          <ButtonRow>
            {visit.looksBack ? (
              <ButtonLink variant="secondary" to={lookBackPath(visit.id)}>
                {t.lookBack}
              </ButtonLink>
            ) : null}
            {visit.certificate ? (
              <ButtonLink variant="secondary" to={certificatePath(visit.id)} download>
                {t.certificate}
              </ButtonLink>
            ) : null}
          </ButtonRow>
        ) : null}
        {state === 'took-place' && !visit.secret ? (
          <p>
            <Link className="nl-link" to={ownCardPath()}>
              {t.ownCard}
            </Link>
          </p>
        ) : null}
        {question.maySayOtherwise ? <Otherwise to={to} question={question} /> : null}
      </Callout>
    );
  if (!AHEAD.includes(state)) return <Off visit={visit} />;
  return (
    <>
      {visit.asked ? <AskedDay {...props} asked={visit.asked} /> : null}
      {state === 'offered' ? (
        <Callout tone="info" title={t.waits}>
          <p>{t.saidYes}</p>
        </Callout>
      ) : (
        <Preparing {...props} panel={panel} />
      )}
    </>
  );
}

function replyFault({ fault, typed }: Said) {
  return typed && (fault === 'phone' || fault === 'phone-needed' || fault === 'unclear') ? fault : undefined;
}

function Off({ visit: { endedBy, side } }: { visit: OwnVisit }) {
  const t = useWords(words);
  const by =
    endedBy === null ? 'nobody' : endedBy === 'coordinator' ? endedBy : endedBy === side ? 'mine' : 'other';
  return (
    <Callout tone="attention" title={t.off}>
      <p>{t.offBy[by]}</p>
    </Callout>
  );
}

/** What is missing, that of the reader first; what the other does is said. */
function Preparing({ panel, ...props }: ToDoProps) {
  const t = useWords(words);
  const { visit } = props;
  const { side, missing } = visit;
  const mine = useMine(props);
  if (mine.length > 0) return <Section title={t.first}>{mine}</Section>;
  const theirs = missing.filter((one) => (one === 'house-rules') === (side === 'host') || one === 'day-kit');
  const left = panel && panel.stand !== 'opened' && panel.stand !== 'shut' ? panel.stand : null;
  if (left)
    return (
      <Callout tone="info" title={t.left}>
        <p>{t.leftText[left]}</p>
        {theirs.map((one) => (
          <p key={one}>{t.theirs[one]}</p>
        ))}
      </Callout>
    );
  if (theirs.length === 0)
    return (
      <Callout tone="good" title={t.allReady}>
        <p>{side === 'visitor' ? t.readyVisitor : t.readyHost}</p>
      </Callout>
    );
  return (
    <Callout tone="info" title={t.youReady}>
      {theirs.map((one) => (
        <p key={one}>{t.theirs[one]}</p>
      ))}
    </Callout>
  );
}

function useMine({ visit, said, toon }: PartProps): ReactNode[] {
  const t = useWords(words);
  const locale = useLocale();
  const { side, missing, condition } = visit;
  const action = visitPath(visit.id, { toon });
  // Who receives at a secret place rings from a number that nobody sees.
  const needsPhone = visit.phone === null && !(side === 'host' && visit.secret);
  const phone = needsPhone ? (
    <Card key="phone" title={t.phoneTitle}>
      <PhoneForm
        visit={visit}
        said={said}
        action={action}
        aside={side === 'visitor' && missing.includes('house-rules')}
      />
    </Card>
  ) : null;
  const rules = <SignRules key="rules" visit={visit} said={said} action={action} />;
  const kit = visit.detail?.contact ?? null;
  const todo =
    side === 'visitor'
      ? [missing.includes('house-rules') && rules]
      : [
          missing.includes('condition') && (
            <Press
              key="condition"
              title={t.condition}
              text={t.conditionText[condition]}
              action={action}
              doe="gezien"
            >
              {t.conditionSeen}
            </Press>
          ),
          missing.includes('clients') && (
            <Press key="clients" title={t.clients} text={t.clientsText} action={action} doe="verteld">
              {t.clientsTold}
            </Press>
          ),
          missing.includes('day-kit') && (
            <Card key="kit" title={t.kit}>
              <p>{t.kitText}</p>
              {kit ? (
                <p>
                  <a href={`mailto:${kit.email}`}>{t.kitAsk(kit.name || kit.email)}</a>
                </p>
              ) : null}
            </Card>
          ),
        ];
  const contact = visit.contactBy ? (
    <Press
      key="contact"
      title={visit.secret ? t.contactSecret : t.contact}
      text={(visit.secret ? t.contactSecretText : t.contactText)(formatLongDay(visit.contactBy, locale))}
      action={action}
      doe="contact"
    >
      {visit.secret ? t.contactSecretDone : t.contactDone}
    </Press>
  ) : null;
  return [...todo, phone, contact].filter(Boolean);
}

interface PressProps {
  title: string;
  text: string;
  action: string;
  doe: string;
  children: ReactNode;
}

/** One thing to say, with one button. */
function Press({ title, text, action, doe, children }: PressProps) {
  return (
    <Card title={title}>
      <p>{text}</p>
      <Form method="post" action={action}>
        <ButtonRow>
          <Button variant="secondary" name="doe" value={doe}>
            {children}
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  );
}
