import { type ReactNode, useEffect } from 'react';
import { Form } from 'react-router';
import { formatDays, formatLongDay } from '../../../language/format.ts';
import { useBegun } from '../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';

import { useKeptFields } from '../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Section } from '../../../ui/section.tsx';
import { useToldAbove } from '../../../ui/told-above.ts';
import { placeOnPage } from '../place-fields.ts';
import { Newer } from './newer.tsx';
import { PlaceFields } from './place-fields.tsx';
import type { PlaceView, Said } from './place-page.ts';
import { words } from './place-words.ts';

interface PlacePageProps {
  view: PlaceView;
  said: Said | undefined;
  /** The address of the page. */
  here: string;
  /** Who chose it and who comes, for who may know. */
  above?: ReactNode;
}

/** A place, new or there already: for who speaks for the organisation, and for a coordinator. */
export function PlacePage({ view, said, here, above }: PlacePageProps) {
  const begun = useBegun(view.typed);
  const fields = useKeptFields('plek');
  // Whole, so that it has the rows that it had, and says of which version it is.
  const kept = fields && Object.fromEntries([...fields].map(([field, [text = '']]) => [field, text]));
  const t = useWords(words);
  const locale = useLocale();
  const { title, list, round, sites } = view;
  const typed = said?.typed ?? kept ?? begun;
  const focus = said?.focus;
  useEffect(() => {
    if (focus) document.getElementById(focus)?.focus();
  }, [focus]);
  const labelOf = useLabels();
  const faults = Object.entries(said?.faults ?? {}).sort(
    ([one], [other]) => placeOnPage(one) - placeOnPage(other),
  );
  const errors = Object.fromEntries(
    faults.map(([field, fault]) => [field, fault ? t.faults[fault](labelOf(field)) : '']),
  );
  const siteName = (where: string) =>
    sites.find(({ id }) => id === where)?.name ??
    (where === 'open' ? t.openPlace : where === 'secret' ? t.secretPlace : '');
  if (view.stopping && !said) return <Stop view={view} here={here} />;
  return (
    <>
      <title>{`${title ?? t.newTitle} · ${round.name}`}</title>
      <ErrorSummary
        title={t.summary}
        errors={Object.entries(errors).map(([fieldId, text]) => ({ fieldId, text }))}
      />
      <PageHead
        crumbs={[
          { to: list, text: t.places },
          ...(view.organisation ? [{ text: view.organisation }] : []),
          { text: view.code ?? t.newTitle },
        ]}
        crumbsLabel={t.crumbs}
        title={title ?? t.newTitle}
        lead={title ? t.editLead : view.copied ? t.copiedLead : t.newLead}
      />
      {view.withdrawn ? (
        <Callout tone="attention" title={t.stoppedTitle}>
          <p>{t.stoppedText}</p>
        </Callout>
      ) : null}
      {view.matchedOn ? (
        <Callout tone="attention" title={t.lateTitle}>
          <p>{t.lateText(formatLongDay(view.matchedOn, locale))}</p>
        </Callout>
      ) : null}
      {said ? null : above}
      {said?.newer ? <Newer newer={said.newer} yours={typed} here={here} siteName={siteName} /> : null}
      {said?.stays ? (
        <Callout tone="attention" title={t.stays} role="alert">
          <p>{t.staysText}</p>
        </Callout>
      ) : null}
      {said?.touches ? <Touches touches={said.touches} /> : null}
      <PlaceFields
        typed={typed}
        errors={errors}
        doubt={said?.doubt ?? null}
        sites={sites}
        here={here}
        list={list}
        period={
          round.firstDay && round.lastDay
            ? {
                first: round.firstDay,
                last: round.lastDay,
                days: round.days,
                hint: t.whenHint(formatLongDay(round.firstDay, locale), formatLongDay(round.lastDay, locale)),
              }
            : null
        }
        saveText={said?.newer ? t.saveYours : title ? t.save : t.saveNew}
      />
      {title && !view.withdrawn ? (
        <Section title={t.stop} intro={t.stopIntro}>
          <ButtonRow>
            <ButtonLink variant="secondary" to="?stoppen">
              {t.stopLink}
            </ButtonLink>
            <ButtonLink variant="quiet" to={view.copyTo}>
              {t.copy}
            </ButtonLink>
          </ButtonRow>
        </Section>
      ) : null}
    </>
  );
}

