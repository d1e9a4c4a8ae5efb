import { Link } from 'react-router';
import { formatSigned } from '../../../../language/format.ts';
import { Empty } from '../../../../ui/empty.tsx';
import { Soft } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { memberPath } from '../../paths.ts';
import { AnswerBadge } from './answer-badge.tsx';
import type { MembersView } from './member-view.ts';
import { words } from './member-words.ts';

interface MembersTableProps {
  /** Code of the round. */
  round: string;
  caption: string;
  members: MembersView['members'];
}

export function MembersTable({ round, caption, members }: MembersTableProps) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <DataTable
      caption={caption}
      captionHidden
      empty={<Empty title={t.nobody} />}
      columns={[
        { key: 'organisation', text: t.organisation },
        { key: 'kind', text: t.kind },
        { key: 'region', text: t.region },
        { key: 'contacts', text: t.contact },
        { key: 'answer', text: t.answer },
        { key: 'standing', text: t.standing, align: 'end' },
      ]}
      rows={members.map((member) => ({
        key: member.code,
        header: 'organisation',
        cells: {
          organisation: (
            <>
              <Link className="nl-link" to={memberPath(round, member.code)}>
                {member.name}
              </Link>
              <Soft>{member.code}</Soft>
            </>
          ),
          kind: member.kind,
          region: member.region,
          contacts: <Contacts member={member} />,
          answer: <AnswerBadge answer={member.answer} invitation={member.invitation} />,
          standing: formatSigned(member.standing, locale),
        },
      }))}
    />
  );
}

function Contacts({ member }: { member: MembersView['members'][number] }) {
  const t = useWords(words);
  if (member.contacts.length === 0) {
    return <Soft>{member.contactName ? t.noAddress(member.contactName) : t.noContact}</Soft>;
  }
  return member.contacts.map(({ id, name }) => <div key={id}>{name}</div>);
}
