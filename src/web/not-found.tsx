/** Never shown: the edge refuses every address that is not in the table of pages. */
export function loader() {
  throw new Response(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
