import { Form } from 'react-router';
import { homePath } from '../../../../homes/paths.ts';
import { capital } from '../../../../language/grammar.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { measurePath } from '../../paths.ts';
import { MOMENT_ADDRESSES } from '../../programme-measures.ts';
import type { MeasureView } from '../viewing.ts';
import { words } from './measure-words.ts';

/** Thanks; what was answered can still be changed or taken back. */
export function Finished({ view, sleutel }: { view: MeasureView; sleutel: string }) {
  const t = useWords(words);
  const locale = useLocale();
  const { page, round, moment, rightOnes } = view;
  const here = measurePath(round, MOMENT_ADDRESSES[moment], { sleutel: sleutel || undefined });
  const again = measurePath(round, MOMENT_ADDRESSES[moment], { sleutel: sleutel || undefined, vraag: 1 });
  if (page === 'later')
    return (
      <>
        <PageHead band="rose" title={t.saved} lead={t.savedText} />
        <ButtonRow>
          <ButtonLink variant="primary" to={here}>
            {t.goOn}
          </ButtonLink>
        </ButtonRow>
      </>
    );
  return (
    <>
      <PageHead band="rose" title={t.thanks} lead={rightOnes ? t.thanksLast : t.thanksText} drawing="talk" />
      {rightOnes ? (
        <Section title={t.rightOnes}>
          <ul>
            {rightOnes.map(({ text, right }) => (
              <li key={text.nl}>
                {text[locale]} <strong>{capital(t.either(right.map((one) => one[locale])))}.</strong>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <ButtonRow>
        <ButtonLink variant="primary" to={homePath}>
          {t.toStart}
        </ButtonLink>
        <ButtonLink variant="secondary" to={again}>
          {t.change}
        </ButtonLink>
      </ButtonRow>
      <Form method="post" action={here}>
        <input type="hidden" name="sleutel" value={sleutel} />
        <p className="ws-soft">{t.takeBackText}</p>
        <ButtonRow>
          <Button variant="danger" name="doe" value="weg">
            {t.takeBack}
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
}
