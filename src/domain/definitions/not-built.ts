/** Types that the platform executes itself and this mock does not build. */
export const notBuiltTypes: ReadonlySet<string> = new Set(['JUMP', 'JUMP_TO']);
