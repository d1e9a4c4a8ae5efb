import { expect, test } from 'vitest';
import { inList } from './in-list.ts';

const seat = (slotId: string, over: { secret?: boolean; fellOpen?: boolean; title?: string } = {}) => ({
  ...{ slotId, secret: false, fellOpen: false, title: slotId },
  ...over,
});

test('what fell open comes first, and of the rest the nearest', () => {
  const many = Array.from({ length: 40 }, (_, index) => seat(`free-${index}`));
  const ids = inList([...many, seat('open', { fellOpen: true })]).map(({ slotId }) => slotId);
  expect(ids.slice(0, 3)).toEqual(['open', 'free-0', 'free-1']);
  expect(ids).toHaveLength(25);
});

test('where a secret place stands says nothing of its day, nor whether it is there', () => {
  const open = Array.from({ length: 30 }, (_, index) => seat(`free-${index}`));
  const secret = seat('b', { secret: true, title: 'Intake' });
  const other = seat('a', { secret: true, fellOpen: true, title: 'Begeleid wonen' });
  const lists = [0, 7, 30].map((at) =>
    inList([...open.slice(0, at), secret, ...open.slice(at), other]).map(({ slotId }) => slotId),
  );
  expect(lists[0]!.slice(-2)).toEqual(['a', 'b']);
  expect(lists[1]).toEqual(lists[0]);
  expect(lists[2]).toEqual(lists[0]);
});
