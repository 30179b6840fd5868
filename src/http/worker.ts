import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const { web, folder } = workerData as { web: string; folder: string };

await build({
  root: web,
  configFile: false,
  envFile: false,
  logLevel: 'silent',
  build: {
    outDir: folder,
    emptyOutDir: true,
    reportCompressedSize: false,
    manifest: true,
    rolldownOptions: {
      input: ['playground.html', 'site/site.ts', 'staff/staff.tsx', 'embed/frame.ts', 'embed/embed.ts'].map(file =>
        join(web, file),
      ),
    },
  },
});

/** The editor is megabytes of text: a slow line gets it at a quarter of the size. */
const assets = join(folder, 'assets');
for (const name of await readdir(assets)) {
  if (/\.(js|css|svg|ttf)$/.test(name))
    await writeFile(join(assets, `${name}.gz`), gzipSync(await readFile(join(assets, name))));
}
