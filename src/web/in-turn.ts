import type express from 'express';
import { networkOf } from '../people/web/cookies.ts';

const WAIT_MS = 10_000;

/**
 * So many requests at once; who comes later waits, and networks take turns: one that asks a lot holds up itself, and
 * nobody else for longer than one of its requests takes. Nobody waits for ever: when what goes on inside takes too long,
 * as with a database that does not answer, whoever waited long enough goes in as well.
 * @param places how many at once
 * @param waitMs how long somebody waits at most
 */
export function inTurn(places: number, waitMs = WAIT_MS): express.RequestHandler {
  /** By network, the one whose turn it is first. */
  const waiting = new Map<string, Set<() => void>>();
  let free = places;

  function takeNext(): void {
    const [first] = waiting;
    if (!first) {
      free += 1;
      return;
    }
    const [network, line] = first;
    const [go] = line;
    line.delete(go!);
    waiting.delete(network);
    if (line.size > 0) waiting.set(network, line);
    go!();
  }

  return (request, response, next) => {
    const begin = () => {
      response.once('close', takeNext);
      next();
    };
    if (free > 0) {
      free -= 1;
      return begin();
    }
    const network = networkOf(new Headers({ 'x-forwarded-for': String(request.headers['x-forwarded-for']) }));
    const line = waiting.get(network) ?? new Set();
    waiting.set(network, line);
    const go = () => {
      clearTimeout(patience);
      response.off('close', leave);
      begin();
    };
    const leave = () => {
      clearTimeout(patience);
      line.delete(go);
      if (line.size === 0 && waiting.get(network) === line) waiting.delete(network);
    };
    const patience = setTimeout(() => {
      leave();
      response.off('close', leave);
      next();
    }, waitMs);
    line.add(go);
    response.once('close', leave);
  };
}
