import { Badge } from '../../../ui/badge.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Inline, Soft } from '../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { organisationPath, roundPath } from '../../paths.ts';
import type { RoundView } from '../../round/home.ts';
import { whenOf } from '../../round/web/round-lead.ts';
import { words } from './mine-words.ts';

export interface RoundDoorView {
  code: string;
  name: string;
  programmeName: string;
  /** Absent for a round that is over. */
  view: Pick<RoundView, 'next' | 'last' | 'today' | 'begins' | 'signUps' | 'ready'> | null;
  waits: number;
  /** What to begin with there, said in the language of the page. */
  first: string | null;
  by: string | null;
}

/** Until the match it matters how many are ready for it. */
const BEFORE_MATCH: readonly string[] = ['signUpOpens', 'signUpCloses', 'choosingCloses', 'matchOn'];

/** A round that somebody runs: how it stands, and what waits. @param begin with this one they begin */
export function RoundDoor({
  door: { code, name, programmeName, view, waits, first },
  begin,
}: {
  door: RoundDoorView;
  begin: boolean;
}) {
  const t = useWords(words);
  const locale = useLocale();
  const state = view === null ? t.overState : view.begins ? t.beginState : whenOf(view, locale);
  return (
    <Card title={name} headingLevel={2}>
      <Soft>{programmeName}</Soft>
      <p>{view && gathers(view) ? `${state} ${t.figures(view.signUps, view.ready)}` : state}</p>
      {first ? (
        <p>
          {t.first} <strong>{first}</strong>
        </p>
      ) : null}
      <Inline>
        <ButtonLink variant={begin ? 'primary' : 'secondary'} to={roundPath(code)}>
          {t.toRound} <VisuallyHidden>({name})</VisuallyHidden>
        </ButtonLink>
        {view || waits > 0 ? <Badge tone={waits > 0 ? 'attention' : 'good'}>{t.waits(waits)}</Badge> : null}
      </Inline>
    </Card>
  );
}

const gathers = ({ begins, next, last }: NonNullable<RoundDoorView['view']>): boolean =>
  !begins && (next ? BEFORE_MATCH.includes(next.what) : last === null);

export interface OrganisationDoorView {
  address: string;
  name: string;
  programmeName: string;
  round: string | null;
  answer: 'yes' | 'no' | null;
  joins: boolean;
  waits: number;
  by: string | null;
}

/** An organisation that somebody speaks for. */
export function OrganisationDoor({ door }: { door: OrganisationDoorView }) {
  const t = useWords(words);
  const { address, name, programmeName, round, answer, joins, waits } = door;
  const state =
    round === null
      ? t.organisationNone
      : answer === 'no'
        ? t.organisationNo(round)
        : joins
          ? t.organisationYes(round)
          : t.organisationAsk(round);
  return (
    <Card title={name} headingLevel={2}>
      <Soft>{programmeName}</Soft>
      <p>{state}</p>
      <Inline>
        <ButtonLink variant={waits > 0 ? 'primary' : 'secondary'} to={organisationPath(address)}>
          {t.toOrganisation} <VisuallyHidden>({`${name}, ${programmeName}`})</VisuallyHidden>
        </ButtonLink>
        <Badge tone={waits > 0 ? 'attention' : 'good'}>{t.waits(waits)}</Badge>
      </Inline>
    </Card>
  );
}
