export const ANNOTATE_HELP = `Usage: npm run annotate [-- SLUG...] [OPTIONS]

Reads content/articles and the ledger, brings each register in content/annotations up to date, and prints what changed,
sentence by sentence. On a terminal it asks before it accepts anything; elsewhere it decides nothing unless told.
Without a SLUG every article is meant.

Decisions (several may be given in one call; kinds, pins and rejections count before acceptances)
  --accept [ID...]                    accept all that is proposed, or only in these sentences
  --reject ID CLAIM --because TEXT    reject a claim at a sentence; not proposed again until sentence or claim changes
                                      (CLAIM "unchecked" rejects "unsourced, not checked yet")
  --pin ID CLAIM                      state by hand that a sentence speaks of a claim
      [--reading asserts|denies|differs]   how it does; as proposed, or else asserts
      [--words TEXT]                       which words state it; as proposed, or else the whole sentence
  --kind ID KIND                      claim, opinion, forecast, question, heading or boilerplate
  --decisions FILE                    a JSON file with a list of decisions: {"do":"accept","ids":["s-…"]} or {"do":"accept","ids":"all"},
                                      {"do":"reject","id","claim","because"}, {"do":"pin","id","claim","reading","words"},
                                      {"do":"kind","id","kind"}
  --by NAME                           who decides; else the desk of content/site.yaml

Registers
  --check                             write nothing; exit 1 if a register is not up to date
  --resolve SLUG                      merge a register with git conflict markers, keeping every id of both sides
  --withdraw SLUG                     turn an article into a page of tombstones
  --withhold ID                       withhold the text of a removed sentence
  --start-over SLUG                   for forks: forget the register and its ids, and begin a new one

Any Markdown file
  --dry-run FILE...                   write nothing, and read any Markdown file as if every proposal were accepted
  --json                              with --dry-run: print
      {"articles":[{"file","text","sentences":[{"id","block","text","start","end","line","kind","verdict","reason",
        "claims":[{"id","reading","words","value"}],"reasons","suggestions","questions"}]}]}
      start, end and words are UTF-16 offsets into the article's text; ids not minted yet are s-new-1, s-new-2 …;
      an article of the site that has a register prints its ids, without what was rejected

  -h, --help                          print this
`;
