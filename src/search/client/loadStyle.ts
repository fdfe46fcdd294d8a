import sheet from './search.css?url';

/*
 * The search's style, for pages that do not begin with it: whoever imports this waits until it is there. An ordinary import of the
 * sheet would put it, and its bytes, into the head of every page, because every page can open the search.
 */
const link = document.createElement('link');
link.rel = 'stylesheet';
link.href = sheet;
await new Promise((settled) => {
  link.addEventListener('load', settled);
  // Without it the search looks plain, and works.
  link.addEventListener('error', settled);
  document.head.append(link);
});
