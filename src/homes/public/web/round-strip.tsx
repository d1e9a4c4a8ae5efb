import { namesInList, periodOf } from '../../../journey/programme/programme-rounds.ts';
import { formPath, galleryPath } from '../../../journey/sign-up/paths.ts';
import { daysUntil } from '../../../language/day.ts';
import { formatDay, formatLongDay, type Locale } from '../../../language/format.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Heading } from '../../../ui/heading.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { type Step, Steps } from '../../../ui/steps.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import type { PublicRound } from '../reads.ts';
import { words } from './home-words.ts';

type Words = (typeof words)['nl'];

/** A round that one can sign up for, now or soon: its dates on a line, and the one thing to do. */
export function RoundStrip({
  round,
  among,
  today,
}: {
  round: PublicRound;
  /** The others beside it: two may have one name. */
  among: readonly PublicRound[];
  today: string;
}) {
  const t = useWords(words);
  const locale = useLocale();
  // Of the only round, whose it is and its places stand above it already.
  const isAlone = among.length === 1;
  const name = namesInList(among, locale).get(round.code);
  const { code, programmeName, signUpOpens, signUpCloses, state, places } = round;
  return (
    <section className="ws-round">
      <div>
        <p className="ws-eyebrow">{t.nextRound}</p>
        <Heading level={2}>{name}</Heading>
        {isAlone ? null : <p className="ws-round__side">{programmeName}</p>}
        <p className="ws-round__side">
          {state === 'not-yet'
            ? t.opensOn(formatLongDay(signUpOpens!, locale))
            : signUpCloses === null
              ? t.openEver
              : t.openDays(daysUntil(signUpCloses, today))}
        </p>
      </div>
      <Steps label={t.dates} items={stepsOf(round, t, locale)} />
      <div className="ws-round__actions">
        {state === 'open' ? (
          <ButtonLink variant="secondary" to={formPath(code)}>
            {t.join} <VisuallyHidden>({name})</VisuallyHidden>
          </ButtonLink>
        ) : null}
        {places > 0 && !isAlone ? (
          <ButtonLink variant="quiet" to={galleryPath(code)}>
            {t.toPlaces(places)} <VisuallyHidden>({name})</VisuallyHidden>
          </ButtonLink>
        ) : null}
      </div>
    </section>
  );
}

function stepsOf(round: PublicRound, t: Words, locale: Locale): Step[] {
  const { state, signUpOpens, signUpCloses, matchOn, lookBackOn } = round;
  const period = periodOf(round, locale);
  const later = { state: 'later' as const, stateText: t.later };
  const signUp =
    state === 'not-yet'
      ? t.from(formatDay(signUpOpens!, locale))
      : signUpCloses && t.until(formatDay(signUpCloses, locale));
  return [
    {
      ...{ title: t.signUp, note: signUp },
      ...(state === 'open' ? { state: 'now' as const, stateText: t.now } : later),
    },
    ...(matchOn ? [{ title: t.hear, note: t.around(formatDay(matchOn, locale)), ...later }] : []),
    ...(period ? [{ title: t.visits, note: period, ...later }] : []),
    ...(lookBackOn ? [{ title: t.lookBack, note: t.until(formatDay(lookBackOn, locale)), ...later }] : []),
  ];
}
