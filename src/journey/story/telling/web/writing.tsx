import { useEffect, useRef } from 'react';
import { NoBsn } from '../../../../forms/no-bsn.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { useBegun } from '../../../../ui/answer.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { Heading } from '../../../../ui/heading.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextArea } from '../../../../ui/text-field.tsx';
import { LONGEST } from '../../story.ts';
import { words as storyWords } from '../../words.ts';
import { useAutosave } from './autosave.ts';
import { NameChoice, PhotoChoice, type TellingProps } from './choosing.tsx';
import { words } from './own-words.ts';

/** Both write, each their own answers; what they gave stands above the question that was made of it. */
export function Writing({ view, sleutel, here, answer }: TellingProps) {
  const t = useWords(words);
  const all = useWords(storyWords);
  const place = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current = place.current?.closest('form') ?? null;
  }, []);
  const saved = useAutosave(form, here);
  const own = answer?.form === 'bewaar' ? answer : undefined;
  const faults = own?.faults ?? {};
  const answers = view.interview.filter((part) => part.own);
  const labels = Object.fromEntries(
    answers.map(({ id, kind, question }) => [`text-${id}`, kind === 'pull' ? t.pull : question]),
  );
  const textOf = useFaultText(faults, labels, all.faults);
  const now = Object.fromEntries(answers.map(({ id, version }) => [id, version]));
  const begun = useBegun(now);
  // Who saw that somebody else changed it keeps theirs over it when they press again.
  const versionOf = (id: string) =>
    own?.newer.includes(id) ? now[id] : (saved.versions[id] ?? begun[id] ?? now[id]);
  return (
    <>
      <Problems faults={faults} textOf={textOf} />
      <KeptForm kept="antwoorden" method="post" action={here} noValidate>
        <div ref={place}>
          <FormStack>
            <input type="hidden" name="sleutel" value={sleutel} />
            <ol className="ws-parts">
              {view.interview.map(({ id, kind, text, own: isOwn, question, source, side }) =>
                kind === 'question' ? (
                  <li key={id}>
                    <Heading level={2} look={3}>
                      {text}
                    </Heading>
                  </li>
                ) : isOwn ? (
                  <li key={id} className={`ws-part ws-part--${side}`}>
                    <input type="hidden" name={`version-${id}`} value={versionOf(id)} />
                    {view.given
                      .filter((one) => one.question === source)
                      .map((one) => (
                        <div key={one.question} className="ws-part__given">
                          <p>{t.youWrote}</p>
                          <p className="ws-lines">{one.text}</p>
                        </div>
                      ))}
                    <TextArea
                      id={`text-${id}`}
                      name={`text-${id}`}
                      label={kind === 'pull' ? t.pull : t.answer(question)}
                      error={textOf(`text-${id}`) ?? (own?.newer.includes(id) ? t.newer : undefined)}
                      defaultValue={own?.typed[`text-${id}`] ?? text}
                      maxLength={LONGEST[kind]}
                      rows={5}
                    />
                  </li>
                ) : text ? (
                  <li key={id} className={`ws-part ws-part--${side}`}>
                    <p className="ws-soft">{t.otherSays(view.otherCalled)}</p>
                    <p className="ws-lines">{text}</p>
                  </li>
                ) : null,
              )}
            </ol>
            <NoBsn doubt={own?.doubt} />
            <p className="ws-soft">{t.enough}</p>
            <ButtonRow>
              <Button variant="primary" name="doe" value="bewaar">
                {t.save}
              </Button>
              <span role="status" className="ws-soft">
                {saved.state === 'saving' ? t.saving : saved.state === 'kept' ? t.autosaved : null}
              </span>
            </ButtonRow>
          </FormStack>
        </div>
      </KeptForm>
      {view.names ? (
        <Section title={t.name}>
          <KeptForm kept="keuze" aside method="post" action={here}>
            <FormStack>
              <input type="hidden" name="sleutel" value={sleutel} />
              <NameChoice view={view} answer={answer} />
              <PhotoChoice view={view} sleutel={sleutel} answer={answer} />
              <div>
                <Button variant="secondary" name="doe" value="keuze">
                  {t.choose}
                </Button>
              </div>
            </FormStack>
          </KeptForm>
        </Section>
      ) : null}
    </>
  );
}
