export { sayPlaceBriefly } from '../place/place.ts';
export { reached } from '../programme/programme.ts';
export { managersReached } from '../sign-up/sign-up.ts';
