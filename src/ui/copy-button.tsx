import { useEffect, useState } from 'react';
import { Button } from './button.tsx';

interface CopyButtonProps {
  value: string;
  text: string;
  /** Said when it is done. */
  done: string;
}

/** Puts a text on the clipboard. Without a script, or without a clipboard, it is not there: the text can be selected. */
export function CopyButton({ value, text, done }: CopyButtonProps) {
  const [can, setCan] = useState(false);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => setCan('clipboard' in navigator), []);
  if (!can) return null;
  const copy = () => navigator.clipboard.writeText(value).then(() => setCopied(true));
  return (
    <>
      <Button variant="secondary" small type="button" onClick={() => void copy()}>
        {text}
      </Button>
      <span role="status">{isCopied ? done : null}</span>
    </>
  );
}
