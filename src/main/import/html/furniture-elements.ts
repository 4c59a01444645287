import type { Element } from './tree';

/**
 * What an element is by its name and its attributes: `hidden` is not shown; `furniture` belongs to the page and not to
 * the article; `byline` says who wrote the article and when; `head` is above the article otherwise; `caption` the text of a picture; null when
 * nothing tells.
 */
export type ElementRole = 'hidden' | 'furniture' | 'byline' | 'head' | 'caption' | null;

const NAMES: Readonly<Record<string, ElementRole>> = {
  nav: 'furniture',
  button: 'furniture',
  dialog: 'furniture',
  input: 'hidden',
  head: 'hidden',
  title: 'hidden',
  rp: 'hidden',
  rt: 'hidden',
  figcaption: 'caption',
  time: 'byline',
};
const ROLES = new Set(
  'navigation banner contentinfo search dialog alertdialog complementary menu menubar toolbar tablist form alert'.split(
    ' ',
  ),
);

/** Words in the names that pages give their parts; each is a whole word there ("share" in "article-share-bar"). */
const FURNITURE_WORDS = new Set(
  (
    'ad ads adbox adslot adunit advert adverts advertisement advertising sponsor sponsored sponsors dfp outbrain taboola ' +
    'related recirc recirculation recommended recommendation recommendations recommends trending popular mostread ' +
    'readmore alsoread moreon morestories similar teasers promo promos promotion promobox crosssell upsell ' +
    'newsletter newsletters signup subscribe subscription subscriptions paywall regwall piano donate donation appeal membership ' +
    'share shares sharing sharebar sharetools sharedaddy addtoany addthis social socials followus follow ' +
    'comment comments commenting disqus livefyre coral respond replies discussion ' +
    'cookie cookies consent gdpr onetrust cmp privacy ' +
    'breadcrumb breadcrumbs sidebar sitemap nav navbar navigation menu masthead topbar toolbar skiplink skip ' +
    'bio biography authorbox authorbio ' +
    'tag tags taglist tagcloud keywords topics topiclist ' +
    'pagination pager nextprev prevnext login signin register feedback poll quiz survey ' +
    'printonly copyright footer jsonly noscript popup modal overlay lightbox toast tooltip ' +
    'jp-relatedposts yarpp wprelated relatedposts relatedarticles relatedlinks relatednews relatedcontent storylinks linksblock'
  ).split(' '),
);
/** Names of two words that mean furniture together though neither does alone. */
const FURNITURE_PAIRS =
  /\b(?:most (?:read|viewed|popular|recent|shared)|read (?:more|next|also)|more (?:on|from|stories|news|like|in|about)|also (?:read|like|in)|you may|see also|about (?:the )?author|author (?:bio|box|info|card|profile|about|description)|links? (?:block|list|box)|topic list|up next|editors? picks?|latest news|inline (?:promo|link|related|newsletter)|rich link|rich text newsletter|in this story|app (?:download|promo|banner)|back to top|listen to|audio player|video player|image credit only|story tools|article tools|article actions?|utility bar|top stories|call to action|cta)\b/u;
/** Words of furniture that the article itself may carry around it, such as "article-with-sidebar". */
const ARTICLE_WORDS =
  /\b(?:article body|articlebody|article content|article text|story body|story content|post content|entry content|main content|body content|page content|text block|live blog|liveblog|with|has|no|without|paragraph)\b/u;
const BYLINE_WORDS =
  /\b(?:byline|bylines|author|authors|dateline|date|datetime|timestamp|published|pubdate|updated|publish|publishtime)\b/u;
const HEAD_WORDS = /\b(?:kicker|eyebrow|standfirst|subtitle|subhead|subheadline|dek|deck|lede|headline|strapline)\b/u;
const CAPTION_WORDS =
  /\b(?:caption|captions|figcaption|wp caption text|image credit|photo credit|media caption|photo caption|image caption|credit|picture description)\b/u;
const HIDDEN_WORDS =
  /\b(?:sr only|visually hidden|visuallyhidden|screen reader text|screenreader|screen reader|a11y hidden|offscreen|u hidden|visually hidden text|assistive text|is hidden|hidden text)\b/u;

/** The names that a page gives an element, as words: classes, ID and the attributes in which components name themselves. */
export function namesOf({ attributes }: Element): string {
  const named = [
    'id',
    'class',
    'data-component',
    'data-component-name',
    'data-testid',
    'data-qa',
    'data-type',
    'data-module',
  ];
  return named
    .map((name) => attributes[name] ?? '')
    .join(' ')
    .slice(0, 600)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What an element is. The page's own `html`, `body`, `main` and `article` are judged by nothing: their names list all they hold. */
export function roleOf(element: Element): ElementRole {
  const { name, attributes } = element;
  if (isHidden(element)) return 'hidden';
  const known = NAMES[name];
  if (known !== undefined) return known;
  if (name === 'html' || name === 'body' || name === 'main' || name === 'article') return null;
  if (ROLES.has(attributes['role'] ?? '')) return 'furniture';
  const words = namesOf(element);
  if (words !== '') {
    if (HIDDEN_WORDS.test(words)) return 'hidden';
    if (CAPTION_WORDS.test(words) && !/\b(?:with caption|has caption)\b/u.test(words)) return 'caption';
    if (!ARTICLE_WORDS.test(words)) {
      if (FURNITURE_PAIRS.test(words) || words.split(' ').some((word) => FURNITURE_WORDS.has(word))) return 'furniture';
    }
    if (BYLINE_WORDS.test(words)) return 'byline';
    if (HEAD_WORDS.test(words)) return 'head';
  }
  if (name === 'aside' || name === 'footer' || name === 'form') return 'furniture';
  return null;
}

function isHidden({ name, attributes }: Element): boolean {
  if ('hidden' in attributes) return true;
  const style = attributes['style'];
  if (style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style)) return true;
  // A dialog over the page marks the whole page so; only small pieces mean it.
  return attributes['aria-hidden'] === 'true' && (name === 'span' || name === 'i' || name === 'a' || name === 'p');
}
