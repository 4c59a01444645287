/** Fewer seams in a block are slips of the keyboard; more are paragraphs that a page or a copy ran together. */
const RUN_TOGETHER = 2;

/**
 * "said.The", "now.”The", "said."We": the end of a sentence with no space behind it. Three small letters or two digits
 * before the stop tell it from initials, abbreviations and addresses, a word with a small letter behind it from acronyms.
 */
const SEAM =
  /(?:(?<=\p{Ll}{3}|\p{Nd}{2})[.!?…]["”’»)]{0,2}|(?<=\p{Ll})[.!?…]["”’»)]{1,2})(?=["“‘«(]?\p{Lu}(?:\p{Ll}+|['’]\p{Ll}+)?[\s,])/gu;

const ADDRESS = /[@/]|^www\./u;

/**
 * Where sentences begin that nothing parts from the one before them: a page lost the space or the line end between two.
 * Ascending offsets; a straight quotation mark belongs to the side that the marks before it say.
 */
export function seamsIn(text: string): readonly number[] {
  const seams: number[] = [];
  let quotes = 0;
  let counted = 0;
  for (const { index, 0: found } of text.matchAll(SEAM)) {
    if (ADDRESS.test(text.slice(text.lastIndexOf(' ', index) + 1, index))) continue;
    let seam = index + found.length;
    if (found.endsWith('"')) {
      const mark = seam - 1;
      for (; counted < mark; counted += 1) if (text[counted] === '"') quotes += 1;
      // An even number of marks before it: the mark opens what follows.
      if (quotes % 2 === 0) seam = mark;
    }
    if (/[\p{L}"“‘«(]/u.test(text[seam] ?? '')) seams.push(seam);
  }
  return seams;
}

/** Where the paragraphs begin that a block of text lost its line ends between; none where its seams are a slip or two. */
export function lostParagraphs(block: string): readonly number[] {
  const seams = seamsIn(block);
  return seams.length < RUN_TOGETHER ? [] : seams;
}
