import { index, type RouteConfig, route } from '@react-router/dev/routes';
import { pages } from './pages.ts';

/** The table of contents of the site; `pages` says who may open what. */
export default [
  ...pages.map(({ path, file }) => (path === '' ? index(file) : route(path, file))),
  // So that the edge meets what is not there too, and answers in the language of the reader.
  route('*', 'web/not-found.tsx'),
] satisfies RouteConfig;
