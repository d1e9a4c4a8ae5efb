import { namesInList, periodOf } from '../../../journey/programme/programme-rounds.ts';
import type { OpenRound } from '../../../journey/programme/reads-rounds.ts';
import { formPath, galleryPath } from '../../../journey/sign-up/paths.ts';
import { formatLongDay } from '../../../language/format.ts';
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Card, CardGrid } from '../../../ui/card.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Soft } from '../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { Section } from '../../../ui/section.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { words } from './home-words.ts';

/** For who comes by: the rounds that one can sign up for, and until when. */
export function OpenRounds({ rounds }: { rounds: OpenRound[] }) {
  const t = useWords(words);
  const locale = useLocale();
  const names = namesInList(rounds, locale);
  return (
    <Section title={t.openTitle}>
      {rounds.length === 0 ? (
        <Empty title={t.openNone}>
          <p>{t.openNoneText}</p>
        </Empty>
      ) : (
        <CardGrid>
          {rounds.map((round) => {
            const { code, programmeName, signUpCloses } = round;
            const period = periodOf(round, locale);
            const name = names.get(code);
            return (
              <Card key={code} title={name}>
                <Soft>{programmeName}</Soft>
                <p>
                  {[
                    signUpCloses === null ? t.openEver : t.openUntil(formatLongDay(signUpCloses, locale)),
                    period === null ? '' : t.visitsIn(period),
                  ]
                    .filter(Boolean)
                    .join(' ')}
                </p>
                <ButtonRow>
                  <ButtonLink variant="primary" to={formPath(code)}>
                    {t.signUp} <VisuallyHidden>({name})</VisuallyHidden>
                  </ButtonLink>
                  <ButtonLink variant="secondary" to={galleryPath(code)}>
                    {t.toGallery} <VisuallyHidden>({name})</VisuallyHidden>
                  </ButtonLink>
                </ButtonRow>
              </Card>
            );
          })}
        </CardGrid>
      )}
    </Section>
  );
}
