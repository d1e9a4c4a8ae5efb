interface PageSummaryProps {
  title: string;
  /** Of what the page is a part. */
  partOf: string;
  description: string;
}

/** What a public page says of itself to a search engine, and to where somebody shares its address. */
export function PageSummary({ title, partOf, description }: PageSummaryProps) {
  return (
    <>
      <title>{`${title} · ${partOf}`}</title>
      <meta name="description" content={description} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
    </>
  );
}

/** The picture beside it. Made by `scripts/shared-picture.ts`: those who show it take no SVG, and no address without a site. */
export function SharedPicture({ origin }: { origin: string }) {
  return (
    <>
      <meta property="og:site_name" content="Wisselstage" />
      <meta property="og:type" content="website" />
      <meta property="og:image" content={`${origin}/wisselstage.png`} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
