import { Form } from 'react-router';
import { fieldOf } from '../../../../forms/field-of.ts';
import { NoBsn } from '../../../../forms/no-bsn.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choice-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextArea } from '../../../../ui/text-field.tsx';
import { ownStoryPhotoPath } from '../../paths.ts';
import { LONGEST, NAMES } from '../../story.ts';
import { words as storyWords } from '../../words.ts';
import type { TellingView } from '../viewing.ts';
import type { TellerAnswer } from './acting.ts';
import { words } from './own-words.ts';

export interface TellingProps {
  view: TellingView;
  sleutel: string;
  here: string;
  answer: TellerAnswer | undefined;
}

/** How they are named: of one that touches a secret place there is nothing to choose. */
export function NameChoice({
  view,
  answer,
  only = NAMES,
}: Pick<TellingProps, 'view' | 'answer'> & { only?: readonly string[] }) {
  const t = useWords(words);
  const all = useWords(storyWords);
  if (!view.names) return <input type="hidden" name="name" value="function" />;
  return (
    <RadioGroup
      name="name"
      legend={t.name}
      defaultValue={answer?.typed.name ?? view.choice.name}
      options={view.names
        .filter(({ as }) => only.includes(as))
        .map(({ as, shown }) => ({
          value: as,
          label: all.names[as],
          hint: shown ? t.nameOf(shown) : undefined,
        }))}
    />
  );
}

/** Whether the photo may go along. */
export function PhotoChoice({ view, sleutel, answer }: Pick<TellingProps, 'view' | 'sleutel' | 'answer'>) {
  const t = useWords(words);
  const all = useWords(storyWords);
  const { photo, choice, id } = view;
  if (!photo) return null;
  const now = choice.photo === null ? undefined : choice.photo ? 'ja' : 'nee';
  return (
    <>
      <img
        className="ws-story__photo"
        src={ownStoryPhotoPath(id, { sleutel: sleutel || undefined })}
        width={photo.width}
        height={photo.height}
        alt={photo.alt}
      />
      <p className="ws-soft">{all.photoSays(photo.alt)}</p>
      <RadioGroup
        name="photo"
        legend={t.photo}
        defaultValue={answer?.typed.photo ?? now}
        options={[
          { value: 'ja', label: t.photoYes },
          { value: 'nee', label: t.photoNo },
        ]}
      />
    </>
  );
}

/** Would you be in it, and how? */
export function Asked({ view, sleutel, here, answer }: TellingProps) {
  const t = useWords(words);
  return (
    <>
      <KeptForm kept="meedoen" method="post" action={here}>
        <FormStack>
          <input type="hidden" name="sleutel" value={sleutel} />
          <NameChoice view={view} answer={answer} />
          <div>
            <Button variant="primary" name="doe" value="ja">
              {t.yes}
            </Button>
          </div>
        </FormStack>
      </KeptForm>
      <Form method="post" action={here}>
        <input type="hidden" name="sleutel" value={sleutel} />
        <p className="ws-soft">{t.noText}</p>
        <ButtonRow>
          <Button variant="secondary" name="doe" value="weg">
            {t.no}
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
}

/** What has to be otherwise, in their own words. */
export function Change({ sleutel, here, answer }: TellingProps) {
  const t = useWords(words);
  const all = useWords(storyWords);
  const own = answer?.form === 'anders' ? answer : undefined;
  const faults = own?.faults ?? {};
  const textOf = useFaultText(faults, { wish: t.wish }, all.faults);
  return (
    <Disclosure summary={t.change} open={own !== undefined}>
      <Problems faults={faults} textOf={textOf} />
      <KeptForm kept="anders" aside method="post" action={here} noValidate>
        <FormStack>
          <input type="hidden" name="sleutel" value={sleutel} />
          <input type="hidden" name="doe" value="anders" />
          <TextArea
            {...fieldOf('wish', own?.typed ?? {}, textOf)}
            label={t.wish}
            hint={t.wishHint}
            maxLength={LONGEST.wish}
          />
          <NoBsn doubt={own?.doubt} />
          <div>
            <Button variant="secondary">{t.send}</Button>
          </div>
        </FormStack>
      </KeptForm>
    </Disclosure>
  );
}

/** Once it is online: named by less, or without the photo. */
export function Less({ view, sleutel, here, answer }: TellingProps) {
  const t = useWords(words);
  const { choice, photo } = view;
  const less = NAMES.slice(NAMES.indexOf(choice.name));
  if (less.length < 2 && !photo) return null;
  return (
    <Section title={t.less} intro={t.lessText}>
      <KeptForm kept="minder" method="post" action={here}>
        <FormStack>
          <input type="hidden" name="sleutel" value={sleutel} />
          <NameChoice view={view} answer={answer} only={less} />
          {photo ? (
            <RadioGroup
              name="photo"
              legend={t.photo}
              defaultValue="ja"
              options={[
                { value: 'ja', label: t.photoYes },
                { value: 'nee', label: t.photoOff },
              ]}
            />
          ) : null}
          <div>
            <Button variant="secondary" name="doe" value="minder">
              {t.lessPress}
            </Button>
          </div>
        </FormStack>
      </KeptForm>
    </Section>
  );
}
