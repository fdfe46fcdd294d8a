import type { Schema } from 'hast-util-sanitize';

/**
 * What of an article's markup reaches the page: structure and emphasis, links to the web. No id, class or style (they are ours),
 * no image or frame (no request leaves the site), no form control. What is not listed is unwrapped, what acts is dropped with its content.
 */
export const harmless: Schema = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br', 'pre', 'div'],
    ...[
      'table',
      'thead',
      'tbody',
      'tfoot',
      'tr',
      'th',
      'td',
      'caption',
      'dl',
      'dt',
      'dd',
      'figure',
      'figcaption',
    ],
    ...['a', 'em', 'strong', 'b', 'i', 's', 'del', 'ins', 'sub', 'sup', 'code', 'small', 'cite', 'abbr'],
  ],
  attributes: {
    a: ['href', 'title'],
    abbr: ['title'],
    ol: ['start'],
    td: [['align', 'left', 'center', 'right']],
    th: [['align', 'left', 'center', 'right']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: {
    tbody: ['table'],
    td: ['table'],
    th: ['table'],
    thead: ['table'],
    tfoot: ['table'],
    tr: ['table'],
    caption: ['table'],
  },
  strip: [
    ...[
      'script',
      'style',
      'template',
      'noscript',
      'iframe',
      'object',
      'embed',
      'svg',
      'math',
      'canvas',
      'audio',
    ],
    ...['video', 'select', 'textarea', 'title', 'head', 'base', 'meta', 'link'],
  ],
  allowComments: false,
  allowDoctypes: false,
};
