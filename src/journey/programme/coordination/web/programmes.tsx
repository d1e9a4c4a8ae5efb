import { Link } from 'react-router';
import { healthPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { grammar } from '../../../../language/grammar.ts';
import { appContext } from '../../../../people/scope.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { newProgrammePath, programmePath } from '../../paths.ts';
import { readOverview } from '../overview.ts';
import type { Route } from './+types/programmes.ts';
import { words } from './operator-words.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const programmes = await readOverview(context.get(appContext).db, dayOf(new Date()));
  return {
    programmes: programmes.map(({ code, name, coordinators, rounds }) => ({
      ...{ code, name, rounds },
      coordinators: coordinators.map((one) => one.name),
    })),
  };
}

/** Where who runs the site sees its programmes, and nothing of what is in them. */
export default function ProgrammesPage({ loaderData: { programmes } }: Route.ComponentProps) {
  const t = useWords(words);
  const { list } = grammar[useLocale()];
  const make = (
    <ButtonLink variant="primary" to={newProgrammePath}>
      {t.make}
    </ButtonLink>
  );
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <PageHead title={t.title} lead={t.lead} actions={programmes.length > 0 ? make : undefined} />
      <Section title={t.programmes}>
        <DataTable
          caption={t.programmes}
          captionHidden
          empty={
            <Empty title={t.none} action={make}>
              <p>{t.noneText}</p>
            </Empty>
          }
          columns={[
            { key: 'name', text: t.programme },
            { key: 'coordinators', text: t.coordinators },
            { key: 'rounds', text: t.rounds },
          ]}
          rows={programmes.map(({ code, name, coordinators, rounds }) => ({
            key: code,
            header: 'name',
            cells: {
              name: (
                <Link className="nl-link" to={programmePath(code)}>
                  {name}
                </Link>
              ),
              coordinators: coordinators.length > 0 ? list(coordinators) : t.nobody,
              rounds: rounds.length > 0 ? list(rounds) : t.noRounds,
            },
          }))}
        />
      </Section>
      <p>
        <ButtonLink variant="secondary" to={healthPath}>
          {t.health}
        </ButtonLink>
      </p>
    </>
  );
}
