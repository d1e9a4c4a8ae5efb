import type express from 'express';
import { pageListPath } from '../homes/paths.ts';
import type { Config } from '../platform/config/config.ts';

/**
 * Every page says for itself whether it may be found (X-Robots-Tag). What may not be read cannot say that, and would be listed
 * by its address: so nothing is closed here.
 */
export const robotsText = ({ baseUrl }: Pick<Config, 'baseUrl'>): string =>
  ['User-agent: *', 'Disallow:', '', `Sitemap: ${baseUrl}${pageListPath}`, ''].join('\n');

export function answerRobots(config: Config): express.RequestHandler {
  return (_, response) => {
    response.type('text').set('Cache-Control', 'public, max-age=3600').send(robotsText(config));
  };
}
