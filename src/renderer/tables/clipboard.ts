/**
 * Puts text on the clipboard. The window has no permission to write it by itself; it may do what the reader's own
 * copying does.
 */
export function copyText(text: string): void {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', put, { capture: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way without a permission.
  document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
}
