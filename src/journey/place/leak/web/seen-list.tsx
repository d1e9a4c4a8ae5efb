import type { PageOf } from '../../../../ui/asked.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { DenseTable } from '../../../../ui/dense-table.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Paging } from '../../../../ui/paging.tsx';
import { Section } from '../../../../ui/section.tsx';
import { leakSeenPath } from '../../paths.ts';
import { words } from './leak-words.ts';
import type { SaidSeen } from './say-seen.ts';

interface SeenListProps {
  id: string;
  seen: PageOf<SaidSeen>;
  /** Of the own people alone. */
  isOwn: boolean;
  isSecret: boolean;
}

/** Who could see what, and when; all of it is in the file as well. */
export function SeenList({ id, seen, isOwn, isSecret }: SeenListProps) {
  const t = useWords(words);
  return (
    <Section id="gezien" title={t.seen} intro={isOwn ? t.seenOwn : t.seenText}>
      {isSecret ? <p>{t.seenSecret}</p> : null}
      {seen.total === 0 ? (
        <p>{t.seenNone}</p>
      ) : (
        <>
          <DenseTable
            caption={t.seen}
            header="who"
            whole
            columns={[
              { key: 'who', text: t.heads.who },
              { key: 'works', text: t.heads.works },
              { key: 'what', text: t.heads.what },
              { key: 'when', text: t.heads.when, width: 'middle' },
            ]}
            rows={seen.items.map(({ name, address, organisation, what, when }, index) => ({
              key: String(seen.first + index),
              cells: {
                who: (
                  <div>
                    {name}
                    {address ? <small>{address}</small> : null}
                  </div>
                ),
                works: organisation,
                what,
                when,
              },
            }))}
          />
          <Paging page={seen} label={t.pages} />
          <ButtonRow>
            <ButtonLink variant="secondary" to={leakSeenPath(id)} reloadDocument>
              {t.file}
            </ButtonLink>
          </ButtonRow>
        </>
      )}
    </Section>
  );
}
