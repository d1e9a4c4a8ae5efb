import { Link } from 'react-router';
import { formatLongDay } from '../../../../language/format.ts';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { memberChangePath } from '../../paths.ts';
import { words } from './membership-words.ts';

/** Those that left the programme, each with a way back. */
export function Departed({
  round,
  all,
}: {
  round: string;
  all: { code: string; name: string; leftOn: string | null }[];
}) {
  const t = useWords(words);
  const locale = useLocale();
  if (all.length === 0) return null;
  return (
    <Section title={t.departed(all.length)}>
      <Disclosure summary={t.departedWho}>
        <ul>
          {all.map(({ code, name, leftOn }) => (
            <li key={code}>
              <Link className="nl-link" to={memberChangePath(round, code, { doe: 'weg' })}>
                {name}
              </Link>
              {leftOn ? `, ${t.since(formatLongDay(leftOn, locale))}` : null}
            </li>
          ))}
        </ul>
      </Disclosure>
    </Section>
  );
}
