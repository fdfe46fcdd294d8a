/** Nouns for something said, be it so or not. */
export const REPORTS =
  /^(?:reports?|story|stories|news|facts?|statements?|announcements?|confirmation|word|assertions?|evidence|proof|sign|truth|impression|argument|view|assurances?|findings?|conclusion|information|post|posts|tweet|headlines?)$/;

/** Nouns for something that is only thought, feared or talked of. */
export const FANCIES =
  /^(?:rumou?rs?|ideas?|notions?|claims?|allegations?|suggestions?|theory|theories|speculation|myths?|fears?|worry|worries|hopes?|possibility|prospect|chances?|risk|assumptions?|suspicions?|misconceptions?|fantasy|falsehood|lies?|jokes?|gossip|insinuations?|accusations?|hypothesis|legend|canard|dream|talk|whispers?|chatter|prediction|forecast|expectations?|illusion|delusion)$/;

export const NEGATIVE =
  /^(?:no|not|nobody|none|neither|nor|nothing|nowhere|never|hardly|scarcely|barely|few|little|seldom|rarely|cannot|\w+n't)$/;

export const DENIAL =
  /^(?:den(?:y|ies|ied|ying|ials?)|refut(?:es?|ed|ing|ation)|rebut(?:s|ted|ting|tal)?|reject(?:s|ed|ing|ion)?|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing|al)?|debunk(?:s|ed|ing)?|disavow(?:s|ed|ing)?|disown(?:s|ed|ing)?|repudiat(?:es?|ed|ing)|contradict(?:s|ed|ing)?|contest(?:s|ed|ing)?|quash(?:es|ed|ing)?|scotch(?:es|ed|ing)?|ridicul(?:es?|ed|ing)|mock(?:s|ed|ing)?|scoff(?:s|ed|ing)?|laugh(?:s|ed|ing)?|disprov(?:es?|ed|en|ing)|pooh-?poohe?[sd]?)$/;

/** What is known is so, even where it is said that nobody wonders at it. */
export const KNOWN =
  /^(?:surpris\w*|secret|wonder|doubts?|doubted|question|mystery|coincidence|accident|matters?|forget|forgets|ignore|regrets?|minds?|hides?|hid|hidden|know|knew|realised?|realized?|noticed?|astonish\w*|shock\w*|mistaking)$/;

export const TRUE = /^(?:true|correct|right|case|accurate)$/;

export const FALSE =
  /^(?:false|untrue|wrong|incorrect|inaccurate|mistaken|lie|falsehood|myth|fiction|fabrication|fallacy|canard|misconception)$/;

export const ABSURD =
  /^(?:absurd\w*|ridiculous|nonsense|nonsensical|ludicrous|laughable|unthinkable|inconceivable|unlikely|improbable|possible|impossible|likely|probable|conceivable|doubtful|implausible|plausible|unclear|uncertain|rumoured|rumored|alleged|hypothetical|theoretical|preposterous|outlandish|rubbish|silly|crazy|far-fetched|bogus|unfounded)$/;

export const SHORT = /^(?:short|far)$/;

export const NOTING =
  /^(?:noted?|remember|remembered|stressed?|emphasised?|emphasized?|mentioned?|recall|recalled|forgotten|forget|added?|pointed)$/;

export const GUESSING =
  /^(?:wonder|speculate|predict|expect|imagine|suppose|assume|guess|bet|hope|fear|argue|worry|suspect|want|wish|ask|dream|demand|forecast|anticipate|think|believe|reckon|pretend\w*|fantasi[sz]\w*|hallucinat\w*|insinuat\w*|alleg(?:e|es|ed)|doubts?|doubted|feared|fears|afraid|hoped|imagined|imagine|assuming|supposing|pretending|jok(?:e|ed|es|ing))$/;
