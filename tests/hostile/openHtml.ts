import type { Page } from 'playwright-core';

/** What a page did when it was opened, and what is in it. */
export interface Opened {
  /** A script of the payload ran, a dialog opened, a frame or window appeared, or the page went elsewhere. */
  acted: string[];
  /** Addresses that were asked for. */
  requests: string[];
  /** Elements that may do more than show words. */
  elements: string[];
  /** Attributes that none of ours is, and handlers. */
  attributes: string[];
  ids: string[];
  /** Protocols of all links. */
  protocols: string[];
  /** Words of each sentence, by id. */
  sentences: Array<[string, string]>;
  /** All words in `main`. */
  text: string;
}

const ADDRESS = 'http://hostile.example/';

/**
 * Readies `page` to open HTML as the content of a document without any policy that could help it. What comes back opens it, stirs
 * every element with the events that handlers wait for, and says what happened.
 */
export async function opener(page: Page): Promise<(html: string) => Promise<Opened>> {
  let content = '';
  let acted: string[] = [];
  let requests: string[] = [];
  page.on('dialog', (dialog) => {
    acted.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('popup', () => acted.push('window'));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ADDRESS)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: document(content) });
    requests.push(url);
    return route.abort();
  });
  return async (html) => {
    content = html;
    acted = [];
    requests = [];
    await page.goto(ADDRESS);
    // A string: the test runner would rewrite a function's imports.
    const seen = (await page.evaluate(OBSERVE)) as Omit<Opened, 'requests'>;
    if (page.url() !== ADDRESS) acted.push(`went to ${page.url()}`);
    if (page.frames().length !== 1) acted.push('frame');
    return { ...seen, acted: [...acted, ...seen.acted], requests };
  };
}

const document = (html: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Made up</title><link rel="icon" href="data:,"></head><body><main>${html}</main></body></html>`;

/** Names that a made-up article has, written down apart from the pipeline's own lists. */
const HARMLESS_ELEMENTS =
  'a abbr aside b blockquote br caption cite code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i ins li mark ol p pre q s small span strong sub summary sup table tbody td tfoot th thead tr ul';
const HARMLESS_ATTRIBUTES =
  'align aria-describedby aria-details aria-hidden aria-labelledby class href id name rel role start tabindex title a[aria-label] aside[aria-label]';
const EVENTS =
  'click dblclick mouseover mouseenter focus focusin blur load error toggle beforetoggle animationstart transitionend scroll wheel keydown input change submit pointerenter begin end start';

const OBSERVE = `(async () => {
  const root = document.querySelector('main');
  const all = [...document.querySelectorAll('*')].filter((one) => !['HTML', 'HEAD', 'META', 'TITLE', 'BODY', 'MAIN'].includes(one.tagName) && one !== document.head.querySelector('link'));
  const elements = new Set('${HARMLESS_ELEMENTS}'.split(' '));
  const attributes = new Set('${HARMLESS_ATTRIBUTES}'.split(' '));
  addEventListener('click', (event) => event.preventDefault(), true);
  for (const one of all) for (const type of '${EVENTS}'.split(' ')) one.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  await new Promise((done) => setTimeout(done, 10));
  const acted = [];
  if ('__ran' in window) acted.push('script');
  if (document.querySelectorAll('head > *').length !== 3) acted.push('head');
  for (const name of ['cookie', 'location', 'forms', 'getElementById', 'querySelector', 'body'])
    if (document[name] instanceof HTMLElement && name !== 'body') acted.push('clobbered ' + name);
  return {
    acted,
    elements: all.filter((one) => one.namespaceURI !== 'http://www.w3.org/1999/xhtml' || !elements.has(one.localName) || one.shadowRoot).map((one) => one.localName),
    attributes: [...all, document.body, document.documentElement].flatMap((one) => [...one.attributes].map((attribute) => attribute.name).filter((name) => !attributes.has(name) && !attributes.has(one.localName + '[' + name + ']') && !name.startsWith('data-') && name !== 'lang').map((name) => one.localName + '[' + name + ']')),
    ids: [...document.querySelectorAll('[id], [name]:not(meta)')].map((one) => one.id || (one.name ?? one.getAttribute('name'))),
    protocols: [...document.querySelectorAll('[href]')].filter((one) => one.localName !== 'link').map((one) => one.protocol ?? 'none:'),
    sentences: [...document.querySelectorAll('[data-sentence]')].map((one) => [one.id, one.textContent]),
    text: root.textContent,
  };
})()`;
