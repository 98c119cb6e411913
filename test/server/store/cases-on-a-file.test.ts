import { join } from 'node:path';
import { casesHoldOn } from '../../support/cases-on-a-store.ts';
import { useOwnFolder } from '../../support/own-folder.ts';

const folder = useOwnFolder();
let store: string | undefined;

/** Each test has a folder of its own: all go on with the file in that of the first. */
casesHoldOn('a file', () => (store ??= `file:${join(folder(), 'kept')}`));
