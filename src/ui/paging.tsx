import { Link } from 'react-router';
import { asking, PAGE, pagesAround } from './asked.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

interface PagingProps {
  search: URLSearchParams;
  page: number;
  pages: number;
  label: string;
  /** Before the number, for who hears it: "Bladzijde". */
  pageText: string;
  previousText: string;
  nextText: string;
}

/** The way through a list that is longer than a page; a list that is not has none. */
export function Paging({ search, page, pages, label, pageText, previousText, nextText }: PagingProps) {
  if (pages < 2) return null;
  const to = (one: number) => asking(search, { [PAGE]: one === 1 ? null : one });
  return (
    <nav aria-label={label} className="ws-paging">
      <ul>
        {page > 1 ? (
          <li>
            <Link to={to(page - 1)} rel="prev">
              {previousText}
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
                <VisuallyHidden>{pageText} </VisuallyHidden>
                {one}
              </Link>
            </li>
          ),
        )}
        {page < pages ? (
          <li>
            <Link to={to(page + 1)} rel="next">
              {nextText}
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
