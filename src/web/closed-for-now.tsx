import type { ClosedFor } from '../journey/place/place-closed-for.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { telephone } from '../ui/call-link.tsx';
import { useLocale } from '../ui/language.tsx';
import { MailAddress } from '../ui/mail-address.tsx';
import { PageHead } from '../ui/page-head.tsx';

/** Something leaked of the place of this page: not what, where or why, and whom to ring. */
export function ClosedForNow({ closed: { says, phone, coordinators } }: { closed: ClosedFor }) {
  const { title, text, ask, call } = says[useLocale()];
  return (
    <>
      <title>{`${title} · Wisselstage`}</title>
      <PageHead title={title} lead={text} />
      <p>{ask}</p>
      {phone ? (
        <ButtonRow>
          <ButtonLink variant="primary" to={telephone(phone)} reloadDocument>
            {call}
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
    </>
  );
}
