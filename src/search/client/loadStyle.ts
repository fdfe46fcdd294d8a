import sheet from './search.css?url';

/**
 * Settled when the search's style is there. For pages that do not begin with it: an ordinary import of the sheet would put it, and its
 * bytes, into the head of every page, because every page can open the search. Without it the search looks plain, and works.
 */
export const styled: Promise<void> = new Promise((resolve) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheet;
  link.addEventListener('load', () => resolve());
  link.addEventListener('error', () => resolve());
  document.head.append(link);
});
