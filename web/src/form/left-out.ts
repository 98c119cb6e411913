/**
 * Stands in for the validator that JSON Forms brings: it makes code of schemas, which the pages may not run. What an
 * answer breaks is the server's to say; rules of a form are judged by judge.ts.
 */
export default function leftOut(): never {
  throw new Error('schemas are judged by judge.ts');
}
