import { preview } from 'astro';

// Astro may put a preview server into the background where it takes the terminal for an agent's.
process.env['ASTRO_PREVIEW_BACKGROUND'] = '0';

const port = Number(process.env['PORT'] ?? 4321);
const server = await preview({ root: process.cwd(), server: { port }, logLevel: 'error' });
console.log(`\n  Receipts is at http://localhost:${server.port}/  (Ctrl-C ends it)\n`);
await server.closed();
