/** A PNG with a palette: a page has few colours, and takes a third of the bytes so. The format: https://www.w3.org/TR/png/ */
import { crc32, deflateSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** A colour each, as 0xRRGGBB, row by row. */
  readonly colours: Uint32Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

/** The same picture; of colours beyond the 256 most frequent each becomes the nearest of those. */
export async function palettePng(context: BrowserContext, png: Buffer): Promise<Buffer> {
  const pixels = await decoded(context, png);
  const palette = mostFrequent(pixels.colours);
  return encoded(pixels, palette);
}

/** The browser reads its own pictures. */
async function decoded(context: BrowserContext, png: Buffer): Promise<Pixels> {
  const page = await context.newPage();
  const read = `(async () => {
    const answer = await fetch('data:image/png;base64,${png.toString('base64')}');
    const image = await createImageBitmap(await answer.blob());
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    let text = '';
    for (let at = 0; at < data.length; at += 8192)
      text += String.fromCharCode(...data.subarray(at, at + 8192));
    return { width, height, data: btoa(text) };
  })()`;
  const { width, height, data } = await page.evaluate<{
    width: number;
    height: number;
    data: string;
  }>(read);
  await page.close();
  const bytes = Buffer.from(data, 'base64');
  const colours = Uint32Array.from(
    { length: width * height },
    (_, at) => bytes.readUInt32BE(at * 4) >>> 8,
  );
  return { width, height, colours };
}

function mostFrequent(colours: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts]
    .sort(([one, of], [other, ofOther]) => ofOther - of || one - other)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
}

function encoded({ width, height, colours }: Pixels, palette: readonly number[]): Buffer {
  const places = new Map(palette.map((colour, at) => [colour, at]));
  const placeOf = (colour: number): number => {
    const known = places.get(colour);
    if (known !== undefined) return known;
    const place = nearest(colour, palette);
    places.set(colour, place);
    return place;
  };
  // Each row begins with the number of its filter; pictures with a palette do best with none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = placeOf(colours[y * width + x] ?? 0);
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const entries = palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(entries)),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function nearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((one) => distance(colour, one));
  return distances.indexOf(Math.min(...distances));
}

function distance(one: number, other: number): number {
  const of = (shift: number) => (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2;
  return of(16) + of(8) + of(0);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
