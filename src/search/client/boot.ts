import { HIGHLIGHT } from '../landingAddress.ts';

/**
 * On every page, and all of the search that is there before it is asked for: `/`, Ctrl-K and typing into the masthead's field open it in
 * place; whoever comes from a result finds the words lit up.
 */
const field = document.querySelector<HTMLInputElement>('form[action$="/search/"] input[name="q"]');
const isSearchPage = document.querySelector('[data-search-page]') !== null;

async function open(): Promise<void> {
  if (isSearchPage) return document.querySelector<HTMLInputElement>('[data-search-page] input')?.focus();
  const { openDialog } = await import('./dialog.ts');
  openDialog(field);
}

document.addEventListener('keydown', (event) => {
  const isSlash =
    event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const isCtrlK =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!isSlash && !isCtrlK) return;
  event.preventDefault();
  // Offline, the form of the masthead is still there.
  open().catch(() => field?.focus());
});

if (!isSearchPage) field?.addEventListener('input', () => open().catch(() => undefined));

if (new URLSearchParams(location.search).has(HIGHLIGHT))
  import('./landing.ts').then(({ lightUp }) => lightUp()).catch(() => undefined);

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
