// The page that stands alone: what its address says, else what the reader chose before.

import { start } from './page.js';
import * as settings from './settings.js';
import { keepForOffline } from './updates.js';

start(settings).then((page) => page && keepForOffline());
