import { useSearchParams } from 'react-router';
import { formatSigned } from '../../../../language/format.ts';
import { sortLink } from '../../../../ui/asked.ts';
import { Button } from '../../../../ui/button.tsx';
import { DenseTable, RowLink } from '../../../../ui/dense-table.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Paging } from '../../../../ui/paging.tsx';
import { BulkBar } from '../../../../ui/pick.tsx';
import { Tile } from '../../../../ui/tile.tsx';
import { memberPath } from '../../paths.ts';
import { AnswerState } from './answer-badge.tsx';
import { words } from './member-words.ts';
import type { MembersList, SortKey } from './members-list.ts';
import { words as membersWords } from './members-words.ts';

/** The form that those that were chosen go with. */
export const FORM = 'gekozen';

interface MembersTableProps {
  /** Code of the round. */
  round: string;
  caption: string;
  list: MembersList;
  /** Nothing was chosen. */
  refused: boolean;
}

/** The organisations of a round, each leading to its page; several can be invited or reminded together. */
export function MembersTable({ round, caption, list: { page, sort }, refused }: MembersTableProps) {
  const t = useWords(words);
  const l = useWords(membersWords);
  const locale = useLocale();
  const [search] = useSearchParams();
  const sorts = (key: SortKey) => sortLink(search, sort, key);
  return (
    <>
      <BulkBar form={FORM} idle={l.idle} picked={l.picked} clearText={l.clear} refused={refused}>
        {(count) => (
          <>
            <Button variant="secondary" small name="intent" value="invite-picked">
              {l.invitePicked(count)}
            </Button>
            <Button variant="secondary" small name="intent" value="remind-picked">
              {l.remindPicked(count)}
            </Button>
          </>
        )}
      </BulkBar>
      <DenseTable
        caption={caption}
        header="organisation"
        picking={{ form: FORM, text: l.pick, allText: l.pickAll }}
        columns={[
          { key: 'organisation', text: l.organisation, sort: sorts('naam') },
          { key: 'kind', text: t.kind, width: 'middle', sort: sorts('soort') },
          { key: 'contacts', text: l.contact, sort: sorts('contact') },
          { key: 'answer', text: t.answer, width: 'large', sort: sorts('antwoord') },
          { key: 'standing', text: t.standing, width: 'small', sort: sorts('saldo') },
        ]}
        rows={page.items.map((member) => ({
          key: member.code,
          id: member.code,
          pickText: l.pickOne(member.name),
          cells: {
            organisation: (
              <span className="ws-organisation">
                <Tile size="small" icon={member.look?.icon ?? null} family={member.look?.family ?? null} />
                <span>
                  <RowLink id={`naam-${member.code}`} to={memberPath(round, member.code)} open={false}>
                    {member.name}
                  </RowLink>
                  <small>{member.code}</small>
                </span>
              </span>
            ),
            kind: (
              <>
                {member.kind}
                <small>{member.region}</small>
              </>
            ),
            contacts: <Contacts member={member} />,
            answer: <AnswerState answer={member.answer} invitation={member.invitation} />,
            standing: formatSigned(member.standing, locale),
          },
        }))}
      />
      <Paging page={page} />
    </>
  );
}

function Contacts({ member }: { member: MembersList['page']['items'][number] }) {
  const t = useWords(words);
  const l = useWords(membersWords);
  const [first, ...others] = member.contacts;
  if (!first) return <small>{member.contactName ? t.noAddress(member.contactName) : l.noContact}</small>;
  return (
    <>
      {first.name}
      {others.length > 0 ? <small>{l.andOthers(others.map(({ name }) => name))}</small> : null}
    </>
  );
}
