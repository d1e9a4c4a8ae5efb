import { Button, ButtonLink } from '../../ui/button.tsx';
import { Intervals } from '../../ui/intervals.tsx';
import { KeptForm } from '../../ui/kept-form.tsx';
import { useWords } from '../../ui/language.tsx';
import { Before, LookFoot, OneQuestion, Picks, Scale } from '../../ui/one-question.tsx';
import { PressPicks, TickPicks } from '../../ui/press-picks.tsx';
import { Section } from '../../ui/section.tsx';
import { partsPath } from '../paths.ts';
import { words } from './parts-after-words.ts';

const DRAWN = [{ value: 2.8, low: 2.4, high: 3.2 }, { value: 3.9, low: 3.6, high: 4.2 }, null];

/** What is asked after a visit, and what is told of the answers. Its forms only show this page again. */
export default function PartsAfter() {
  const t = useWords(words);
  const here = (id: string) => `${partsPath}#${id}`;
  return (
    <>
      <Section id="vraag" title={t.question}>
        <OneQuestion
          at={2}
          count={6}
          says={t.far}
          later={
            <ButtonLink variant="quiet" small to={here('vraag')}>
              {t.later}
            </ButtonLink>
          }
        >
          <Before says={t.before}>{t.wrote}</Before>
          <KeptForm kept="vraag" aside method="get" action={here('vraag')}>
            <h3>{t.asks}</h3>
            <Scale
              name="kent"
              legend={t.asks}
              options={t.knows.map((label, index) => ({ value: String(index), label }))}
              defaultValue="1"
            />
            <Picks
              name="zwaar"
              legend={t.heavy}
              options={t.heavies.map((label, index) => ({
                value: String(index),
                label,
                says: t.says[index],
              }))}
              defaultValue="0"
              unsent
            />
            <Picks
              row
              name="cijfer"
              legend={t.mark}
              options={[6, 7, 8, 9, 10].map((mark) => ({ value: String(mark), label: mark }))}
              unsent
            />
            <LookFoot>
              <Button variant="primary">{t.next}</Button>
              <Button variant="secondary">{t.back}</Button>
            </LookFoot>
          </KeptForm>
        </OneQuestion>
      </Section>
      <Section id="drukken" title={t.picks}>
        <form method="get" action={here('drukken')}>
          <PressPicks
            name="contact"
            legend={t.contact}
            options={t.contacts.map((label, index) => ({ value: String(index), label }))}
            chosen="0"
          />
        </form>
        <KeptForm kept="waarover" aside className="ws-stack" method="get" action={here('drukken')}>
          <TickPicks
            id="waarover"
            name="waarover"
            legend={t.about}
            options={t.abouts.map((label, index) => ({ value: String(index), label }))}
            ticked={['1']}
          />
          <Button variant="primary">{t.keep}</Button>
        </KeptForm>
      </Section>
      <Section id="zeker" title={t.intervals}>
        <Intervals
          label={t.intervals}
          heads={t.heads}
          from={1}
          to={5}
          line={3}
          rows={t.moments.map((name, index) => ({
            ...{ key: name, name, drawn: DRAWN[index]! ?? null },
            ...{ says: t.means[index], note: t.people[index] },
          }))}
        />
      </Section>
    </>
  );
}
