import { Button, ButtonLink } from '../../../../ui/button.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { searchedPath } from '../../paths.ts';
import { words } from './searched-words.ts';

interface OwnWordsProps {
  own: readonly { said: string; means: readonly string[] }[];
  programme: string | undefined;
}

/** What the coordinators of the programme said that words mean. */
export function OwnWords({ own, programme }: OwnWordsProps) {
  const t = useWords(words);
  return (
    <Section title={t.own} intro={t.ownText}>
      <DataTable
        caption={t.own}
        captionHidden
        empty={<Empty title={t.ownNone} />}
        columns={[
          { key: 'said', text: t.said },
          { key: 'means', text: t.meansColumn },
          { key: 'actions', text: t.actions, hiddenText: true },
        ]}
        rows={own.map(({ said, means }, at) => ({
          key: said,
          id: `woord-${at}`,
          header: 'said',
          cells: {
            said: <span lang="nl">{said}</span>,
            means: means.length > 0 ? <span lang="nl">{means.join(', ')}</span> : t.nothing,
            actions: (
              <div className="ws-searched">
                <ButtonLink
                  variant="quiet"
                  small
                  to={searchedPath({ programma: programme, woord: said }, 'betekenis')}
                >
                  {t.edit} <VisuallyHidden>{t.about(said)}</VisuallyHidden>
                </ButtonLink>
                <RowForm row={`woord-${at}`}>
                  <input type="hidden" name="said" value={said} />
                  <Button variant="quiet" small name="intent" value="take">
                    {t.take} <VisuallyHidden>{t.about(said)}</VisuallyHidden>
                  </Button>
                </RowForm>
              </div>
            ),
          },
        }))}
      />
    </Section>
  );
}
