/** What has a button of its own and a name of its own: a row of a table, a card, a line, a panel. */
const PLACE = 'main :is(tr, li, .ws-card, .ws-place, .ws-panel)[id]';
/** Below the row it belongs to. */
const AFTER = 'ws-table__after';

export interface Pressed {
  pathname: string;
  id: string;
  /** What stands after it, and then before it, the nearest first: where to go on when it is gone. */
  neighbours: string[];
  name: string;
  value: string;
  /** Which of the buttons of the place it was. */
  index: number;
  /** In the window: of the place, and of the button. */
  tops: { place: number; button: number };
  /** Where the finger or the mouse was; `null` by keyboard. */
  at: { x: number; y: number } | null;
}

/** What was pressed in a place, when a form is sent from one. */
export function pressedIn({ submitter }: SubmitEvent, at: Pressed['at']): Pressed | null {
  const place = submitter && placeOf(submitter);
  if (!place || !(submitter instanceof HTMLButtonElement)) return null;
  return {
    pathname: location.pathname,
    id: place.id,
    neighbours: neighboursOf(place),
    name: submitter.name,
    value: submitter.value,
    index: buttonsOf(place).indexOf(submitter),
    tops: { place: topOf(place), button: topOf(submitter) },
    at,
  };
}

/** The same button, what came in its stead, or the place itself; of the next place when it is gone. */
export function successorOf(pressed: Pressed): HTMLElement | null {
  const here = document.getElementById(pressed.id);
  if (here) {
    const buttons = buttonsOf(here);
    const same = buttons.find(({ name, value }) => name === pressed.name && value === pressed.value);
    return same ?? buttons[pressed.index] ?? here;
  }
  const next = pressed.neighbours.map((id) => document.getElementById(id)).find((found) => found !== null);
  return next ? (buttonsOf(next).find(({ name }) => name === pressed.name) ?? next) : null;
}

/** How far this is from where it was. */
export const movedBy = ({ tops }: Pressed, element: HTMLElement): number =>
  topOf(element) - (element instanceof HTMLButtonElement ? tops.button : tops.place);

const topOf = (element: Element) => element.getBoundingClientRect().top;

/** Whether this belongs to what was pressed. */
export const isOf = (pressed: Pressed, element: Element): boolean => placeOf(element)?.id === pressed.id;

function placeOf(element: Element): HTMLElement | null {
  const after = element.closest(`.${AFTER}`);
  return (after?.previousElementSibling ?? element).closest<HTMLElement>(PLACE);
}

function buttonsOf(place: Element): HTMLButtonElement[] {
  const after = place.nextElementSibling;
  const parts = after?.classList.contains(AFTER) ? [place, after] : [place];
  return parts.flatMap((part) => [...part.querySelectorAll('button')]).filter((button) => !button.disabled);
}

function neighboursOf(place: Element): string[] {
  const all = [...document.querySelectorAll(PLACE)];
  const at = all.indexOf(place);
  return [...all.slice(at + 1, at + 4), ...all.slice(Math.max(0, at - 3), at).reverse()].map(({ id }) => id);
}
