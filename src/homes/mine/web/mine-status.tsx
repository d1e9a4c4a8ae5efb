import { type FormPage, formPath, ownSignUpPath } from '../../../journey/sign-up/paths.ts';
import type { OwnStatus } from '../../../journey/sign-up/reads-status.ts';
import { formatLongDay, type Locale } from '../../../language/format.ts';
import { Badge, type Tone } from '../../../ui/badge.tsx';
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Card } from '../../../ui/card.tsx';
import { Inline, Soft } from '../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';

import { type MineWords, words } from './mine-words.ts';

const TONES: Record<OwnStatus['state'], Tone> = {
  'not-yet': 'neutral',
  open: 'info',
  draft: 'attention',
  'waits-for-organisation': 'attention',
  'not-asked': 'attention',
  asked: 'attention',
  refused: 'wrong',
  'too-late': 'wrong',
  ready: 'good',
  matched: 'info',
  visits: 'info',
  over: 'neutral',
  withdrawn: 'neutral',
};

/** Then the visit itself says what comes next. */
const AFTER_MATCH: readonly OwnStatus['state'][] = ['ready', 'matched', 'visits'];

/** Where somebody is in a round, what happens next and what they can do about it. */
export function MineStatus({ status, visiting }: { status: OwnStatus; visiting: boolean }) {
  const t = useWords(words);
  const locale = useLocale();
  const { round, state, changed, mayChange } = status;
  const until = round.choosingCloses ?? round.signUpCloses;
  return (
    <Card title={round.name} headingLevel={2}>
      <Soft>{round.programmeName}</Soft>
      <Inline>
        <Badge tone={TONES[state]}>{t.state[state]}</Badge>
      </Inline>
      <p>{visiting && AFTER_MATCH.includes(state) ? t.visiting : nextOf(status, t, locale)}</p>
      {changed ? <p>{t.changed}</p> : null}
      <Impossible {...status.choices} />
      {mayChange ? <p>{t.mayChange(until && formatLongDay(until, locale))}</p> : null}
      <Actions status={status} />
    </Card>
  );
}

/** Choices that lead nowhere as they are: somebody can still do something about it. */
function Impossible({ of: total, cannot }: OwnStatus['choices']) {
  const t = useWords(words);
  if (cannot === 0) return null;
  return (
    <Callout tone="attention">
      <p>{cannot === total ? t.noneCan(total) : t.someCannot(cannot, total)}</p>
    </Callout>
  );
}

function nextOf({ state, round, manager, mailedOn }: OwnStatus, t: MineWords, locale: Locale): string {
  const day = (value: string | null) => value && formatLongDay(value, locale);
  switch (state) {
    case 'asked':
      return t.asked(manager, day(mailedOn));
    case 'matched':
      return t.matched(day(round.firstDay));
    case 'visits':
      return t.visits(day(round.lastDay));
    case 'not-yet':
      return t.next[state](day(round.signUpOpens));
    case 'open':
    case 'draft':
      return t.next[state](day(round.signUpCloses));
    case 'ready':
      return t.next[state](day(round.matchOn));
    default:
      return t.next[state]();
  }
}

const SIGNED_UP: readonly OwnStatus['state'][] = [
  'not-asked',
  'asked',
  'refused',
  'too-late',
  'ready',
  'matched',
  'visits',
  'over',
];

const QUIET: readonly OwnStatus['state'][] = ['matched', 'visits', 'over'];

function Actions({ status }: { status: OwnStatus }) {
  const links = useLinks(status);
  if (links.length === 0) return null;
  return (
    <ButtonRow>
      {links.map(({ to, text }, index) => (
        // Of what goes its way, or is over, looking at it is nothing to be pressed first.
        <ButtonLink
          key={to}
          variant={index === 0 && !QUIET.includes(status.state) ? 'primary' : 'secondary'}
          to={to}
        >
          {text}
        </ButtonLink>
      ))}
    </ButtonRow>
  );
}

/** What somebody can do, the most useful first. */
function useLinks({ state, round, changed, mayChange, maySignUp, choices }: OwnStatus) {
  const t = useWords(words);
  const step = (stap?: FormPage) => formPath(round.code, stap);
  if (SIGNED_UP.includes(state)) {
    const view = { to: ownSignUpPath(), text: t.view };
    if (changed) return [{ to: step('overzicht'), text: t.send }, view];
    if (!mayChange) return [view];
    const change = { to: step('overzicht'), text: t.change };
    return choices.cannot > 0 ? [{ ...change, to: step('keuzes') }, view] : [view, change];
  }
  if (state === 'open') return [{ to: step(), text: t.signUp }];
  if (state === 'draft') return [{ to: step('overzicht'), text: t.goOn }];
  return state === 'withdrawn' && maySignUp ? [{ to: step(), text: t.again }] : [];
}
