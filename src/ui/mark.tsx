/** Three dots joined by a running line: a chain of visits. Decorative, the name stands beside it. */
export function Mark() {
  return (
    <svg className="ws-mark" viewBox="0 0 40 28" width="40" height="28" aria-hidden="true" focusable="false">
      <path className="ws-mark__line" d="M6 21C8 10 11 5 14.5 5.500S18 15 21 15" fill="none" />
      <path className="ws-mark__line ws-mark__line--warm" d="M21 15c3 0 2 9 6.5 9S32 14 34 7" fill="none" />
      <circle className="ws-mark__dot" cx="6" cy="22" r="4.5" />
      <circle className="ws-mark__dot ws-mark__dot--ink" cx="20.5" cy="14.5" r="4.5" />
      <circle className="ws-mark__dot ws-mark__dot--warm" cx="34" cy="6" r="4.5" />
    </svg>
  );
}
