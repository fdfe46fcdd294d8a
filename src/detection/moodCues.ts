import { listsByOpener, phrasesOf } from './phrases.ts';

/** What is not yet so, or perhaps so. "can" is here for matching's sake: what can happen is not said to have happened. */
export const FORECAST_CUES = phrasesOf(
  `may|might|could|should|ought to|can|cannot|can't|shouldn't|potentially|possibly|perhaps|maybe|probably|likely|unlikely
  |is expected|are expected|was expected|is due to|are due to|is due|are due|was due to|is forecast|expect|expects|poised to|set to|expected to|expects to|expect to|expecting to|forecast to|projected to|predicted to|slated to|due to be|on track to
  |bound to|destined to|about to|on course to|tipped to|scheduled to|plans to|plan to|planned to|planning to|aims to|aim to|aimed to
  |aiming to|hopes to|hope to|hoped to|hoping to|intends to|intend to|intended to|seeks to|seek to|seeking to|sought to|wants to|want to
  |wanted to|is planned|are planned|is planning|are planning|is preparing|are preparing|be preparing|is scheduled|are scheduled|is slated|are slated|is set for|are set for|is earmarked|is aiming|are aiming|wishes to|tries to|try to|trying to|in talks|considering|considers|mulling|weighing|exploring|eyeing|eyes|proposed to
  |proposes to|proposing to|would-be|if approved|promises to|promising to|threatens to|threatening to|remains to be seen|forecasts|predicts|predict|anticipates|anticipate|looks set to|is likely|prepares to|preparing to
  |gears up to|ready to|pushing to|working to|designed to help|imagine|suppose|perhaps|hypothetically|speculation|rumours that|rumors that`,
);

/** What is said to come, flatly. */
export const FUTURE_CUES = phrasesOf(
  `will|shall|it'll|they'll|he'll|she'll|we'll|i'll|you'll|is to|are to|was to|were to|agreed to|agrees to|going to|committed to
  |commits to|pledged to|pledges to|vowed to|vows to|promised to`,
);

export const NEGATION_CUES = phrasesOf(
  `not|never|couldn't|could not|has yet to|have yet to|had yet to|neither|nor|none|nobody|no|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|don't|didn't|won't|wouldn't
  |ain't|denied|denies|deny|denying|refuted|refutes|refute|rejected claims|rejects claims|rejected reports|dismissed reports|dismissed claims
  |rather than|instead of|failed to|fails to|declined to|declines to|refused to|refuses to|far from|falsely|wrongly|incorrectly
  |mistakenly|erroneously|debunked|untrue|myth|false claim|false claims|stopped short of|ruled out|rules out|far less than`,
);

/** They look like denials and deny nothing. */
export const HOLLOW_NEGATIONS = phrasesOf(
  `not only|not just|not merely|not simply|not least|no less than|no fewer than|no more than|no doubt|no wonder|no matter|no stranger
  |not to mention|not surprisingly|no .|not less than|not fewer than|not more than|no later than|no sooner|no secret|not alone`,
);

/** After these "would" tells what was announced. */
export const REPORTING_PAST = new Set(
  'said announced told promised pledged confirmed added wrote vowed stated agreed declared revealed disclosed reported explained'.split(
    ' ',
  ),
);

/** Those whose business is to look ahead, and the verbs with which they do. */
export const FORECASTERS = new Set(
  'analyst analysts economist economists forecaster forecasters broker brokers strategist strategists consensus we'.split(
    ' ',
  ),
);
export const FORESEEING = new Set(
  'forecast see sees model models project projects reckon reckons pencil'.split(' '),
);

/** What a sentence that begins so tells is made up. */
export const IMAGINED = new Set(['imagine', 'suppose', 'pretend', 'picture']);

/** A rumour called so is no rumour any more. */
export const FALSE_RUMOUR = new Set(
  'false untrue unfounded baseless wrong nonsense fabricated denied'.split(' '),
);

/** The lists in the order in which a cue is looked for, with the mood that each decides. */
const CUES = [
  [NEGATION_CUES, 'negated'],
  [FORECAST_CUES, 'forecast'],
  [FUTURE_CUES, 'announced'],
] as const;
export const CUES_BY_OPENER = listsByOpener(CUES, ([phrases]) => phrases);

/** Every word that may decide a mood, or begin what does. */
export const BEGINS_MOOD: ReadonlySet<string> = new Set([
  ...CUES_BY_OPENER.keys(),
  ...FORESEEING,
  'would',
  "'d",
]);
