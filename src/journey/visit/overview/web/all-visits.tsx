import { useSearchParams } from 'react-router';
import { partOf } from '../../../../language/address.ts';
import { formatDay, formatDays } from '../../../../language/format.ts';
import { pressPath } from '../../../../post/paths.ts';
import { asking, sortLink } from '../../../../ui/asked.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { DenseTable, RowLink } from '../../../../ui/dense-table.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Narrowing } from '../../../../ui/narrowing.tsx';
import { Paging } from '../../../../ui/paging.tsx';
import { Section } from '../../../../ui/section.tsx';
import { Desk } from '../../../../ui/side-panel.tsx';
import { visitOfRoundPath, visitsPath } from '../../paths.ts';
import { MESSAGE, STEPS } from '../../visit-waiting.ts';
import { Standing, To, Who } from './cells.tsx';
import { addressOfStand, type SortKey, type VisitsList } from './visits-list.ts';
import { words } from './visits-words.ts';

/** Where an address begins that asks for some of them. */
const LIST = partOf(visitsPath('ronde', { stand: STEPS.ready }));

interface AllVisitsProps {
  list: VisitsList;
  round: string;
  today: string;
}

/** Every visit of the round, found, narrowed and sorted. */
export function AllVisits({ list, round, today }: AllVisitsProps) {
  const t = useWords(words);
  const locale = useLocale();
  const [search] = useSearchParams();
  const { page, sort } = list;
  const sorts = (key: SortKey) => sortLink(search, sort, key);
  return (
    <Section id={LIST} title={t.list} actions={<ToMessage mailed={list.mailed} round={round} />}>
      <Desk tools={<Tools list={list} />}>
        {page.total === 0 ? (
          <Empty title={t.nobody}>
            <p>{t.nobodyText}</p>
          </Empty>
        ) : (
          <DenseTable
            caption={t.list}
            header="who"
            columns={[
              { key: 'day', text: t.day, width: 'small', sort: sorts('dag') },
              { key: 'who', text: t.who, sort: sorts('naam') },
              { key: 'to', text: t.to, sort: sorts('naar') },
              { key: 'state', text: t.state, width: 'large', sort: sorts('stand') },
            ]}
            rows={page.items.map((visit) => ({
              key: visit.id,
              id: `stage-${visit.id}`,
              cells: {
                day: formatDays(visit.days, locale),
                who: (
                  <Who visit={visit}>
                    <RowLink id={`naam-${visit.id}`} to={visitOfRoundPath(round, visit.id)} open={false}>
                      {visit.name ?? t.withdrawn}
                    </RowLink>
                  </Who>
                ),
                to: <To visit={visit} />,
                state: (
                  <>
                    <Standing visit={visit} today={today} />
                    {visit.waits && visit.waits !== 'dayless' ? <small>{t.stand[visit.waits]}</small> : null}
                  </>
                ),
              },
            }))}
          />
        )}
        <Paging page={page} label={t.pages} />
      </Desk>
    </Section>
  );
}

/** As many as one press takes. */
const MOST = 200;

/** Those who are in the list now: of a day, of an organisation, or all. */
function ToMessage({ mailed: { count, those }, round }: Pick<VisitsList, 'mailed'> & { round: string }) {
  const t = useWords(words);
  if (count === 0 || (those && count > MOST)) return null;
  return (
    <ButtonLink variant="secondary" to={pressPath(round, MESSAGE, { wie: those?.join('.') })}>
      {t.message(count)}
    </ButtonLink>
  );
}

function Tools({ list }: Pick<AllVisitsProps, 'list'>) {
  const t = useWords(words);
  const locale = useLocale();
  const [search] = useSearchParams();
  const { stand, stands, organisation, organisations, day, query, page } = list;
  return (
    <Narrowing
      search={{ name: 'zoek', label: t.search, value: query }}
      filters={[
        {
          ...{ name: 'stand', label: t.standFilter, anyText: t.anyStand },
          value: stand ? addressOfStand(stand) : '',
          options: stands.map((one) => ({
            ...{ value: addressOfStand(one.stand), text: t.stand[one.stand], count: one.count },
          })),
        },
        {
          ...{ name: 'organisatie', label: t.organisation, value: organisation },
          anyText: t.anyOrganisation(organisations.length),
          options: organisations.map(({ code, name, count }) => ({ value: code, text: name, count })),
        },
      ]}
      kept={['dag', 'op']}
      page={page}
      chosen={[
        ...(stand ? [{ key: 'stand', text: t.stand[stand] }] : []),
        ...organisations
          .filter(({ code }) => code === organisation)
          .map(({ name }) => ({ key: 'organisatie', text: name })),
        ...(day ? [{ key: 'dag', text: formatDay(day, locale) }] : []),
      ]}
      without={(name) => asking(search, { [name]: null, gedaan: null })}
    />
  );
}
