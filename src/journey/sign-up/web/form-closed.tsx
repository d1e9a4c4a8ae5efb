import { ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { formatLongDay, useLocale, useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { words } from './form-words.ts';

interface ClosedProps {
  round: { code: string; name: string };
  state: 'not-yet' | 'open' | 'closed';
  day: string | null;
  ask: string[];
}

export function Closed({ round, state, day, ask }: ClosedProps) {
  const t = useWords(words);
  const locale = useLocale();
  const when = day ? formatLongDay(day, locale) : null;
  const notYet = state === 'not-yet' && when !== null;
  const title = notYet ? t.notYetTitle : t.closedTitle;
  return (
    <>
      <title>{`${title} · ${round.name}`}</title>
      <PageHead
        crumbs={[{ text: round.name }]}
        title={title}
        lead={notYet ? t.notYetLead(round.name, when) : t.closedLead(round.name, when)}
      />
      {notYet ? null : (
        <p>
          {ask.length > 0 ? t.ask : t.askNobody}{' '}
          {ask.map((address, index) => (
            <span key={address}>
              {index > 0 ? ', ' : ''}
              <a className="nl-link" href={`mailto:${address}`}>
                {address}
              </a>
            </span>
          ))}
        </p>
      )}
      <p>{t.mineStill}</p>
      <ButtonRow>
        <ButtonLink variant="primary" to="/mijn/aanmelding">
          {t.toMine}
        </ButtonLink>
        {notYet ? (
          <ButtonLink variant="secondary" to={`/plekken/${encodeURIComponent(round.code)}`}>
            {t.lookAround}
          </ButtonLink>
        ) : null}
      </ButtonRow>
    </>
  );
}
