import { roundPath } from '../../../../homes/paths.ts';
import { formatLongDay, formatSigned } from '../../../../language/format.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Figures } from '../../../../ui/figures.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Views } from '../../../../ui/list-tools.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Tile } from '../../../../ui/tile.tsx';
import { WholeTitle } from '../../../../ui/whole.tsx';
import { memberChangePath, membersPath } from '../../paths.ts';
import type { Held } from '../../programme-holdings.ts';
import { lookOf } from '../../programme-kinds.ts';
import type { Member } from '../../reads-members.ts';
import { words } from './member-words.ts';
import { words as wholeWords } from './whole-words.ts';

/** Which organisation it is: its kind and region, and where one goes from there. */
export function MemberHead({ member, round }: { member: Member; round: { code: string; name: string } }) {
  const t = useWords(words);
  const whole = useWords(wholeWords);
  const look = lookOf(member.kind);
  return (
    <PageHead
      crumbs={[
        { to: roundPath(round.code), text: round.name },
        { to: membersPath(round.code), text: t.title },
        { text: member.code },
      ]}
      crumbsLabel={t.crumbs}
      title={
        <WholeTitle tile={<Tile size="large" icon={look?.icon ?? null} family={look?.family ?? null} />}>
          {member.name}
        </WholeTitle>
      }
      lead={[member.kind, member.region].filter(Boolean).join(' · ') || undefined}
      actions={
        <ButtonLink variant="quiet" to={memberChangePath(round.code, member.code)}>
          {whole.change}
        </ButtonLink>
      }
    />
  );
}

/** In figures what there is of it, and ways down the page. */
export function MemberFigures({ member, held, sites }: { member: Member; held: Held[]; sites: number }) {
  const t = useWords(words);
  const whole = useWords(wholeWords);
  const locale = useLocale();
  const { standing, standingNow, leftOn } = member;
  const parts = [
    ...held.map(({ id, title, rows }) => ({ id, text: title, count: rows.length })),
    { id: 'contactpersonen', text: t.contacts, count: member.contacts.length },
    { id: 'locaties', text: t.sites, count: sites },
  ];
  return (
    <>
      {leftOn ? (
        <Callout tone="info">
          <p>{whole.left(formatLongDay(leftOn, locale))}</p>
        </Callout>
      ) : null}
      <Figures
        items={[
          ...held.flatMap(({ figures }) => figures),
          {
            label: whole.standing,
            value: formatSigned(standing, locale),
            note:
              standing === standingNow
                ? whole.standingNote
                : whole.standingThen(formatSigned(standingNow, locale)),
          },
        ]}
      />
      <Views
        label={whole.jump}
        items={parts.map(({ id, text, count }) => ({ to: `#${id}`, text, count, current: false }))}
      />
    </>
  );
}
