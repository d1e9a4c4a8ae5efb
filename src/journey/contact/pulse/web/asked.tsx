import { Form } from 'react-router';
import { Button } from '../../../../ui/button.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PressPicks, TickPicks } from '../../../../ui/press-picks.tsx';
import { ABOUTS, CONTACTS, NOTICES } from '../../contact-pulse.ts';
import type { TypedPulse } from '../form.ts';
import type { Asked } from '../viewing.ts';
import { words } from './pulse-words.ts';

interface AskedProps {
  asked: Asked;
  /** Where its forms go, with the key of the mail. */
  at: { action: string; sleutel: string };
  /** What was ticked, and not taken. */
  typed: TypedPulse | null;
  error: string | undefined;
  /** Another form on the page goes along when the language changes. */
  aside: boolean;
}

/** Of the first box of what a client noticed. */
export const noticedId = (id: string) => `merkte-${id}`;

/** One whom somebody met: three buttons, of which one press is the answer; after a yes, what it was about. */
export function AskedOf({ asked, at, typed, error, aside }: AskedProps) {
  const t = useWords(words);
  const { id, moment, contact, about, noticed } = asked;
  const hidden = (
    <>
      <input type="hidden" name="sleutel" value={at.sleutel} />
      <input type="hidden" name="peiling" value={id} />
    </>
  );
  return (
    <section id={`peiling-${id}`} className="ws-card ws-pulse">
      <Who asked={asked} />
      <Form method="post" action={at.action}>
        {hidden}
        <PressPicks
          name="contact"
          legend={t.asks[moment]}
          options={CONTACTS.map((value) => ({ value, label: t.contacts[value] }))}
          chosen={contact ?? undefined}
        />
      </Form>
      {contact === 'yes' ? (
        <KeptForm kept={`peiling-${id}`} aside={aside} method="post" action={at.action}>
          {hidden}
          <TickPicks
            id={`waarover-${id}`}
            name="waarover"
            legend={t.about}
            options={ABOUTS.map((value) => ({ value, label: t.abouts[value] }))}
            ticked={typed?.about ?? about}
          />
          <TickPicks
            id={noticedId(id)}
            name="merkte"
            legend={t.noticed}
            options={NOTICES.map((value) => ({ value, label: t.notices[value] }))}
            ticked={typed?.noticed ?? noticed}
            error={error}
          />
          <Button variant="primary">{t.more}</Button>
        </KeptForm>
      ) : null}
    </section>
  );
}

function Who({ asked: { who, side, secret } }: { asked: Asked }) {
  const t = useWords(words);
  if (who === null) return <h2>{t.unnamed[side]}</h2>;
  const { name, jobTitle, organisation, title } = who;
  const about = [jobTitle, organisation, secret || side === 'visitor' ? title : ''].filter(Boolean);
  return (
    <>
      <h2>{name || t.received}</h2>
      <p className="ws-soft">{about.join(' · ')}</p>
    </>
  );
}
