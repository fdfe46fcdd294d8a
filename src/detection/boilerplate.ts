import { phraseAt, phrasesOf } from './phrases.ts';
import type { Word } from './words.ts';

/**
 * The words that show `text` to be page furniture (comment forms, credits, navigation, calls to subscribe), as a
 * reason; null where it is none. Only what is short, or begins with such words, counts: an article may write about
 * newsletters.
 */
export function boilerplateReason(text: string, words: readonly Word[]): string | null {
  const count = words.reduce((total, word) => total + (word.isWord ? 1 : 0), 0);
  if (count === 0) return 'no words';
  if (BYLINE.test(text)) return 'a byline';
  if (/^<|^&lt;|^\{\{|="[^"]*">/.test(text)) return 'markup';
  if (count <= LONGEST_OPENING) {
    const opening = phraseAt(OPENINGS, words, 0) ?? phraseAt(OPENINGS, words, words[0]?.isWord ? 0 : 1);
    if (opening !== null) return `page furniture: “${opening.join(' ')}”`;
  }
  if (count > LONGEST_NOTICE) return null;
  for (let i = 0; i < words.length; i++) {
    if (words[i]?.facts.beginsNotice !== true) continue;
    const notice = phraseAt(NOTICES, words, i);
    if (notice !== null) return `page furniture: “${notice.join(' ')}”`;
  }
  return count <= LONGEST_LABEL &&
    LABELS.has(
      words
        .filter((word) => word.isWord)
        .map((word) => word.lower)
        .join(' '),
    )
    ? 'a label of the page'
    : null;
}

const BYLINE = /^By \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}$/u;
const LONGEST_OPENING = 18;
const LONGEST_NOTICE = 30;
const LONGEST_LABEL = 4;

const OPENINGS = phrasesOf(
  `sign up|subscribe|subscribe to|click here|click|read more|read our|have a story|got a story|got a tip|contact the|read also|also read|see also|share this|share on|follow us|like us|leave a
  |write a comment|post a comment|tags :|tagged|filed under|categories :|category :|photo :|photo by|photograph :|photograph by|image :|image by
  |image credit|image credits|picture :|credit :|credits :|source :|sources :|via :|copyright|©|related :|related articles|related stories
  |related posts|more from|recommended|advertisement|advertising|sponsored|updated on|updated :|last updated|published on|published :|posted on
  |posted by|posted in|written by|by the editors|edited by|reporting by|additional reporting|join the conversation|join our|join us
  |listen to the latest|listen to our|watch :|watch our|watch the video|listen :|download our|download the|have you been affected|email us|contact us|about the author
  |about us|disclaimer|disclosure|editor's note|this article was originally|this article first appeared|this story was originally
  |this article originally|this post may|get the latest|get our|stay up to date|skip to|jump to|back to top|table of contents|home /|print this
  |save this|buy now|shop now|log in|log out|register to|register for|create an account|already a subscriber|support our|donate to|donate now|to continue reading
  |continue reading|next article|previous article|next post|previous post|view all|view comments|show comments|load more|comments are|0 comments
  |no comments|accept cookies|we use cookies|this site uses|required fields|your email|left to right|have something to|follow our|more on|to receive this|to receive our|to get this|from left|pictured :|was this article|was this page|was this helpful|courtesy of|this article has been|this story has been|this page has been`,
);

/** They need a second look only where one begins. */
export const NOTICES = phrasesOf(
  `all rights reserved|your email address|required fields are marked|terms of service|terms of use|privacy policy|cookie policy|sign up for our
  |subscribe to our|in your inbox|to your inbox|follow us on|in the comments|in the comments below|does not constitute|forward - looking statements|media contact|press contact|thanks for reading|min read|minute read|minutes read|does not constitute financial advice|for informational purposes only|leave a comment
  |click the link|have your say|link in bio|affiliate links|affiliate commission|please enable javascript|share this article|terms and conditions apply|unsubscribe at any time|may earn a commission|of this article was|of this story was|version of this article|version of this story|an error in an earlier|views expressed|opinions expressed|expressed in this article|courtesy of the|images courtesy|has been updated to include|was amended on|has been corrected|anyone with information|quoting reference|call crimestoppers|contact police on|forward-looking statements|for more information visit|for more information , visit`,
);

const LABELS = new Set(
  'tags|summary|share|comments|advertisement|menu|search|home|login|newsletter|most read|trending|latest news|breaking news|sources|references|authoritative sources|footnotes|contents|author|print|email|facebook|twitter|linkedin|whatsapp|related|sponsored content|top stories|more stories|live updates'.split(
    '|',
  ),
);
