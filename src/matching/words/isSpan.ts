/** Whether a counted noun is a span of time: "five YEARS". */
export const isSpan = (noun: string): boolean => SPANS.test(noun);

const SPANS = /^(?:years?|months?|weeks?|days?)$/;
