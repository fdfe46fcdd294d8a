import { HIGHLIGHT } from '../landingAddress.ts';

/**
 * On every page, and all of the search that is there before it is asked for: `/` and Ctrl-K open it over the page, typing into the
 * masthead's field shows results below it, and whoever comes from a result finds the words lit up.
 */
const page = document.querySelector<HTMLInputElement>('[data-search-page] input');
const field = document.querySelector<HTMLInputElement>('.masthead form[action$="/search/"] input[name="q"]');
/** What is typed while the dialog is on its way; null while it is not. */
let typed: string | null = null;

async function open(): Promise<void> {
  if (page !== null) return page.focus();
  typed ??= '';
  try {
    const { openDialog } = await import('./dialog.ts');
    openDialog(typed);
  } catch {
    // Offline, the form of the masthead is still there.
    field?.focus();
  }
  typed = null;
}

document.addEventListener('keydown', (event) => {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  const isPlain = !altKey && !ctrlKey && !metaKey;
  if (typed !== null && isPlain && key.length === 1) {
    event.preventDefault();
    typed += key;
    return;
  }
  const isSlash = key === '/' && isPlain && !isTyping(event.target);
  const isCtrlK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
  if (!isSlash && !isCtrlK) return;
  event.preventDefault();
  open();
});

if (page === null)
  field?.addEventListener(
    'input',
    () => import('./drop.ts').then(({ openDrop }) => openDrop(field)).catch(() => undefined),
    {
      once: true,
    },
  );

if (new URLSearchParams(location.search).has(HIGHLIGHT))
  import('./landing.ts').then(({ lightUp }) => lightUp()).catch(() => undefined);

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
