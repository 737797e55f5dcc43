// A reader's words as conf.py's index has them: 위치인코딩을 -> 위치, 인코딩; 예제 3.12 and 5.4.2 stay whole.
let asked = [];
const files = (word) => [Search._index.terms, Search._index.titleterms].map((index) =>
  Object.hasOwn(index, word) ? [index[word]].flat() : []);
const known = (word) => files(word).flat().length > 0;
const begins = (word) => word.length > 2 && Object.keys(Search._index.terms).some((term) => term.startsWith(word));
const particle = /^(?:은|는|이|가|을|를|의|에|와|과|도|만|로|란|나|으로|에서|에게|까지|부터|처럼|보다|이란|이나)$/;
const ending = /^[하한할해했되된됩입인].{0,3}$/;
const dropped = (rest) => particle.test(rest) || (ending.test(rest) && !pieces(rest).length);

function pieces(word) {
  if (known(word)) return [word];
  const starts = Array.from(word, (_, n) => word.slice(0, n)).filter((start) => start.length > 1 && known(start));
  const stem = starts.findLast((start) => dropped(word.slice(start.length)));
  if (stem) return [stem];
  if (begins(word)) return [word]; // Sphinx finds the rest
  const first = starts.at(-1);
  return first ? [first, ...pieces(word.slice(first.length))] : [];
}

function splitQuery(query) {
  const words = query.toLowerCase().match(/예제\s*\d+\.\d+|[\p{L}\p{N}_]+(?:\.\p{N}+)*/gu) || [];
  const found = words.map((word) => word.replace(/\s/g, "")).flatMap(pieces);
  asked = [...new Set(found)];
  return found.length ? found : words;
}

// Sphinx counts a page's best word only. Here all of them count, rare ones and those of headings more.
var Scorer = {
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
  score: ([page, title, , , score, , kind]) => {
    if (kind === "title") return 100 + score;
    const number = Search._index.docnames.indexOf(page); // pages stand in the book's order
    const worth = (word) => {
      const [text, headings] = files(word);
      const rare = Math.log(1 + Search._index.docnames.length / (1 + text.length + headings.length));
      const place = title.toLowerCase().includes(word) ? 4 : headings.includes(number) ? 3 : text.includes(number) ? 1 : 0;
      return rare * place;
    };
    return asked.reduce((sum, word) => sum + worth(word), -number / 1e4);
  },
};
