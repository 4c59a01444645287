/** Longest caption, UTF-16 units. */
const LONGEST = 420;

const LABEL =
  /^(?:photo|photos|photograph|photographs|picture|pictured|image|images|video|file photo|file image|file picture|file|caption|image caption|image source|image credit|photo credit|credit|graphic|map|illustration|infographic|watch video|foto|fotos|vidéo|vídeo|bild|bilder|abbildung|grafik|imagen|photo d'archive|fotografía|фото|видео|fotoğraf|عکس|تصویر|ویدئو|ویدیو|فیلم|صورة|الصورة|فيديو|תמונה|צילום|וידאו)(?:\s+(?:by|credit|caption|source|courtesy|via|from))?\s*(?:[:|–—]|\s-\s)\s*(\S+)/iu;
/** What may follow the label of a caption in lower case. */
const LOWER_CASE =
  /^(?:\p{Ll}+\/|courtesy|screenshot|screengrab|via|handout|supplied|provided|archive|file|illustration)/u;
/** Labels that no headline has; what follows may be any sentence. */
const CAPTION_LABEL = /^(?:photographs?|image caption|photo caption|media caption|pictured)\s?:\s\S/iu;
/** "Figure 3: …", "Table 1. …": what stands under pictures and over tables of reports. */
const NUMBERED =
  /^(?:figure|fig\.|table|chart|graph|map|photo|box|abbildung|abb\.|tabelle|tab\.|figura|tabla|tableau|tabella|рис\.|таблица|شکل|جدول)\s\p{Nd}{1,3}(?:\.\p{Nd}{1,2})?\s?[:.–—]\s+\S/iu;
const OLD_AGENCY_FILE = /^FILE\s*(?:PHOTO)?\s*[-–—:]/u;
const CREDITOR = String.raw`(?:AFP|AP|Reuters|REUTERS|EPA|EPA-EFE|Getty(?: Images)?|Shutterstock|Alamy|Anadolu(?: Agency| Ajansı)?|AA|Xinhua|VCG|IRNA|ISNA|Tasnim(?: News)?|Fars(?: News)?|Mehr(?: News)?|WANA|TASS|Sputnik|dpa|Bloomberg|NurPhoto|ZUMA|UPI|PA(?: Media| Wire)?|Press TV|SANA|Handout|Courtesy|AFP via Getty Images|Associated Press|Agence France-Presse)`;
/** "(AP Photo/Jane Doe)", "[AFP/Getty Images]", "(Photo by Jane Doe/AFP via Getty Images)", "Photograph: Jane Doe/Reuters". */
const CREDIT_IN_BRACKETS = new RegExp(
  String.raw`[([](?:(?:file\s)?(?:photo|image|picture|credit|photograph|illustration|screenshot|screengrab|handout|courtesy)\b[^()[\]]{0,100}|[^()[\]]{0,60}(?:\bAP Photo|\/\s?${CREDITOR}|${CREDITOR}\s?(?:\/|via|(?:file\s)?(?:photo|image|pic))|File:?)[^()[\]]{0,80})[)\]]\.?$`,
  'iu',
);
const CREDIT_BEHIND =
  /(?:Photograph|Photo|Image|Picture|Credit|Fotografía|Foto|Photo credit)s?(?: by)?:\s[^.:]{2,80}$/u;
const CREDIT_LINE = new RegExp(
  String.raw`^(?:©\s?)?(?:[\p{Lu}][\p{L}.'’-]*\s){0,4}(?:[\p{Lu}][\p{L}.'’ -]{1,40}\s?(?:\/|\||via)\s?)*${CREDITOR}(?:\s?(?:\/|\||via)\s?[\p{L}][\p{L} .'’-]{1,40})*$`,
  'u',
);
const PHOTO_BY =
  /^(?:AP Photo\b|(?:File )?(?:Photo|Photograph|Image|Picture|Photography|PHOTO)s? (?:by|BY|courtesy|Courtesy)(?: of)? \p{Lu}).{1,90}$/u;
const IMAGE_TEXT =
  /^(?:image source|image caption|image credit|media caption|video caption|getty images|caption)[,:]?\s*.{0,160}$/iu;

/** "AFP photo". */
const AGENCY_PHOTO = new RegExp(String.raw`^${CREDITOR}\s(?:file\s)?(?:photo|picture|image|video)s?$`, 'iu');
/** "A view of the harbour, May 2, 2031. Reuters", "Pilgrims wait for news in Averholm. — AP": one sentence and an agency. */
const CREDIT_AT_END = new RegExp(
  String.raw`^[^.!?]{12,200}(?:\p{Lu}[\p{Ll}]{0,3}\.[^.!?]{1,80})?(?:[.,]\s+|[.,]?\s+[-–—|]\s*)${CREDITOR}(?:\s(?:photo|file))?\.?$`,
  'u',
);
const REPORTED = /\b(?:said|says|told|added|reported|according)\b/iu;

/** True for the text of a picture or video, or its credit: "Photo: …", "FILE - …", "Jane Doe/AFP/Getty Images". */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (AGENCY_PHOTO.test(text) || (CREDIT_AT_END.test(text) && !REPORTED.test(text))) return true;
  if (OLD_AGENCY_FILE.test(text) || NUMBERED.test(text) || CREDIT_IN_BRACKETS.test(text)) return true;
  const short = text.length <= 260;
  return (
    (short && (isLabelled(text) || CAPTION_LABEL.test(text) || CREDIT_BEHIND.test(text) || IMAGE_TEXT.test(text))) ||
    isCreditLine(text)
  );
}

function isLabelled(text: string): boolean {
  const first = LABEL.exec(text)?.[1];
  return first !== undefined && (!/^\p{Ll}/u.test(first) || LOWER_CASE.test(first));
}

/** A credit alone. A bare agency's name is not one: it is where the report comes from. */
function isCreditLine(text: string): boolean {
  return (
    text.length <= 120 &&
    (PHOTO_BY.test(text) || (CREDIT_LINE.test(text) && /[/|]|\bvia\b|Getty|Shutterstock|Alamy/u.test(text)))
  );
}
