import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { classNames } from '../../../../ui/class-names.ts';
import { useWords } from '../../../../ui/language.tsx';
import { TextArea, TextField } from '../../../../ui/text-field.tsx';
import type { StoryPart } from '../../reading/read-story.ts';
import { LONGEST } from '../../story.ts';
import { words } from './desk-words.ts';

interface PartFieldProps {
  part: Pick<StoryPart, 'id' | 'kind' | 'side' | 'text' | 'more'>;
  first: boolean;
  last: boolean;
  typed: Record<string, string> | undefined;
  version: number;
  called: string;
  /** What whose answer it is gave for it. */
  given: readonly { text: string }[];
  faults: readonly string[];
  textOf: (field: string) => string | undefined;
}

/** One part of a story, whose it is, and where it stands among the others. */
export function PartField({
  part,
  first,
  last,
  typed,
  version,
  called,
  given,
  faults,
  textOf,
}: PartFieldProps) {
  const t = useWords(words);
  const { id, kind, side } = part;
  const field = `text-${id}`;
  const label = kind === 'answer' || kind === 'pull' ? t.kinds[kind](called) : t.kinds[kind];
  const shared = {
    ...{ id: field, name: field, label, error: textOf(field), maxLength: LONGEST[kind] },
    defaultValue: typed?.[field] ?? part.text,
  };
  const press = (doe: string, text: string) => (
    <Button variant="quiet" small name="doe" value={`${doe}:${id}`} label={`${text}: ${label}`}>
      {text}
    </Button>
  );
  return (
    <li id={`deel-${id}`} className={classNames('ws-part', side !== null && `ws-part--${side}`)}>
      <input type="hidden" name={`version-${id}`} value={version} />
      {given.map(({ text }) => (
        <div key={text} className="ws-part__given">
          <p>{t.gave(called)}</p>
          <p className="ws-lines">{text}</p>
        </div>
      ))}
      {kind === 'answer' ? <TextArea {...shared} rows={5} /> : <TextField {...shared} />}
      {kind === 'came' ? (
        <TextField
          id={`more-${id}`}
          name={`more-${id}`}
          label={t.more}
          error={textOf(`more-${id}`)}
          maxLength={LONGEST.more}
          defaultValue={typed?.[`more-${id}`] ?? part.more}
        />
      ) : null}
      {faults.map((text) => (
        <p key={text} className="ws-part__fault">
          {text}
        </p>
      ))}
      <ButtonRow>
        {first ? null : press('omhoog', t.up)}
        {last ? null : press('omlaag', t.down)}
        {press('weg', t.remove)}
      </ButtonRow>
    </li>
  );
}
