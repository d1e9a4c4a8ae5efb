import { appContext } from '../../people/scope.ts';
import { words } from '../../people/words.ts';
import { readOutbox } from '../../platform/mail/mail.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { outboxMailPath } from '../paths.ts';
import type { Route } from './+types/outbox.ts';

export async function loader({ context }: Route.LoaderArgs) {
  return { mails: await readOutbox(context.get(appContext).db) };
}

export default function Outbox({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  return (
    <>
      <title>{`${t.outbox} · Wisselstage`}</title>
      <PageHead title={t.outbox} lead={t.outboxLead} />
      {loaderData.mails.length === 0 ? <Empty title={t.outboxEmpty} /> : null}
      {loaderData.mails.map((mail) => (
        <Card key={mail.id} title={mail.subject} headingLevel={2}>
          <p>
            {t.to}: {mail.recipient}
          </p>
          <Letter text={mail.body} />
          <p>
            <a className="nl-link" href={outboxMailPath(mail.id)} target="_blank" rel="noreferrer">
              {t.asPage}
              <VisuallyHidden>: {mail.subject}</VisuallyHidden>
            </a>
          </p>
        </Card>
      ))}
    </>
  );
}

/** A letter as text, with its addresses to open: in the example this is where mail is answered. */
function Letter({ text }: { text: string }) {
  return (
    <p className="ws-lines">
      {text.split(/(https?:\/\/\S+)/).map((part, index) =>
        index % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a letter never move
          <a className="nl-link" key={index} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
