import { fieldOf } from '../../../../forms/field-of.ts';
import { NoBsn } from '../../../../forms/no-bsn.tsx';
import { useBegun } from '../../../../ui/answer.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextArea, TextField } from '../../../../ui/text-field.tsx';
import { storyDeskPath } from '../../paths.ts';
import { LONGEST, SIDES } from '../../story.ts';
import { words as storyWords } from '../../words.ts';
import { ADDED } from '../form.ts';
import type { Route } from './+types/desk.ts';
import type { DeskAnswer } from './acting.ts';
import { words } from './desk-words.ts';
import { PartField } from './part-field.tsx';

interface StoryFormProps {
  loaded: Route.ComponentProps['loaderData'];
  answer: DeskAnswer | undefined;
  textOf: (field: string) => string | undefined;
}

/** The whole story in one form: whatever is pressed in it, nothing that was typed is lost. */
export function StoryForm({ loaded, answer, textOf }: StoryFormProps) {
  const t = useWords(words);
  const all = useWords(storyWords);
  const { code, id, speakers, parts, given, lacks, faults } = loaded;
  const begun = useBegun({
    version: loaded.version,
    parts: parts.map((part) => [part.id, part.version] as const),
  });
  // Who saw that somebody else kept something meanwhile keeps theirs over it when they press again.
  const from =
    answer?.why === 'older'
      ? { version: loaded.version, parts: parts.map((part) => [part.id, part.version] as const) }
      : begun;
  const versions = new Map(from.parts);
  const typed: Record<string, string | undefined> = answer?.typed ?? {
    ...loaded.typed,
    ...Object.fromEntries(
      speakers.flatMap(({ side, called, works }) => [
        [`called-${side}`, called],
        [`works-${side}`, works],
      ]),
    ),
  };
  const calledOf = (side: string | null) =>
    speakers.find((one) => one.side === side)?.called || t.sideShort[side as 'visitor' | 'host'];
  const faultsAt = (field: string) =>
    faults.filter((fault) => fault.field === field).map(({ rule, sentence }) => all.rules[rule](sentence));
  const said = (field: string) =>
    faultsAt(field).map((text) => (
      <p key={text} className="ws-part__fault">
        {text}
      </p>
    ));
  return (
    <KeptForm kept="verhaal" method="post" action={storyDeskPath(code, id)} noValidate>
      <input type="hidden" name="version" value={from.version} />
      {/* What the Enter key presses. */}
      <button
        className="ws-visually-hidden"
        type="submit"
        name="doe"
        value="bewaar"
        tabIndex={-1}
        aria-hidden="true"
      />
      {lacks.length > 0 || faults.length > 0 ? (
        <Callout tone="attention" title={lacks.length > 0 ? t.lacks : t.faultsTitle}>
          {lacks.length > 0 ? (
            <ul>
              {lacks.map((lack) => (
                <li key={lack}>{t.lack[lack]}</li>
              ))}
            </ul>
          ) : null}
          {lacks.length > 0 && faults.length > 0 ? <p>{t.faultsTitle}:</p> : null}
          {faults.length > 0 ? (
            <ul>
              {faults.map(({ field, rule, sentence }) => (
                <li key={`${field} ${rule} ${sentence}`}>
                  <a href={`#${field}`}>{all.rules[rule](sentence)}</a>
                </li>
              ))}
            </ul>
          ) : null}
        </Callout>
      ) : null}
      <Section title={t.head}>
        <FormStack>
          <TextField
            {...fieldOf('title', typed, textOf)}
            label={t.fields.title}
            hint={t.fields.titleHint}
            maxLength={LONGEST.title}
          />
          {said('title')}
          <TextArea
            {...fieldOf('lead', typed, textOf)}
            label={t.fields.lead}
            hint={t.fields.leadHint}
            maxLength={LONGEST.lead}
            rows={2}
          />
          {said('lead')}
          <TextArea
            {...fieldOf('opening', typed, textOf)}
            label={t.fields.opening}
            hint={t.fields.openingHint}
            maxLength={LONGEST.opening}
            rows={5}
          />
          {said('opening')}
          {SIDES.map((side) => (
            <div key={side}>
              <TextField
                {...fieldOf(`called-${side}`, typed, textOf)}
                label={t.called[side]}
                hint={t.calledHint}
                maxLength={LONGEST.called}
              />
              {said(`called-${side}`)}
              <TextField
                {...fieldOf(`works-${side}`, typed, textOf)}
                label={t.works[side]}
                hint={t.worksHint}
                maxLength={LONGEST.works}
              />
              {said(`works-${side}`)}
            </div>
          ))}
        </FormStack>
      </Section>
      <Section title={t.parts}>
        <ol className="ws-parts">
          {parts.map((part, index) => (
            <PartField
              key={part.id}
              part={part}
              first={index === 0}
              last={index === parts.length - 1}
              typed={answer?.typed}
              version={versions.get(part.id) ?? part.version}
              called={calledOf(part.side)}
              given={given.filter(({ side, question }) => side === part.side && question === part.source)}
              faults={[...faultsAt(`text-${part.id}`), ...faultsAt(`more-${part.id}`)]}
              textOf={textOf}
            />
          ))}
        </ol>
        <fieldset className="ws-fieldset">
          <legend className="ws-legend-text">{t.addTitle}</legend>
          <ButtonRow>
            {ADDED.map((kind) => (
              <Button key={kind} variant="quiet" small name="doe" value={`erbij:${kind}`}>
                {t.add[kind]}
              </Button>
            ))}
          </ButtonRow>
        </fieldset>
      </Section>
      <NoBsn doubt={answer?.doubt} />
      <ButtonRow>
        <Button variant="primary" name="doe" value="lezen">
          {t.handIn}
        </Button>
        <Button variant="secondary" name="doe" value="bewaar">
          {t.save}
        </Button>
      </ButtonRow>
    </KeptForm>
  );
}
