/** The user forms of the cases, and forms that single checks save. */
import { expectSuccess } from './expectations.ts';
import type { FixtureContext } from './fixture-context.ts';
import { once } from './once.ts';

export interface Forms {
  /** A form of the cases, or its variant that forbids other fields; made at its first use. Gives its name. */
  readonly shared: (name: 'SignOff' | 'StrictSignOff') => Promise<string>;
  /** Saves version 1 of a form. Gives its name. */
  readonly save: (name: string, jsonSchema: object) => Promise<string>;
  /** Has a form of that name removed at the end: for forms that other calls save. Gives the name. */
  readonly track: (name: string) => string;
}

const PATH = '/api/human/template';
const properties = {
  decision: { type: 'string', enum: ['yes', 'no'] },
  note: { type: 'string' },
  amount: { type: 'number' },
};

export function makeForms({ run, asRoot, cleanUp }: FixtureContext): Forms {
  const track = (name: string): string => {
    cleanUp.add(
      `form ${name}`,
      () => asRoot({ method: 'DELETE', path: `${PATH}/${name}` }),
      () => asRoot({ path: PATH, query: { name } }),
    );
    return name;
  };
  const save = async (name: string, jsonSchema: object): Promise<string> => {
    const body = {
      name: track(name),
      version: 1,
      jsonSchema: { $schema: 'http://json-schema.org/draft-07/schema', ...jsonSchema },
      templateUI: { type: 'VerticalLayout', elements: [] },
    };
    expectSuccess(await asRoot({ method: 'POST', path: PATH, body }));
    return name;
  };
  return {
    track,
    save,
    shared: once((name) =>
      save(`${name}-${run}`, {
        properties,
        required: ['decision'],
        ...(name === 'StrictSignOff' ? { additionalProperties: false } : {}),
      }),
    ),
  };
}
