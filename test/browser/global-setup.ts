import { findChromium } from './find-chromium.ts';

/** Before any test: without a browser there is one message, not one for each test. */
export default function setup(): void {
  findChromium();
}
