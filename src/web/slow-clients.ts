/**
 * How long somebody may take to say what they want. The usual is a minute for the headers and five for the rest: who opens many
 * connections and says nothing keeps as many of them as that lasts.
 */
export const SLOW = {
  /** A browser sends them at once. */
  headersTimeout: 20_000,
  /** A workbook or a photo of the largest size, over one megabit a second. */
  requestTimeout: 180_000,
  /** How often that is looked at. */
  connectionsCheckingInterval: 5_000,
} as const;
