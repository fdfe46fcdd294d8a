import { dev } from 'astro';

// Astro may put a dev server into the background where it takes the terminal for an agent's.
process.env['ASTRO_DEV_BACKGROUND'] = '0';

await dev({ root: process.cwd(), server: { port: Number(process.env['PORT'] ?? 4321) } });
