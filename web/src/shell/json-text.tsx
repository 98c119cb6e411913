/** JSON as a text that is read line by line; anything else as it is. */
export function prettyText(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}

const MOST_SHOWN = 100_000;

export function JsonText({ value, label }: { readonly value: unknown; readonly label: string }) {
  const text = JSON.stringify(value, undefined, 2);
  const rest = text.length - MOST_SHOWN;
  return (
    <pre className="json" tabIndex={0} role="region" aria-label={label}>
      {text.slice(0, MOST_SHOWN)}
      {rest > 0 && `\n… and ${rest} characters more`}
    </pre>
  );
}
