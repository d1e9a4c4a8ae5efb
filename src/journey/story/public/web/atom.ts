import type { Route } from './+types/atom.ts';
import { feedAnswer } from './feed-answer.ts';

export const loader = ({ context }: Route.LoaderArgs) => feedAnswer(context, 'atom');
