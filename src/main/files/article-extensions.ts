/** The endings of files that articles come in: what dialogs offer and folders are searched for. */
export const ARTICLE_EXTENSIONS: readonly string[] = [
  'html',
  'htm',
  'xhtml',
  'mhtml',
  'mht',
  'pdf',
  'docx',
  'odt',
  'rtf',
  'epub',
  'md',
  'markdown',
  'txt',
  'text',
];
