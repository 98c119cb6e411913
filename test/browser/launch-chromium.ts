import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** Nothing needs a graphics card. Names of elsewhere lead nowhere, so that no test can depend on what is there. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--in-process-gpu',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: ARGUMENTS });
}
