import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Soft } from '../../../../ui/inline.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { words } from './waiting-words.ts';

interface WithdrawnProps {
  people: { digest: string; name: string | null; organisation: string }[];
}

/** Who it was is there for a day; that there was somebody stays. */
export default function Withdrawn({ people }: WithdrawnProps) {
  const t = useWords(words);
  return (
    <Disclosure summary={t.withdrawn(people.length)}>
      <p>{t.withdrawnIntro}</p>
      <ul>
        {people.map(({ digest, name, organisation }) => (
          <li key={digest}>
            {name ?? t.somebody} <Soft>{organisation}</Soft>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
