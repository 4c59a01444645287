// The faces the app reads in: bundled, because a machine without fonts must show words and nothing may be fetched.
import '@fontsource/source-serif-4/400.css';
import '@fontsource/source-serif-4/400-italic.css';
import '@fontsource/source-serif-4/600.css';
import '@fontsource/source-serif-4/600-italic.css';
import '@fontsource/inter/400.css';
import '@fontsource/inter/500.css';
import '@fontsource/inter/600.css';
import '@fontsource/noto-naskh-arabic/400.css';
import '@fontsource/noto-naskh-arabic/600.css';
import '@fontsource/noto-serif-hebrew/400.css';
import '@fontsource/noto-serif-hebrew/600.css';

/** The faces of running text and of headlines. */
const READING = ['400 1em "Source Serif 4"', '600 1em "Source Serif 4"'];

/**
 * Fetches the faces that the columns are read in before there is anything to read. The browser would do so only once
 * text in them is laid out: with a face of the system first, which it has to look for, and then once more.
 */
export function fetchReadingFaces(): void {
  for (const face of READING) void document.fonts.load(face);
}
