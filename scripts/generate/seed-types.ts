import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';

/** TypeScript types of what the seed schema describes: of a seed, and of each of its `$defs`. */
export async function seedTypes(schemaText: string): Promise<string> {
  const pointing = schemaText.replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $schema, $defs, ...Seed } = JSON.parse(pointing) as Record<string, unknown>;
  const document = {
    openapi: '3.1.0',
    info: { title: String($schema), version: '1' },
    paths: {},
    components: { schemas: { Seed, ...($defs as object) } },
  };
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    emptyObjectsUnknown: true,
    immutable: true,
    silent: true,
  });
  return astToString(nodes.filter(isOfComponents));
}

function isOfComponents(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) && node.name.text === 'components';
}
