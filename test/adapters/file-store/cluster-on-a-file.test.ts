import { join } from 'node:path';
import { keptClusterSuite } from '../../support/kept-cluster-suite.ts';
import { keptInFile } from '../../support/kept-store.ts';
import { useOwnFolder } from '../../support/own-folder.ts';

const folder = useOwnFolder();

keptClusterSuite('a file', {
  keptIn: () => keptInFile(join(folder(), 'kept')),
  lives: 5,
  pairs: 20,
});
