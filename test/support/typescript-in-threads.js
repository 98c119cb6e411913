// Lets the threads of a quick run load sources: `--import tsx` alone reaches only the first thread of a process.
import { register } from 'tsx/esm/api';

register();
