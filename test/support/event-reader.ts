export interface ReadEvent {
  readonly id: number;
  readonly event: string;
  readonly data: any;
}

/** The events of a response, as they come; a comment is one without an id. */
export async function* eventsOf({ body }: Response): AsyncGenerator<ReadEvent | string> {
  let pending = '';
  for await (const chunk of body!.pipeThrough(new TextDecoderStream())) {
    const parts = (pending + chunk).split('\n\n');
    pending = parts.pop()!;
    yield* parts.map(eventIn);
  }
}

function eventIn(text: string): ReadEvent | string {
  if (text.startsWith(':')) return text;
  const fields = Object.fromEntries(
    text.split('\n').map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2)];
    }),
  );
  return { id: Number(fields['id']), event: fields['event']!, data: JSON.parse(fields['data']!) };
}

/** The next so many. */
export async function take(
  events: AsyncGenerator<ReadEvent | string>,
  count: number,
): Promise<ReadEvent[]> {
  const taken: ReadEvent[] = [];
  while (taken.length < count) {
    const { value, done } = await events.next();
    if (done === true) throw new Error(`only ${taken.length} events came`);
    if (typeof value !== 'string') taken.push(value);
  }
  return taken;
}
