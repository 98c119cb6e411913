import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first has no window, and takes a third less time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const ELSEWHERE = [
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a Chromium: the one that CHROMIUM names, or the first that is installed. Throws where there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  const { CHROMIUM: named, PATH = '' } = env;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names ${named}, and there is no such file.`);
  }
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [...onPath, ...ELSEWHERE].find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    'There is no Chromium, which these tests need. Install the package "chromium" of Debian or Ubuntu ' +
      '(apt-get install chromium), or name one in the variable CHROMIUM.',
  );
}
