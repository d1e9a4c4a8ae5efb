import { useWords } from '../../../../ui/language.tsx';
import { words as faultWords } from '../../reason/fault-words.ts';
import { words as reasonWords } from '../../reason/words.ts';
import { words } from './price-words.ts';

/** Why a decision cannot be: what it contradicts, or what stands in the way of every plan. */
export function WhyNot({ codes, obstacles }: { codes: readonly string[]; obstacles: readonly string[] }) {
  const p = useWords(words);
  const f = useWords(faultWords);
  const r = useWords(reasonWords);
  const said = codes.map((code) => f.faultCode(code)).filter((one) => one !== null);
  if (said.length > 0) return said.map((one) => <p key={one}>{one}</p>);
  return <p>{obstacles.length > 0 ? r.impossible(obstacles) : p.cannotText}</p>;
}
