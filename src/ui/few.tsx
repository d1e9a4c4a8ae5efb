/** Where a number would be of too few people: hatched, and said. */
export function Few({ text }: { text: string }) {
  return (
    <span className="ws-few">
      <svg width="30" height="18" aria-hidden="true" focusable="false">
        <rect className="ws-few__ground" x="0.5" y="0.5" width="29" height="17" rx="2" />
        <path className="ws-few__hatch" d="M2 16L16 2M10 16L24 2M18 16L29 5M1 9L8 2" />
      </svg>
      {text}
    </span>
  );
}
