import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatIssue } from '../ledger/formatIssue.ts';
import { loadSite } from './site.ts';

/** In `npm run dev`, shows an editor's issues over the page, which stays the last good one. */
export function issueOverlay(): AstroIntegration {
  return {
    name: 'receipts-issue-overlay',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const root = new URL(`file://${server.config.root.replace(/\/?$/, '/')}`);
        const folder = fileURLToPath(new URL('content/', root));
        server.watcher.on('all', async (_event, path) => {
          if (!path.startsWith(folder)) return;
          const { site, issues } = await loadSite(root, server.config.base, { desk: true });
          if (site !== null) return;
          server.ws.send({
            type: 'error',
            err: { message: issues.map(formatIssue).join('\n\n'), stack: '' },
          });
        });
      },
    },
  };
}
