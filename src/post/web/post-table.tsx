import { dayOf, timeOf } from '../../language/day.ts';
import { formatDay } from '../../language/format.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Inline, Soft } from '../../ui/inline.tsx';
import { useLocale, useWords } from '../../ui/language.tsx';
import { MailAddress } from '../../ui/mail-address.tsx';
import { RowForm } from '../../ui/row-form.tsx';
import { DataTable } from '../../ui/table.tsx';

import type { MailRow } from '../reads.ts';
import { type PostWords, words } from '../words.ts';
import { callIt, FILTERS, type Filter, mayGoAgain, type NamedMail, reasonOf, waits } from './post-view.ts';

const TONES: Record<MailRow['status'], Tone> = {
  queued: 'info',
  sending: 'info',
  sent: 'good',
  failed: 'wrong',
  unknown: 'attention',
  returned: 'wrong',
  stopped: 'neutral',
  skipped: 'neutral',
};

/** A moment by the clock on the wall, the same on the server and in the browser. */
export function useMoment(): (at: Date) => { day: string; time: string } {
  const locale = useLocale();
  return (at) => ({ day: formatDay(dayOf(at), locale), time: timeOf(at) });
}

export function MailTable({ mails, filter }: { mails: NamedMail[]; filter: Filter }) {
  const t = useWords(words);
  const locale = useLocale();
  const moment = useMoment();
  return (
    <DataTable
      caption={t.filter[filter]}
      captionHidden
      empty={<Empty title={t.nothing[filter]} />}
      columns={[
        { key: 'kind', text: t.kind },
        { key: 'to', text: t.to },
        { key: 'when', text: t.when, nowrap: true },
        { key: 'state', text: t.state },
        { key: 'actions', text: t.actions, hiddenText: true },
      ]}
      rows={mails.map((mail) => {
        const { day, time } = moment(mail.sentAt ?? mail.queuedAt);
        return {
          key: mail.id,
          id: mail.id,
          header: 'kind',
          cells: {
            kind: callIt(mail, locale),
            to: <Recipient mail={mail} />,
            when: `${day}, ${time}`,
            state: <State mail={mail} />,
            actions: <Actions mail={mail} filter={filter} />,
          },
        };
      })}
    />
  );
}

/** The address, and what somebody is who gets such a mail. */
function Recipient({ mail }: { mail: NamedMail }) {
  const t = useWords(words);
  return (
    <>
      <MailAddress>{mail.recipient}</MailAddress>
      {mail.goesTo.length > 0 ? <Soft>{t.either(mail.goesTo.map((who) => t.addressees[who]))}</Soft> : null}
    </>
  );
}

/** What became of it in words, and what happens next. */
function State({ mail }: { mail: MailRow }) {
  const t = useWords(words);
  const moment = useMoment();
  const next = nextOf(mail, t, moment(mail.dueAt).time);
  return (
    <>
      <Inline>
        <Badge tone={mail.handled ? 'neutral' : TONES[mail.status]}>{t.status[mail.status]}</Badge>
      </Inline>
      {next ? <Soft>{next}</Soft> : null}
    </>
  );
}

function nextOf(mail: MailRow, t: PostWords, retryAt: string): string | null {
  const code = mail.lastError && /\d/.test(mail.lastError) ? ` (${t.code(mail.lastError)})` : '';
  if (mail.handled) return t.handled;
  switch (mail.status) {
    case 'queued':
      return mail.lastError ? t.retryAt(retryAt) + code : null;
    case 'sending':
      return t.sendingNext;
    case 'failed':
    case 'returned':
      return t.reason[reasonOf(mail.lastError)] + code;
    case 'unknown':
      return mail.lastError === 'CRASH' ? t.reason.crash : t.unknownNext;
    case 'stopped':
      return t.stoppedNext;
    case 'skipped':
      return t.skippedNext;
    default:
      return null;
  }
}

function Actions({ mail, filter }: { mail: NamedMail; filter: Filter }) {
  const t = useWords(words);
  const locale = useLocale();
  const again = mayGoAgain(mail);
  const waiting = waits(mail);
  if (!again && !waiting) return null;
  const about = t.of(callIt(mail, locale), mail.recipient);
  return (
    <RowForm row={mail.id}>
      <input type="hidden" name="mail" value={mail.id} />
      <input type="hidden" name="toon" value={FILTERS[filter]} />
      <ButtonRow>
        {again ? (
          <Button variant="secondary" small name="intent" value="again" label={`${t.again}: ${about}`}>
            {t.again}
          </Button>
        ) : null}
        {waiting ? (
          <Button variant="quiet" small name="intent" value="solved" label={`${t.solved}: ${about}`}>
            {t.solved}
          </Button>
        ) : null}
      </ButtonRow>
    </RowForm>
  );
}
