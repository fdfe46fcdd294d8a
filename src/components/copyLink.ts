/**
 * Lets the links of paragraphs and of sentences be copied by following them, with the directive that names their words: where the id
 * is not known any more, a browser finds the words, and where the words are not there any more, the id still lands.
 */
export function offerLinks(): void {
  if (!isSecureContext) return;
  const status = document.createElement('p');
  status.className = 'sr-only';
  status.role = 'status';
  document.body.append(status);
  // Some browsers let nobody write who is not ready when the reader asks.
  for (const event of ['pointerover', 'focusin'])
    document.addEventListener(event, ({ target }) => {
      if ((target as Element).closest(OFFERED)) naming();
    });
  document.addEventListener('click', async (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(OFFERED);
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // A paragraph's link leads there as well; that of a sentence would close its receipt.
    if (link.matches('.here')) event.preventDefault();
    try {
      const { linkTo } = await naming();
      await navigator.clipboard.writeText(linkTo(link.hash.slice(1)));
    } catch {
      // Who keeps us from the clipboard has decided, and still has the link.
      location.hash = link.hash;
      return;
    }
    link.classList.add('copied');
    status.textContent = 'Link copied';
    setTimeout(() => {
      link.classList.remove('copied');
      status.textContent = '';
    }, SHOWN_MS);
  });
}

const OFFERED = 'a.at, a.here';
/** Loaded when a link is pointed at, for few are copied. */
export const naming = () => import('./linkTo.ts');

/** Long enough to be read, and to be said. */
const SHOWN_MS = 3000;
