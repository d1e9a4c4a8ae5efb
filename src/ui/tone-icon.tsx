export type CalloutTone = 'info' | 'good' | 'attention' | 'wrong';

const shapes: Record<CalloutTone, string> = {
  info: 'M12 10.500v6M12 7.200v.6',
  good: 'M7.5 12.500l3 3 6-6.5',
  attention: 'M12 7v6M12 16.200v.6',
  wrong: 'M8.5 8.500l7 7M15.5 8.500l-7 7',
};

/** A shape per tone, so that the colour is never the only signal. */
export function ToneIcon({ tone }: { tone: CalloutTone }) {
  return (
    <svg
      className="ws-tone-icon"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {tone === 'attention' ? <path d="M12 2.5 22 20.500H2Z" /> : <circle cx="12" cy="12" r="10" />}
      <path d={shapes[tone]} />
    </svg>
  );
}
