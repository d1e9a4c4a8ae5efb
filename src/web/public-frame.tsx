import { Link } from 'react-router';
import {
  accessibilityPath,
  askPath,
  homePath,
  openPlacesPath,
  privacyPath,
  questionsPath,
  whoPath,
} from '../homes/paths.ts';
import { storiesPath } from '../journey/story/paths.ts';
import { ExitLink } from '../ui/exit-link.tsx';
import { useWords } from '../ui/language.tsx';
import { Mark } from '../ui/mark.tsx';
import { publicWords } from './public-words.ts';
import { words } from './words.ts';

type PublicWords = (typeof publicWords)['nl'];

/** For who comes by. */
export const publicItems = (pathname: string, stories: boolean, t: PublicWords, places: string) => [
  { to: homePath, text: t.join, current: pathname === homePath },
  { to: openPlacesPath, text: places, current: pathname.startsWith(`${openPlacesPath}/`) },
  ...(stories ? [{ to: storiesPath(), text: t.stories, current: pathname.startsWith(storiesPath()) }] : []),
  { to: whoPath, text: t.who },
  { to: questionsPath(), text: t.questions, current: pathname === questionsPath() },
];

const FOOT = [
  { to: askPath(), text: 'contact' },
  { to: privacyPath(), text: 'privacy' },
  { to: accessibilityPath(), text: 'accessibility' },
] as const satisfies { to: string; text: keyof PublicWords }[];

/** On each public page: whom to ring, for who reads this and needs help. */
export function PublicFooter() {
  const t = useWords(publicWords);
  const { site, openSource } = useWords(words);
  return (
    <div className="ws-footer__columns">
      <div>
        <p className="ws-footer__brand">
          <Mark />
          <span>{site}</span>
        </p>
        <p>{t.footer}</p>
      </div>
      <div>
        <p>
          <strong>{t.helpTitle}</strong>
        </p>
        <p>
          <strong>{t.helpLine}</strong>
          {t.helpWhen}
          <strong>112</strong>.
        </p>
        <details className="ws-footer__exit">
          <summary>{t.exitHow}</summary>
          <p>{t.exitText}</p>
        </details>
      </div>
      <ul>
        {FOOT.map(({ to, text }) => (
          <li key={to}>
            <Link to={to}>{t[text]}</Link>
          </li>
        ))}
        <li>{openSource}</li>
      </ul>
    </div>
  );
}

/** The way out of the site, for who must not be seen on it. */
export function PublicExit() {
  const t = useWords(publicWords);
  return <ExitLink text={t.exit} once={t.exitOnce} twice={t.exitTwice} leaving={t.exitLeaving} />;
}
