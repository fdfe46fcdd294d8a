/**
 * How the engine weighs what the records hold beside their sentences. A record's own words come first; what stands around them only
 * helps to find the place. The final order is ours, see `rankHits`; these weights decide what is loaded for it.
 */
export const ENGINE_OPTIONS = {
  ranking: {
    metaWeights: { title: 0.2, badge: 0.1, around: 0.3, figures: 2, names: 1, says: 0.6 },
  },
} as const;
