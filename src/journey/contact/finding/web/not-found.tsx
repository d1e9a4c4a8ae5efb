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
  const { programme } = ask;
  return (
    <Empty
      title={
        narrowed
          ? t.nothingNarrowed
          : q !== ''
            ? t.nothing
            : hasCard === false
              ? t.nothingYet
              : t.nothingBefore
      }
      action={
        <ButtonRow>
          {narrowed ? (
            <ButtonLink variant="secondary" to={directoryPath({ programma: programme, q: q || undefined })}>
              {t.unnarrow}
            </ButtonLink>
          ) : null}
          {hasCard === null ? null : (
            <ButtonLink variant="secondary" to={ownCardPath({ programma: programme })}>
              {hasCard ? t.addToCard : t.make}
            </ButtonLink>
          )}
        </ButtonRow>
      }
    >
      {hasCard === null ? null : <p>{t.knowYourself}</p>}
      <p>
        <AskCoordinators {...ask} />
      </p>
    </Empty>
  );
}
