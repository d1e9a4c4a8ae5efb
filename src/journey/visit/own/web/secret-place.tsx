import { secondStepPath } from '../../../../people/paths.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { telephone } from '../../../../ui/call-link.tsx';
import { CodeText } from '../../../../ui/code-list.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { MailAddress } from '../../../../ui/mail-address.tsx';
import { Section } from '../../../../ui/section.tsx';
import { Ringed, SignList } from '../../../../ui/sign-list.tsx';
import { visitPath } from '../../paths.ts';
import { AGREED, type Side } from '../../visit.ts';
import type { Panel } from '../../visit-panel.ts';
import type { OwnVisit } from '../own-visit.ts';
import { OtherNumber } from './day-itself.tsx';
import type { PartProps } from './said.ts';
import { words } from './secret-words.ts';

interface ClosedProps {
  visit: OwnVisit;
  panel: Panel;
}

/** The panel of a secret place: shut, the way to shut it, or what comes before it can be opened. */
export function Closed({ visit: { id, side, coordinators, coordinatorPhone }, panel }: ClosedProps) {
  const t = useWords(words);
  if (panel.stand === 'opened')
    return (
      <ButtonRow>
        <ButtonLink variant="secondary" to={visitPath(id)}>
          {t.shut}
        </ButtonLink>
      </ButtonRow>
    );
  if (panel.stand === 'call')
    return <Call side={side} code={panel.code} coordinator={coordinators[0]} phone={coordinatorPhone} />;
  const opens = visitPath(id, { toon: 'dag' });
  const may = panel.stand === 'shut';
  return (
    <Section title={t.closed}>
      <p>{side === 'visitor' ? t.closedVisitor : t.closedHost}</p>
      {may ? null : <p>{panel.stand === 'again' ? t.closedAgain : t.closedFactor}</p>}
      {panel.stand === 'again' ? null : (
        <ButtonRow>
          <ButtonLink variant="secondary" to={may ? opens : secondStepPath({ verder: opens })}>
            {may ? t.open : t.openFactor}
          </ButtonLink>
        </ButtonRow>
      )}
    </Section>
  );
}

interface CallProps {
  side: Side;
  code: string;
  coordinator: string | undefined;
  phone: string;
}

/** What somebody set up by the mail alone does not open it: a coordinator hears the code from them first. */
function Call({ side, code, coordinator, phone }: CallProps) {
  const t = useWords(words);
  return (
    <Section title={t.call}>
      <p>{t.callWhy}</p>
      <p>
        {t.callDo} {phone ? <a href={telephone(phone)}>{phone}</a> : null}{' '}
        {coordinator ? (
          <a href={`mailto:${coordinator}`}>
            <MailAddress>{coordinator}</MailAddress>
          </a>
        ) : null}
      </p>
      <div className="ws-unprinted">
        <CodeText>{code}</CodeText>
      </div>
      <p>{t.callThen}</p>
      <p>{side === 'visitor' ? t.callElseVisitor : t.callElseHost}</p>
    </Section>
  );
}

/** Who rings whom, and what keeps the place safe. */
export function SafeKeeping({ visit, ...props }: PartProps) {
  const t = useWords(words);
  const agreed = AGREED.includes(visit.state);
  return (
    <>
      {agreed && visit.side === 'visitor' ? (
        <Section title={t.rings}>
          <Ringed icon="phone" title={t.rings}>
            {t.ringsText}
          </Ringed>
          <SignList
            items={[
              { icon: 'left-out', key: 'unknown', text: t.ringsUnknown },
              { icon: 'person', key: 'name', text: t.ringsName },
              ...(visit.coordinators[0]
                ? [
                    {
                      icon: 'attention' as const,
                      key: 'not',
                      text: (
                        <>
                          {t.ringsNot}{' '}
                          <a href={`mailto:${visit.coordinators[0]}`}>
                            <MailAddress>{visit.coordinators[0]}</MailAddress>
                          </a>
                        </>
                      ),
                    },
                  ]
                : []),
            ]}
          />
          {visit.phone === null ? null : (
            <OtherNumber
              visit={visit}
              {...props}
              text={visit.phone ? t.ringsOn(visit.phone) : t.ringsOnGiven}
            />
          )}
        </Section>
      ) : null}
      {agreed && visit.side === 'host' ? (
        <Ringed icon="phone" title={t.youRing}>
          {t.youRingText}
        </Ringed>
      ) : null}
      <Section title={t.safe}>
        <SignList no items={t.safeItems.map((text) => ({ icon: 'cross', key: text, text }))} />
      </Section>
    </>
  );
}
