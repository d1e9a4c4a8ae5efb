import { data, Form, redirect } from 'react-router';
import { minePath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { formatLongDay } from '../../../../language/format.ts';
import type { PersonId } from '../../../../people/ids.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Card } from '../../../../ui/card.tsx';
import { CodeText } from '../../../../ui/code-list.tsx';
import { CopyButton } from '../../../../ui/copy-button.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Done } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { Inline } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { ownFeedPath } from '../../paths.ts';
import { makeFeedLink, type OwnFeed, readOwnFeeds, stopFeed } from '../keys.ts';
import type { Route } from './+types/own-feed.ts';
import { words } from './own-feed-words.ts';

const enter = async (context: Route.LoaderArgs['context']) => {
  const { db, config } = context.get(appContext);
  const people = context.get(viewerContext)!.selves.map(({ personId }) => personId);
  return { db, baseUrl: config.baseUrl, feeds: await readOwnFeeds(db, people) };
};

export async function loader({ context, request }: Route.LoaderArgs) {
  const { feeds } = await enter(context);
  return { feeds, stopped: new URL(request.url).searchParams.has('gedaan') };
}

/** The address is in this answer alone: only its digest is stored. */
interface Made {
  personId: PersonId;
  link: string;
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, baseUrl, feeds } = await enter(context);
  const form = await request.formData();
  const own = feeds.find(({ personId }) => personId === form.get('van'));
  if (!own) throw new Response(null, { status: 404 });
  const { personId } = own;
  if (form.get('doe') === 'stop') {
    await stopFeed(db, personId);
    return redirect(ownFeedPath({ gedaan: 'gestopt' }), 303);
  }
  if (form.get('doe') !== 'maak') throw new Response(null, { status: 404 });
  const link = await db.transaction().execute((trx) => makeFeedLink(trx, personId, baseUrl));
  return data<Made>({ personId, link });
}

export default function OwnFeedPage({ loaderData, actionData }: Route.ComponentProps) {
  const { feeds, stopped } = loaderData;
  const t = useWords(words);
  const made: Made | undefined = useAnswer(actionData);
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      {made ? <Done text={t.made} /> : stopped ? <Done text={t.stopped} /> : null}
      <PageHead crumbs={[{ to: minePath(), text: t.mine }]} title={t.title} lead={t.lead} />
      {feeds.length === 0 ? (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      ) : null}
      {feeds.map((feed) => (
        <Feed
          key={feed.personId}
          feed={feed}
          several={feeds.length > 1}
          link={made?.personId === feed.personId ? made.link : null}
        />
      ))}
      {feeds.length > 0 ? <HowTo /> : null}
      <ButtonRow>
        <ButtonLink variant="secondary" to={minePath()}>
          {t.toMine}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

interface FeedProps {
  feed: OwnFeed;
  /** Somebody takes part in more than one programme, each with a calendar of its own. */
  several: boolean;
  link: string | null;
}

function Feed({ feed: { personId, programme, since }, several, link }: FeedProps) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <Card title={several ? programme : t.address} headingLevel={2}>
      {link ? (
        <>
          <p>{t.once}</p>
          <CodeText>{link}</CodeText>
          <Inline>
            <CopyButton value={link} text={t.copy} done={t.copied} />
          </Inline>
          <p>{t.keep}</p>
        </>
      ) : (
        <p>{since ? t.since(formatLongDay(dayOf(since), locale)) : t.notYet}</p>
      )}
      <Form method="post">
        <input type="hidden" name="van" value={personId} />
        <Inline>
          <Button name="doe" value="maak" variant={since ? 'secondary' : 'primary'}>
            {since ? t.again : t.make}
          </Button>
          {since ? (
            <Button name="doe" value="stop" variant="danger">
              {t.stop}
            </Button>
          ) : null}
        </Inline>
      </Form>
      {since ? <p className="ws-soft">{t.againText}</p> : null}
    </Card>
  );
}

function HowTo() {
  const t = useWords(words);
  return (
    <Section title={t.how} intro={t.howText}>
      {t.programs.map(({ name, steps }) => (
        <Disclosure key={name} summary={name}>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Disclosure>
      ))}
      <p>{t.secret}</p>
    </Section>
  );
}
