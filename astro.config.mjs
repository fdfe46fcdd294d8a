import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { issueOverlay } from './src/pipeline/issueOverlay.ts';
import { linkReport } from './src/pipeline/linkReport.ts';
import { searchIntegration } from './src/search/integration.ts';

// The content loader checks the settings and reports faults with their line; here only the address is wanted.
const settings = parse(readFileSync(new URL('./content/site.yaml', import.meta.url), 'utf8'));

export default defineConfig({
  site: settings?.url,
  base: settings?.base ?? '/',
  trailingSlash: 'always',
  // Astro's own folding deletes the space between inline elements on separate lines.
  compressHTML: true,
  // A page and its style in one answer: on a slow line a sheet of its own costs more time than its bytes.
  build: { inlineStylesheets: 'always' },
  integrations: [issueOverlay(), linkReport(), searchIntegration()],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  markdown: { syntaxHighlight: false },
  // Scripts in files of their own: one download for all pages, and the policy needs no hash for them.
  // One pass over the style sheets, for browsers of the last two years: Tailwind's own writes prefixes that none of them reads.
  vite: {
    plugins: [tailwindcss({ optimize: false })],
    build: { assetsInlineLimit: 0, cssTarget: ['chrome125', 'edge125', 'firefox128', 'safari17.4'] },
  },
});
