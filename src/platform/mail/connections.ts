import type { Outcome } from './outcome.ts';

/** What one of the connections for a mail may do. */
export interface Turn {
  /** Closes this connection. */
  signal: AbortSignal;
  /**
   * Asked when the server waits for the text of the mail.
   * @returns whether it may have it over this connection: one and no other ever hears yes
   */
  begins(): boolean;
}

/** Asks for one more connection. @returns how to give it back; `null` when there is none to spare */
export type Another = () => (() => void) | null;

interface Waiting {
  /** How long the server may take, in milliseconds, until it waits for the text. */
  patienceMs: number;
  /** After how long one more connection is opened beside those that say nothing, in milliseconds. */
  besideAfterMs: number;
  another?: Another | undefined;
}

/** When half of all connections hang, one mail in 64 is left for the next try; more would only burden the server. */
const MOST = 6;

/**
 * Offers one mail over one connection, and opens another when that one is late. Nothing is given up for it: the first
 * that the server asks the text of has it, and the others end. So a hung one costs little, and a slow one nothing.
 */
export function overConnections(
  open: (turn: Turn) => Promise<Outcome>,
  { patienceMs, besideAfterMs, another }: Waiting,
): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const running = new Set<AbortController>();
  let [opened, given, hung] = [0, false, false];
  let late: NodeJS.Timeout | undefined;

  const end = (but?: AbortController) => {
    clearTimeout(late);
    for (const one of running) if (one !== but) one.abort();
  };
  const patience = setTimeout(() => {
    hung = true;
    end();
  }, patienceMs);

  function begin(giveBack: () => void): void {
    const own = new AbortController();
    let mine = false;
    running.add(own);
    opened += 1;
    const begins = () => {
      if (given || own.signal.aborted) return false;
      [given, mine] = [true, true];
      clearTimeout(patience);
      end(own);
      return true;
    };
    const done = (outcome: Outcome) => {
      running.delete(own);
      giveBack();
      // What one connection met says nothing of the others, unless the server spoke of the mail.
      if (mine || (!given && (running.size === 0 || speaksOfMail(outcome)))) {
        clearTimeout(patience);
        end();
        resolve(hung && outcome.as === 'later' ? { as: 'later', code: 'ETIMEDOUT' } : outcome);
      } else if (!given && outcome.as === 'later' && outcome.busy) clearTimeout(late);
    };
    void open({ signal: own.signal, begins }).then(done);
    watch();
  }

  function watch(): void {
    clearTimeout(late);
    if (!another || opened === MOST) return;
    late = setTimeout(() => {
      const giveBack = another();
      if (giveBack) begin(giveBack);
      else watch();
    }, besideAfterMs);
  }

  begin(() => {});
  return promise;
}

const speaksOfMail = (outcome: Outcome) =>
  outcome.as === 'refused' || (outcome.as === 'later' && !outcome.busy && /^\d/.test(outcome.code));
