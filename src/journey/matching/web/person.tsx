import { Soft } from '../../../ui/inline.tsx';
import { useWords } from '../../../ui/language.tsx';
import type { PersonView } from '../matching-names.ts';
import { words } from '../words.ts';

export function Person({ person }: { person: PersonView }) {
  const t = useWords(words);
  const about = [
    person.jobTitle,
    person.newcomer ? t.newcomer : '',
    person.unplacedBefore ? t.unplacedBefore : '',
  ];
  return (
    <>
      {person.name}
      <Soft>{about.filter(Boolean).join(' · ')}</Soft>
    </>
  );
}
