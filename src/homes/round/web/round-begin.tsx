import { membersPath, newRoundPath } from '../../../journey/programme/paths.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card, CardGrid } from '../../../ui/card.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Section } from '../../../ui/section.tsx';
import { importPath } from '../../../workbook/paths.ts';
import { words } from './round-words.ts';

/** The first hour: the ways into a round. */
export function RoundBegin({ round, isFirst }: { round: string; isFirst: boolean }) {
  const t = useWords(words);
  return (
    <Section title={t.beginTitle}>
      <CardGrid>
        <Card title={t.beginImport} headingLevel={3} selected>
          <p>{t.beginImportText}</p>
          <p>
            <ButtonLink variant="primary" to={importPath(round)}>
              {t.beginImportAction}
            </ButtonLink>
          </p>
        </Card>
        <Card title={t.beginInvite} headingLevel={3}>
          <p>{t.beginInviteText}</p>
          <p>
            <ButtonLink variant="secondary" to={membersPath(round)}>
              {t.beginInviteAction}
            </ButtonLink>
          </p>
        </Card>
        {isFirst ? null : (
          <Card title={t.beginClone} headingLevel={3}>
            <p>{t.beginCloneText}</p>
            <p>
              <ButtonLink variant="secondary" to={newRoundPath}>
                {t.beginCloneAction}
              </ButtonLink>
            </p>
          </Card>
        )}
      </CardGrid>
    </Section>
  );
}
