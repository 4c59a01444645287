/** True for a line that a web page leaves around an article. */
export function isFurniture(line: string): boolean {
  return /^(?:share|leave a reply|read more:.*|trending|exit mobile version)$/iu.test(line.trim());
}
