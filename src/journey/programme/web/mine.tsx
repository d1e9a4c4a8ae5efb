import { redirect } from 'react-router';
import { appContext, viewerContext } from '../../../people/scope.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Section } from '../../../ui/section.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { countPerProgramme, readOrganisationNames, readRounds } from '../reads.ts';
import { words } from '../words.ts';
import type { Route } from './+types/mine.ts';

/** Where somebody starts: the pages that their roles give, each of which checks for itself who may see it. */
export async function loader({ context }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const { name, roles } = context.get(viewerContext)!;
  const has = (kind: (typeof roles)[number]['kind']) => roles.some((role) => role.kind === kind);
  const coordinates = roles.flatMap(({ kind, programmeId }) =>
    kind === 'coordinator' && programmeId ? [programmeId] : [],
  );
  const speaksFor = roles.flatMap(({ kind, organisationId }) =>
    kind === 'contact' && organisationId ? [organisationId] : [],
  );
  const rounds = await readRounds(db, coordinates);
  const organisations = await readOrganisationNames(db, speaksFor);
  const doors = [
    ...rounds.map((round) => ({ to: `/rondes/${round.code}`, title: round.name, text: round.programmeName })),
    ...organisations.map((one) => ({
      to: `/organisatie/${encodeURIComponent(one.code)}`,
      title: one.name,
      text: null,
    })),
    ...(has('participant') ? [{ to: '/mijn/aanmelding', title: null, text: null }] : []),
  ];
  // One door is the usual case: nobody has to choose from a list of one.
  if (doors.length === 1 && !has('operator')) throw redirect(doors[0]!.to);
  return {
    name,
    doors,
    coordinates: coordinates.length > 0,
    waitsForRound: coordinates.length > 0 && rounds.length === 0,
    programmes: has('operator') ? await countPerProgramme(db) : null,
  };
}

export default function Mine({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { name, doors, coordinates, waitsForRound, programmes } = loaderData;
  return (
    <>
      <title>{`${t.mine(name)} · Wisselstage`}</title>
      <PageHead title={t.mine(name)} lead={programmes ? t.operatorLead : undefined} />
      {waitsForRound ? (
        <Empty
          title={t.noRounds}
          action={
            <ButtonLink variant="primary" to="/rondes/nieuw">
              {t.makeRound}
            </ButtonLink>
          }
        />
      ) : null}
      {doors.map(({ to, title, text }) => (
        <Card key={to} title={title ?? t.ownSignUp} headingLevel={2}>
          {text ? <p>{text}</p> : null}
          <p>
            <ButtonLink variant="primary" to={to}>
              {t.open}
            </ButtonLink>
          </p>
        </Card>
      ))}
      {coordinates && !waitsForRound ? (
        <p>
          <ButtonLink variant="secondary" to="/rondes/nieuw">
            {t.makeRound}
          </ButtonLink>
        </p>
      ) : null}
      {programmes ? <Programmes programmes={programmes} /> : null}
      {doors.length === 0 && !waitsForRound && !programmes ? (
        <Empty title={t.notYet}>
          <p>{t.notYetText}</p>
        </Empty>
      ) : null}
    </>
  );
}

function Programmes({ programmes }: { programmes: Awaited<ReturnType<typeof countPerProgramme>> }) {
  const t = useWords(words);
  return (
    <Section title={t.programmes}>
      <DataTable
        caption={t.programmes}
        captionHidden
        empty={<Empty title={t.noProgrammes} />}
        columns={[
          { key: 'name', text: t.programme },
          { key: 'rounds', text: t.roundCount, align: 'end' },
          { key: 'accounts', text: t.accountCount, align: 'end' },
        ]}
        rows={programmes.map(({ code, name, rounds, accounts }) => ({
          key: code,
          header: 'name',
          cells: { name, rounds, accounts },
        }))}
      />
    </Section>
  );
}
