/**
 * What became of a mail: taken; not taken, try later; refused for good; or handed over without an answer, so that
 * nobody knows. The code is what the server said, without its text, which may quote an address.
 */
export type Outcome =
  | { as: 'sent' }
  | {
      as: 'later';
      code: string;
      /** The server has too many connections, or too many from here. */
      busy?: boolean;
      /** We gave it up ourselves, for we are ending. */
      stopped?: boolean;
    }
  | { as: 'refused' | 'unknown'; code: string };
