import { Button, ButtonLink } from '../../../../ui/button.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { searchedPath } from '../../paths.ts';
import { words } from './searched-words.ts';

interface MissedWordsProps {
  missed: readonly string[];
  programme: string | undefined;
  /** Where a card is made, whole, to be sent. */
  card: string;
}

/** What found nothing, each with its one next step. */
export function MissedWords({ missed, programme, card }: MissedWordsProps) {
  const t = useWords(words);
  const mail = `mailto:?subject=${encodeURIComponent(t.inviteSubject)}&body=${encodeURIComponent(t.inviteBody(card))}`;
  return (
    <Section title={t.missed} intro={t.missedText}>
      <DataTable
        caption={t.missed}
        captionHidden
        empty={
          <Empty title={t.none}>
            <p>{t.noneText}</p>
          </Empty>
        }
        columns={[
          { key: 'word', text: t.word },
          { key: 'actions', text: t.actions, hiddenText: true },
        ]}
        rows={missed.map((word) => ({
          key: word,
          id: `gezocht-${word}`,
          header: 'word',
          cells: {
            word: <span lang="nl">{word}</span>,
            actions: (
              <div className="ws-searched">
                <ButtonLink
                  variant="secondary"
                  small
                  to={searchedPath({ programma: programme, woord: word }, 'betekenis')}
                >
                  {t.say} <VisuallyHidden>{t.about(word)}</VisuallyHidden>
                </ButtonLink>
                <RowForm row={`gezocht-${word}`}>
                  <input type="hidden" name="said" value={word} />
                  <Button variant="quiet" small name="intent" value="forget">
                    {t.forget} <VisuallyHidden>{t.about(word)}</VisuallyHidden>
                  </Button>
                </RowForm>
              </div>
            ),
          },
        }))}
      />
      {missed.length > 0 ? (
        <p>
          {t.nobody}{' '}
          <a className="nl-link" href={mail}>
            {t.invite}
          </a>
          {t.inviteText}
        </p>
      ) : null}
    </Section>
  );
}
