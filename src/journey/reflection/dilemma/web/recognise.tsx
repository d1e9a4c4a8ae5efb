import { Form } from 'react-router';
import { Button } from '../../../../ui/button.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { dilemmaPath } from '../../paths.ts';
import type { DilemmaView } from '../board.ts';
import { words } from './dilemma-words.ts';

interface RecogniseProps {
  dilemma: Pick<DilemmaView, 'id' | 'title' | 'own'>;
  /** The one thing to do on its page. */
  large?: boolean | undefined;
  /** Back to the board, as it was asked for. */
  back?: [name: string, value: string][] | undefined;
}

/** "With us too", and back again: a button for each organisation for which the reader can say so, mostly one. */
export function Recognise({ dilemma: { id, title, own }, large = false, back = [] }: RecogniseProps) {
  const t = useWords(words);
  const several = own.length > 1;
  return own.map(({ id: organisation, name, recognises }) => (
    <Form key={organisation} method="post" action={dilemmaPath(id)} preventScrollReset={back.length > 0}>
      <input type="hidden" name="organisatie" value={organisation} />
      {back.map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {recognises ? (
        <Button variant="quiet" small={!large} name="doe" value="toch-niet">
          {several ? t.takeBackFor(name) : t.takeBack}
          <VisuallyHidden>: {title}</VisuallyHidden>
        </Button>
      ) : (
        <Button variant={large ? 'primary' : 'secondary'} small={!large} name="doe" value="herken">
          <Icon name="plus" /> {several ? t.recogniseFor(name) : t.recognise}
          <VisuallyHidden>: {title}</VisuallyHidden>
        </Button>
      )}
    </Form>
  ));
}
