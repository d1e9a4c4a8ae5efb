import { Form, Link } from 'react-router';
import { Button, ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Done, entryOf } from '../../../ui/done.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Section } from '../../../ui/section.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { handOutPath, workbookPath } from '../../../workbook/paths.ts';
import { signUpsPath } from '../../sign-up/paths.ts';
import type { ProposalView } from '../matching-proposal.ts';
import { matchingPath } from '../paths.ts';
import { words } from '../words.ts';
import { OrganisationsTable } from './organisations-table.tsx';
import { Summary } from './summary.tsx';
import { UnplacedTable } from './unplaced-table.tsx';
import { VisitsTable } from './visits-table.tsx';

interface ProposalProps {
  round: { code: string };
  tab: 'stages' | 'organisaties' | 'niet-geplaatst' | 'verschil';
  done: string | null;
  busy: boolean;
  proposal: { number: number; view: ProposalView; tolerance: number; seed: string; stale: boolean };
}

/** The proposal: the sentence stands in the head of the page, then the picture, then the tables. */
export function Proposal({ round, tab, done, busy, proposal }: ProposalProps) {
  const t = useWords(words);
  const { view } = proposal;
  const { difference } = view;
  return (
    <>
      <Done text={entryOf(t.done, done)} />
      {done === 'exclude' ? (
        <p>
          <Link to={signUpsPath(round.code, { toon: 'veiligheid' })}>{t.seeExclusions}</Link>
        </p>
      ) : null}
      {proposal.stale ? (
        <Callout tone="attention" title={t.stale}>
          <p>{t.staleText}</p>
        </Callout>
      ) : null}
      <Actions round={round} first={proposal.stale} busy={busy} />
      <Summary view={view} seed={proposal.seed} />
      <Tabs
        label={t.tabs}
        items={[
          { to: '?toon=stages', text: t.tabVisits, count: view.visits.length, current: tab === 'stages' },
          {
            to: '?toon=organisaties',
            text: t.tabOrganisations,
            count: view.organisations.length,
            current: tab === 'organisaties',
          },
          {
            to: '?toon=niet-geplaatst',
            text: t.tabUnplaced,
            count: view.unplaced.length,
            current: tab === 'niet-geplaatst',
          },
          ...(difference
            ? [
                {
                  to: '?toon=verschil',
                  // Two numbers beside each other would be read as one.
                  text: t.tabDifference(difference.before, difference.added.length + difference.gone.length),
                  current: tab === 'verschil',
                },
              ]
            : []),
        ]}
      />
      {tab === 'stages' ? <VisitsTable caption={t.visitsCaption} visits={view.visits} adjustable /> : null}
      {tab === 'organisaties' ? (
        <OrganisationsTable organisations={view.organisations} tolerance={proposal.tolerance} />
      ) : null}
      {tab === 'niet-geplaatst' ? <Unplaced view={view} /> : null}
      {tab === 'verschil' && difference ? <Difference difference={difference} /> : null}
    </>
  );
}

function Actions({ round, first, busy }: { round: { code: string }; first: boolean; busy: boolean }) {
  const t = useWords(words);
  const again = (
    <Button variant={first ? 'primary' : 'secondary'} name="intent" value="match" disabled={busy}>
      {t.again}
    </Button>
  );
  return (
    <>
      <Form method="post" action={matchingPath(round.code)}>
        <ButtonRow>
          {first ? again : null}
          <ButtonLink variant={first ? 'secondary' : 'primary'} to={handOutPath(round.code)} download>
            {t.handOut}
          </ButtonLink>
          <ButtonLink variant="secondary" to={workbookPath(round.code)} download>
            {t.download}
          </ButtonLink>
          {first ? null : again}
        </ButtonRow>
      </Form>
      <p>{t.handOutNote}</p>
    </>
  );
}

function Unplaced({ view }: { view: ProposalView }) {
  const t = useWords(words);
  return (
    <>
      <UnplacedTable caption={t.unplacedCaption} unplaced={view.unplaced} rows="niet-geplaatst" />
      {view.notTaking.length > 0 ? (
        <Section title={`${t.notTakingTitle} (${view.notTaking.length})`}>
          <UnplacedTable caption={t.notTakingCaption} unplaced={view.notTaking} rows="doet-niet-mee" />
        </Section>
      ) : null}
    </>
  );
}

function Difference({ difference }: { difference: NonNullable<ProposalView['difference']> }) {
  const t = useWords(words);
  const { added, gone } = difference;
  if (added.length + gone.length === 0) return <p>{t.diffNone}</p>;
  return (
    <>
      <p>{t.diffLead(added.length, gone.length)}</p>
      {added.length > 0 ? (
        <Section title={t.diffAdded}>
          <VisitsTable caption={t.diffAdded} visits={added} />
        </Section>
      ) : null}
      {gone.length > 0 ? (
        <Section title={t.diffGone}>
          <VisitsTable caption={t.diffGone} visits={gone} />
        </Section>
      ) : null}
    </>
  );
}
