import { describe } from 'vitest';
import { firstPages, runsTheCommandsOf, withCommands } from './run-documents.ts';

describe('the commands in the documents', () => {
  runsTheCommandsOf(withCommands.filter((path) => !firstPages.includes(path)));
});
