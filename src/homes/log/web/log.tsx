import { useSearchParams } from 'react-router';
import { ordered } from '../../../language/order.ts';
import { localeContext } from '../../../people/scope.ts';
import { AUDIT_KINDS, type AuditKind } from '../../../platform/audit/kinds.ts';
import { asking, pageAt } from '../../../ui/asked.ts';
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { DenseTable } from '../../../ui/dense-table.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { Narrowing } from '../../../ui/narrowing.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Paging } from '../../../ui/paging.tsx';
import { Desk } from '../../../ui/side-panel.tsx';
import { State } from '../../../ui/state.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { logFilePath, logPath, minePath } from '../../paths.ts';
import { logAsked } from '../log.ts';
import { countLog, readLog } from '../reads.ts';
import type { Route } from './+types/log.ts';
import { enterLog } from './enter.ts';
import { words } from './log-words.ts';
import { sayRow } from './say.ts';

const SIZE = 24;

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, programme, programmes } = await enterLog(context, request, 'log-opened');
  const search = new URL(request.url).searchParams;
  const asked = { ...logAsked(search), programmeId: programme.id };
  const counts = await countLog(db, asked);
  const page = pageAt(search, counts.total, SIZE);
  const rows = await readLog(db, { ...asked, limit: SIZE, offset: Math.max(page.first - 1, 0) });
  const locale = context.get(localeContext);
  return {
    programme: programme.code,
    programmes: programmes.map(({ code, name }) => ({ code, name })),
    asked: { ...asked, kind: asked.kind ?? '', role: asked.role ?? '' },
    kinds: counts.kinds,
    roles: counts.roles,
    page: { ...page, items: rows.map((row) => sayRow(row, locale)) },
  };
}

/** Dense: who comes here looks for one thing among many. */
export default function Log({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const [search] = useSearchParams();
  const { programme, programmes, asked, page } = loaderData;
  const kindText = (kind: string) => AUDIT_KINDS[kind as AuditKind]?.[locale] ?? kind;
  const file = {
    programma: programme,
    wat: asked.kind || undefined,
    als: asked.role || undefined,
    dag: asked.day || undefined,
    zoek: asked.query || undefined,
  };
  const roleText = (role: string) => t.roles[role] ?? role;
  const options = (rows: typeof loaderData.kinds, text: (value: string) => string) =>
    ordered(
      rows.flatMap(({ value, count }) => (value === null ? [] : [{ value, text: text(value), count }])),
      (one) => [one.text],
    );
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
            <ButtonLink variant="secondary" to={logFilePath(file)} reloadDocument>
              {t.file}
            </ButtonLink>
          </ButtonRow>
        }
      />
      {programmes.length > 1 ? (
        <Tabs
          label={t.programmes}
          items={programmes.map(({ code, name }) => ({
            ...{ to: logPath({ programma: code }), text: name, current: code === programme },
          }))}
        />
      ) : null}
      <Desk
        tools={
          <Narrowing
            search={{ name: 'zoek', label: t.search, value: asked.query }}
            filters={[
              {
                ...{ name: 'wat', label: t.what, value: asked.kind, anyText: t.anyKind },
                options: options(loaderData.kinds, kindText),
              },
              {
                ...{ name: 'als', label: t.role, value: asked.role, anyText: t.anyRole },
                options: options(loaderData.roles, roleText),
              },
            ]}
            kept={['programma', 'dag']}
            page={page}
            chosen={[
              ...(asked.kind ? [{ key: 'wat', text: kindText(asked.kind) }] : []),
              ...(asked.role ? [{ key: 'als', text: roleText(asked.role) }] : []),
              ...(asked.day ? [{ key: 'dag', text: asked.day }] : []),
            ]}
            without={(name) => asking(search, { [name]: null })}
          />
        }
      >
        {page.total === 0 ? (
          <Empty title={t.none}>{t.noneText}</Empty>
        ) : (
          <DenseTable
            caption={t.list}
            header="what"
            whole
            columns={[
              { key: 'when', text: t.when, width: 'middle' },
              { key: 'who', text: t.who },
              { key: 'what', text: t.what },
              { key: 'about', text: t.about },
            ]}
            rows={page.items.map((row, index) => ({
              key: row.id ?? `day-${index}`,
              cells: {
                when: row.when,
                who: (
                  <div>
                    {row.who}
                    {row.as ? <small>{row.as}</small> : null}
                  </div>
                ),
                what: (
                  <>
                    {row.what}
                    {row.result ? <State tone="attention">{row.result}</State> : null}
                  </>
                ),
                about: row.about,
              },
            }))}
          />
        )}
        <Paging page={page} label={t.pages} />
      </Desk>
    </>
  );
}
