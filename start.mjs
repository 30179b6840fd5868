// Plain JavaScript without imports: an older Node reads it, too, and is told what it lacks.
const [major] = process.versions.node.split('.').map(Number);
if (major >= 24) await import('./src/main.ts');
else {
  process.stderr.write(
    `Node 24 or later is needed to run this; here is ${process.versions.node}. ` +
      'Run `npm ci` with install scripts allowed, which brings Node 24 along, or install Node 24.\n',
  );
  process.exitCode = 1;
}
