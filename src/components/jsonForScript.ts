/** JSON that cannot close the script element it stands in: no `<`, and none of the line ends that JavaScript knows and JSON does not. */
export function jsonForScript(data: object): string {
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
