import { roundPath } from '../../../../homes/paths.ts';
import { roundContext } from '../../../../people/scope.ts';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { ShareBar } from '../../../../ui/share-bar.tsx';
import { StackedBar } from '../../../../ui/stacked-bar.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { visitsPath } from '../../../visit/paths.ts';
import type { PulseFigures } from '../../contact-figures.ts';
import { ABOUTS, CONTACTS, NOTICES } from '../../contact-pulse.ts';
import { readPulseFigures } from '../../reads-pulses.ts';
import type { Route } from './+types/pulses.ts';
import { words } from './pulses-words.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const { db, roundId, code, name } = context.get(roundContext);
  return { round: { code, name }, figures: await readPulseFigures(db, roundId) };
}

/** How many who met were in touch, drawn and as a table. Totals alone: whose answer it was is on no page. */
export default function Pulses({ loaderData: { round, figures } }: Route.ComponentProps) {
  const t = useWords(words);
  return (
    <>
      <title>{`${t.title} · ${round.name}`}</title>
      <PageHead
        crumbs={[
          { to: roundPath(round.code), text: round.name },
          { to: visitsPath(round.code), text: t.visits },
          { text: t.title },
        ]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={figures.length > 0 ? t.lead : undefined}
      />
      {figures.length === 0 ? <Empty title={t.none}>{t.noneText}</Empty> : null}
      {figures.map((one) => (
        <OfMoment key={one.moment} figures={one} />
      ))}
      {figures.length > 0 ? <AsTable figures={figures} /> : null}
      <p className="ws-soft">{t.promise}</p>
    </>
  );
}

function OfMoment({ figures }: { figures: PulseFigures }) {
  const t = useWords(words);
  const { moment, asked, answered, contacts, about, noticed } = figures;
  const inTouch = contacts.yes;
  return (
    <Section title={t.moments[moment]} intro={t.said(inTouch, asked, asked - answered)}>
      <StackedBar
        label={t.moments[moment]}
        items={[
          ...CONTACTS.map((contact) => ({ text: t.contacts[contact], value: contacts[contact] })),
          { text: t.silent, value: asked - answered },
        ]}
      />
      {inTouch > 0 ? (
        <div className="ws-pulse-parts">
          <Parts title={t.about} whole={inTouch} parts={ABOUTS.map((one) => [t.abouts[one], about[one]])} />
          <Parts
            title={t.noticed}
            whole={inTouch}
            parts={NOTICES.map((one) => [t.notices[one], noticed[one]])}
          />
        </div>
      ) : null}
    </Section>
  );
}

interface PartsProps {
  title: string;
  whole: number;
  parts: [text: string, count: number][];
}

/** Of those who were in touch, what was said at all, the most first; one can be in several. */
function Parts({ title, whole, parts }: PartsProps) {
  const t = useWords(words);
  const said = parts.filter(([, count]) => count > 0).toSorted(([, one], [, other]) => other - one);
  if (said.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <dl className="ws-pulse-part">
        {said.map(([text, count]) => (
          <div key={text} className="ws-pulse-part__one">
            <dt>{text}</dt>
            <dd>
              {t.of(count, whole)}
              <ShareBar share={count / whole} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function AsTable({ figures }: { figures: readonly PulseFigures[] }) {
  const t = useWords(words);
  const columns = [
    { key: 'what', text: t.what },
    ...figures.map(({ moment }) => ({ key: moment, text: t.moments[moment], align: 'end' as const })),
  ];
  const row = (key: string, text: string, cell: (one: PulseFigures) => string) => ({
    key,
    header: 'what',
    cells: { what: text, ...Object.fromEntries(figures.map((one) => [one.moment, cell(one)])) },
  });
  return (
    <Disclosure summary={t.same}>
      <p className="ws-soft">{t.sameText}</p>
      <DataTable
        caption={t.same}
        captionHidden
        columns={columns}
        rows={[
          row('asked', t.asked, ({ asked }) => String(asked)),
          ...CONTACTS.map((one) =>
            row(one, t.contacts[one], ({ contacts, asked }) => t.of(contacts[one], asked)),
          ),
          row('silent', t.silent, ({ asked, answered }) => t.of(asked - answered, asked)),
          ...ABOUTS.map((one) =>
            row(`about ${one}`, `${t.about}: ${t.abouts[one]}`, ({ about, contacts }) =>
              t.of(about[one], contacts.yes),
            ),
          ),
          ...NOTICES.map((one) =>
            row(`noticed ${one}`, `${t.noticed}: ${t.notices[one]}`, ({ noticed, contacts }) =>
              t.of(noticed[one], contacts.yes),
            ),
          ),
        ]}
      />
    </Disclosure>
  );
}
