// What is in the files of a check, loaded when somebody takes one away; how they are written, the share bundle knows.

import { takenCheck } from "./share/check_files";
import type { TakeCheck } from "./take_away";
import { today } from "./today";

const take: TakeCheck = (host) => takenCheck(host, today());
window.Hub.data("away", take);