/** The label of a field by its id, for the sentences about it. */
function useLabels(): (field: string) => string {
  const t = useWords(words);
  const plain: Record<string, string> = {
    ...{ title: t.title, description: t.description, where: t.where, condition: t.condition },
    ...{ functions: t.functions, minimum: t.minimum, languages: t.languages, meeting: t.meeting },
    ...{ accessibility: t.accessibility, startTime: t.startTime, endTime: t.endTime, bring: t.bring },
    ...{ dress: t.dress, askFor: t.askFor, dosDonts: t.dosDonts },
  };
  return (field) => {
    const row = /^(day|seats|from|until|host-name|host-email)-(\d+)(?:-(\d+))?$/.exec(field);
    if (!row) return plain[field] ?? field;
    const number = Number(row[2]) + 1;
    if (row[1] === 'day') return `${t.row(number)}: ${row[3] === '0' ? t.day : t.nthDay(Number(row[3]) + 1)}`;
    if (row[1] === 'seats') return `${t.row(number)}: ${t.seatsOn}`;
    if (row[1] === 'from') return `${t.row(number)}: ${t.ownStart}`;
    if (row[1] === 'until') return `${t.row(number)}: ${t.ownEnd}`;
    return `${t.hostRow(number)}: ${row[1] === 'host-name' ? t.hostName : t.hostEmail}`;
  };
}

/** On days that would go somebody is fixed, or has a visit: it is asked whether that is meant. */
function Touches({ touches }: { touches: NonNullable<Said['touches']> }) {
  const t = useWords(words);
  const locale = useLocale();
  const box = useToldAbove<HTMLDivElement>(true);
  return (
    <div ref={box} tabIndex={-1}>
      <Callout tone="attention" title={t.touchesTitle} role="alert">
        <p>{t.touches(touches.count, formatDays(touches.days, locale))}</p>
        {touches.names.length > 0 ? <p>{t.touchesWho(touches.names.join(', '))}</p> : null}
        <p>
          <Button variant="danger" form="plek" name="confirmed" value={touches.days.join()}>
            {t.touchesYes}
          </Button>
        </p>
      </Callout>
    </div>
  );
}

/** Before a place goes: who is touched. */
function Stop({ view, here }: Pick<PlacePageProps, 'view' | 'here'>) {
  const t = useWords(words);
  const { stopping, title, list } = view;
  if (!stopping) return null;
  const heading = t.stopTitle(title ?? '');
  return (
    <>
      <title>{`${heading} · ${view.round.name}`}</title>
      <PageHead
        crumbs={[{ to: list, text: t.places }, { to: here, text: view.code ?? '' }, { text: t.stopLink }]}
        crumbsLabel={t.crumbs}
        title={heading}
      />
      <Callout tone={stopping.any ? 'attention' : 'info'}>
        <p>{stopping.any ? t.stopChosen(stopping.choices) : t.stopFree}</p>
        {stopping.locks > 0 ? <p>{t.stopLocks(stopping.locks)}</p> : null}
        {stopping.hosts > 0 ? <p>{t.stopHosts(stopping.hosts)}</p> : null}
        {stopping.names.length > 0 ? <p>{t.stopNames(stopping.names.join(', '))}</p> : null}
      </Callout>
      <Form method="post" action={here}>
        <input type="hidden" name="version" value={view.version} />
        <ButtonRow>
          <Button variant="danger" name="intent" value="withdraw">
            {t.stopYes}
          </Button>
          <ButtonLink variant="quiet" to={here}>
            {t.stopNo}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
