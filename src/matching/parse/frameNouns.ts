/** Nouns that say where, when or how something is told, and nothing of what is told: "at the same TIME", "in a MEMO", "on a CALL", "on the WORLD". */
export const FRAME_NOUNS = new Set(
  `time end meantime meanwhile fact example instance addition turn truth practice hand contrast comparison particular general short surprise consequence theory principle effect way words
  statement memo filing filings report interview post blog letter email note announcement speech call release document documents article podcast tweet newsletter presentation webcast testimony world public`.split(
    /\s+/,
  ),
);
