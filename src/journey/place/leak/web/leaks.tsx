import { Link } from 'react-router';
import { minePath } from '../../../../homes/paths.ts';
import { appContext, localeContext, programmesAs, viewerContext } from '../../../../people/scope.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { DenseTable } from '../../../../ui/dense-table.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { PrintButton } from '../../../../ui/print-button.tsx';
import { State } from '../../../../ui/state.tsx';
import { Tabs } from '../../../../ui/tabs.tsx';
import { readProgrammes } from '../../../programme/reads-programme.ts';
import { closingPath, leakPath, leaksPath } from '../../paths.ts';
import { readLeaks } from '../read-leak.ts';
import { clockOf } from '../register.ts';
import type { Route } from './+types/leaks.ts';
import { words } from './leaks-words.ts';
import { sayMoment } from './say-seen.ts';

/** Of coordinators alone, each programme by itself. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const locale = context.get(localeContext);
  const programmes = await readProgrammes(db, programmesAs(context.get(viewerContext)!, 'coordinator'));
  const code = new URL(request.url).searchParams.get('programma');
  const programme = code === null ? programmes[0] : programmes.find((one) => one.code === code);
  if (!programme) throw new Response(null, { status: 404 });
  const leaks = await readLeaks(db, programme.id);
  const now = new Date();
  return {
    programme: programme.code,
    programmes: programmes.map((one) => ({ code: one.code, name: one.name })),
    leaks: leaks.map((leak) => {
      const clock = clockOf(leak, now);
      return {
        id: leak.id,
        organisation: leak.organisation,
        happened: leak.happened,
        known: sayMoment(leak.knownAt, locale),
        until: sayMoment(clock.until, locale),
        state: clock.state,
        open: leak.openedAt !== null,
        finished: leak.finishedAt !== null,
      };
    }),
  };
}

export default function Leaks({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { programme, programmes, leaks } = loaderData;
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <PageHead
        crumbs={[{ to: minePath(), text: t.start }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead}
        actions={
          <ButtonRow>
            <ButtonLink variant="danger" to={closingPath}>
              {t.close}
            </ButtonLink>
            {leaks.length > 0 ? <PrintButton text={t.print} beside /> : null}
          </ButtonRow>
        }
      />
      {programmes.length > 1 ? (
        <Tabs
          label={t.programmes}
          items={programmes.map(({ code, name }) => ({
            ...{ to: leaksPath({ programma: code }), text: name, current: code === programme },
          }))}
        />
      ) : null}
      {leaks.length === 0 ? (
        <Empty title={t.none}>{t.noneText}</Empty>
      ) : (
        <DenseTable
          caption={t.title}
          header="where"
          whole
          columns={[
            { key: 'where', text: t.where },
            { key: 'what', text: t.what },
            { key: 'known', text: t.known, width: 'middle' },
            { key: 'authority', text: t.authority, width: 'large' },
          ]}
          rows={leaks.map((leak) => ({
            key: leak.id,
            cells: {
              where: (
                <div>
                  <Link to={leakPath(leak.id)}>{leak.organisation}</Link>
                  <small>{leak.finished ? t.finished : leak.open ? t.open : t.closed}</small>
                </div>
              ),
              what: leak.happened || t.nothingYet,
              known: leak.known,
              authority:
                leak.state === 'runs' || leak.state === 'over' ? (
                  <State tone={leak.state === 'over' ? 'wrong' : 'attention'}>{t.before(leak.until)}</State>
                ) : (
                  <State tone="neutral">{t.states[leak.state]}</State>
                ),
            },
          }))}
        />
      )}
    </>
  );
}
