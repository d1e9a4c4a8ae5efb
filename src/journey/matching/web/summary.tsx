import { Link } from 'react-router';
import { Card, CardGrid } from '../../../ui/card.tsx';
import { useWords } from '../../../ui/language.tsx';
import { SentReceived } from '../../../ui/sent-received.tsx';
import { StackedBar } from '../../../ui/stacked-bar.tsx';
import type { ProposalView } from '../matching-proposal.ts';
import { words } from '../words.ts';

const SHOWN = 5;

export function Summary({ view, seed }: { view: ProposalView; seed: string }) {
  const t = useWords(words);
  const furthest = [...view.organisations]
    .sort((a, b) => b.beyond - a.beyond || Math.abs(b.net) - Math.abs(a.net))
    .slice(0, SHOWN);
  return (
    <CardGrid>
      <Card title={t.whichChoice} headingLevel={2}>
        <StackedBar
          label={t.whichChoice}
          items={view.counts.tiers.map(({ tier, visits }) => ({
            text: tier === 0 ? t.lockedOutside : t.choiceN(tier),
            value: visits,
          }))}
        />
        <p>{t.priorityNote(view.priority.got, view.priority.of, seed)}</p>
      </Card>
      <Card title={t.sentReceived} headingLevel={2}>
        <p>{t.sentReceivedNote}</p>
        <SentReceived label={t.sentReceived} heads={t.heads} rows={furthest} />
        <p>
          <Link to="?toon=organisaties">{t.toAll}</Link>
        </p>
      </Card>
    </CardGrid>
  );
}
