import { Link, useSearchParams } from 'react-router';
import { asking, PAGE, type PageOf, pagesAround } from './asked.ts';
import { useWords } from './language.tsx';
import { listWords } from './list-words.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

interface PagingProps {
  page: Pick<PageOf<unknown>, 'page' | 'pages'>;
  /** Of what, where a page has more than one list. */
  label?: string;
}

/** The way through a list that is longer than a page; a list that is not has none. */
export function Paging({ page: { page, pages }, label }: PagingProps) {
  const t = useWords(listWords);
  const [search] = useSearchParams();
  if (pages < 2) return null;
  const to = (one: number) => asking(search, { [PAGE]: one === 1 ? null : one });
  return (
    <nav aria-label={label ?? t.pages} className="ws-paging">
      <ul>
        {page > 1 ? (
          <li>
            <Link to={to(page - 1)} rel="prev">
              {t.previous}
            </Link>
          </li>
        ) : null}
        {pagesAround(page, pages).map((one, index) =>
          one === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap is named by where it is
            <li key={`gap-${index}`} className="ws-paging__gap">
              …
            </li>
          ) : (
            <li key={one}>
              <Link to={to(one)} aria-current={one === page ? 'page' : undefined}>
                <VisuallyHidden>{t.page} </VisuallyHidden>
                {one}
              </Link>
            </li>
          ),
        )}
        {page < pages ? (
          <li>
            <Link to={to(page + 1)} rel="next">
              {t.next}
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
