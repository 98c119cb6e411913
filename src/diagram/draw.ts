import type { DrawnDefinition, DrawnExecution } from './definition.ts';

/**
 * A definition as the text of an SVG file; with an execution of it, the state of each task. Members that are not drawn
 * are passed over.
 */
export async function drawWorkflow(
  definition: DrawnDefinition & { readonly name?: string | null | undefined },
  execution?: DrawnExecution,
): Promise<string> {
  // Whoever draws nothing need not load what places the tasks.
  const [{ graphOf }, { viewOf }, { pictureOf }, { svgOf }] = await Promise.all([
    import('./graph.ts'),
    import('./execution-view.ts'),
    import('./layout.ts'),
    import('./svg.ts'),
  ]);
  const view = execution === undefined ? undefined : viewOf(execution);
  return svgOf(pictureOf(graphOf(definition, { view })), definition.name ?? 'workflow');
}
