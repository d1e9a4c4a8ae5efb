import { tellApart } from '../../../../language/apart.ts';
import { Callout } from '../../../../ui/callout.tsx';
import { useWords } from '../../../../ui/language.tsx';
import type { TellingPlace } from '../../reads-sites.ts';
import { words } from '../../web/own-words.ts';

/** Which texts say where a site is that is to become secret. */
export function Telling({ places, to }: { places: readonly TellingPlace[]; to: string }) {
  const t = useWords(words);
  // It is to become secret: the code, and no day.
  const nameOf = tellApart(
    places,
    ({ title }) => title,
    ({ code, round }) => [code, round],
  );
  return (
    <Callout tone="attention" role="alert" title={t.telling}>
      <p>{t.tellingText}</p>
      <ul>
        {places.map((place) => {
          const { code, round, fields } = place;
          return <li key={`${round} ${code}`}>{t.tellingPlace(nameOf.get(place)!, round, fields)}</li>;
        })}
      </ul>
      <p>
        <a href={to}>{t.toPlaces}</a>
      </p>
    </Callout>
  );
}
