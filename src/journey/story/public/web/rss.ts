import type { Route } from './+types/rss.ts';
import { feedAnswer } from './feed-answer.ts';

export const loader = ({ context }: Route.LoaderArgs) => feedAnswer(context, 'rss');
