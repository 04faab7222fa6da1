// The page that stands alone: what its address says, else what the reader chose before.

import { askToForget, keepOpened, startBudget } from './kept.js';
import { start } from './page.js';
import * as settings from './settings.js';
import { keepForOffline } from './updates.js';

start({ ...settings, budgetAddress: startBudget, keepOpened, askToForget }).then((page) => page && keepForOffline());
