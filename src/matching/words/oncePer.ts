/** `ask`, with each answer kept as long as what it was asked of: for what is asked of a record again and again, and depends on nothing else. */
export function oncePer<Asked extends object, Answer>(
  ask: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const answers = new WeakMap<Asked, Answer>();
  return (asked) => {
    const known = answers.get(asked);
    if (known !== undefined || answers.has(asked)) return known as Answer;
    const answer = ask(asked);
    answers.set(asked, answer);
    return answer;
  };
}
