import { NoBsn } from '../../../../forms/no-bsn.tsx';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextArea } from '../../../../ui/text-field.tsx';
import type { RefusedNote } from '../../web/actions.ts';
import { words as boardWords } from './board-words.ts';
import { History } from './history.tsx';
import type { Loaded } from './load.ts';
import { Repeated } from './repeated.tsx';
import { words } from './runs-words.ts';

/** All that happened to the proposals of a round, and what is noted beside this one. */
interface PastProps {
  board: Loaded;
  refusedNote: RefusedNote | null;
}

export default function Past({ board, refusedNote }: PastProps) {
  const t = useWords(boardWords);
  return (
    <Section id="geschiedenis" title={t.happened}>
      {board.repeated ? <Repeated repeated={board.repeated} /> : null}
      <History lines={board.lines} run={board.run} row="geschiedenis" fixed={board.stale} repeats />
      <Note board={board} refusedNote={refusedNote} />
    </Section>
  );
}

function Note({ board, refusedNote }: PastProps) {
  const t = useWords(words);
  const b = useWords(boardWords);
  return (
    <KeptForm kept="notitie" method="post" action="?toon=geschiedenis">
      <FormStack>
        <input type="hidden" name="run" value={board.run} />
        <TextArea
          id="note"
          name="note"
          label={t.note}
          hint={t.noteHint}
          defaultValue={refusedNote?.note ?? board.note}
          error={refusedNote ? b.noteBsn : undefined}
        />
        <NoBsn doubt={refusedNote?.doubt} />
        <ButtonRow>
          <Button variant="secondary" name="intent" value="note">
            {t.keepNote}
          </Button>
        </ButtonRow>
      </FormStack>
    </KeptForm>
  );
}
