import { Form } from 'react-router';
import { homePath } from '../../../../homes/paths.ts';
import { capital } from '../../../../language/grammar.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Card } from '../../../../ui/card.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { measurePath } from '../../paths.ts';
import { MOMENT_ADDRESSES } from '../../programme-measures.ts';
import { UNKNOWN } from '../form.ts';
import type { Chosen, MeasureView } from '../viewing.ts';
import { words } from './measure-words.ts';

/** Thanks; what was answered can still be changed or taken back. */
export function Finished({ view, sleutel }: { view: MeasureView; sleutel: string }) {
  const t = useWords(words);
  const { page, round, moment, ending } = view;
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
      <PageHead band="rose" title={t.thanks} lead={ending ? t.thanksLast : t.thanksText} drawing="talk" />
      {ending ? <Ending ending={ending} /> : null}
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

/** What was right, and what they chose before and now: shown earlier, it would be what the next answer keeps to. */
function Ending({ ending: { quiz, knows } }: { ending: NonNullable<MeasureView['ending']> }) {
  const t = useWords(words);
  const locale = useLocale();
  const said = (chosen: Chosen | null) =>
    chosen === null ? t.notAnswered : chosen === UNKNOWN ? t.unknown : capital(chosen[locale]);
  return (
    <>
      <Section title={t.rightOnes} intro={quiz.some(({ before }) => before) ? t.rightOnesText : undefined}>
        {quiz.map(({ text, right, before, now }) => (
          <Card key={text.nl}>
            <p>{text[locale]}</p>
            <FactList
              items={[
                {
                  term: t.isRight,
                  text: <strong>{capital(t.either(right.map((one) => one[locale])))}</strong>,
                },
                ...(before || now
                  ? [
                      { term: t.choseBefore, text: said(before) },
                      { term: t.choseNow, text: said(now) },
                    ]
                  : []),
              ]}
            />
          </Card>
        ))}
      </Section>
      {knows.length > 0 ? (
        <Section title={t.asks.knows}>
          <DataTable
            caption={t.asks.knows}
            captionHidden
            columns={[
              { key: 'kind', text: t.kind },
              { key: 'before', text: t.saidBefore },
              { key: 'now', text: t.saidNow },
            ]}
            rows={knows.map(({ kind, before, now }) => ({
              key: kind,
              header: 'kind',
              cells: { kind: capital(kind), before: knowing(t.knew, before), now: knowing(t.knows, now) },
            }))}
          />
        </Section>
      ) : null}
    </>
  );
}

const knowing = (scale: Readonly<Record<number, string>>, value: number) => scale[value] ?? '';
