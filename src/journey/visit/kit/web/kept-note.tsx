import { Icon } from '../../../../ui/icon.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { words } from './kit-words.ts';

/** Shows in what a phone kept, where the worker writes since when it is so. */
export function KeptNote() {
  const t = useWords(words);
  return (
    <p className="ws-kept-note ws-kept-since">
      <Icon name="offline" />
      <span>
        {t.since} <time data-kept-since="" />. {t.onlyRead} {t.danger} <a href="tel:112">112</a>.
      </span>
    </p>
  );
}

/** That it is on the phone now. */
export function IsKept() {
  const t = useWords(words);
  return <p className="ws-soft">{t.isKept}</p>;
}
