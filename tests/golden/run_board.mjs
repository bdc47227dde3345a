// The words of the page for the board, told in Node: a list of cases in, what each page says and how high it is out.

import { readFileSync } from "node:fs";
import vm from "node:vm";
import { all, bundled } from "../bundled.mjs";

const world = bundled(["wording", "fit", "paper"].map((name) => all(`browser/src/board/${name}`)));
vm.runInContext(
  `function told(text) {
    return JSON.stringify(JSON.parse(text).map(({ texts, ...facts }) => {
      const none = { says: "", against: "", changesIt: "" };
      const board = code.boardOf({ ...facts, texts: {
        asked: texts.asked,
        outcome: (id) => texts.outcomes[id] ?? none,
        why: (id) => texts.whys[id] ?? "",
        form: (form, role) => (texts.forms[form] ?? "").replace("|", role),
      } });
      const sheet = { board, about: texts.about ?? "", steps: facts.steps, say: (line) => line.words };
      const cut = code.cutFor(sheet);
      return { board, cut, height: code.height(sheet, cut, code.WIDEST), fits: code.fits(sheet, cut), paper: code.paperHeight(board.title, code.boardPaper(sheet)), others: board.lists.map((list) => code.others(list, cut.areas)) };
    }));
  }`,
  world,
);
process.stdout.write(vm.runInContext("told", world)(readFileSync(process.argv[2], "utf8")));
