import type { ClosedFor } from '../journey/place/place-closed-for.ts';
import { useWords } from '../ui/language.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { words } from './words.ts';

/** Something leaked of the place of this page: not what, where or why, and whom to ring. */
export function ClosedForNow({ closed: { programme, phone, coordinators } }: { closed: ClosedFor }) {
  const t = useWords(words);
  return (
    <>
      <title>{`${t.closed} · ${t.site}`}</title>
      <PageHead title={t.closed} lead={t.closedText} />
      <p>{t.closedAsk(programme)}</p>
      {phone ? (
        <p>
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{t.closedCall(phone)}</a>
        </p>
      ) : null}
      {coordinators.map((address) => (
        <p key={address}>
          <a href={`mailto:${address}`}>{address}</a>
        </p>
      ))}
    </>
  );
}
