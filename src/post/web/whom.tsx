import { Disclosure } from '../../ui/disclosure.tsx';
import { useWords } from '../../ui/language.tsx';
import { Section } from '../../ui/section.tsx';
import { words } from '../press-words.ts';

interface WhomProps {
  reached: readonly { name: string; email: string }[];
  leftOut: readonly { why: string; names: readonly string[] }[];
}

/** Whom a mail to many reaches, and who is left out and why. */
export function Whom({ reached, leftOut }: WhomProps) {
  const t = useWords(words);
  const out = leftOut.reduce((sum, { names }) => sum + names.length, 0);
  return (
    <>
      <Section title={t.to(reached.length)}>
        <Disclosure summary={t.who}>
          <ul>
            {reached.map(({ name, email }) => (
              <li key={email}>{name ? `${name}, ${email}` : email}</li>
            ))}
          </ul>
        </Disclosure>
      </Section>
      {out > 0 ? (
        <Section title={t.out(out)}>
          {leftOut.map(({ why, names }) => (
            <Disclosure key={why} summary={t.outLine(why, names.length)}>
              <ul>
                {names.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </Disclosure>
          ))}
        </Section>
      ) : null}
    </>
  );
}
