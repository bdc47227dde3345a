// The result of a worksheet: a bundle of its own, on the page of such a check alone, asked by whoever shows a result.

import type { Answers } from "../../model/definition";
import { change } from "../../model/worksheet";
import { worksheet } from "../../questions/follows";
import { closedBefore } from "./before";
import type { Told } from "./report/result";
import { WorksheetView } from "./report/worksheet";

export type DrawWorksheet = (told: Told, answers: Answers) => HTMLElement[];

const draw: DrawWorksheet = (told, answers) =>
  new WorksheetView(told, told.host ? closedBefore(told.host) : []).draw(answers);
window.Hub.data("worksheet", draw);
// For the test that holds this bundle to the Python reference.
window.Hub.data("figures", { worksheet, change });
window.Hub.register("worksheet", () => undefined);
