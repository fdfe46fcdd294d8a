import type { Labels } from '../bundle.ts';
import { BUNDLE } from './openEngine.ts';

/** What the values of the facets are called, read once; nothing, so that bare values are shown, where the list does not come. */
export function readLabels(): Promise<Labels> {
  labels ??= fetch(`${BUNDLE}labels.json`)
    .then((response) => response.json() as Promise<Labels>)
    .catch(() => {
      labels = null;
      return { article: {}, claim: {} };
    });
  return labels;
}

let labels: Promise<Labels> | null = null;
