import pino, { type LoggerOptions } from 'pino';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/**
 * Structured logs, one JSON object a line. They hold ids, paths, counts and durations. Names, addresses,
 * texts that people typed and mail never come near: what could hold them is removed here as a last guard.
 */
export const options: LoggerOptions = {
  // A wrong level is named by the configuration, before anything is logged.
  level: LOG_LEVELS.find((level) => level === process.env.LOG_LEVEL) ?? 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: [
      'name',
      'email',
      'to',
      'subject',
      'text',
      'html',
      'body',
      '*.name',
      '*.email',
      '*.body',
      'req',
      'res',
    ],
    remove: true,
  },
  serializers: {
    // The message of a database error can quote a row; its code and place in our code cannot.
    err: (error: Error & { code?: string }) => ({
      type: error.name,
      code: error.code,
      at: error.stack
        ?.split('\n')
        .filter((line) => line.includes('src/') || line.includes('build/'))
        .slice(0, 5),
    }),
  },
};

export const log = pino(options);
