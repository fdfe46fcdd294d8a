// Plain JavaScript on purpose: an old Node must get this far to be told.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Receipts needs Node 22.18 or newer; this is Node ${process.versions.node}.\n` +
      'A fitting Node comes with the packages: run "npm ci" (without --omit=optional), then start everything with "npm run".',
  );
  process.exit(1);
}
