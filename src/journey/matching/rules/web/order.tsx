import type { ReactNode } from 'react';
import { Fieldset } from '../../../../ui/fieldset.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { useWords } from '../../../../ui/language.tsx';
import type { RulesLoaded } from './load-rules.ts';
import { words } from './rules-words.ts';

interface OrderProps {
  loaded: RulesLoaded;
  children: ReactNode;
}

/** What goes first: each is moved by a button, which takes along what else was filled in. */
export function Order({ loaded: { shown }, children }: OrderProps) {
  const t = useWords(words);
  return (
    <Fieldset legend={t.order}>
      <p>{t.orderHint}</p>
      <ol className="ws-order">
        {shown.map((aim, index) => {
          const [name, text] = t.aim[aim];
          return (
            <li key={aim}>
              <span>
                <strong>{name}</strong>
                <small>{text}</small>
              </span>
              <Move to={`${aim}:-1`} text={t.up(name)} up ends={index === 0} />
              <Move to={`${aim}:1`} text={t.down(name)} ends={index === shown.length - 1} />
            </li>
          );
        })}
      </ol>
      <p>{t.orderNote}</p>
      {children}
    </Fieldset>
  );
}

interface MoveProps {
  to: string;
  text: string;
  up?: boolean;
  /** There is nothing further that way. */
  ends: boolean;
}

function Move({ to, text, up = false, ends }: MoveProps) {
  return (
    <button
      type="submit"
      className={up ? 'ws-order__move ws-order__move--up' : 'ws-order__move'}
      name="schuif"
      value={to}
      title={text}
      disabled={ends}
    >
      <Icon name="chevron-down" label={text} />
    </button>
  );
}
