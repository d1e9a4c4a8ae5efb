import { Empty } from '../../../../ui/empty.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { useWords } from '../../../../ui/language.tsx';
import type { loadForCoordinator } from '../loading.ts';
import { Central } from './central.tsx';
import { Density } from './density.tsx';
import { NetworkNarrowing } from './narrowing.tsx';
import { NetworkMatrix } from './network-matrix.tsx';
import { NetworkPicture } from './network-picture.tsx';
import { NetworkTables } from './network-tables.tsx';
import { words } from './network-words.ts';
import { PromisedTable } from './promised.tsx';
import { RoundChips } from './round-chips.tsx';
import { Sentences } from './sentences.tsx';
import { Suggestions } from './suggestions.tsx';

interface OrganisationsNetworkProps {
  view: Awaited<ReturnType<typeof loadForCoordinator>>;
  asked: { programma: string | undefined; ronde: string | undefined };
  error: string | undefined;
}

/** Who knows whom, organisation by organisation: for coordinators. Sentences, picture, matrix, table, in this order. */
export function OrganisationsNetwork({ view, asked, error }: OrganisationsNetworkProps) {
  const t = useWords(words);
  const { rounds, said, picture, matrix, standings } = view;
  if (rounds.length === 0) return <Empty title={t.none}>{t.noneText}</Empty>;
  return (
    <>
      <div className="ws-band ws-band--blue ws-net-head">
        <p className="ws-net-apart">
          <Icon name="lock" />
          {t.onlyCoordinators}
        </p>
        <RoundChips rounds={rounds} current={view.round?.code ?? null} programma={asked.programma} over />
        <Sentences said={said} />
      </div>
      <NetworkNarrowing filters={view.filters} asked={view.asked} shown={picture.dots.length} />
      <div className={picture.coded ? 'ws-net ws-net--large' : 'ws-net'}>
        <NetworkPicture view={picture} asked={asked} />
        <div className="ws-net__beside">
          <NetworkMatrix view={matrix} counts={said.counts} />
          <Central view={standings} />
        </div>
      </div>
      <Suggestions next={view.next} asked={asked} error={error} />
      <PromisedTable rounds={view.promised} />
      <Density view={standings} met={view.met} />
      <NetworkTables view={view.tables} />
    </>
  );
}
