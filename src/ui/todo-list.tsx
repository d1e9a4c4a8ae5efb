import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface Todo {
  key: string;
  count?: number | undefined;
  title: ReactNode;
  note?: ReactNode;
  /** Until when, in words. */
  by?: ReactNode;
  /** That day is past. */
  late?: boolean | undefined;
  action?: ReactNode;
  /** The one to begin with. */
  first?: boolean | undefined;
}

export function TodoList({ items, empty }: { items: Todo[]; empty: ReactNode }) {
  if (items.length === 0) return <div className="ws-todo ws-todo--empty">{empty}</div>;
  return (
    <ul className="ws-todo">
      {items.map((item) => (
        <li className={classNames('ws-todo__item', item.first && 'ws-todo__item--first')} key={item.key}>
          {item.count === undefined ? null : <span className="ws-todo__count">{item.count}</span>}
          <div className="ws-todo__text">
            <p className="ws-todo__title">{item.title}</p>
            {item.note ? <p className="ws-todo__note">{item.note}</p> : null}
            {item.by ? (
              <p className={classNames('ws-todo__by', item.late && 'ws-todo__by--late')}>{item.by}</p>
            ) : null}
          </div>
          {item.action ? <div className="ws-todo__action">{item.action}</div> : null}
        </li>
      ))}
    </ul>
  );
}
