/**
 * What the article page can do besides: sheets that Escape closes, keys that walk the findings, links that name their words.
 * Everything here has a way without script.
 */
import { naming, offerLinks } from './copyLink.ts';

const wide = matchMedia('(width >= 70rem)');
const calm = matchMedia('(prefers-reduced-motion: reduce)');
const badges = [...document.querySelectorAll<HTMLAnchorElement>('.annotated a.badge')];
document.documentElement.classList.add('scripted');
offerLinks();

const receiptOf = (badge: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(badge.hash.slice(1));
const sentenceOf = (receipt: HTMLElement): HTMLElement | null =>
  document.getElementById(receipt.id.replace(/^r-/, 's-'));
const badgeOf = (receipt: Element): HTMLAnchorElement | undefined =>
  badges.find((badge) => badge.hash === `#${receipt.id}`);

for (const badge of badges) {
  badge.addEventListener('click', (event) => {
    const receipt = receiptOf(badge);
    if (receipt === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(receipt);
  });
}

/** Opens a receipt: as a sheet where it has none of its own place, else by going to it. Nothing in the text moves. */
function open(receipt: HTMLElement): void {
  light(sentenceOf(receipt));
  offerShare(receipt);
  receipt.closest<HTMLDetailsElement>('details.rest')?.setAttribute('open', '');
  if (wide.matches) {
    receipt.focus({ preventScroll: true });
    receipt.scrollIntoView({ block: 'nearest', behavior: calm.matches ? 'auto' : 'smooth' });
    return;
  }
  if (!('popover' in receipt)) {
    location.hash = (receipt as HTMLElement).id;
    return;
  }
  receipt.popover = 'auto';
  receipt.addEventListener('toggle', closed);
  receipt.showPopover();
  receipt.focus({ preventScroll: true });
  clearOf(receipt);
}

function closed(event: Event): void {
  const receipt = event.currentTarget as HTMLElement;
  if ((event as ToggleEvent).newState !== 'closed') return;
  receipt.removeEventListener('toggle', closed);
  receipt.removeAttribute('popover');
  light(null);
}

/** Scrolls just so far that the sheet does not cover the sentence it is about. */
function clearOf(receipt: HTMLElement): void {
  const sheet = receipt.querySelector('.slip')?.getBoundingClientRect();
  const words = sentenceOf(receipt)?.getBoundingClientRect();
  if (!sheet || !words) return;
  const below = words.bottom + 16 - sheet.top;
  if (below > 0)
    scrollBy({ top: Math.min(below, words.top - 16), behavior: calm.matches ? 'auto' : 'smooth' });
}

function light(sentence: Element | null): void {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
  sentence?.classList.add('lit');
}

// `toggle` does not bubble.
document.addEventListener(
  'toggle',
  ({ target }) => {
    const receipt =
      target instanceof HTMLDetailsElement && target.open ? target.closest<HTMLElement>('.receipt') : null;
    if (receipt) offerShare(receipt);
  },
  true,
);

// The way back ends at the badge, also for the keyboard.
document.addEventListener('click', (event) => {
  const receipt = (event.target as Element).closest('a.back')?.closest<HTMLElement>('.receipt');
  if (!receipt) return;
  if (receipt.matches(':popover-open')) receipt.hidePopover();
  badgeOf(receipt)?.focus({ preventScroll: true });
});

document.addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const typing = (event.target as Element).closest('input:not([type=radio]), textarea, select');
  if (event.key === 'Escape') close();
  else if (!typing && (event.key === 'n' || event.key === 'p')) step(event.key === 'n' ? 1 : -1);
});

/** Closes what is open, innermost first, and gives the focus back. A popover closes itself. */
function close(): void {
  const receipt =
    document.activeElement?.closest<HTMLElement>('.receipt') ??
    document.querySelector<HTMLElement>('.receipt:target');
  const unfolded = document.querySelector<HTMLDetailsElement>('.evidence[open]');
  if (unfolded) {
    unfolded.open = false;
    if (unfolded.contains(document.activeElement)) unfolded.querySelector('summary')?.focus();
    return;
  }
  if (!receipt || receipt.matches(':popover-open')) return;
  light(null);
  badgeOf(receipt)?.focus({ preventScroll: true });
  if (receipt.matches(':target')) location.replace(`#${receipt.id.replace(/^r-/, 's-')}`);
  const rest = receipt.closest<HTMLDetailsElement>('details.rest');
  if (rest) rest.open = false;
}

/** Goes to the next or previous finding of those shown, from where the reader is. */
function step(by: 1 | -1): void {
  const shown = badges.filter((badge) => getComputedStyle(badge).visibility === 'visible');
  const here = document.activeElement;
  const receipt = here?.closest('.receipt');
  const at = shown.indexOf((receipt ? badgeOf(receipt) : here) as HTMLAnchorElement);
  const target = at >= 0 ? shown[at + by] : nearest(shown, by);
  if (!target) return;
  const open = document.querySelector<HTMLElement>('.receipt:popover-open');
  open?.hidePopover();
  target.focus({ preventScroll: true });
  const receiptThere = receiptOf(target);
  light(receiptThere && sentenceOf(receiptThere));
  target.scrollIntoView({ block: 'center', behavior: calm.matches ? 'auto' : 'smooth' });
}

/** The first badge below the top of the window, or the last one above it. */
function nearest(shown: HTMLAnchorElement[], by: 1 | -1): HTMLAnchorElement | undefined {
  const isBelow = (badge: HTMLAnchorElement): boolean => badge.getBoundingClientRect().top > 0;
  return by === 1 ? shown.find(isBelow) : shown.findLast((badge) => !isBelow(badge));
}

/** Adds a way to pass a sentence on to its receipt, once, where the browser has one. */
function offerShare(receipt: HTMLElement): void {
  const link = receipt.querySelector<HTMLAnchorElement>('a.here');
  const sentence = sentenceOf(receipt);
  if (!link || !sentence || !('share' in navigator) || link.nextElementSibling?.matches('button')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Share';
  button.addEventListener('click', async () => {
    const { linkTo } = await naming();
    const text = sentence.textContent ?? '';
    // Who closes the sheet of the system has decided.
    navigator.share({ title: document.title, text, url: linkTo(sentence.id) }).catch(() => undefined);
  });
  link.after(' ', button);
}
