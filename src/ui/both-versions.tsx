import { ButtonLink, ButtonRow } from './button.tsx';
import { Callout } from './callout.tsx';
import { DataTable } from './table.tsx';

/** A field as it is stored now and as somebody typed it. */
export interface Difference {
  /** When two fields can have one label. */
  key?: string;
  label: string;
  now: string;
  yours: string;
}

interface BothVersionsProps {
  title: string;
  text: string;
  heads: { field: string; now: string; yours: string };
  differences: readonly Difference[];
  /** For a field that is empty. */
  nothing: string;
  /** When there is no difference that can be shown. */
  same?: string;
  /** The way to what is stored. */
  take: { to: string; text: string };
}

/** Somebody saved in between: both, side by side, and nothing is lost. */
export function BothVersions({ title, text, heads, differences, nothing, same, take }: BothVersionsProps) {
  return (
    <>
      <Callout tone="attention" title={title} headingLevel={2} role="alert">
        <p>{text}</p>
      </Callout>
      <DataTable
        caption={title}
        captionHidden
        {...(same === undefined ? {} : { empty: <p>{same}</p> })}
        columns={[
          { key: 'field', text: heads.field },
          { key: 'now', text: heads.now },
          { key: 'yours', text: heads.yours },
        ]}
        rows={differences.map(({ key, label, now, yours }) => ({
          key: key ?? label,
          header: 'field',
          cells: { field: label, now: now || nothing, yours: yours || nothing },
        }))}
      />
      <ButtonRow>
        <ButtonLink variant="secondary" to={take.to}>
          {take.text}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
