import { Form } from 'react-router';
import { fieldOf } from '../../../../forms/field-of.ts';
import { NoBsn } from '../../../../forms/no-bsn.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { formatLongDay } from '../../../../language/format.ts';
import { Button, ButtonLink } from '../../../../ui/button.tsx';
import { Card } from '../../../../ui/card.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextArea, TextField } from '../../../../ui/text-field.tsx';
import { dilemmaAgendaPath } from '../../paths.ts';
import type { MeetingView } from '../board.ts';
import { LONGEST } from '../longest.ts';
import { words as dilemmaWords } from './dilemma-words.ts';
import { words } from './manage-words.ts';
import type { ManageRefused } from './managing.ts';

interface MeetingsProps {
  meetings: readonly MeetingView[];
  refused: ManageRefused | undefined;
}

/** Where it is talked about, and what came of it. */
export function Meetings({ meetings, refused }: MeetingsProps) {
  const t = useWords(words);
  const dilemma = useWords(dilemmaWords);
  const own = refused?.form === 'meeting' ? refused : undefined;
  const typed: Record<string, string> = own?.typed ?? {};
  const faults = own?.faults ?? {};
  const textOf = useFaultText(faults, { day: t.day, meeting: t.meeting }, dilemma.faults);
  return (
    <Section title={t.agenda} intro={t.agendaText}>
      {meetings.map((meeting) => (
        <MeetingCard key={meeting.id} meeting={meeting} refused={refused} />
      ))}
      {meetings.length > 0 ? (
        <div>
          <ButtonLink variant="secondary" to={dilemmaAgendaPath()}>
            {t.toAgenda}
          </ButtonLink>
        </div>
      ) : null}
      <Problems faults={faults} textOf={textOf} />
      <KeptForm kept="agenda" key={meetings.length} method="post">
        <FormStack>
          <input type="hidden" name="doe" value="agenda" />
          <TextField {...fieldOf('day', typed, textOf)} label={t.day} type="date" />
          <TextField
            {...fieldOf('meeting', typed, textOf)}
            label={t.meeting}
            hint={t.meetingHint}
            maxLength={LONGEST.meeting}
          />
          <NoBsn doubt={own?.doubt} />
          <div>
            <Button variant="primary">{t.setMeeting}</Button>
          </div>
        </FormStack>
      </KeptForm>
    </Section>
  );
}

function MeetingCard({ meeting, refused }: { meeting: MeetingView; refused: ManageRefused | undefined }) {
  const t = useWords(words);
  const dilemma = useWords(dilemmaWords);
  const locale = useLocale();
  const { id, day, meeting: name, outcome } = meeting;
  const own = refused?.form === id ? refused : undefined;
  const faults = own?.faults ?? {};
  const textOf = useFaultText(faults, { outcome: t.outcome }, dilemma.faults);
  return (
    <Card title={t.meetingOn(name, formatLongDay(day, locale))}>
      <Problems faults={own ? { [`outcome-${id}`]: faults.outcome } : {}} textOf={() => textOf('outcome')} />
      <KeptForm kept={`uitkomst-${id}`} aside method="post">
        <FormStack>
          <input type="hidden" name="doe" value="uitkomst" />
          <input type="hidden" name="overleg" value={id} />
          <TextArea
            id={`outcome-${id}`}
            name="outcome"
            label={t.outcome}
            hint={t.outcomeHint}
            error={textOf('outcome')}
            defaultValue={own?.typed.outcome ?? outcome}
            maxLength={LONGEST.outcome}
            rows={3}
          />
          <NoBsn doubt={own?.doubt} />
          <div>
            <Button variant="secondary">{t.tellOutcome}</Button>
          </div>
        </FormStack>
      </KeptForm>
      <Form method="post">
        <input type="hidden" name="overleg" value={id} />
        <Button variant="quiet" small name="doe" value="van-agenda">
          {t.dropMeeting}
        </Button>
      </Form>
    </Card>
  );
}
