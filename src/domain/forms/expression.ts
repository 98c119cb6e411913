/**
 * An expression in a form: `${name}`, where the name is a path of members. In a pattern, `\${` is no expression, and
 * neither is `${2}`.
 */
export const EXPRESSION = /(?<!\\)\$\{\s*([A-Za-z_][^{}$]*?)\s*\}/g;

export function hasExpression(text: string): boolean {
  return text.includes('${') && text.search(EXPRESSION) >= 0;
}

/** Whether it is a text with an expression in it. */
export function isExpression(value: unknown): value is string {
  return typeof value === 'string' && hasExpression(value);
}
