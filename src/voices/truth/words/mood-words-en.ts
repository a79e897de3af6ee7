import type { MoodWords } from './mood-words.ts'

export const moodWordsEn: MoodWords = {
  formulas:
    "(?:please )?(?:do not|don't|dont) hesitate[^.!?]*|feel free[^.!?]*|have a (?:\\w+ )?(?:nice|good|great|lovely|pleasant|wonderful|relaxing)? ?(?:day|week-?end|week|evening|friday|monday|holiday|christmas|easter|trip|time|afternoon|summer)|(?:wishing|wish|we wish|i wish)(?: you)? (?:a|all|the|you)[^.!?]*|enjoy (?:your|the)[^.!?]*|merry christmas[^.!?]*|happy (?:new year|holidays|easter|birthday|christmas)|(?:we|i) (?:remain|are|am) at your disposal[^.!?]*|(?:i|we) hope (?:you|this|that you|your (?:weekend|holiday|trip))[^.!?,]*|ready to (?:help|assist|answer)[^.!?,]*|(?:i|we)(?:'m| am|'re| are) (?:here|available|ready) (?:to|for|if)[^.!?,]*|looking forward[^.!?]*|(?:we|i) look forward[^.!?]*|thank you for (?:your|the) (?:patience|trust|understanding|message|email|e-mail|call|visit|mail|letter|note|enquiry)(?: (?:of|on|from) \\w+(?: \\w+)?)?|thanks for (?:your|the) (?:patience|trust|understanding|message|email|e-mail|call|visit|mail|letter|note)(?: (?:of|on|from) (?:yesterday|monday|tuesday|wednesday|thursday|friday|saturday|\\d+ \\w+))?|loan watch|loaner|at any time|any ?time you like|in the meantime|for the time being|while (?:we|he|she|they) (?:were|was) (?:at it|in there|there|about it)|keep(?:ing)? you (?:\\w+ )?posted|weather[^.!?,]*",
  farewell:
    '(?:great,? |ok,? |thanks,? |perfect,? |so,? )*(?:see you|until|till|talk|speak|bye|catch you)(?: (?:on|soon|then|later|next|tomorrow|to you|monday|tuesday|wednesday|thursday|friday|saturday|week|again|in the shop|at the boutique))*',
  asks: "(?:could|can|would|will|is|are|do|does|did|shall|should|may|might|have|has|when|what|which|who|where|why|how|was|were|whether|am|isn't|won't|any chance|ok|okay|does that)",
  condition:
    'if|unless|provided(?: that)?|assuming|as long as|in case|should (?=you|it|the|we)|subject to|in the event',
  courtesy:
    "if (?:you (?:wish|like|prefer|want|have any|need|have|can|would|are happy|are around|don't mind)|that (?:suits|works|is)|it suits|this suits|convenient|possible|needed|necessary|any|i may|we may|so|all goes|i'm not|it helps)|in case of (?:questions|doubt)|in case you (?:have|need|wonder)|should you (?:have|need|wish|prefer|require|want)",
  whenever:
    'as soon as|once|when|whenever|until (?=the|we|it|you|your)|after (?=the|we|you|your|receipt|approval|it)|upon|so that|in order to|before (?=your|the|we|you|it|polish|open|start)|while|on receipt|following (?:receipt|your)|by the time',
  wouldBe:
    "would|'d|could|might|(?<!\\d )(?<!in )may (?=be|not|take|need|have|arrive|come|cost|also|well|still)|perhaps|possibly|maybe",
  notWouldBe:
    "(?:would|'d) (?:like to|love to|be (?:happy|glad|grateful|pleased|delighted))|could you|we(?:'d| would) appreciate|'d be (?:happy|glad)",
  reported:
    "you (?:\\w+ly )?(?:said|say|mentioned|mention|wrote|write|asked|ask|are asking|were asking|wanted|want|need|needed|hoped|hope|thought|think|expected|expect|wish|wished|told|were told|had been told|believe|believed|were hoping|were expecting|requested|reported|report|describe|described|understood|feared|fear|suggested|suggest|claim|claimed|remember|wonder|were wondering|had asked|had hoped|had wanted|proposed|prefer|preferred|were promised|raised)|you(?:'d| would| had) (?:like|love|prefer|hoped|asked|need)|your (?:request|question|wish|concern|enquiry|query) (?:to|about|for|that|whether|of|regarding)|as you (?:said|say|asked|mention\\w*|wrote|write|requested|wished|wanted|point\\w*|suggest\\w*)|according to (?:you|your)|we (?:understand|note|read|see) (?:that )?you",
  request:
    "(?:please|pls|plz)(?! (?:note|be aware|be informed|find|collect|pick|allow|bear|be patient|rest assured|be advised|expect|accept))|kindly(?! note)|let (?:us|me) know|could you|can you|would you|will you|we ask you|we kindly ask|reply (?:to this|by|before|directly|with)|give us a (?:call|ring)|drop us|call us|make sure|remember to|we(?:'d| would) (?:be grateful|appreciate) if|send us|tell us|(?<!will )(?<!'ll )(?<!to )(?<!can )(?<!could )bring|we are waiting for your (?=address|details|bank|measurements|wrist)",
  generic:
    'usually|generally|typically|on average|as a rule|in general|most (?:services|watches|repairs|overhauls)|our standard|ordinarily|as standard',
  contrast: 'but|however|unfortunately|nevertheless|yet|though|although|in fact|actually|in reality',
  negation:
    "miss(?:ing|ed)?(?= (?:the|that|our|your|this))|unable|fail(?:ed|ing)? to|slipped past|not|n't|nt|isnt|hasnt|wasnt|wont|arent|havent|dont|doesnt|didnt|cannot|cant|never|no longer|no|none|nor|neither|no (?:point|need|use)|yet to (?=be|arrive|start|begin|receive|come)|still to|unable to|didn't|isn't|hasn't|wasn't|won't|aren't|haven't|don't|doesn't|weren't|couldn't|can't|nothing",
  notNegation:
    "not only|no (?:problem|worries|later than|doubt|earlier than|more than)|why not|do not (?:worry|hesitate)[^,.]*|don't worry[^,.]*|not to worry",
  ahead:
    "will|'ll|ll|shall|going to|should|expect(?:ed|ing)?|due|plan(?:ned|ning)? (?:to|for|on)|aim(?:ing)?|hope to|hoping to|scheduled|estimated|anticipate[d]?|is to be|wont|won't|by (?=monday|tuesday|wednesday|thursday|friday|the end|next)|intend|set to|set for|on track|forecast|promise[d]?|latest|confirm for",
  past: "managed|looked after|handled|saw to|gave|took|made|found|kept|brought|threw|got rid|turned (?:up|out)|showed up|landed|rolled in|popped|did (?=the|a|all|this|that)|(?:is|are) (?:now |all |already |both |fully )?\\w{3,}(?<!expect)(?<!schedul)(?<!plann)(?<!estimat)ed|was|were|wasn'?t|weren'?t|hasn'?t|haven'?t|hadn'?t|didn'?t|came|sat|has been|have been|had|has|(?<!be )(?<!been )\\w{3,}(?<!expect)(?<!schedul)(?<!plann)ed (?=us|on|at|in|to|by|last|yesterday|our|the|your|it|this)|have (?:now |just |already |since |also |not )?\\w+ed|(?:we|i|he|she|they|it|you|us) (?:\\w+ly )?(?:\\w+ed|sent|got|did|took|made|found|gave|put|spoke|came|went|left|told|wrote|rang|paid|brought|built)|arrived|shipped|sent|left|went out|came in|handed|received|collected|approved|dispatched|posted|replaced|polished|started|began",
  joints:
    "but|because|however|so (?=your|the|we|you|it)|while|whereas|although|though|then|which means|and (?=(?:goes|leaves|moves|heads|travels|we|you|it|your|i|is|will|has|should|can|the|they|our|was|that|are|now|then|once|have|i'll|we'll|it'll|he|she)(?![a-z]))|before (?=your|the watch|it|we)|if|unless|provided|as soon as|once|when (?=the|we|you|it)|as (?=we|the|it|soon)|since (?=we|the|it)|after (?=receipt|approval|the|we)",
  datedThings:
    '(?:mail|e-mail|email|message|letter|call|phone call|conversation|visit|enquiry|request|text|sms|chat|reply|discussion|meeting|invoice|receipt|purchase|bought|purchased|note|wedding|birthday|anniversary|trip|flight|holiday|vacation|ceremony|party|spoke|talked|chatted)(?: (?:to you|with you|together|on the phone|by phone|with us))?',
}
