import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** What Chromium is told, so that it speaks to nobody by itself. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of the machine's Chromium; throws with the mend when there is none. */
export function chromiumPath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = ['chromium', 'chromium-browser', 'google-chrome'].flatMap(name =>
    folders.map(folder => join(folder, name)),
  );
  const found = candidates.find(candidate => {
    try {
      accessSync(candidate, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error('No Chromium on the PATH: install it with "apt-get install chromium" and run again.');
  return found;
}

/** Gathers whatever a browser or a careful reader would object to, in pages that `origin` serves. */
export function watch(context: BrowserContext, origin: string): string[] {
  const complaints: string[] = [];
  context.on('request', request => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url)) complaints.push(`asks elsewhere: ${url}`);
  });
  context.on('response', response => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  context.on('console', message => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', error => complaints.push(`uncaught: ${error.error().message}`));
  return complaints;
}
