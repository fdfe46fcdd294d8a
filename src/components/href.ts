/** The address of a path of this site ("/claims/") under the base it is served at. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
