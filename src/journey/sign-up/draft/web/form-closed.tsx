import { Link } from 'react-router';
import { minePath } from '../../../../homes/paths.ts';
import { formatLongDay } from '../../../../language/format.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { formPath, galleryPath } from '../../paths.ts';
import { words as closedWords } from './closed-words.ts';
import { Leaving } from './form-leaving.tsx';
import { words } from './form-words.ts';

interface ClosedProps {
  round: { code: string; name: string };
  programme: string;
  state: 'not-yet' | 'open' | 'closed';
  opens: string | null;
  closes: string | null;
  /** Whether this browser has a sign-up that can be taken back, and whether that was asked for. */
  withdrawable: boolean;
  leaving: boolean;
}

export default function Closed({
  round,
  programme,
  state,
  opens,
  closes,
  withdrawable,
  leaving,
}: ClosedProps) {
  const t = useWords(words);
  const c = useWords(closedWords);
  const locale = useLocale();
  const day = (value: string | null) => value && formatLongDay(value, locale);
  const opensOn = day(opens);
  const notYet = state === 'not-yet';
  const title = notYet ? c.notYetTitle : c.closedTitle;
  return (
    <>
      <title>{`${title} · ${round.name}`}</title>
      <PageHead
        crumbs={[{ text: programme }, { text: round.name }]}
        title={title}
        lead={notYet ? c.notYetLead(round.name, opensOn, day(closes)) : c.closedLead(round.name, day(closes))}
      />
      {leaving ? <Leaving round={round} back={formPath(round.code)} /> : null}
      {notYet ? null : <p>{c.askAbout(programme)}</p>}
      <p>{c.mineStill}</p>
      <ButtonRow>
        <ButtonLink variant="primary" to={minePath()}>
          {c.toMine}
        </ButtonLink>
        {opensOn && notYet ? (
          <ButtonLink variant="secondary" to={galleryPath(round.code)}>
            {t.lookAround}
          </ButtonLink>
        ) : null}
      </ButtonRow>
      {withdrawable && !leaving ? (
        <p>
          <Link className="nl-link" to={formPath(round.code, undefined, { intrekken: true })}>
            {t.withdraw}
          </Link>
        </p>
      ) : null}
    </>
  );
}
