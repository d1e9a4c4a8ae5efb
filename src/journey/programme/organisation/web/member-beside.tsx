import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import { formatShortDate } from '../../../../language/format.ts';
import { postPath } from '../../../../post/paths.ts';
import { words as postWords } from '../../../../post/words.ts';
import { Happened } from '../../../../ui/happened.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { MailAddress } from '../../../../ui/mail-address.tsx';
import { Section } from '../../../../ui/section.tsx';
import { SentReceived } from '../../../../ui/sent-received.tsx';
import type { Exchanged } from '../../programme-holdings.ts';
import type { Change } from '../history.ts';
import type { ToldMail } from './member-whole.ts';
import { words } from './whole-words.ts';

/** What it sent and received over the rounds, beside its standing from before. */
function MemberBalance({ exchanged }: { exchanged: Exchanged[] }) {
  const t = useWords(words);
  return (
    <Section id="saldo" title={t.balance} intro={t.balanceIntro}>
      {exchanged.length === 0 ? (
        <p>{t.noBalance}</p>
      ) : (
        <SentReceived
          label={t.balance}
          heads={t.exchange}
          rows={exchanged.map(({ round, sent, received }) => ({
            ...{ name: round, sent, received },
            net: received - sent,
          }))}
        />
      )}
    </Section>
  );
}

function MemberMail({ mails, round }: { mails: ToldMail[]; round: string }) {
  const t = useWords(words);
  const post = useWords(postWords);
  const locale = useLocale();
  return (
    <Section id="mail" title={t.mail}>
      {mails.length === 0 ? (
        <p>{t.noMail}</p>
      ) : (
        <Happened
          items={mails.map(({ id, label, kind, recipient, status, at }) => ({
            key: id,
            on: dayOf(at),
            day: formatShortDate(dayOf(at), locale),
            text: (
              <>
                {label?.[locale] ?? post.unknown(kind)} <MailAddress>{recipient}</MailAddress>
                {status === 'sent' ? null : `: ${post.status[status]}`}
              </>
            ),
          }))}
        />
      )}
      <p>
        <Link className="nl-link" to={postPath(round)}>
          {t.allMail}
        </Link>
      </p>
    </Section>
  );
}

function MemberChanges({ changes }: { changes: Change[] }) {
  const t = useWords(words);
  const locale = useLocale();
  if (changes.length === 0) return null;
  return (
    <Section id="geschiedenis" title={t.happened}>
      <Happened
        items={changes.map((change, index) => ({
          key: `${change.kind} ${change.on} ${index}`,
          on: change.on,
          day: formatShortDate(change.on, locale),
          text: [t.changes(change), ...(change.by ? [t.by(change.by)] : [])].join(' '),
        }))}
      />
    </Section>
  );
}

interface MemberBesideProps {
  exchanged: Exchanged[];
  mails: ToldMail[];
  round: string;
  changes: Change[];
  /** Its sites. */
  children: ReactNode;
}

/** What comes after what is to be done: whom it sent and received, its mail, and what changed. */
export default function MemberBeside({ exchanged, mails, round, changes, children }: MemberBesideProps) {
  return (
    <>
      <MemberBalance exchanged={exchanged} />
      {children}
      <MemberMail mails={mails} round={round} />
      <MemberChanges changes={changes} />
    </>
  );
}
