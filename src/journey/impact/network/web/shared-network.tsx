import { Empty } from '../../../../ui/empty.tsx';
import { useWords } from '../../../../ui/language.tsx';
import type { SharedRound } from '../shared-view.ts';
import { FamiliesTable } from './families.tsx';
import { words } from './network-words.ts';

/** One round, as a contact person or a financier sees it. */
export function SharedNetwork({ round }: { round: SharedRound | null }) {
  const t = useWords(words);
  if (!round) return <Empty title={t.sharedNone}>{t.sharedNoneText}</Empty>;
  const { families, name, inReport } = round;
  const settled = round.settled && !inReport;
  if (!families) return <p>{t.tooFew}</p>;
  const isHidden = settled && [families, ...families.rows].some(({ states }) => states === null);
  return (
    <div className="ws-net-shared">
      <FamiliesTable families={families} round={name} settled={settled} />
      {settled ? null : <p className="ws-soft">{inReport ? t.inReport : t.notSettled}</p>}
      {isHidden ? <p className="ws-soft">{t.fewerNote}</p> : null}
      <p className="ws-soft">{t.sharedNote}</p>
    </div>
  );
}
