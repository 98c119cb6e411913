import { join } from 'node:path';
import { useOwnFolder } from '../../support/own-folder.ts';
import { ReopenedStore } from '../../support/kept-store.ts';
import { storeSuite } from '../../support/store-suite.ts';

const folder = useOwnFolder();
let count = 0;

storeSuite(
  'a store that is read from its file each time',
  () => new ReopenedStore(ReopenedStore.onFile(join(folder(), `store-${(count += 1)}`))),
  0.2,
);
