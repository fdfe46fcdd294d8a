import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Removed } from '../model/publication.ts';
import { writtenDay } from './writtenDay.ts';

/** The note that stands where a sentence was removed; a link to the sentence, or to its block, lands on it. */
export function drawRemoved(removed: Removed, { href }: { href: (path: string) => string }): Element {
  const { id, text, verdict, on, also } = removed;
  const badge = verdict === null ? 'It carried no badge.' : `It was marked ${verdict}.`;
  return h('aside.removed', { id, role: 'note' }, [
    ...also.map((other) => h('span.anchor', { id: other })),
    h('p', [
      h('strong', `A sentence was removed here by ${writtenDay(on)}. `),
      text === null ? 'Its text is withheld. ' : ['It said: ', h('q', text), ' '],
      badge,
      ' ',
      h('a', { href: href('/corrections/') }, 'All corrections'),
    ]),
  ]);
}
