/** From which address the site mails, and which reads what comes back: mail that failed, and answers from calendars. */
export const senderAddress = (host: string): string => `wisselstage@${host}`;
