import { secondStepPath } from '../../../../people/paths.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { MailAddress } from '../../../../ui/mail-address.tsx';
import { Section } from '../../../../ui/section.tsx';
import { Ringed, SignList } from '../../../../ui/sign-list.tsx';
import { visitPath } from '../../paths.ts';
import { AGREED } from '../../visit.ts';
import type { OwnVisit } from '../own-visit.ts';
import { OtherNumber } from './day-itself.tsx';
import type { PartProps } from './said.ts';
import { words } from './secret-words.ts';

interface ClosedProps {
  visit: OwnVisit;
  given: boolean;
  opened: boolean;
}

/** The panel of a secret place: shut, or the way to shut it. */
export function Closed({ visit: { id, side }, given, opened }: ClosedProps) {
  const t = useWords(words);
  if (opened)
    return (
      <ButtonRow>
        <ButtonLink variant="secondary" to={visitPath(id)}>
          {t.shut}
        </ButtonLink>
      </ButtonRow>
    );
  const opens = visitPath(id, { toon: 'dag' });
  return (
    <Section title={t.closed}>
      <p>{side === 'visitor' ? t.closedVisitor : t.closedHost}</p>
      {given ? null : <p>{t.closedFactor}</p>}
      <ButtonRow>
        <ButtonLink variant="secondary" to={given ? opens : secondStepPath({ verder: opens })}>
          {given ? t.open : t.openFactor}
        </ButtonLink>
      </ButtonRow>
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
            <OtherNumber visit={visit} {...props} text={t.ringsOn(visit.phone)} />
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
