import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CheckboxField } from '../../ui/choice-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';

import { useWords } from '../../ui/language.tsx';
import { Section } from '../../ui/section.tsx';
import { DataTable } from '../../ui/table.tsx';
import { KINDS } from '../sheet-kinds.ts';
import type { PageError } from './errors.ts';
import type { Line, OpenView } from './view.ts';
import { words } from './words.ts';

/** What happens when the button is pressed: what changes, and what does not come along. */
export function BeforeImport({ open, errors }: { open: OpenView; errors: readonly PageError[] }) {
  const t = useWords(words);
  const { changes, inFile, taken, leftOut, kept } = open;
  const kinds = KINDS.filter((kind) => inFile[kind] > 0);
  const staying = kinds.filter((kind) => changes.kinds[kind].onlyInRound > 0);
  const isSame = kinds.every((kind) => changes.kinds[kind].added + changes.kinds[kind].changed === 0);
  return (
    <>
      {open.isEmpty ? null : (
        <Section
          id="verandert"
          title={t.changesTitle}
          actions={
            <Button variant="quiet" small name="intent" value="recount">
              {t.recount}
            </Button>
          }
        >
          <DataTable
            caption={t.changesCaption}
            captionHidden
            columns={[
              { key: 'kind', text: t.what },
              { key: 'inFile', text: t.inFile, align: 'end' },
              { key: 'added', text: t.fresh, align: 'end' },
              { key: 'changed', text: t.changed, align: 'end' },
              { key: 'same', text: t.same, align: 'end' },
            ]}
            rows={kinds.map((kind) => ({
              key: kind,
              header: 'kind',
              cells: {
                kind: capital(t.kind[kind][1]),
                inFile: taken[kind] < inFile[kind] ? t.importedOf(taken[kind], inFile[kind]) : inFile[kind],
                added: changes.kinds[kind].added,
                changed: changes.kinds[kind].changed,
                same: changes.kinds[kind].same,
              },
            }))}
          />
          {isSame ? <p className="nl-paragraph">{t.nothingChanges}</p> : null}
          {staying.length > 0 ? (
            <p className="nl-paragraph">
              {t.staying(t.and(staying.map((kind) => t.counted(kind, changes.kinds[kind].onlyInRound))))}
            </p>
          ) : null}
        </Section>
      )}
      {kept.answers > 0 ? <Callout tone="info">{t.keptAnswers(kept.answers)}</Callout> : null}
      {kept.withdrawn > 0 ? <Callout tone="info">{t.keptWithdrawn(kept.withdrawn)}</Callout> : null}
      {changes.locksLost > 0 ? <Callout tone="attention">{t.locksLost(changes.locksLost)}</Callout> : null}
      {leftOut.length > 0 && !open.isEmpty ? <LeftOut lines={leftOut} errors={errors} /> : null}
    </>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function LeftOut({ lines, errors }: { lines: readonly Line[]; errors: readonly PageError[] }) {
  const t = useWords(words);
  return (
    <Callout tone="attention" title={t.leftOutTitle(lines.length)} headingLevel={2}>
      <LeftOutList lines={lines} />
      <p className="nl-paragraph">{t.leftOutIntro}</p>
      <input type="hidden" name="seen" value={lines.map(({ key }) => key).join(' ')} />
      <CheckboxField
        id="agree"
        name="agree"
        label={t.confirm}
        error={errors.find(({ fieldId }) => fieldId === 'agree')?.text}
      />
    </Callout>
  );
}

/** All of them, however many: nothing is left out without being named. */
const AT_ONCE = 20;

export function LeftOutList({ lines }: { lines: readonly Line[] }) {
  const t = useWords(words);
  const rest = lines.slice(AT_ONCE);
  return (
    <>
      <Lines lines={lines.slice(0, AT_ONCE)} />
      {rest.length > 0 ? (
        <Disclosure summary={t.andMore(rest.length)}>
          <Lines lines={rest} />
        </Disclosure>
      ) : null}
    </>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul>
      {lines.map(({ key, place, text }) => (
        <li key={key}>{`${place}: ${text}.`}</li>
      ))}
    </ul>
  );
}
