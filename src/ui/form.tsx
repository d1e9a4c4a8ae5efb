export { CheckboxField, RadioGroup, SelectField } from './choice-field.tsx';
export { ErrorSummary } from './error-summary.tsx';
export { Fieldset, FormStack } from './fieldset.tsx';
export { FileField } from './file-field.tsx';
export { TextArea, TextField } from './text-field.tsx';
