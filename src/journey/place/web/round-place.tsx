import { dayOf } from '../../../language/day.ts';
import { noteOpened } from '../../../people/noting.ts';
import { localeContext, roundContext, viewerContext } from '../../../people/scope.ts';
import { useAnswer } from '../../../ui/answer.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/choice-field.tsx';
import { FormStack } from '../../../ui/fieldset.tsx';
import { KeptForm } from '../../../ui/kept-form.tsx';
import { useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { holdingsContext } from '../../programme/programme-holdings.ts';
import { namedApart } from '../../programme/programme-names.ts';
import { readRound, readRoundOrganisations } from '../../programme/reads.ts';
import { placesPath } from '../../sign-up/paths.ts';
import { LeakNote } from '../leak/web/leak-note.tsx';
import { newRoundPlacePath, roundPlacePath } from '../paths.ts';
import { findOwnPlace } from '../place-round.ts';
import { findOfRound } from '../policy.ts';
import { readPlaceDetails } from '../reads.ts';
import { findLeakOf } from '../reads-closed.ts';
import type { Route } from './+types/round-place.ts';
import { AtPlace } from './at-place.tsx';
import { type At, savePlaceForm, viewPlace } from './place-page.ts';
import { PlacePage } from './place-view.tsx';
import { words } from './place-words.ts';

/** The place of the address, or the organisation to make one for; `null` when that is not said yet. */
async function placeOf({ context, params, request }: Route.LoaderArgs | Route.ActionArgs) {
  const scope = context.get(roundContext);
  const { db, roundId, code } = scope;
  const isNew = params.plek === 'nieuw';
  const place = isNew ? null : (await readPlaceDetails(db, roundId, { code: params.plek }))[0];
  if (place === undefined) throw new Response(null, { status: 404 });
  const by = place?.organisation ?? new URL(request.url).searchParams.get('bij');
  if (!by) return null;
  const organisation = await findOfRound(db, scope, by);
  if (!organisation) throw new Response(null, { status: 404 });
  const at: At = {
    app: scope,
    round: await readRound(db, roundId),
    organisation,
    place,
    coordinator: true,
    list: (asked) => placesPath(code, asked),
    copyTo: (asked) => newRoundPlacePath(code, asked),
    today: dayOf(new Date()),
    by: context.get(viewerContext)!.userId,
  };
  return at;
}

export async function loader(args: Route.LoaderArgs) {
  const at = await placeOf(args);
  const { db, roundId, code, name } = args.context.get(roundContext);
  if (!at) {
    const organisations = await readRoundOrganisations(db, roundId);
    return {
      list: placesPath(code),
      roundName: name,
      choose: namedApart(organisations).map((one) => ({ value: one.code, label: one.name })),
    };
  }
  const search = new URL(args.request.url).searchParams;
  const base = await findOwnPlace(db, at.round.id, at.organisation, search.get('kopie'));
  const { programmeId } = at.organisation;
  if (at.place?.secret) {
    const about = { kind: 'place', id: at.place.id };
    await noteOpened(args.context, { kind: 'secret-opened', as: 'coordinator', programmeId, about });
  }
  const atPlace = { programmeId, roundId, round: code, place: at.place?.code ?? '' };
  const parts = at.place
    ? await Promise.all(
        args.context
          .get(holdingsContext)
          .map((stage) => stage.atPlace?.(db, atPlace, args.context.get(localeContext)) ?? null),
      )
    : [];
  return {
    view: await viewPlace(at, search, { base, host: null }),
    closing: at.place ? { placeId: at.place.id, leakId: await findLeakOf(db, at.place.id) } : null,
    by: at.organisation.code,
    // What is most certain first.
    parts: parts.filter((part) => part !== null).toReversed(),
  };
}

export async function action(args: Route.ActionArgs) {
  const at = await placeOf(args);
  if (!at) throw new Response(null, { status: 404 });
  return savePlaceForm(at, args.request);
}

export default function RoundPlace({ loaderData, actionData, params }: Route.ComponentProps) {
  const t = useWords(words);
  const said = useAnswer(actionData);
  if (loaderData.view) {
    const { view, by, closing } = loaderData;
    const isNew = params.plek === 'nieuw';
    const here = isNew
      ? newRoundPlacePath(params.ronde, { bij: by })
      : roundPlacePath(params.ronde, params.plek);
    return (
      <PlacePage
        key={here}
        view={view}
        said={said}
        here={here}
        above={
          <>
            {closing ? <LeakNote {...closing} /> : null}
            <AtPlace parts={loaderData.parts} />
          </>
        }
      />
    );
  }
  return (
    <>
      <title>{`${t.newTitle} · ${loaderData.roundName}`}</title>
      <PageHead
        crumbs={[{ to: loaderData.list, text: t.places }, { text: t.newTitle }]}
        crumbsLabel={t.crumbs}
        title={t.newTitle}
      />
      <KeptForm kept="bij" method="get">
        <FormStack>
          <SelectField
            id="bij"
            name="bij"
            label={t.choose}
            defaultValue=""
            options={[{ value: '', label: t.chooseOne }, ...loaderData.choose]}
            required
          />
          <ButtonRow>
            <Button variant="primary">{t.further}</Button>
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </>
  );
}
