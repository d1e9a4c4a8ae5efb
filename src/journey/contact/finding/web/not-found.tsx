import { Link } from 'react-router';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { directoryPath, ownCardPath, searchedPath } from '../../paths.ts';
import { words } from './contacts-words.ts';

interface AskProps {
  /** Their addresses. */
  coordinators: readonly string[];
  /** The viewer is one of them. */
  runs: boolean;
  programme: string | undefined;
}

/** Whom to ask; a coordinator sees what nobody found instead. */
export function AskCoordinators({ coordinators, runs, programme }: AskProps) {
  const t = useWords(words);
  if (runs)
    return (
      <Link className="nl-link" to={searchedPath({ programma: programme })}>
        {t.searched}
      </Link>
    );
  if (coordinators.length === 0) return null;
  return (
    <span>
      {t.notFound}{' '}
      <a className="nl-link" href={`mailto:${coordinators.join(',')}`}>
        {t.ask}
      </a>
      {t.askText}
    </span>
  );
}

interface NothingFoundProps extends AskProps {
  q: string;
  /** Something narrows the list. */
  narrowed: boolean;
  /** Whether they have a card; `null`: they cannot have one. */
  hasCard: boolean | null;
}

/** No card: what else can be done, the nearest first. */
export function NothingFound({ q, narrowed, hasCard, ...ask }: NothingFoundProps) {
  const t = useWords(words);
  const { programme, runs } = ask;
  const title =
    q !== '' || narrowed
      ? t.nothing
      : hasCard === false
        ? t.nothingYet
        : hasCard
          ? t.nothingElse
          : t.nothingBefore;
  return (
    <Empty
      title={narrowed ? t.nothingNarrowed : title}
      action={<Next {...{ q, narrowed, hasCard, programme, runs }} />}
    >
      {q !== '' && !narrowed ? <p>{t.otherWords}</p> : null}
      {q !== '' && hasCard !== null ? <p>{t.knowYourself}</p> : null}
      <p>
        <AskCoordinators {...ask} />
      </p>
    </Empty>
  );
}

/** The presses that are left: without the filters, on one's own card, or what the question means. */
function Next({ q, narrowed, hasCard, programme, runs }: Omit<NothingFoundProps, 'coordinators'>) {
  const t = useWords(words);
  return (
    <ButtonRow>
      {narrowed ? (
        <ButtonLink variant="secondary" to={directoryPath({ programma: programme, q: q || undefined })}>
          {t.unnarrow}
        </ButtonLink>
      ) : null}
      {hasCard === null || (q === '' && hasCard) ? null : (
        <ButtonLink variant="secondary" to={ownCardPath({ programma: programme })}>
          {hasCard ? t.addToCard : t.make}
        </ButtonLink>
      )}
      {runs && q !== '' ? (
        <ButtonLink variant="secondary" to={searchedPath({ programma: programme, woord: q }, 'betekenis')}>
          {t.sayMeaning}
        </ButtonLink>
      ) : null}
    </ButtonRow>
  );
}
