/** The most that each text holds. */
export const LONGEST = { title: 120, question: 600, attempt: 300, reaction: 600, meeting: 120, outcome: 600 };
