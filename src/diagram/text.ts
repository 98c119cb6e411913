/** How wide a text is drawn. There is no font to ask: the widths are those of wide ones, so that nothing is cut. */

const WIDE =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u;
const BROAD = /[A-Z@%&mwMW_]/;
const NARROW = /[iljtfrI.,:;'|!()[\] ]/;

export function widthOf(text: string, fontSize: number): number {
  let units = 0;
  for (const character of text) units += unitsOf(character);
  return Math.ceil(units * fontSize);
}

function unitsOf(character: string): number {
  if (WIDE.test(character)) return 1.3;
  if (BROAD.test(character)) return 0.8;
  return NARROW.test(character) ? 0.4 : 0.62;
}

/** A line that is not wider; what is left out ends with an ellipsis. */
export function shortened(text: string, fontSize: number, most: number): string {
  if (text.length * fontSize * 0.4 <= most && widthOf(text, fontSize) <= most) return text;
  const characters = Array.from(text.slice(0, Math.ceil(most)));
  let end = characters.length;
  while (end > 0 && widthOf(`${characters.slice(0, end).join('')}…`, fontSize) > most) end -= 1;
  return `${characters.slice(0, end).join('')}…`;
}

/** The text in one line, or in two that are broken behind a sign. */
export function wrapped(text: string, fontSize: number, most: number): readonly string[] {
  const whole = text.slice(0, 300);
  if (widthOf(whole, fontSize) <= most) return [whole];
  const parts = whole.split(/(?<=[\s_./:-])/u);
  let first = '';
  for (const part of parts) {
    if (widthOf(first + part, fontSize) > most) break;
    first += part;
  }
  if (first === '') first = shortened(whole, fontSize, most).slice(0, -1);
  return [first, shortened(whole.slice(first.length), fontSize, most)];
}
