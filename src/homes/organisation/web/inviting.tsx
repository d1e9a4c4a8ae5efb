import encodeQR from 'qr';
import { signUpState } from '../../../journey/programme/programme.ts';
import { periodOf } from '../../../journey/programme/programme-rounds.ts';
import { findSpokenFor, readOwnInvitation } from '../../../journey/programme/reads-own.ts';
import { formPath, galleryPath } from '../../../journey/sign-up/paths.ts';
import { dayOf } from '../../../language/day.ts';
import { formatLongDay } from '../../../language/format.ts';
import { appContext } from '../../../people/scope.ts';
import { enterOwn } from '../../../people/web/enter-own.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Inline } from '../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { QrPicture } from '../../../ui/qr-picture.tsx';
import { Section } from '../../../ui/section.tsx';
import { organisationPath } from '../../paths.ts';
import type { Route } from './+types/inviting.ts';
import { words } from './inviting-words.ts';

/** Everything here is for whoever passes by a noticeboard: the round and the way in, and nothing of any place. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, config } = context.get(appContext);
  const own = await enterOwn(context, findSpokenFor, params.code);
  const today = dayOf(new Date());
  const invitation = await readOwnInvitation(db, own, today);
  const round = invitation?.round ?? null;
  const isOpen = round !== null && invitation?.answer !== 'no' && signUpState(round, today) !== 'closed';
  const common = { address: own.address, name: own.name };
  if (!isOpen) return { ...common, round: null };
  const { name, programmeName, firstDay, lastDay, signUpCloses, code } = round;
  const form = new URL(formPath(code), config.baseUrl).href;
  return {
    ...common,
    round: {
      ...{ name, programmeName, firstDay, lastDay, signUpCloses, form },
      gallery: new URL(galleryPath(code), config.baseUrl).href,
      rows: encodeQR(form, 'raw', { ecc: 'medium', border: 2 }),
    },
  };
}

/** A contact person opens it to ask colleagues along: a text to send, and a sheet for the noticeboard. */
export default function Inviting({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { address, name, round } = loaderData;
  const crumbs = [{ to: organisationPath(address), text: name }, { text: t.crumb }];
  if (!round) {
    return (
      <>
        <title>{`${t.title} · ${name}`}</title>
        <PageHead crumbs={crumbs} crumbsLabel={t.crumbs} title={t.title} />
        <Empty
          title={t.closed}
          action={
            <ButtonLink variant="secondary" to={organisationPath(address)}>
              {t.back}
            </ButtonLink>
          }
        />
      </>
    );
  }
  const until = round.signUpCloses && formatLongDay(round.signUpCloses, locale);
  const about = { ...round, period: periodOf(round, locale), until };
  const text = t.text(about);
  return (
    <>
      <title>{`${t.title} · ${name}`}</title>
      <div className="ws-unprinted">
        <PageHead crumbs={crumbs} crumbsLabel={t.crumbs} title={t.title} lead={t.lead} />
        <Section title={t.textTitle} intro={t.textIntro}>
          <p className="ws-ready-text">{text}</p>
          <Inline>
            <CopyButton value={text} text={t.copy} done={t.copied} />
          </Inline>
        </Section>
        <Section title={t.posterTitle} intro={t.posterIntro} />
      </div>
      <div className="ws-poster">
        <p className="ws-poster__eyebrow">{round.programmeName}</p>
        <h2 className="ws-poster__title">{t.posterHead}</h2>
        <p className="ws-poster__lead">{t.posterLead(about)}</p>
        <QrPicture rows={round.rows} label={t.qr} />
        <p className="ws-poster__address">{round.form}</p>
        {until ? <p>{t.posterUntil(until)}</p> : null}
        <p>{t.posterAsk}</p>
      </div>
    </>
  );
}
