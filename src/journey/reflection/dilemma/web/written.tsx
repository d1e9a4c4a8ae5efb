import { Form } from 'react-router';
import { Badge } from '../../../../ui/badge.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Heading } from '../../../../ui/heading.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import type { Managed, WrittenText } from '../read-board.ts';
import { words } from './manage-words.ts';

/** What people wrote to a dilemma and who did, for coordinators, who can take it out of sight. */
export function Written({ written: { attempts, reactions } }: { written: Managed }) {
  const t = useWords(words);
  return (
    <Section title={t.texts}>
      <Heading level={3}>{t.attempts}</Heading>
      <Texts texts={attempts} />
      <Heading level={3}>{t.reactions}</Heading>
      <Texts texts={reactions} />
    </Section>
  );
}

function Texts({ texts }: { texts: readonly WrittenText[] }) {
  const t = useWords(words);
  if (texts.length === 0) return <p>{t.none}</p>;
  return (
    <ul className="ws-reactions">
      {texts.map(({ id, text, hidden, by }) => (
        <li key={id}>
          <p className="ws-lines">{text}</p>
          <Form method="post" preventScrollReset>
            <input type="hidden" name="tekst" value={id} />
            <span className="ws-soft">{by ? t.by(by) : t.byNobody}</span>{' '}
            {hidden ? <Badge tone="attention">{t.hidden}</Badge> : null}
            <Button
              variant="quiet"
              small
              name="doe"
              value={hidden ? 'toon-tekst' : 'verberg-tekst'}
              label={`${hidden ? t.showOne : t.hideOne}: ${text.slice(0, 40)}`}
            >
              {hidden ? t.showOne : t.hideOne}
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}
