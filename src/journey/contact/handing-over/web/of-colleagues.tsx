import { data, redirect } from 'react-router';
import { z } from 'zod';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { typedIn } from '../../../../forms/typed.ts';
import { organisationPath } from '../../../../homes/paths.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { enterOwn } from '../../../../people/web/enter-own.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Card, CardGrid } from '../../../../ui/card.tsx';
import { RadioGroup } from '../../../../ui/choice-field.tsx';
import { Done } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { findSpokenFor } from '../../../programme/reads-own.ts';
import { enterEverywhere } from '../../finding/web/every-programme.ts';
import { cardsOfColleaguesPath } from '../../paths.ts';
import { readOwner } from '../../reads-owner.ts';
import {
  askForColleague,
  type CardOfColleague,
  readCardsOfColleagues,
  readTakers,
} from '../for-colleague.ts';
import type { Route } from './+types/of-colleagues.ts';
import { words } from './of-colleagues-words.ts';

/** Who speaks for the organisation, as they look in the directory of its programme; and whose card it is about. */
async function enter({ context, request, params }: Pick<Route.LoaderArgs, 'context' | 'request' | 'params'>) {
  const { db } = context.get(appContext);
  const own = await enterOwn(context, findSpokenFor, params.code);
  const everywhere = await enterEverywhere(context, request);
  const looking = everywhere.find(({ programmeId }) => programmeId === own.programmeId);
  if (!looking) throw new Response(null, { status: 404 });
  const cards = await readCardsOfColleagues(db, looking, own.id);
  const van = z.uuid().safeParse(new URL(request.url).searchParams.get('van')).data;
  const chosen = cards.find(({ personId, askedOf }) => personId === van && askedOf === null) ?? null;
  const owner =
    chosen && (await readOwner(db, { programmeId: looking.programmeId, personId: chosen.personId }));
  return { db, own, looking, cards, chosen, takers: owner ? await readTakers(db, owner) : [] };
}

/** Looking changes nothing. */
export async function loader(args: Route.LoaderArgs) {
  const { own, cards, chosen, takers } = await enter(args);
  const done = new URL(args.request.url).searchParams.get('gedaan');
  return { address: own.address, name: own.name, cards, chosen, takers, asked: done === 'gevraagd' };
}

export async function action(args: Route.ActionArgs) {
  const { db, own, looking, chosen, takers } = await enter(args);
  const { userId } = args.context.get(viewerContext)!;
  const typed = await typedIn(args.request);
  const colleague = takers.find(({ personId }) => personId === typed.collega);
  // Asked twice is asked once: the list says of whom.
  if (!chosen) return redirect(cardsOfColleaguesPath(own.address), 303);
  if (!colleague) return data({ typed, faults: { collega: 'choice' as const } }, { status: 422 });
  const asking = {
    ...{ organisationId: own.id, userId },
    ...{ ownerId: chosen.personId, colleagueId: colleague.personId },
  };
  const done = await db.transaction().execute((trx) => askForColleague(trx, looking, asking));
  return redirect(cardsOfColleaguesPath(own.address, done ? { gedaan: 'gevraagd' } : {}), 303);
}

export const shouldRevalidate = () => true;

export default function OfColleaguesPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said = useAnswer(actionData);
  const { address, name, cards, chosen, asked } = loaderData;
  const title = chosen ? t.titleOf(chosen.name) : t.title;
  const up = chosen
    ? [{ to: cardsOfColleaguesPath(address), text: t.title }, { text: chosen.name }]
    : [{ text: t.title }];
  return (
    <>
      <title>{`${title} · Wisselstage`}</title>
      <PageHead
        crumbs={[{ to: organisationPath(address), text: name }, ...up]}
        crumbsLabel={t.crumbs}
        band="sage"
        title={title}
        lead={chosen ? t.leadOf(chosen.name) : t.lead}
      />
      <Done text={asked ? t.asked : null} />
      {chosen ? (
        <AskForm loaded={loaderData} card={chosen} said={said} />
      ) : cards.length > 0 ? (
        <Section title={t.cards(cards.length)}>
          <CardGrid>
            {cards.map((card) => (
              <CardLine key={card.personId} card={card} address={address} />
            ))}
          </CardGrid>
        </Section>
      ) : (
        <Empty
          title={t.none}
          action={
            <ButtonLink variant="secondary" to={organisationPath(address)}>
              {t.back}
            </ButtonLink>
          }
        >
          <p>{t.noneText}</p>
        </Empty>
      )}
    </>
  );
}

function CardLine({ card, address }: { card: CardOfColleague; address: string }) {
  const t = useWords(words);
  const { personId, name, lines, askedOf } = card;
  return (
    <Card title={name}>
      <ul className="ws-for-me">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {askedOf === null ? (
        <ButtonLink variant="secondary" small to={cardsOfColleaguesPath(address, { van: personId })}>
          {t.ask(name)}
        </ButtonLink>
      ) : (
        <p>{t.waits(askedOf)}</p>
      )}
    </Card>
  );
}

interface Said {
  typed: Record<string, string>;
  faults: { collega?: 'choice' };
}

interface Asked {
  loaded: Route.ComponentProps['loaderData'];
  card: CardOfColleague;
  said: Said | undefined;
}

function AskForm({ loaded: { address, takers }, card, said }: Asked) {
  const t = useWords(words);
  const faults = said?.faults ?? {};
  const textOf = useFaultText(faults, { collega: t.who }, { choice: () => t.choose });
  const back = (
    <ButtonLink variant="quiet" to={cardsOfColleaguesPath(address)}>
      {t.toCards}
    </ButtonLink>
  );
  if (takers.length === 0)
    return (
      <>
        <p>{t.nobody(card.name)}</p>
        <ButtonRow>{back}</ButtonRow>
      </>
    );
  return (
    <>
      <Problems faults={faults} textOf={textOf} />
      <KeptForm kept="collega" method="post" noValidate>
        <FormStack>
          <RadioGroup
            name="collega"
            legend={t.who}
            hint={t.whoHint}
            error={textOf('collega')}
            defaultValue={said?.typed.collega}
            options={takers.map(({ personId, name }) => ({ value: personId, label: name }))}
          />
          <p className="ws-soft">{t.reads(card.name)}</p>
          <ButtonRow>
            <Button variant="primary">{t.press}</Button>
            {back}
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </>
  );
}
