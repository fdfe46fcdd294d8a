/**
 * Arrow keys lead from `input` through the links of `results` and back, Escape from a link to the input. Focus moves for real, so that Enter
 * and a screen reader need nothing of us.
 */
export function moveWithArrows(input: HTMLInputElement, results: HTMLElement): void {
  const links = (): HTMLAnchorElement[] => [...results.querySelectorAll('a')];
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || hasModifier(event)) return;
    event.preventDefault();
    links()[0]?.focus();
  });
  results.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (at < 0 || hasModifier(event)) return;
    const next = { ArrowDown: all[at + 1] ?? all[at], ArrowUp: all[at - 1] ?? input, Escape: input }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}

const hasModifier = (event: KeyboardEvent): boolean =>
  event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
