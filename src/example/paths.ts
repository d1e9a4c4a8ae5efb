import { href } from 'react-router';

/** All parts that pages are made of, with invented people in them. */
export const partsPath = href('/voorbeeld/onderdelen');
