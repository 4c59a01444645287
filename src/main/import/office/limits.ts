/** Most paragraphs of a document, empty ones too: a text of a million words has a tenth of that. */
export const MOST_PARAGRAPHS = 300_000;
