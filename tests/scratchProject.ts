import { execFile, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const project = join(import.meta.dirname, '..');

/** What a command of the project printed on both streams, and its exit code. */
export interface Ran {
  code: number;
  output: string;
}

/** Throws what a command printed where it failed. */
export function succeeded({ code, output }: Ran): void {
  if (code !== 0) throw new Error(`The command ended with exit code ${code}:\n${output}`);
}

/** A running dev server. */
export interface Served {
  /** Address of the site, with a slash at its end. */
  site: string;
  /** What it printed so far, on both streams. */
  output(): string;
  stop(): void;
}

/** A copy of the project to break and mend. */
export interface ScratchProject {
  root: string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** Replaces the first `from` in a file, and throws where there is none. */
  edit(path: string, from: string, to: string): void;
  remove(path: string): void;
  build(): Promise<Ran>;
  check(): Promise<Ran>;
  annotate(...args: string[]): Promise<Ran>;
  /** Starts `npm run dev`. */
  serve(): Promise<Served>;
  /** Deletes the copy. */
  close(): void;
}

/**
 * Copies the project without `content/`, and `content` in its place: texts by path. Outside of the project's own folder, because Node
 * runs no TypeScript below `node_modules`; with a `node_modules` of links, so that no cache is shared.
 */
export function scratchProject(content: Readonly<Record<string, string>>): ScratchProject {
  const root = mkdtempSync(join(tmpdir(), 'receipts-'));
  for (const path of ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'public']) {
    cpSync(join(project, path), join(root, path), { recursive: true });
  }
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))) {
    symlinkSync(join(project, 'node_modules', name), join(root, 'node_modules', name), 'junction');
  }
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(content)) write(path, text);
  return {
    root,
    read,
    write,
    edit(path, from, to) {
      const text = read(path);
      if (!text.includes(from)) throw new Error(`${path} does not hold "${from}".`);
      write(
        path,
        text.replace(from, () => to),
      );
    },
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    build: () => run(root, [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--force']),
    check: () => run(root, [join('src', 'cli', 'check.ts')]),
    annotate: (...args) => run(root, [join('src', 'cli', 'annotate.ts'), ...args]),
    serve: () => serve(root),
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}

async function serve(cwd: string): Promise<Served> {
  const port = await freePort();
  const server = spawn(process.execPath, [join('src', 'cli', 'dev.ts')], {
    cwd,
    env: { ...outsideOfTests(), PORT: String(port) },
  });
  let output = '';
  await new Promise<void>((done, fail) => {
    const read = (text: Buffer): void => {
      output += String(text);
      if (output.includes(`localhost:${port}`)) done();
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', () => fail(new Error(`The dev server did not start:\n${output}`)));
  });
  return { site: `http://localhost:${port}/`, output: () => output, stop: () => server.kill() };
}

/** The environment without what a test runner says in it: with that, a dev server watches nothing. */
function outsideOfTests(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_ENV|MODE|DEV|PROD|SSR|TEST)/.test(name),
  );
  return { ...Object.fromEntries(entries), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

function run(cwd: string, args: readonly string[]): Promise<Ran> {
  const env = { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd, env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      done({ code, output: `${stdout}${stderr}` });
    });
  });
}
