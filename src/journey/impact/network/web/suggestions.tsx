import { Link } from 'react-router';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { KeptForm, useKeptFields } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { Tile } from '../../../../ui/tile.tsx';
import { wantedPath } from '../../../matching/paths.ts';
import { networkPath } from '../../paths.ts';
import type { SuggestionView } from '../suggestion-view.ts';
import { words } from './network-words.ts';

export interface Next {
  code: string;
  name: string;
  /** How many are asked for already. */
  wanted: number;
  suggestions: SuggestionView[];
}

interface SuggestionsProps {
  next: Next | null;
  asked: { programma: string | undefined; ronde: string | undefined };
  error: string | undefined;
}

/** Who do not know each other and should, and the button that gives those chosen to the next match. */
export function Suggestions({ next, asked, error }: SuggestionsProps) {
  const t = useWords(words);
  if (!next) {
    return (
      <Section id="nog-niet" title={t.notYet}>
        <p>{t.noNext}</p>
      </Section>
    );
  }
  return (
    <Section id="nog-niet" title={t.notYet} intro={t.notYetText}>
      {next.suggestions.length === 0 ? (
        <p>{t.noSuggestions}</p>
      ) : (
        <KeptForm kept="tweetallen" method="post" action={networkPath(asked)} preventScrollReset>
          {error ? (
            <p className="utrecht-form-field-error-message" id="paar-fout">
              {error}
            </p>
          ) : null}
          <Pairs suggestions={next.suggestions} error={error !== undefined} />
          <ButtonRow>
            <Button variant="primary" name="intent" value="give">
              {t.give(next.name)}
            </Button>
          </ButtonRow>
        </KeptForm>
      )}
      <p className="ws-soft">
        {next.suggestions.length > 0 ? `${t.giveNote} ` : null}
        <Link className="ws-link" to={wantedPath(next.code)}>
          {t.wanted(next.wanted, next.name)}
        </Link>
      </p>
    </Section>
  );
}

function Pairs({ suggestions, error }: { suggestions: readonly SuggestionView[]; error: boolean }) {
  const t = useWords(words);
  const ticked = new Set(useKeptFields('tweetallen')?.get('paar'));
  return (
    <fieldset className="ws-missing" aria-describedby={error ? 'paar-fout' : undefined}>
      <legend className="ws-visually-hidden">{t.notYet}</legend>
      {suggestions.map(({ pair, sides, ...reason }, index) => (
        <label key={pair} className="ws-missing__one">
          <input
            id={index === 0 ? 'paar' : undefined}
            type="checkbox"
            className="utrecht-checkbox utrecht-checkbox--html-input"
            name="paar"
            value={pair}
            defaultChecked={ticked.has(pair)}
          />
          <span className="ws-missing__pair" aria-hidden="true">
            <SideTile side={sides[0]!} />
            <svg width="26" height="4" aria-hidden="true" focusable="false">
              <path className="ws-tie--missing" d="M3 2H24" />
            </svg>
            <SideTile side={sides[1]!} />
          </span>
          <span>
            <b>{t.pair(sides[0]!.name, sides[1]!.name)}</b>
            <small>{reasonOf(reason, t)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const SideTile = ({ side: { icon, family } }: { side: SuggestionView['sides'][number] }) => (
  <Tile icon={icon} family={family === 'none' ? null : family} />
);

function reasonOf(
  { shared, region, alone }: Omit<SuggestionView, 'pair' | 'sides'>,
  t: (typeof words)['nl'],
): string {
  const reasons = [
    ...(shared.length > 0 ? [t.shared(shared)] : []),
    ...(region !== null && (shared.length === 0 || alone.length > 0) ? [t.sameRegion(region)] : []),
    ...(alone.length > 0 ? [t.alone(alone)] : []),
  ];
  return reasons.join('. ');
}
