import { Form } from 'react-router';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Card } from '../../../../ui/card.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { metPath } from '../../../contact/paths.ts';
import { newFollowUpPath, ownBriefPath } from '../../../follow-up/paths.ts';
import { willingPath } from '../../../story/paths.ts';
import { visitPath } from '../../../visit/paths.ts';
import { lookBackPath, newDilemmaPath, sharedReflectionsPath } from '../../paths.ts';
import { QUESTIONS, SCREENS } from '../../reflection.ts';
import type { LookView } from '../viewing.ts';
import { words } from './look-words.ts';

interface PageProps {
  view: LookView;
  sleutel: string;
}

/** Thanks, what comes next, and what was written, which can still be changed or taken away. */
export function Given({ view, sleutel, panel }: PageProps & { panel: string | null }) {
  const t = useWords(words);
  const { id, side, own, open, next } = view;
  const key = sleutel || undefined;
  return (
    <>
      <PageHead band="rose" title={t.thanks} lead={t.thanksText} drawing="talk" />
      {next ? (
        <Card title={t.another}>
          <p>{t.anotherText}</p>
          <ButtonRow>
            <ButtonLink variant="primary" to={lookBackPath(next, { sleutel: key })}>
              {t.toAnother}
            </ButtonLink>
          </ButtonRow>
        </Card>
      ) : null}
      {view.measures === 'waits' ? (
        <Card title={t.measures}>
          <p>{t.measuresText}</p>
          <Form method="post" action={lookBackPath(id, { sleutel: key })}>
            <input type="hidden" name="sleutel" value={sleutel} />
            <Button variant="secondary" name="doe" value="meting">
              {t.toMeasures}
            </Button>
          </Form>
        </Card>
      ) : null}
      <OfOther view={view} panel={panel} />
      <Section title={t.yours} intro={t.yoursText}>
        {QUESTIONS.map((question) => {
          const text = own.texts[question];
          const asked = t.questions[question][side](open?.organisation ?? null, view.before?.about != null);
          return (
            <Card key={question} title={asked}>
              <p className="ws-typed">{text ? (text.text ?? t.withheldShort) : t.notAnswered}</p>
              {text ? <p className="ws-soft">{t.readers[text.readers][side]}</p> : null}
              <ButtonRow>
                <ButtonLink
                  variant="secondary"
                  small
                  to={lookBackPath(id, { sleutel: key, vraag: SCREENS.indexOf(question) + 1 })}
                >
                  {text ? t.change : t.answerNow} <VisuallyHidden>({asked})</VisuallyHidden>
                </ButtonLink>
              </ButtonRow>
            </Card>
          );
        })}
      </Section>
      <Section title={t.further} intro={t.followUpText}>
        <ButtonRow>
          <ButtonLink variant="primary" to={newFollowUpPath({ voor: open?.code, wat: 'offer' })}>
            {t.followUp}
          </ButtonLink>
          {side === 'visitor' && open ? (
            <ButtonLink variant="secondary" to={ownBriefPath(id)}>
              {t.forColleagues}
            </ButtonLink>
          ) : null}
          <ButtonLink variant="secondary" to={willingPath(id)}>
            {t.tell}
          </ButtonLink>
          {open ? (
            <ButtonLink variant="secondary" to={metPath()}>
              {t.ringThem}
            </ButtonLink>
          ) : null}
          <ButtonLink variant="secondary" to={sharedReflectionsPath()}>
            {t.toShared}
          </ButtonLink>
          <ButtonLink variant="secondary" to={newDilemmaPath()}>
            {t.toDilemma}
          </ButtonLink>
          <ButtonLink variant="secondary" to={visitPath(id)}>
            {t.toVisit}
          </ButtonLink>
        </ButtonRow>
      </Section>
      <Form method="post" action={lookBackPath(id, { sleutel: key })}>
        <input type="hidden" name="sleutel" value={sleutel} />
        <p className="ws-soft">{t.takeAwayText}</p>
        <ButtonRow>
          <Button variant="danger" name="doe" value="geen">
            {t.takeAway}
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
}

/** What the other shares. Of a secret place whether there is anything is seen only when it is opened. */
function OfOther({ view, panel }: { view: LookView; panel: string | null }) {
  const t = useWords(words);
  const { id, side, secret, ofOther } = view;
  if (secret && ofOther === null)
    return (
      <Section title={t.ofOther[side]}>
        <p>{panel === 'refused' ? t.secretRefused : t.secretShut}</p>
        <ButtonRow>
          <ButtonLink
            variant="secondary"
            to={panel === 'refused' ? visitPath(id) : lookBackPath(id, { toon: 'ander' })}
          >
            {panel === 'refused' ? t.toVisit : t.openOther}
          </ButtonLink>
        </ButtonRow>
      </Section>
    );
  if (!ofOther) return null;
  return (
    <Section title={t.ofOther[side]}>
      {ofOther.length === 0 ? <p>{t.ofOtherNone}</p> : null}
      {ofOther.map(({ question, text }) => (
        <figure key={`${question} ${text}`} className="ws-before">
          <figcaption>{t.otherAsked[question]}</figcaption>
          <p className="ws-typed">{text}</p>
        </figure>
      ))}
    </Section>
  );
}

/** Nothing is asked any more; and a way back, for who pressed it by mistake. */
export function Refused({ view, sleutel }: PageProps) {
  const t = useWords(words);
  return (
    <>
      <PageHead band="rose" title={t.refused} lead={t.refusedText} />
      <Form method="post" action={lookBackPath(view.id, { sleutel: sleutel || undefined })}>
        <input type="hidden" name="sleutel" value={sleutel} />
        <ButtonRow>
          <Button variant="secondary" name="doe" value="toch">
            {t.afterAll}
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
}

export function Later({ view, sleutel }: PageProps) {
  const t = useWords(words);
  return (
    <>
      <PageHead band="rose" title={t.saved} lead={t.savedText} />
      <ButtonRow>
        <ButtonLink variant="primary" to={lookBackPath(view.id, { sleutel: sleutel || undefined })}>
          {t.goOn}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
