import style from './search.css?inline';

/*
 * The search's style, for pages that do not begin with it. An ordinary import of the sheet would put it, and its bytes, into every page,
 * because every page can open the search.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);
