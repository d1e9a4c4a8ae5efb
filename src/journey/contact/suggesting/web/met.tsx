import { appContext } from '../../../../people/scope.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Card } from '../../../../ui/card.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Stack } from '../../../../ui/step-bar.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { enterEverywhere } from '../../finding/web/every-programme.ts';
import { directoryPath, suggestLinePath } from '../../paths.ts';
import { readMetPeople } from '../reading.ts';
import type { Route } from './+types/met.ts';
import { words } from './suggesting-words.ts';

/** Whom somebody met, in all their programmes. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const people = [];
  for (const looking of await enterEverywhere(context, request))
    people.push(...(await readMetPeople(db, looking)));
  return people.map(({ personId, name, organisation, written }) => ({
    ...{ personId, name, organisation, written },
  }));
}

export default function MetPage({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  return (
    <>
      <title>{`${t.met.title} · Wisselstage`}</title>
      <PageHead
        crumbs={[{ to: directoryPath(), text: t.directory }, { text: t.met.title }]}
        crumbsLabel={t.crumbs}
        band="sage"
        drawing="cord"
        title={t.met.title}
        lead={t.met.lead}
      />
      {loaderData.length === 0 ? (
        <Empty
          title={t.met.nobody}
          action={
            <ButtonLink variant="secondary" to={directoryPath()}>
              {t.back}
            </ButtonLink>
          }
        >
          <p>{t.met.nobodyText}</p>
        </Empty>
      ) : (
        <Stack>
          {loaderData.map(({ personId, name, organisation, written }) => (
            <Card key={personId} title={name} headingLevel={2}>
              <p>{organisation}</p>
              {written ? (
                <p className="ws-soft">{t.met.written}</p>
              ) : (
                <ButtonRow>
                  <ButtonLink variant="secondary" small to={suggestLinePath(personId)}>
                    {t.met.write} <VisuallyHidden>({name})</VisuallyHidden>
                  </ButtonLink>
                </ButtonRow>
              )}
            </Card>
          ))}
        </Stack>
      )}
    </>
  );
}
