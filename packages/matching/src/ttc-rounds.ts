import type { Market } from './ttc-market.ts';

/** What happened in which round, by the indices of the market. Rounds count from 1; 0 = it never happened. */
export type Trade = {
  /** Per person the index into the wishes, −1 = stays home. */
  got: Int32Array;
  /** Per person the round in which a seat was given, no wish was left, or the home organisation left. */
  left: Int32Array;
  /** Per slot the round in which its last seat went. */
  full: Int32Array;
  /** Per organisation the round in which it left. */
  closed: Int32Array;
};

/**
 * Runs the rounds. In each, by what the round before left: every person points to the best seat still there, whose
 * organisation points to the first of its own people who still has a wish. An organisation without such people,
 * that may still receive without sending, points to the pool; the pool points to the first person of the
 * organisation with the highest `net` (then lot) that may still send without receiving. Everybody on a cycle gets
 * the seat pointed to. An organisation leaves when it has nobody to point to, or when nobody can ever point to it.
 *
 * Whatever points to somebody goes on doing so until that person has left; the order of the pool changes only by
 * cycles through the pool. That makes it a hierarchical exchange (Pápai 2000).
 * O(wishes + rounds × organisations); each round gives a seat or sees an organisation leave.
 */
export function runRounds(market: Market): Trade {
  const { staff, home, wishes, host, least, most, lots } = market;
  const size = staff.length;
  const pool = size;
  const seats = market.seats.slice();
  const net = market.net.slice();
  const trade: Trade = {
    got: new Int32Array(wishes.length).fill(-1),
    left: new Int32Array(wishes.length),
    full: new Int32Array(seats.length),
    closed: new Int32Array(size),
  };
  const { got, left, full, closed } = trade;
  const openSlots = new Int32Array(size);
  seats.forEach((free, slot) => {
    if (free > 0) openSlots[host[slot]!]!++;
  });
  const wish = new Int32Array(wishes.length);
  const turn = new Int32Array(size);
  /** The person each organisation, or the pool, points to; −1 = nobody. */
  const first = new Int32Array(size + 1);
  /** The organisation that person points to, or the pool; −1 = leaves. */
  const next = new Int32Array(size + 1);
  const seen = new Int32Array(size + 1);
  let steps = 0;

  const seatOf = (person: number) => wishes[person]![wish[person]!]!.slot;

  function firstOf(organisation: number, round: number): number {
    const list = staff[organisation]!;
    for (; turn[organisation]! < list.length; turn[organisation]!++) {
      const person = list[turn[organisation]!]!;
      if (left[person]) continue;
      const wanted = wishes[person]!;
      let at = wish[person]!;
      while (at < wanted.length && (seats[wanted[at]!.slot] === 0 || closed[host[wanted[at]!.slot]!])) at++;
      wish[person] = at;
      if (at < wanted.length) return person;
      left[person] = round;
    }
    return -1;
  }

  /** Points everybody; returns the organisations that leave at the end of the round. */
  function point(round: number): number[] {
    let sender = -1;
    for (let each = 0; each < size; each++) {
      if (closed[each]) continue;
      first[each] = firstOf(each, round);
      if (first[each]! < 0 || net[each]! <= least[each]!) continue;
      if (
        sender < 0 ||
        net[each]! > net[sender]! ||
        (net[each] === net[sender] && lots[each]! > lots[sender]!)
      )
        sender = each;
    }
    first[pool] = sender < 0 ? -1 : first[sender]!;
    next[pool] = sender < 0 ? -1 : host[seatOf(first[sender]!)]!;
    const leaving: number[] = [];
    for (let each = 0; each < size; each++) {
      next[each] = -1;
      if (closed[each]) continue;
      if (first[each]! >= 0) {
        if (openSlots[each]! > 0 || net[each]! > least[each]!) next[each] = host[seatOf(first[each]!)]!;
      } else if (openSlots[each]! > 0 && net[each]! < most[each]! && sender >= 0) next[each] = pool;
      if (next[each]! < 0) leaving.push(each);
    }
    return leaving;
  }

  function give(node: number, round: number): void {
    // The pool's person goes without return; an organisation that points to the pool receives without sending.
    if (next[node] === pool) net[node]!++;
    const person = first[node]!;
    if (person < 0) return;
    if (node === pool) net[home[person]!]!--;
    const slot = seatOf(person);
    got[person] = wish[person]!;
    left[person] = round;
    seats[slot]!--;
    if (seats[slot] === 0) {
      full[slot] = round;
      openSlots[host[slot]!]!--;
    }
  }

  for (let round = 1, open = size; open > 0; round++) {
    const leaving = point(round);
    const before = steps;
    for (let start = 0; start < size; start++) {
      if (closed[start] || seen[start]! > before) continue;
      const from = steps;
      let node = start;
      for (; node >= 0 && seen[node]! <= before; node = next[node]!) seen[node] = ++steps;
      if (node < 0 || seen[node]! <= from) continue;
      const entry = node;
      do {
        give(node, round);
        node = next[node]!;
      } while (node !== entry);
    }
    for (const organisation of leaving) {
      closed[organisation] = round;
      for (const person of staff[organisation]!) if (!left[person]) left[person] = round;
    }
    open -= leaving.length;
  }
  return trade;
}
