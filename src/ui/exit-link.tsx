/** Where who leaves in a hurry comes: a page that nobody wonders about, as that of the weather in the pattern that this follows. */
export const ELSEWHERE = 'https://www.buienradar.nl/';

interface ExitLinkProps {
  text: string;
  /** What is said when Shift was pressed once, twice, and when the page goes. */
  once: string;
  twice: string;
  leaving: string;
}

/**
 * Leads away from the site at once, from every part of a page. Without a script it is a link. With it (`public/verlaat.js`)
 * the page is empty before the other one is there, Back does not return to it, and Shift or Escape three times does the same.
 */
export function ExitLink({ text, once, twice, leaving }: ExitLinkProps) {
  return (
    <div className="ws-exit">
      <a
        className="ws-exit__link"
        href={ELSEWHERE}
        rel="nofollow noreferrer"
        draggable={false}
        data-exit=""
        data-once={once}
        data-twice={twice}
        data-leaving={leaving}
      >
        {text}
      </a>
      <span className="ws-visually-hidden" aria-live="assertive" data-exit-said="" />
    </div>
  );
}
