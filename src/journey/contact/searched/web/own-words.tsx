import { Form } from 'react-router';
import { Button, ButtonLink } from '../../../../ui/button.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useWords } from '../../../../ui/language.tsx';
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
    <Section id="woorden" title={t.own} intro={t.ownText}>
      <DataTable
        caption={t.own}
        captionHidden
        empty={<Empty title={t.ownNone} />}
        columns={[
          { key: 'said', text: t.said },
          { key: 'means', text: t.meansColumn },
          { key: 'actions', text: t.actions, hiddenText: true },
        ]}
        rows={own.map(({ said, means }) => ({
          key: said,
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
                <Form method="post" action={searchedPath({ programma: programme })} preventScrollReset>
                  <input type="hidden" name="said" value={said} />
                  <Button variant="quiet" small name="intent" value="take">
                    {t.take} <VisuallyHidden>{t.about(said)}</VisuallyHidden>
                  </Button>
                </Form>
              </div>
            ),
          },
        }))}
      />
    </Section>
  );
}
