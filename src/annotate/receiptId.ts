/** The id of a sentence's receipt: `r-` and the sentence's own eight characters. */
export const receiptId = (sentenceId: string): string => sentenceId.replace(/^s-/, 'r-');
