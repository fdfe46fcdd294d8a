import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type LaunchOptions, chromium as playwright } from 'playwright-core';

/** Chromium refuses a sandbox to root, and machines that run tests have no graphics card. The package's own arguments switch off web security and are not used. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium: the one that `CHROME_PATH` names, else the one that comes with `npm ci` (Linux, x64),
 * else the Chrome of this computer.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  return playwright.launch({ ...(await installed()), args: ARGUMENTS, ...options });
}

async function installed(): Promise<LaunchOptions> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return { executablePath: CHROME_PATH };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const folder = await unpack();
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...definedEnv(), LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/**
 * Unpacks the packaged Chromium once per version. Into a folder of its own, then renamed: processes that start together
 * would else run a half-written file. Its own font settings name a fixed folder, so that all text would be 0 px wide.
 */
async function unpack(): Promise<string> {
  const parcel = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  const { version } = JSON.parse(readFileSync(join(parcel, 'package.json'), 'utf8')) as { version: string };
  const folder = join(parcel, '../../.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = draft;
  const { inflate } = await import('@sparticuz/chromium');
  for (const file of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
    await inflate(join(parcel, 'bin', file));
  }
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
  const folders = ['/usr/share/fonts', `${folder}/fonts`].map((path) => `<dir>${path}</dir>`).join('');
  writeFileSync(
    join(draft, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  );
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
