import { data, Form } from 'react-router';
import { homePath } from '../../homes/paths.ts';
import { resumeReminders, stopReminders } from '../../people/person/reminders.ts';
import { appContext } from '../../people/scope.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { stopPath } from '../paths.ts';
import { findStop } from '../reads.ts';
import { words } from '../words.ts';
import type { Route } from './+types/stop.ts';

/** Whom the key of the address is about; it is the same for who asks and for who presses. */
async function find({ request, context }: Pick<Route.LoaderArgs, 'request' | 'context'>) {
  const { db, mailKeys } = context.get(appContext);
  const key = new URL(request.url).searchParams.get('sleutel') ?? '';
  const mailId = mailKeys.mailOf(key);
  return { db, key, stop: mailId ? await findStop(db, mailId) : null };
}

/** Changes nothing: mail scanners open every link. */
export async function loader(args: Route.LoaderArgs) {
  const { key, stop } = await find(args);
  const about = { key, programme: stop?.programme ?? null, stopped: stop?.stopped ?? false };
  return data(about, { status: stop ? 200 : 404 });
}

/** The button of the page, or the one of a mail program, which posts `List-Unsubscribe=One-Click` (RFC 8058). */
export async function action(args: Route.ActionArgs) {
  const { db, stop } = await find(args);
  if (!stop) return data(null, { status: 404 });
  const form = await args.request.formData();
  await (form.get('intent') === 'resume' ? resumeReminders : stopReminders)(db, stop);
  return data(null);
}

export default function StopPage({ loaderData }: Route.ComponentProps) {
  const { stop: t } = useWords(words);
  const { key, programme, stopped } = loaderData;
  if (programme === null) {
    return (
      <>
        <title>{`${t.wrong} · Wisselstage`}</title>
        <PageHead title={t.wrong} lead={t.wrongText} />
        <ButtonRow>
          <ButtonLink variant="secondary" to={homePath}>
            {t.toStart}
          </ButtonLink>
        </ButtonRow>
      </>
    );
  }
  const title = stopped ? t.stopped : t.title;
  return (
    <>
      <title>{`${title} · ${programme}`}</title>
      <PageHead
        crumbs={[{ text: programme }]}
        title={title}
        lead={stopped ? t.stoppedText(programme) : t.text(programme)}
      />
      <Form method="post" action={stopPath({ sleutel: key })}>
        <ButtonRow>
          <Button
            variant={stopped ? 'secondary' : 'primary'}
            name="intent"
            value={stopped ? 'resume' : 'stop'}
          >
            {stopped ? t.resume : t.stop}
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
}
