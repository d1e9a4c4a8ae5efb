import { data, Form, redirect } from 'react-router';
import { fieldOf } from '../../../../forms/field-of.ts';
import { NO_BSN, NoBsn } from '../../../../forms/no-bsn.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { faultsOf, typedIn } from '../../../../forms/typed.ts';
import { dayOf } from '../../../../language/day.ts';
import { appContext } from '../../../../people/scope.ts';
import { doubtIn, readSaid } from '../../../../platform/privacy/doubt.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import type { PageHandle } from '../../../../ui/plain.ts';
import { TextArea } from '../../../../ui/text-field.tsx';
import { closedAnswer } from '../../../place/place-closed.ts';
import { approvePath } from '../../paths.ts';
import { readPhotoBytes } from '../../photo/photos.ts';
import { viewStory } from '../../public/published.ts';
import { readStory } from '../../reading/read-story.ts';
import { StoryText } from '../../reading/web/story-text.tsx';
import { LONGEST } from '../../story.ts';
import { words as storyWords } from '../../words.ts';
import { STORY_FAULTS, wishForm } from '../../writing/form.ts';
import { approve, askForChange } from '../approvals.ts';
import { findAsked } from '../keys.ts';
import type { Route } from './+types/approve.ts';
import { words } from './approve-words.ts';

/** Somebody of elsewhere opens it once, from a mail: no script has to come along. */
export const handle: PageHandle = { scriptless: () => true };

/** Looking changes nothing: programs that read messages follow links as well. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const search = new URL(request.url).searchParams;
  const done = search.get('gedaan');
  if (done === 'ja' || done === 'anders')
    return { sleutel: '', state: done, view: null, kind: null, photo: '' };
  const sleutel = search.get('sleutel') ?? '';
  const asked = await findAsked(db, sleutel, dayOf(new Date()));
  const story = asked && (await readStory(db, asked.storyId));
  if (story?.leaked) throw await closedAnswer(db, story.programmeId);
  if (!story)
    return data({ sleutel: '', state: 'old' as const, view: null, kind: null, photo: '' }, { status: 404 });
  const view = viewStory(story, { draft: true });
  // The photo has no address of its own for who comes once: it stands in the page.
  const bytes = view.photo && (await readPhotoBytes(db, story.id));
  const photo = bytes ? `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}` : '';
  return { sleutel, state: 'asked' as const, view, kind: asked.kind, photo };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db } = context.get(appContext);
  const today = dayOf(new Date());
  const typed = await typedIn(request);
  const asked = await findAsked(db, typed.sleutel ?? '', today);
  if (!asked) throw new Response(null, { status: 404 });
  if (typed.doe === 'ja') {
    await db.transaction().execute((trx) => approve(trx, asked, today));
    return redirect(approvePath({ gedaan: 'ja' }), 303);
  }
  const said = readSaid(typed[NO_BSN]);
  const parsed = wishForm(said).safeParse(typed);
  if (!parsed.success)
    return data(
      { typed, faults: faultsOf(parsed.error, STORY_FAULTS), doubt: doubtIn([typed.wish], said) },
      { status: 422 },
    );
  await db.transaction().execute((trx) => askForChange(trx, asked, { ...parsed.data, today }));
  return redirect(approvePath({ gedaan: 'anders' }), 303);
}

export default function ApprovePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const all = useWords(storyWords);
  const answer = useAnswer(actionData);
  const { sleutel, state, view, kind, photo } = loaderData;
  const faults = answer?.faults ?? {};
  const textOf = useFaultText(faults, { wish: t.wish }, all.faults);
  if (!view || !kind) {
    const said: Record<string, readonly [string, string]> = {
      ja: [t.yesDone, t.yesDoneText],
      anders: [t.changeDone, t.changeDoneText],
    };
    const [title, lead] = said[state] ?? [t.old, t.oldText];
    return (
      <>
        <title>{`${title} · Wisselstage`}</title>
        <PageHead band="sand" title={title} lead={lead} />
      </>
    );
  }
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <Problems faults={faults} textOf={textOf} />
      <PageHead title={t.title} lead={t.lead[kind]} />
      <StoryText view={view} photoTo={photo} within />
      <Form method="post" action={approvePath({ sleutel })}>
        <input type="hidden" name="sleutel" value={sleutel} />
        <ButtonRow>
          <Button variant="primary" name="doe" value="ja">
            {t.yes}
          </Button>
        </ButtonRow>
      </Form>
      <Disclosure summary={t.change} open={answer !== undefined}>
        <KeptForm kept="anders" method="post" action={approvePath({ sleutel })} noValidate>
          <FormStack>
            <input type="hidden" name="sleutel" value={sleutel} />
            <input type="hidden" name="doe" value="anders" />
            <TextArea
              {...fieldOf('wish', answer?.typed ?? {}, textOf)}
              label={t.wish}
              hint={t.wishHint}
              maxLength={LONGEST.wish}
            />
            <NoBsn doubt={answer?.doubt} />
            <div>
              <Button variant="secondary">{t.send}</Button>
            </div>
          </FormStack>
        </KeptForm>
      </Disclosure>
    </>
  );
}
