import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { telephone } from '../../../../ui/call-link.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { MailAddress } from '../../../../ui/mail-address.tsx';
import { Section } from '../../../../ui/section.tsx';
import { words } from './leak-words.ts';

interface Stands {
  closedAt: string;
  openedAt: string | null;
  addressChanged: boolean | null;
  held: number;
  site: string | null;
  places: { code: string; title: string }[];
  closedBy: string | null;
  closedAs: 'contact' | 'security' | 'coordinator' | 'operator';
  isCoordinator: boolean;
  phone: string;
  coordinators: string[];
}

/** Whether it is closed, and what; for who speaks for the place also whom to ring. */
export function Standing({ view }: { view: Stands }) {
  const t = useWords(words);
  const { openedAt, isCoordinator, phone, coordinators } = view;
  return (
    <>
      {openedAt ? (
        <Callout tone="good" title={t.opened} headingLevel={2}>
          <p>{t.openedText(openedAt, view.addressChanged === true)}</p>
        </Callout>
      ) : (
        <Callout tone="attention" title={t.closed} headingLevel={2}>
          <p>
            {t.closedText(view.closedAt)} {isCoordinator ? t.held(view.held) : null}
          </p>
        </Callout>
      )}
      {!isCoordinator && !openedAt ? (
        <Section title={t.next}>
          <p>{t.nextText}</p>
          {phone ? (
            <ButtonRow>
              <ButtonLink variant="primary" to={telephone(phone)} reloadDocument>
                {t.call(phone)}
              </ButtonLink>
            </ButtonRow>
          ) : null}
          {coordinators.map((address) => (
            <p key={address}>
              <a href={`mailto:${address}`}>
                <MailAddress>{address}</MailAddress>
              </a>
            </p>
          ))}
        </Section>
      ) : null}
      <Section title={t.what}>
        <ul>
          {view.places.map(({ code, title }) => (
            <li key={code}>
              {title} <small>{code}</small>
            </li>
          ))}
        </ul>
        {view.site ? <p>{t.site(view.site)}</p> : null}
        {isCoordinator ? <p>{t.by(view.closedBy ?? '', t.roles[view.closedAs])}</p> : null}
      </Section>
    </>
  );
}
