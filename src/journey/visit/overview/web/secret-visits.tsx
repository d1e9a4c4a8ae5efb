import { useSearchParams } from 'react-router';
import { asking } from '../../../../ui/asked.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { DenseTable, RowLink } from '../../../../ui/dense-table.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Narrowing } from '../../../../ui/narrowing.tsx';
import { Paging } from '../../../../ui/paging.tsx';
import { Desk } from '../../../../ui/side-panel.tsx';
import { State } from '../../../../ui/state.tsx';
import { visitOfRoundPath, visitsPath } from '../../paths.ts';
import { TONES, To, Who } from './cells.tsx';
import type { SecretList } from './visits-list.ts';
import { words } from './visits-words.ts';

/** Visits at secret places, by name: no day stands here, nor what would tell of it. */
export function SecretVisits({ list: { page, query }, round }: { list: SecretList; round: string }) {
  const t = useWords(words);
  const [search] = useSearchParams();
  return (
    <>
      <Desk
        tools={
          <Narrowing
            search={{ name: 'zoek', label: t.search, value: query }}
            filters={[]}
            kept={['toon']}
            page={page}
            chosen={[]}
            without={(name) => asking(search, { [name]: null })}
          />
        }
      >
        {page.total === 0 ? (
          <Empty title={query === '' ? t.noSecret : t.nobody} />
        ) : (
          <DenseTable
            caption={t.secretTitle}
            header="who"
            columns={[
              { key: 'who', text: t.who },
              { key: 'to', text: t.to },
              { key: 'state', text: t.state, width: 'large' },
            ]}
            rows={page.items.map((visit) => ({
              key: visit.id,
              id: `stage-${visit.id}`,
              cells: {
                who: (
                  <Who visit={visit}>
                    <RowLink id={`naam-${visit.id}`} to={visitOfRoundPath(round, visit.id)} open={false}>
                      {visit.name ?? t.withdrawn}
                    </RowLink>
                  </Who>
                ),
                to: <To visit={visit} secret />,
                state: (
                  <State
                    tone={
                      visit.waits ? 'attention' : visit.state === 'arranged' ? 'good' : TONES[visit.state]
                    }
                  >
                    {visit.waits ? t.secretWaits[visit.waits] : t.secretStates[visit.state]}
                  </State>
                ),
              },
            }))}
          />
        )}
        <Paging page={page} label={t.pages} />
      </Desk>
      <ButtonRow>
        <ButtonLink variant="secondary" to={visitsPath(round)}>
          {t.back}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
