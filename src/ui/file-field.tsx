import { descriptionOf, Field, type FieldProps } from './field.tsx';

interface FileFieldProps extends FieldProps {
  name: string;
  accept?: string | undefined;
  required?: boolean | undefined;
  multiple?: boolean | undefined;
}

export function FileField({ id, label, hint, error, ...input }: FileFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input id={id} type="file" className="ws-file" {...descriptionOf(id, hint, error)} {...input} />
    </Field>
  );
}
