/**
 * What words and pairs of words weigh as signs of a decision, in hundredths of log-odds; made by bench/quality/train-decisions.ts.
 * An entry is the words, a tab and the weight.
 */
export const DECISION_WORD_WEIGHTS = `! !	7|! $	-17|!	-19|&	14|( 0	20|( NAME	-15|( a	2|( b	1|( me	-1|(	-20|) $	-51|) ,	-1|) .	10|) 0	29|) :	-5|) and	-3|)	-5|, $	-6|, 0	20|, DAY	-21|, MONTH	-8
, NAME	38|, about	-2|, after	40|, all	-2|, and	38|, ask	-5|, as	38|, at	18|, a	-13|, back	7|, because	-4|, before	-6|, both	-11|, bring	-5|, but	29|, by	-8
, don't	-4|, done	15|, do	22|, even	-2|, everything	-2|, find	11|, first	-5|, for	-12|, from	13|, get	-3|, had	3|, half	-2|, has	23|, have	-1|, he's	-3
, he	-18|, i'd	-1|, i'll	7|, i'm	-1|, i've	-8|, if	-5|, in	-14|, is	-4|, it's	10|, it	11|, i	14|, leave	-7|, let	-1|, level	-2|, maybe	4|, me	-1|, most	-6
, mrs	-7|, mr	20|, my	-11|, needs	-3|, never	-3|, new	-4|, nobody	29|, nothing	-8|, not	2|, no	8|, of	-3|, one	8|, only	32|, on	44|, or	-11|, otherwise	-11
, people	19|, please	-4|, put	-1|, ref	-2|, ring	-2|, said	-10|, same	38|, says	-1|, she'll	33|, she's	21|, she	8|, since	-5|, sorry	-3|, so	30|, starting	37
, take	-3|, tell	-8|, ten	12|, thanks	13|, thank	25|, that's	-31|, that	-5|, then	-24|, there	-5|, they're	-6|, they	4|, the	-16|, though	-8|, three	-3
, told	1|, to	-3|, two	1|, until	-6|, very	-9|, wait	-2|, was	-3|, water	-4|, we're	27|, we've	5|, we	21|, what	-1|, when	-20|, which	-9|, who	4|, will	-3
, with	33|, works	16|, yes	2|, you're	-1|, you	18|,	7|- 0	-41|- NAME	8|- in	7|- one	-7|- up	17|-	-38|. $	-14|. (	-2|. )	-7|. .	-2|. 0	-13|. NAME	14|.	-27
0 !	-3|0 $	-20|0 (	17|0 )	-21|0 ,	39|0 -	-33|0 .	18|0 0	-11|0 :	-9|0 DAY	-12|0 MONTH	-57|0 NAME	-2|0 against	21|0 am	-20|0 and	-8|0 are	17|0 at	-12|0 a	-14
0 before	-1|0 but	-2|0 by	-14|0 c	-9|0 days	-25|0 degrees	-7|0 each	-20|0 euros	33|0 for	4|0 from	2|0 g	-7|0 has	-3|0 have	-1|0 hours	-13|0 h	-6|0 in	-23
0 ish	-2|0 is	37|0 i	-4|0 kg	-17|0 lines	-9|0 litres	-1|0 may	25|0 mins	-5|0 minutes	-22|0 min	-11|0 mm	-7|0 more	-6|0 nd	-4|0 of	-29|0 on	-5|0 or	-11
0 out	-3|0 over	-9|0 pages	-4|0 people	-10|0 percent	-3|0 per	6|0 pm	39|0 p	35|0 rd	6|0 so	-7|0 st	11|0 s	-10|0 tbsp	-5|0 the	-6|0 th	7|0 times	-6|0 to	-14
0 was	5|0 weeks	-4|0 with	-14|0 working	-1|0 x	-7|0 you	-1|0	-11|: $	-24|: 0	-61|: DAY	-6|: MONTH	-4|: NAME	-4|: a	-7|: if	-1|: it	-13|: i	-2|: no	52
: open	-6|: our	-3|: the	-12|: we	11|: yes	-11|:	27|; NAME	-7|; it	-7|; they	-4|; the	-4|;	-19|= 0	-7|=	5|?	-12|@ NAME	32|@	24|DAY $	-8|DAY ,	39|DAY .	-12
DAY 0	-42|DAY :	-5|DAY MONTH	-1|DAY NAME	-3|DAY after	-17|DAY and	-22|DAY at	10|DAY before	-1|DAY evening	-2|DAY if	-1|DAY is	-2|DAY it	44|DAY i	-2
DAY morning	-7|DAY night	-6|DAY noon	-3|DAY or	-1|DAY please	-1|DAY so	-6|DAY the	-3|DAY to	-8|DAY with	-4|DAY	1|MONTH $	24|MONTH (	-1|MONTH )	19|MONTH ,	-12
MONTH .	41|MONTH 0	-33|MONTH ;	5|MONTH and	-8|MONTH at	-6|MONTH so	-8|MONTH to	27|MONTH we	5|MONTH	45|NAME $	-31|NAME (	-26|NAME )	-22|NAME ,	-49|NAME -	-2
NAME .	-11|NAME 0	-7|NAME :	23|NAME DAY	-3|NAME NAME	13|NAME about	5|NAME and	-1|NAME asked	-6|NAME at	-4|NAME before	-4|NAME by	-4|NAME called	-1|NAME came	9
NAME can't	-2|NAME can	-8|NAME did	-3|NAME does	38|NAME for	-9|NAME from	-4|NAME had	-8|NAME has	-3|NAME have	-1|NAME if	19|NAME in	1|NAME is	6
NAME offered	-1|NAME on	11|NAME rang	-8|NAME re	-2|NAME said	-16|NAME says	16|NAME the	27|NAME thinks	-7|NAME to	-3|NAME wants	13|NAME was	53|NAME will	19
NAME would	-5|NAME	-2|^ (	-7|^ 0	-43|^ @	32|^ DAY	17|^ MONTH	-6|^ NAME	-27|^ about	-3|^ action	-7|^ add	-9|^ after	59|^ agreed	-2|^ all	-5|^ also	-10|^ and	2
^ anyone	-1|^ anything	26|^ any	-3|^ an	-5|^ arrangements	-12|^ asked	-8|^ ask	-7|^ as	15|^ at	-1|^ a	24|^ back	-7|^ bake	-5|^ balance	-3|^ because	-3
^ bed	-3|^ before	-4|^ be	-3|^ booked	-2|^ book	-7|^ both	-3|^ bring	-4|^ budget	6|^ bus	-4|^ but	-5|^ buy	-5|^ by	-5|^ call	-1|^ can	-5|^ case	-2|^ change	-5
^ check	-3|^ choose	-1|^ clear	-1|^ coach	-20|^ could	-1|^ council	-2|^ customers	-2|^ customer	-6|^ cut	-9|^ dear	-8|^ decided	38|^ decision	24|^ dogs	-2
^ don't	-16|^ done	17|^ do	11|^ dr	-3|^ due	-4|^ eleven	-4|^ everybody	28|^ everyone	11|^ everything	-3|^ every	26|^ fair	-4|^ final	32|^ finance	-4|^ find	21
^ fine	48|^ finish	-1|^ fire	-6|^ first	-11|^ fix	-3|^ follow	-3|^ forms	-4|^ for	-23|^ found	-2|^ four	-3|^ from	-4|^ get	-6|^ give	-8|^ going	16|^ good	4
^ got	-1|^ go	-1|^ half	-3|^ hand	-3|^ have	-1|^ he'll	-3|^ he's	-8|^ her	-4|^ he	-1|^ his	-4|^ hi	-5|^ hold	-3|^ i'd	-8|^ i'll	2|^ i'm	55|^ i've	45|^ if	-36
^ insurance	-7|^ invoice	-7|^ in	-2|^ is	-3|^ it's	-14|^ it	-22|^ i	-28|^ just	-6|^ keep	-14|^ keys	-2|^ key	-2|^ kindly	-2|^ last	-43|^ leave	53|^ left	-2
^ let's	29|^ letter	-3|^ let	3|^ licence	-2|^ lock	-7|^ look	-3|^ lost	-2|^ meeting	-3|^ members	-7|^ me	31|^ mine	-2|^ minutes	-2|^ money	-3|^ ms	-4|^ mum	-5
^ music	-2|^ must	-1|^ my	4|^ needs	-2|^ need	-2|^ never	-27|^ new	26|^ next	-22|^ nice	-2|^ nobody	-25|^ none	-6|^ noted	-2|^ notes	-5|^ note	-2
^ nothing	-20|^ not	27|^ now	-5|^ no	51|^ office	-1|^ oh	-4|^ ok	32|^ once	-6|^ one	-22|^ only	17|^ on	-14|^ opened	-3|^ open	-7|^ order	14|^ otherwise	-6
^ our	-6|^ oven	-9|^ owner	-4|^ paid	-7|^ paint	14|^ paper	-2|^ parents	-1|^ parking	-4|^ pay	-5|^ people	10|^ phone	-4|^ pick	-2|^ please	-19|^ project	12
^ pump	-2|^ put	-11|^ rain	-3|^ rang	-2|^ read	-15|^ red	-4|^ remember	-1|^ remove	-5|^ return	-2|^ right	-9|^ ring	-2|^ rota	-3|^ run	-1|^ same	-3
^ sample	-2|^ sand	-3|^ say	-2|^ second	-7|^ see	-1|^ send	-2|^ sent	-2|^ she'll	-10|^ she's	-13|^ she	-18|^ should	-7|^ sign	-5|^ site	-2|^ slept	-3
^ somebody	-3|^ someone	-4|^ some	-3|^ sorry	-4|^ so	-5|^ speak	-1|^ start	-6|^ status	-18|^ still	2|^ stock	-2|^ stop	-4|^ students	-7|^ take	-10|^ talk	-4
^ tell	-5|^ thanks	-3|^ thank	-2|^ that's	-11|^ that	-24|^ then	-27|^ there's	-3|^ there	-11|^ they're	-4|^ they	-44|^ the	31|^ things	-11|^ think	-2
^ third	-3|^ this	-9|^ three	-4|^ ticket	-3|^ time	-2|^ told	24|^ tom	-3|^ to	-14|^ train	-2|^ try	27|^ turn	-3|^ twenty	-1|^ two	5|^ under	-4|^ until	-10
^ update	-3|^ up	-10|^ use	-4|^ visitors	-1|^ volunteers	-7|^ v	-2|^ wash	-2|^ water	-3|^ we'll	68|^ we're	11|^ we've	11|^ well	-3|^ we	47|^ what	-53
^ when	-6|^ while	-5|^ whoever	-3|^ who	-5|^ why	-11|^ will	-6|^ with	-12|^ works	-10|^ write	-8|^ written	-5|^ yes	11|^ you'd	-1|^ you'll	-3|^ you're	-2
^ your	-2|^ you	-12|a )	2|a ,	-5|a .	-3|a 0	35|a bit	-10|a bottle	-2|a copy	-1|a customer	-2|a date	-9|a day	-9|a decision	-1|a different	-3|a few	-1
a fortnight	16|a full	-6|a good	-9|a half	-2|a head	-1|a letter	2|a line	-2|a look	-2|a lot	-1|a minute	-8|a month	2|a name	-1|a new	4|a night	-1|a page	-2
a photo	-4|a problem	-8|a real	-8|a receipt	-1|a second	26|a separate	-3|a single	-3|a small	-4|a spare	-6|a test	-10|a week	-18|a wet	-2|a word	-14
able to	-5|able	-5|about 0	-17|about a	-8|about it	-10|about that	-2|about the	34|about three	-1|about	-32|above	-9|accept the	33|accepted	1|accept	80
access	-8|accident	-2|account .	-5|accounts	-16|account	-11|across	-3|action	43|actually	-3|add the	-4|added	-4|address	-11|add	-17|adults	-5|advance	21
advice	-2|advise	-3|afraid	-5|after ,	-2|after .	37|after 0	-3|after all	3|after that	42|after the	-19|afternoon .	-4|afternoon	-7|afterwards	44|after	69
again $	-8|again ,	22|again .	-19|again DAY	-3|again and	-8|again in	1|again on	-6|against	18|again	-36|agency	-11|agent	-6|age	-3|agreed ,	-21|agreed .	4
agreed that	-5|agreed to	37|agreed with	-34|agreed	-48|agree	26|ahead	-7|aid	-3|air	-3|aisle	-5|alarm	-10|alcohol	13|all ,	3|all .	-5|all 0	-2|all day	-4
all four	27|all in	12|all of	-9|all on	-4|all the	-5|all three	-10|allowed .	9|allowed	1|allow	11|all	-58|alone .	-9|alone	22|along	-7|already	-29|also	12
always	5|am ,	-7|am .	-2|am	-28|an answer	-3|an engineer	1|an hour	-13|and ,	-1|and 0	42|and DAY	-4|and NAME	52|and after	3|and again	-3|and all	-3|and ask	-3
and a	17|and don't	-1|and had	-8|and half	-2|and has	-3|and have	-1|and he	-14|and i'd	-3|and i'll	1|and i'm	35|and i've	-1|and in	-5|and it's	-3|and it	-10
and i	-1|and keep	-16|and leave	21|and let	-2|and never	-1|and nobody	-1|and not	2|and no	11|and one	-4|and put	-2|and said	1|and send	-2|and she	1
and somebody	-3|and tell	16|and that's	-2|and then	-29|and there	-5|and they	37|and the	12|and three	-4|and told	-3|and to	17|and was	-7|and we'll	17
and we	51|and will	3|and would	-2|and you	-2|and	-11|another	-12|answer :	14|answered	3|answers	-2|answer	31|any other	-3|any time	-1|anybody	-13|anyone	-20
anything .	-13|anything is	-1|anything	-9|anyway .	-4|anyway	-18|anywhere	-1|any	-12|an	17|apologies .	-3|apologies	-5|apologised	-6|apparently	-5|apply	-2
appointment	-1|approval	-2|approved	50|app	22|are .	20|are 0	-9|are allowed	-1|are all	-6|are asked	-3|are in	-7|are kept	-3|are not	18|are on	-2|are still	-4
area	-4|aren't	-6|are	13|arguing	-2|arm	-8|around 0	-9|around	15|arrangements $	-12|arrangements	-12|arrange	-2|arrived	-2|arrive	-3|as a	3|as before	-6
as it's	-6|as it	-2|as i	-4|as last	49|as long	-10|as of	27|as they	-4|as the	-28|as well	1|as you	-6|ask NAME	6|ask for	-10|ask her	-1|ask him	-3|ask if	16
ask them	-3|ask the	-4|asked NAME	-2|asked for	-14|asked her	-2|asked if	-12|asked me	-2|asked to	-6|asked whether	-14|asked	-41|asking for	22|asking	-9
asks for	-2|asks	-10|ask	-22|assessment	-2|assigned	-4|as	53|at 0	47|at NAME	-3|at all	-6|at any	-2|at a	27|at christmas	13|at eight	-2|at home	-2|at it	-6
at least	-8|at lunch	-4|at midnight	-3|at most	-5|at night	-10|at nine	-4|at noon	-3|at once	-3|at the	-4|at three	-3|at work	-3|ate	-5|attached .	-3
attached	-10|attend	40|at	-31|audit	-9|autumn .	2|autumn	-1|average	-4|awake	-4|away $	-1|away .	-14|away from	-5|away	-6|a	-28|b )	1|b .	-6|baby	-12
back $	-7|back ,	5|back .	-24|back DAY	-3|back and	3|back at	-6|back by	-2|back in	-6|back on	-3|back the	-5|back to	67|back with	-3|backlog	-6|back	14
bad .	-3|badly	-2|bad	-7|bags	-23|bag	-13|bake	-8|balance	-7|band	-4|bank .	-1|bank holiday	-2|bank	-16|bar	-8|base	-3|batch	31|bathroom	-5|battery	-4|bay	-7
be .	-2|be able	-5|be asked	-2|be at	-2|be a	14|be closed	-4|be done	-6|be fixed	-3|be grateful	-1|be held	-2|be honest	-7|be in	-12|be kept	-3|be on	-5
be out	-5|be there	-6|be the	-5|be told	-1|because i	-3|because of	-9|because the	-9|because	-43|bed .	-3|bed 0	-16|bed	-32|been through	-1|been told	-4
been	-33|before $	-7|before ,	-25|before .	-5|before 0	9|before DAY	-5|before MONTH	-18|before anything	7|before half	7|before he	-9|before it	-5|before i	-14
before that	-4|before then	13|before they	-3|before the	-14|before we	-18|before you	-4|before	-10|began	-3|behind the	-6|behind	3|being	-4|bell	-7|belongs	-4
below .	-14|below	-23|best	-9|better .	-1|better than	-2|better	32|between 0	-5|between	-20|be	13|bigger	-3|big	24|bike	-2|bill	-6|bins	-1|bin	-5|birthday	-4
birth	-1|bit .	-2|bits	-5|bit	-12|black	20|blank	-2|blocked	-1|block	-4|blood	-6|blue folder	-2|blue	27|board	45|boat	-2|body	27|boiler	5|boiling	-2|boil	-3
book the	1|booked .	-2|booked for	-6|booked	-28|booking	3|books	-17|book	29|boots	-2|borrow	-1|boss	-13|both ,	21|both .	-13|both sides	-2|both	-48|bottle	-4
bottom	-5|bought	-5|box .	-1|boxes	-5|box	-14|bracket	-6|branch	-12|bread	-6|breakfast	-5|breaks	-5|break	-23|briefing	15|bring a	-2|bring it	-3|bring the	-3
bring your	-1|bringing	-3|brings	-4|bring	5|broken	-6|brought	-3|bug	-8|building	-21|build	-7|built	-4|business .	-2|business	-4|bus	-7|but he	-3|but i'm	-4
but it's	15|but it	-5|but i	-4|but not	-15|but no	-2|but she	-1|but then	-16|but there's	-4|but the	-19|butter	-4|button	-4|but	-50|buy the	8|buys	-3|buy	1
by 0	-18|by :	-4|by DAY	20|by MONTH	-5|by NAME	6|by a	-3|by email	16|by half	-1|by hand	-9|by itself	-8|by mail	-1|by noon	-1|by the	10|by	-39|b	16|c .	-5
cable	-12|cake	-10|calculator	2|calendar	-5|call .	-2|call the	-2|called NAME	-1|called	-12|calling	-2|call	1|came ,	-3|came .	-3|came and	12|came back	-5
came in	-2|came on	-2|came through	-6|came	-24|can ,	-3|can be	5|can do	7|can get	32|can i	-5|can see	-3|can send	-6|can take	-7|can you	-2|can't ,	-1
can't do	-2|can't	-24|cancel the	-11|cancelled	-5|cancel	-9|cannot be	-6|cannot	-15|can	9|car park	30|card ,	-4|card .	-5|cards	-7|card	-21|caretaker	11
care	11|carries	-3|carry	-6|cars	-2|car	32|case	-26|cash	11|catalogue	-3|catch	-2|cat	-3|cause	9|ceiling	-2|cells	-3|cement	8|centre .	-14|centre	-33|cent	-7
certificate	-6|cert	-5|chair .	1|chairs ,	-8|chairs	-8|chair	-6|change it	11|change the	-6|changed the	-6|changed	2|changes	7|change	-20|chapter 0	-2
chapter	-7|charge .	-4|charged	-2|charge	3|charging	23|chase the	-3|chase	21|chat	-14|cheaper	30|cheap	-2|check that	-1|check the	-8|check with	-1|checked	-10
checking	-4|check	-22|children	4|child	-4|choose a	-2|choose	10|chose	40|christmas $	-1|christmas .	9|christmas	-8|church ,	-8|church	5|circulate	-15|city	-5
claim	-3|class	-15|clean the	-6|cleaned	-5|cleaning	-3|clean	13|cleared	23|clear	-8|client	5|clinic	-5|clock	-1|close of	-1|close the	-2|closed .	-3
closed 0	7|closed at	-5|closed	-19|closes at	-1|closes on	-3|closes	-10|close	-2|closing	-6|cloth .	-2|clothes	-7|cloth	-5|club .	-4|club	16|coach firm	-1
coach	-29|code ,	-5|code	-19|coffee .	1|coffee	20|cold .	-2|cold	-11|collection	-13|collect	-10|colour	-5|come $	-2|come .	-4|come back	-1|come in	-10
come on	-2|comes out	-2|comes	-3|come	-19|coming .	-2|coming DAY	-1|coming	-14|comments $	-4|comments	-17|committee	8|company .	-9|company	-17|complaint	-3
compressor	-2|concert	-16|condition that	46|condition	43|confirmed	-71|confirm	-1|connect	-3|consent	-3|contact	-4|contract .	7|contractor	-5|contract	-31
cook	-3|cool	27|copied	-4|copies	-3|copy of	-1|copy	-4|corner	-7|corrected	-1|correct	-5|costs	-9|cost	-5|could be	-1|could do	-2|could go	-4|could have	-6
couldn't	-2|could	-33|council tax	-1|council	-26|counted	13|counter	19|counts	-3|county	29|count	-14|courier	40|course .	4|course	-6|court	-10|cousin	-1
cover with	-4|covered	-8|covers	-5|cover	-34|co	-3|crack	-3|craft	-2|crash	-3|credit	-2|cross	-8|cupboard	-3|current	4|curry	38|curtains	24|customer $	-2
customer :	-3|customers	-4|customer	-21|cut it	-2|cut the	36|cut	15|c	-15|dad	-39|damage	-3|damp	-10|dark $	-3|dark	8|database	2|data	-5|date .	-6|date of	-3
dates	-7|date	-29|daughter	30|day $	-8|day ,	-7|day .	-3|day 0	-3|day DAY	-3|day one	-3|days $	-4|days ,	-8|days .	-24|days and	-3|days in	32|days	-25|day	-9
deadline	-9|dead	-8|deal	19|dear NAME	-2|dear mr	-3|dear	-16|debit	-3|decide .	-2|decided to	43|decided	17|decide	-6|decision	18|deep	-2|default	-2|degrees	-7
deleted	-2|delete	-4|delivery 0	20|delivery	-3|deliver	-8|demo	-11|dentist	-6|deposit	-12|depot	-5|description	-4|desk .	-4|desk	-16|did $	-2|did ,	-1
did it	-7|did not	21|did the	-18|didn't	-18|did	-11|die	-8|difference .	-3|difference	-4|different	-10|dinner	32|director	-3|direct	19|discount	-2|discussed	7
discussion	15|dishwasher	-4|district	-2|do .	-4|do :	-2|do DAY	-2|do a	-3|do it	-2|do not	-6|do that	-3|do the	10|do this	-11|docs	-4|doctor	-10
documentation	-3|does .	26|does not	-12|does that	-1|does the	-7|doesn't .	-2|doesn't	-24|does	28|dogs	15|dog	3|doing it	42|doing this	-12|doing	70
don't know	-1|don't think	-3|don't want	-4|don't	-22|done ,	5|done .	-10|done	-4|door $	-2|door .	-6|doors	44|door	-8|double	19|down ,	-10|down .	7
down and	-3|down by	-1|down for	-4|down in	7|down on	-4|down the	37|down to	-8|down with	24|down	1|dr .	-9|draft	-21|drainage	19|drain	-2|drawer	-4
drawings	-5|draw	-4|drill	-2|drink	-3|drive .	-1|drivers	-2|driver	-7|drive	-5|driving	-5|drop the	-4|dropped	56|dropping	10|drops	-7|drop	29|drove	-3
dry .	-2|dry	-26|dr	-11|due 0	-4|due DAY	-3|due on	-2|due	-20|during the	-12|during	-14|dust	-2|duty	-7|d	-1|e -	-2|e .	-2|each .	3|each and	-2|each time	-5
each	-20|earlier	-2|early .	-2|early	1|easy	40|eaten	-2|eating	-3|eat	-3|edge	-9|eggs	15|egg	-3|eight .	-14|eighty	-2|eight	14|either	-2|electricity bill	-2
electricity	-5|eleven	-21|else .	21|else	8|email .	-5|email	7|emptied	-5|empty	-17|end .	-12|end of	-5|ended	-22|ending	-2|ends	-17|end	4|engineer	-1
english	-4|enough	39|enter	-2|errors	-4|error	-2|essay	-2|euros .	44|euros	30|even if	-1|evening ,	19|evening .	-1|evening	26|even	-8|every 0	-2|every day	13
every time	-4|every year	-10|everybody	10|everyone who	-7|everyone	-25|everything	-29|every	8|ever	-8|exactly	-2|example	-8|exam	-7|except the	-7|except	-21
expected	-5|expect	-1|expenses	-7|expired	-3|explained	-4|export	-8|extension	-21|extra	11|eyes	-2|eye	-2|e	-15|face	-3|facilities	-7|factory	-3|failed	-6
fair .	-3|fair	15|fall	23|false	-4|families	-8|family .	-4|family	-21|fan	-11|far	-17|fast	-27|favour	2|feel	-3|feet	-6|fee	38|fell	-8|felt	40|fence	-12
ferry	-4|fetch	-1|fewer	-14|few	16|field .	-1|field	14|fifteen	-1|figures	-5|file .	-9|filed	-13|files	21|file	-19|fill in	-4|filled in	-3|filled	-6|fill	-8
final	61|finance	-5|find a	23|find out	7|find the	-4|find	21|fine $	27|fine ,	28|fine .	-11|fine with	5|fine	40|finished	22|finish	-17|fire drill	-1|fire	-15
firm	-4|first $	-1|first ,	-13|first .	-5|first aid	-3|first one	-6|first thing	-3|first	2|fish	-7|fits	-2|fitted	-4|fit	23|five .	-3|five days	29
five minutes	-1|five	19|fix the	-5|fixed	-9|fix	-22|flat	-15|flights	-3|float	-6|floor ,	8|floor .	25|floor	50|flour	-10|folder ,	-3|folder .	-4|folder	-10
fold	-4|follow -	-2|following	-1|follow	-6|food	-16|for .	-8|for 0	19|for DAY	23|for MONTH	-16|for NAME	2|for about	-3|for all	-10|for an	37|for at	-5
for a	-2|for half	-4|for her	-17|for it	-9|for me	-5|for next	-3|for nine	-2|for now	-5|for one	-12|for ten	-3|for that	-5|for this	28|for two	-27|for us	-4
for your	-2|for you	-4|forecast	-1|forget	-19|forgot	-3|form .	-4|form and	-1|forms	-15|form	-23|fortnight .	-3|fortnight	16|forty	-7|forward	-7|for	34
found .	-4|found that	-2|found	-21|four .	-3|fourteen	-2|fourth	-3|four	-2|frame	-2|free for	-5|freezer	11|freeze	19|free	12|fridays	6|fridge ,	-5|fridge .	15
fridge	4|friends	-4|from 0	31|from DAY	-16|from MONTH	39|from NAME	-9|from a	-4|from last	-3|from me	1|from now	34|from the	-23|from your	-2|from you	-15
from	-6|front	-12|frost	-6|fruit	-7|full of	-2|full	-20|fund	-2|fun	-8|further	43|f	-15|garage	-6|garden	-16|garlic	-4|gas	-4|gate	46|gave	-8|general	-3
get a	-7|get back	-9|get it	-6|get the	1|gets	29|getting	-6|get	-10|gift	15|girls	-5|give her	9|give it	-8|given	14|gives	-8|give	32|giving	-7|glad	-1
glass	-4|gloves	-2|glue	-8|go .	-5|go in	1|go on	-24|go to	-14|go with	19|god	-2|goes back	18|goes in	45|goes out	13|goes to	-8|goes up	14|goes	49|going to	5
going with	40|going	75|gone to	-6|gone	26|good .	-9|good to	-3|goods	18|good	-15|got a	-2|got it	-2|got the	-2|got to	-4|got	-42|government	-6|go	58|grant	-8
grateful	-1|great	-3|green .	24|grey	-5|ground	-6|groups	29|group	23|guess	-2|guests	-3|guest	22|guide	-4|gutters	-4|guy	-4|gym	-14|g	-8|h .	-1|had 0	-2
had already	-1|had a	-6|had been	-7|had it	-3|had not	12|had no	-5|had the	-14|had to	-2|hadn't	-5|had	-31|half ,	-3|half 0	-5|half an	-3|half a	6|half of	-7
half past	-3|half term	-3|half the	1|half	-23|hall $	-2|hall and	-6|hall is	-2|hall	-17|hand .	-6|hand in	19|handed in	-1|handed	-12|handover	34|hands	-9
hand	-1|happened	-2|happens	-4|happy to	-6|happy	61|harbour	-4|hardly	-3|hard	-8|has 0	-4|has asked	-3|has a	-3|has been	20|has decided	-33|has gone	-12
has had	-2|has it	29|has not	-1|has no	-7|has one	-3|has put	-1|has said	-11|has the	-12|has to	-8|hasn't	-1|has	-47|hat	21|have .	-6|have 0	-29|have asked	-1
have a	-10|have been	-4|have come	-1|have gone	-2|have had	36|have it	-5|have not	-2|have taken	-1|have the	42|have to	2|have two	-16|haven't	-5|have	-58
having	21|he asked	-1|he can	-6|he did	27|he does	-1|he had	-2|he has	17|he is	-4|he said	-13|he says	-1|he told	-5|he was	-6|he will	-1|he won't	-4
he would	-1|he'd	33|he'll	-8|he's	-18|head	-6|health	17|hear it	-3|hear the	-2|heard	-27|heart	-1|hear	-8|heat ,	1|heat .	-5|heating	-6|heat	-8|hedge	-4
held	-10|hello	-3|help .	-8|helpers	-9|help	-12|her $	-8|her ,	-16|her .	25|her a	-3|her own	-4|her the	33|here ,	-3|here .	-13|here	-20|herself	-10|hers	-2
her	43|he	-30|hi NAME	-3|hi all	-3|higher	-4|high	-10|him $	-1|him .	-5|him to	-15|him	1|hinge	32|hip	-3|hire	3|his own	-1|his	-36|hi	-8|hold the	-2
holding	-6|holds	-11|hold	-28|hole	-3|holiday	19|home ,	-4|home .	-1|home DAY	-8|homework	-3|home	-12|honestly	-7|honest	-8|hope	-11|hospital	1|host	-8
hotel	10|hot	-4|hour .	-5|hours ,	-2|hours .	4|hours	-18|hour	-31|house .	-5|house	43|how it	-5|how to	-3|how	-6|hr	-4|hundred	-16|hung	-1|h	-11|i .	-7
i also	-3|i am	-2|i asked	-2|i can't	-3|i can	-17|i could	-2|i didn't	-1|i did	-3|i don't	7|i do	-3|i got	-1|i had	-3|i have	33|i know	-4|i like	-4
i looked	-11|i made	-3|i mean	-2|i must	-1|i need	19|i ordered	-1|i rang	-1|i said	35|i shall	21|i should	-3|i still	-1|i take	-4|i think	-2|i thought	-5
i told	-15|i used	-1|i vote	-13|i wanted	-1|i want	-1|i was	-14|i will	-19|i wouldn't	-2|i would	22|i wrote	-3|i'd be	-2|i'd like	-4|i'd rather	-2|i'd say	-2
i'd	-14|i'll ask	-4|i'll be	-6|i'll do	-7|i'll get	-2|i'll go	-1|i'll have	-1|i'll phone	-4|i'll put	-1|i'll ring	4|i'll write	-4|i'll	-31|i'm afraid	-4
i'm away	-6|i'm going	59|i'm not	-32|i'm to	-5|i'm	65|i've asked	-3|i've been	-1|i've got	-7|i've put	-4|i've	20|ice	-1|idea ,	6|idea	-2|if it's	-15|if it	-10
if i	-2|if not	-3|if she	20|if that	-15|if there's	-2|if there	-1|if they	-3|if the	27|if we'd	9|if we	-9|if you	14|if	-5|important	-2|import	-6|in $	-2
in ,	-6|in .	-9|in 0	19|in MONTH	21|in NAME	-6|in and	-5|in an	-3|in at	-2|in a	4|in by	-3|in case	-2|in favour	2|in five	9|in for	-12|in from	-2|in his	-1
in its	13|in it	-6|in may	2|in my	-9|in one	-6|in on	-6|in person	-1|in ten	-1|in that	-2|in their	-2|in there	-1|in the	-4|in this	-5|in three	44|in to	-1
in with	5|in writing	-9|in your	-1|incident	-3|included	-15|inform	33|inside .	12|inside	7|inspected	-5|inspection	-3|install	-12|instead .	-30|instead of	24
instead	23|insurance	-20|insurers .	-2|insurers	-5|insurer	-3|internet	-5|into the	-15|into	-29|invoice for	-1|invoices	-8|invoice	-12|in	-35|is $	12|is ,	2
is .	29|is 0	-15|is DAY	-9|is NAME	-6|is an	-2|is at	-6|is a	-12|is bad	-1|is better	-2|is booked	-4|is broken	-1|is coming	-6|is done	-3|is down	-9|is due	-5
is fine	32|is five	-7|is free	-3|is from	-8|is full	-1|is going	-12|is gone	5|is good	-2|is green	8|is in	-21|is needed	-1|is next	-5|is not	-18|is no	16
is off	21|is one	1|is only	-6|is on	-17|is ours	7|is out	-1|is still	-3|is the	-23|is too	13|is to	19|is two	-2|is up	-3|is what	-4|is wrong	-2|ish	-3
isn't a	-4|isn't the	-4|isn't	-9|issued	-2|issue	-8|is	-57|it $	-30|it ,	-4|it .	25|it :	-8|it DAY	2|it again	-11|it all	-3|it and	-15|it as	-7|it at	-2
it back	-14|it before	5|it by	1|it doesn't	-4|it does	-5|it down	6|it for	3|it from	30|it goes	11|it had	-5|it has	-6|it in	-14|it isn't	-9|it is	76
it last	-1|it may	-5|it must	-2|it needs	-4|it now	-4|it off	40|it on	29|it out	-9|it over	20|it rains	-7|it says	-10|it should	-4|it since	-11|it takes	28
it this	27|it took	-2|it to	8|it up	-8|it was	12|it went	-2|it when	11|it will	16|it with	-1|it worked	-4|it works	-4|it would	-5|it'll	-5|it's 0	-1
it's NAME	12|it's a	1|it's been	-2|it's fine	9|it's in	-2|it's not	-1|it's on	-5|it's the	-23|it's	18|items	-4|itself .	-7|itself	-11|its	30|it	21|i	-28
job .	-2|job	-7|joint	-4|just a	-2|just	-15|k 0	-4|keep it	-16|keep the	33|keeps	-47|kept	-14|kettle .	-7|kettle	-14|keys	9|key	-12|kg	-18|kids	-8|kindly	-7
kind	-2|kitchen	24|kit	3|knee	-4|knew .	-2|knew	-3|knife	-3|know $	-4|know ,	-2|know .	-3|know by	-1|know if	-1|know that	-1|know the	-1|know what	11
know who	-1|known	-2|knows	-12|know	-22|k	-9|labelled	-1|labels	-3|label	-9|labour	-7|lab	-9|lads	-2|lad	-3|laid	24|lamp	-4|landlord	-10|lands	-5|lane	40
laptop	6|large	-4|last .	-1|last DAY	-21|last month	26|last night	-5|last one	-3|last spring	-2|last time	-8|last week	10|last year's	-3|last year	-27
last	-43|late ,	-1|late .	-2|later .	-4|later	-3|latest	-3|late	-29|laughed	-2|law	-7|lead .	-3|lead	-6|leak	-1|learned	-2|learn	-5|lease	20|least 0	-5
least	-8|leave .	-2|leave it	38|leave them	-6|leave the	22|leaves at	-2|leaves the	-4|leaves	11|leave	51|leaving	45|lecture	-8|leeds	-19|left .	-4|left in	-4
left	-27|legal	20|leisure centre	-2|leisure	-2|lemon	-3|lend us	-4|lend	8|less than	8|less	-7|let me	-3|let the	-14|let's	39|letter ,	-4|letter .	-2
letters	12|letter	-10|let	-20|level 0	-5|level	-11|library	-11|licence	-6|lid	-5|lie	-2|life	-2|lifted	-8|lift	-11|light is	-2|light on	-2|lighting	-3
lights	14|light	-40|like a	-10|like it	41|like the	-2|like to	-9|liked	-2|likes	-7|like	-20|limit	6|line .	-3|line to	20|lines .	-6|lines	-16|line	-15
list ,	-4|list .	-1|list for	-2|lists	19|list	-23|litres	-1|little	-2|live with	-15|lives	-3|live	33|load	-18|loans	-3|loan	-1|local	-22|locked	-7|lock	19
log ,	-2|logged	-1|login	-7|logo	-17|log	-10|long as	-11|longer than	-1|longer	-7|long	-25|look at	9|looked at	-4|looked	23|looking at	-3|looking	-9|looks	-4
look	-20|loose	-2|lose	-3|lost $	-1|lost ,	48|lost	9|lot of	-2|lot	-4|love	-4|lower	-3|low	-7|lunch ,	2|lunch .	-6|lunchtime	-2|lunch	6|l	-6|m .	20
machines	-8|machine	12|made a	-3|made	45|mail .	-1|mail	-7|main	-9|make it	-2|make	-18|making	-8|management	12|manager	3|manual	-3|many	17|man	-13|marked	8
marketing	-4|market	11|marks	-7|mark	-2|match	-6|matters	-2|matter	-10|may $	1|may ,	18|may .	10|may 0	-10|may and	6|may be	-9|maybe	1|may	-8|me $	-13|me (	-2
me )	-1|me ,	10|me .	18|me and	-1|me a	-2|me by	-1|me down	-2|me how	-1|me in	-1|me on	-2|me the	-5|me to	-14|means	-4|meant to	-2|meantime	-1|meant	-4
meanwhile	-4|mean	-13|measured	-2|measure	-8|medical	-4|meeting .	20|meeting 0	-11|meeting :	-6|meeting DAY	-2|meeting closed	-6|meeting	12|meets	3|meet	-9
membership	-5|members	-10|member	-2|memory	-3|mended	-3|mentioned	-2|mention	-6|menu	-5|men	-2|merge	-3|message .	-2|message	-4|meter	-8|met	17|me	-11
middle	5|midnight	-6|might	-5|migration	-1|mileage	-5|milk ,	-1|milk	-11|min ,	-12|min .	-7|mind	50|mine	-22|mins	-6|minus	-7|minute ,	-4|minutes ,	-4
minutes .	-15|minutes and	-1|minutes of	-12|minutes	-48|minute	-18|min	-11|missed	26|missing ,	-14|missing .	-7|missing	-28|miss	-8|mistake .	-2|mistakes	-3
mistake	-7|mix	-4|mm ,	-1|mm	-7|mobile	40|model	-2|mode	16|moisture	79|mondays	6|money	-21|month $	-1|month ,	-3|month .	32|months .	-5|months	-22|month	3
more ,	-3|more .	6|more than	-21|more	13|morning ,	-7|morning .	-11|morning and	-1|morning	-25|most of	-11|mostly	-3|most	-22|mother	-11|mould	-3|move the	20
moved the	14|moved to	25|moved	6|moves	52|move	-14|moving	-15|mr .	14|mr NAME	-3|mrs .	24|mrs	23|mr	11|ms .	-4|ms	-11|much	23|mud	-1|mum's	-6|mum	-15
museum	-2|music	-3|must be	-6|must have	-1|must not	-2|must	-16|my mind	78|my name	-5|my own	-5|my sister	10|myself .	-4|myself	10|my	37|m	15|name .	4
name for	-6|name is	-2|names	7|name	-21|nd	-4|near the	-3|nearly	-6|near	-6|need 0	-1|need :	-1|need a	18|need it	-10|need the	-2|need to	-9|needed	-15
needs 0	-1|needs a	-2|needs to	15|needs	-1|need	-23|neighbours	-9|neighbour	-6|neither	-6|net	-3|never heard	-1|never mind	-26|never	-87|new one	47
new year	-4|newsletter	-2|new	41|next .	-2|next :	-2|next DAY	-6|next meeting	4|next one	-7|next time	-2|next to	-5|next week	26|next year	-3|next	-25
nice to	-2|nicely	16|nice	-5|night ,	-4|night .	-9|nights	-7|night	-22|nine .	-7|nineteen	-7|ninety	-1|nine	-28|no ,	-27|no .	-30|no more	21|no need	-5
nobody else	-4|nobody has	-4|nobody noticed	-1|nobody was	-6|nobody	-6|noise	27|none of	-4|none	-11|non	-3|noon .	-2|noon	-12|normally	-6|normal	-11|not .	-5
not 0	-9|not allowed	-2|not a	-20|not been	-7|not before	25|not be	-6|not doing	25|not for	-16|not going	26|not have	-3|not in	-13|not me	-4|not on	-11
not sure	-11|not the	2|not this	29|not to	-5|not your	-6|noted .	-2|noted	-3|notes $	-1|notes .	-1|notes	-19|note	10|nothing ,	-1|nothing .	15|nothing else	20
nothing to	-3|nothing	-10|noticed	-6|notice	-7|not	18|now $	-9|now ,	-11|now .	-19|now and	14|now on	34|now	-11|no	68|number ,	-10|number .	-1|number 0	-7
number is	-2|numbers .	5|numbers	-22|number	-51|nut	-6|n	-5|o'clock	26|oak	28|of 0	19|of MONTH	-32|of NAME	-2|of a	3|of course	-1|of it	-12|of my	-1
of next	-2|of our	-3|of that	-6|of them	-8|of the	-9|of this	7|of us	-22|of you	-1|off ,	-17|off .	44|off and	-3|off by	-5|off on	-16|off the	37|off with	-5
offered to	-3|offered	-19|offer	39|office $	-4|office ,	-2|office .	1|office	-23|off	56|often	-4|of	-1|oh	-7|oil	-10|ok .	-5|ok	49|old .	-4|old logo	-2
old one	-9|old wiki	-2|older	19|old	9|on ,	-2|on -	-3|on .	15|on 0	41|on DAY	-60|on MONTH	-6|on a	-25|on her	1|on it	-24|on leave	-2|on mondays	-3|on my	-8
on one	-5|on our	-1|on sundays	-1|on the	19|on this	-3|on time	-10|on top	-2|on until	-8|on your	-1|once .	-1|once a	-11|once the	-1|once	-24|one $	-6|one ,	5
one .	65|one and	-2|one at	21|one for	40|one has	-6|one in	42|one is	17|one line	-3|one more	-12|one of	-2|one on	20|one page	15|one thing	-3|one to	-4
one who	-5|one with	-9|ones	-23|one	20|onions	-5|online ,	-3|online	6|only ,	14|only .	-11|only 0	-7|only one	-9|only the	35|only	36|on	-18|open .	2
open at	-3|open the	-4|opened by	-2|opened	-14|opening	19|opens	35|open	8|options	-3|option	21|or 0	-3|or it	-7|or so	-6|or the	3|or we	-4|order 0	-4
order number	-1|order the	31|ordered	11|orders	14|order	25|original	-1|or	9|other business	-3|others	4|otherwise	-9|other	24|ought to	-7|ought	-7|our own	-2
ours	6|our	-52|out $	-1|out ,	-12|out .	-10|out DAY	13|out and	-37|out at	-2|out by	-3|out in	-5|out of	31|out on	-12|out that	-1|out the	32|out to	-3
out what	11|out who	-2|outside .	-2|outside	15|outstanding	-1|out	-36|oven	-13|over .	-3|over 0	-16|over in	-2|over on	-5|over the	-5|over to	30|overnight	-7
overtime $	-2|overtime	-2|over	-5|owe	-2|own .	-4|owner :	-4|owner	15|owns	-2|own	15|p .	15|p 0	-6|page ,	-5|page .	-3|page 0	-4|page and	15|page is	-2
page on	1|pages ,	-1|pages .	-1|pages	-8|page	-10|paid .	-3|paid for	-5|paid the	-6|paid	-13|paint .	-1|paint	14|panel	12|pan	-5|paper ,	-5|paper .	13
papers	21|paper	15|parcel	-3|parents	-4|parent	-5|parked	-11|parking on	-4|parking	-10|park	26|partly	-6|parts	61|part	-22|pass .	-2|passed .	11|passed	10
passport	-10|password	-2|pass	-7|past	-10|patch	41|patients	26|patient	15|pay for	3|pay the	-4|payments	-15|payment	-4|payroll	-4|pays	-6|pay	40|pdf	-3
peel	29|pencil	-3|pending	29|pen	-1|people ,	-7|people .	-3|people are	22|people in	-7|people who	-7|people	2|per cent	-7|percent	-6|perhaps	-3|period	-5
permission	-2|person	-12|per	27|petrol	-2|phone $	-4|phone ,	-2|phone .	13|phone the	-3|phoned	17|phones	15|phone	-5|photo of	-1|photograph	-1|photos	-7
photo	-17|pick up	-1|picked	-26|picks	-16|pick	14|pink	-7|pinned	-3|pin	25|pizza	11|place in	-2|places	-4|place	7|plan .	-2|planning	-33|plan	-21|plastic	13
plate	-3|play	-2|please $	-5|please ,	-6|please .	22|please don't	-1|please do	-1|please get	-1|please send	-1|please	12|plot	-5|pls $	-1|pls	-2|plugged	-2
plumber	-5|plus	-7|pm $	-13|pm ,	-13|pm .	34|pm	39|point .	-2|points	-4|point	-17|police	-10|policy	17|polite	-2|pool	-32|portal $	-2|portal	-13
post office	-4|poster	2|post	-13|pounds	-4|pour	35|po	-15|practice	-9|prefer	-6|prepare	-2|present .	-3|present	-11|pressure	-10|press	-8|prices	-14|price	13
printed	-6|printer	-6|print	31|priority :	-4|priority	-5|probably	-2|problem	-15|production	-6|prof .	-7|prof	-7|programme	-3|progress	-1|project	30
promised to	-5|promised	-8|proof	16|properly	14|proposal	73|pt	-1|pulled	-12|pull	-12|pump is	-2|pump	-12|purchase order	-3|purchase	-4|pushed	-4|push	-8
put a	-4|put in	-3|put it	-9|put them	-2|put the	-3|put up	-3|putting	-23|put	-30|python	-3|p	21|quarter	-12|question .	-4|questions	-7|question	8|queue	-3
quick	-14|quid	27|quiet	-21|quite	-1|quiz	2|quotations	-16|quotation	16|quoted	-7|quotes .	14|quotes	10|quote	5|q	-10|radio	-6|rail	-4|rain .	-3|rains	-8
rain	-9|raise the	10|raised	-7|raise	7|ran out	-4|rang .	-1|rang them	-3|rang the	-1|rang	-16|ran	-5|rate	1|rather than	-1|rather	23|raw	-4|rd .	-4|rd	5
re -	21|re :	-3|reached	-2|reach	-3|read NAME	-2|read the	-20|reader	-14|readings	-22|reading	18|reads	16|ready	-5|read	-29|really	-7|real	-9|rear	-2
reason	-8|receipt in	-1|receipts	-6|receipt	-6|received	-4|reception	-2|recommend	-7|recorded	-3|recording	-3|record	-1|redo the	25|redo	25|red	14
reference	-2|refund	-4|refused	14|ref	-3|registered	-7|register	-6|rehearsal	35|relay	-3|release	-8|remember the	-1|remember	-8|reminder that	-7|reminder	9
remind	-2|removed	-5|remove	-5|renew	-4|rent	-9|repaired	9|repair	-9|replace the	20|replaced the	-4|replaced	13|replacement	1|replace	13|reply to	-7|reply	-11
report .	-5|reported that	-2|reported	-11|reporter	-3|reports	-3|report	-37|request	3|reset	-2|residents	-5|resolved	66|rest of	2|restarted	-4|restart	-2
restore	-2|rest	-14|results	-6|result	-9|retired	12|return the	-2|returned to	-2|returned	-3|return	-7|revert	3|review	-7|revised	-2|rev	6|re	10|rice	9
right ,	-6|right .	-5|right	-33|ring NAME	7|ring the	-1|rings	-4|ring	-8|risk	-2|road	-5|roof .	-3|roof	6|room $	-1|room ,	-4|room .	-23|room 0	-5|room	2
root	10|rota for	-3|rota	-11|roughly	-4|round the	-5|round	-16|router	-1|rows	-3|row	-19|rubber	4|rules	13|rule	-13|run .	-2|run it	-2|run the	-4|running	-8
runs	-9|run	11|rush	-3|r	-11|safety	-10|safe	-6|said ,	-2|said .	-3|said 0	-5|said he	-4|said i'd	-1|said it	-2|said i	6|said no	-23|said she'd	-1
said that	-3|said they	-3|said the	-5|said yes	49|said	11|sales	-5|sale	14|salt ,	-1|salt	-5|same as	46|same day	-4|same time	-2|same	-13|samples	-9|sample	-5
sand	-3|saved	-14|saw	-5|say so	-3|saying	-6|says .	-2|says 0	-5|says he	-2|says she	-2|says so	-2|says that	-1|says the	-3|says	-34|say	-22|scanner	-4
school .	33|school	22|screen	-2|screws	-11|seal	-12|search	-3|season	-10|seats	-5|seat	-9|sea	-15|second half	-1|seconds	-3|second	25|secretary	6|section	6
security	-4|see .	4|see if	21|see it	15|see the	-33|seed	-3|seen it	10|seen	24|see	-5|sell	-11|seminar	-3|send a	-5|send it	-3|send them	-5|send the	-4
sending	11|send	-28|sense	-4|sent to	-2|sentence	29|sent	-20|separate	-4|server	-5|service	-21|session	-1|set up	-6|sets	-5|settings	-1|setting	-1
settled .	-41|settled	-30|set	-20|seven	-12|several	-8|shall	13|shared	-6|share	-6|sharp	-5|she asked	26|she can	19|she did	16|she had	-2|she has	-44
she is	-4|she said	-9|she says	-6|she wants	-4|she was	-4|she will	-11|she'd	-5|she'll	20|she's	1|shed	-9|sheet	17|shelf	-9|she	-44|shift .	1|shifts	-2
shift	-6|ship	24|shoes	-5|shop ,	-3|shop .	-8|shop	-1|short	13|should be	17|should do	-7|should have	-3|should not	-7|should	-4|shout	-1|showed	-3|shown	-6
shows	-8|show	22|shut	-16|sick	-4|side ,	-6|side .	-2|sides	-2|side	-11|signal	-3|signature	-4|signed ,	15|signed by	-2|signed	32|sign	18|silent	-5|simply	-7
since 0	11|since DAY	-7|since MONTH	13|since last	-3|since the	-10|since	-6|single	-9|sister	7|site .	-2|site	-8|sits	-40|sitting	-2|sit	-1|six .	-2|six	-23
sizes	-4|size	-9|skip	-23|sleeping	-2|sleep	-8|slept	-4|slides	-7|slide	-3|slot	-6|slow	-8|smaller	3|small	-16|smoke	-6|so ,	-4|so .	-12|so 0	-8|so NAME	-4
so far	-17|so i'm	-10|so it's	-6|so it	5|so i	-5|so much	-1|so no	-4|so please	-2|so she	-46|so that's	-22|so that	9|so they	-2|so the	19|so this	-1
so we're	55|so we	-1|socket	6|software	-6|soft	-2|sold	-5|some of	-1|somebody has	-4|somebody	-21|someone to	-1|someone	-17|something .	-2|something	-14
somewhere	-2|some	-20|son	-4|soon	-3|sorry .	-3|sorry about	-1|sorry	-14|sort out	-1|sorted	-9|sort	-7|sound	-2|soup	-5|so	-11|space	-6|spare	5|speak to	-4
speak	-7|speed	-2|split	10|spoke to	-3|spoken to	10|spoken	10|spoke	-3|spoon	-4|spreadsheet	-3|spring	12|st .	35|staff	8|staging	-5|stairs .	-1|stairs	-3
stall .	-1|stall	-2|stand in	-2|standing	34|stands	-3|stand	-10|start .	-1|start the	6|started	-12|starting	57|starts DAY	22|starts	19|start	-21|star	-2
state	4|station	-4|status :	-19|status	-21|stay with	25|stayed	-3|staying	23|stays at	61|stays	111|stay	-36|step	-6|sticks	1|stick	7|still got	-3
still have	-1|still missing	-1|still need	-2|still to	-1|still	-17|stir	-9|stock .	-2|stock	-16|stood	2|stop .	-9|stopped	-2|stop	33|stores	-1|store	5
straight	11|stream	-11|street	-6|stress	-11|stuck	-7|students	18|studio	-5|stuff	-5|st	5|submit	-5|sugar	-6|suggested	28|summer .	10|summer	45|sundays	11
supervisor	-5|supplier	-2|supply	-3|support	-39|sure	-12|surgery	14|surprised	-5|survey	-11|swap it	11|swapped	39|swap	-22|sweet	-1|switched off	11|switched	9
switch	-5|system .	-4|systems	-2|system	8|s	-11|table .	-2|tablets	-2|table	10|take a	-2|take it	6|take the	29|taken	-10|takes 0	-5|takes the	-4|takes	7
take	14|taking	-4|talk about	-5|talk to	-6|talked about	5|talked	17|talking	-5|talk	24|tank	-2|tape	-2|tap	-10|target	-4|tax	-9|tbsp	-5|teacher	-3|team	52
tea	31|tell NAME	-3|tell me	-1|tell the	-13|tell us	32|tell you	-2|telling	-2|tells	-3|tell	27|ten .	-6|ten minutes	-4|ten past	-2|tenant	-17|tent $	-2
tent	41|ten	-13|term .	-4|terminal	-4|term	-6|test ,	-10|test on	-2|test with	-8|tested	-13|test	-37|text	-9|th $	-16|th )	-3|th ,	9|th .	1|th MONTH	32
th and	-8|than 0	-3|than a	-8|than the	-4|thank you	12|thanked	-5|thanks for	20|thanks to	-13|thanks	-5|than	-50|that $	-13|that ,	-2|that .	-1|that 0	-3
that NAME	-4|that a	2|that came	-2|that day	-13|that he	36|that in	-2|that isn't	-1|that is	-3|that it's	-1|that it	12|that i	2|that one	-21|that this	-1
that was	-15|that way	-6|that week	-4|that we	23|that you	5|that's not	27|that's the	-8|that's	-42|that	-1|the 0	33|the DAY	4|the MONTH	6|the accounts	-13
the address	-1|the attached	-2|the audit	-7|the autumn	2|the baby	-9|the back	13|the bag	-6|the bank	-9|the base	-3|the bathroom	-1|the best	-3|the big	9
the bill	-2|the blood	-3|the blue	-3|the board	14|the boat	-1|the boiler	7|the book	-3|the bottom	-4|the box	-2|the branch	-4|the budget	-3|the building	-3
the bus	-1|the cable	-3|the cake	-6|the calendar	-5|the caretaker	13|the car	37|the cat	-2|the chair	-5|the change	-3|the church	9|the class	20|the club	21
the coach	-7|the code	-6|the coffee	22|the committee	20|the contract	-26|the cost	-14|the council	-2|the counter	-10|the county	29|the cover	-6|the credit	-3
the current	12|the customer	-2|the data	-3|the date	4|the day	28|the deposit	-9|the desk	-5|the difference	-2|the dog	12|the door	14|the draft	-5|the end	-2
the exam	-3|the export	-2|the extension	-17|the extra	9|the fair	22|the fee	26|the file	-4|the fire	-3|the first	-26|the flat	-9|the floor	58|the folder	-4
the food	-2|the form	-6|the fridge	14|the front	-3|the fruit	-5|the garage	-4|the garden	-20|the gate	4|the good	-3|the ground	-5|the hall	-9|the heat	-5
the hospital	8|the hotel	11|the house	-7|the insurance	-11|the insurers	-5|the invoice	-1|the keys	-4|the key	-5|the kids	-3|the kitchen	-6|the kit	-3
the label	-6|the lab	-1|the landlord	-8|the last	-6|the leeds	-18|the left	-3|the leisure	-2|the letter	-4|the library	-3|the lid	-4|the lift	-4|the light	-22
the limit	-2|the line	-16|the list	-12|the local	-1|the logo	-1|the log	-3|the lot	-4|the man	-2|the meantime	-1|the meeting	-8|the middle	5|the minutes	-2
the money	-7|the month	-5|the morning	-8|the most	-2|the new	16|the next	-6|the night	-1|the numbers	16|the number	-13|the oak	27|the offer	44|the office	-2
the oil	-3|the old	31|the one	-25|the onions	-2|the only	-10|the order	3|the others	-1|the other	37|the page	-5|the paint	-3|the paper	15|the part	-16
the people	-4|the phone	12|the point	-9|the police	-10|the portal	-2|the post	-4|the price	9|the printer	-7|the pump	-8|the rain	-2|the readings	-16
the receipt	-2|the repair	-1|the report	-3|the rest	-10|the results	-2|the result	-7|the right	-2|the ring	-2|the road	-2|the roof	9|the room	-10|the same	-43
the school	6|the screen	-1|the second	21|the secretary	-2|the service	-4|the shed	-5|the sheet	-5|the shop	11|the side	-1|the site	-2|the slides	-6
the small	-4|the spare	11|the spring	14|the state	8|the students	-6|the summer	-4|the survey	-7|the system	-4|the table	-3|the tax	-2|the team	32|the tent	-2
the test	-2|the text	-4|the three	-10|the ticket	-2|the till	-1|the time	-6|the tin	-5|the toilets	-4|the top	-5|the treasurer	-10|the two	43|the unit	17
the van	3|the vet	-2|the wall	-9|the water	-5|the way	-4|the website	-4|the wedding	-8|the weekend	-18|the week	18|the whole	-9|the window	-2|the worst	-3
the wrong	-5|the yard	7|the year	-22|the yellow	-2|their own	36|their	1|them $	-26|them ,	-12|them .	48|them DAY	-3|them before	19|them by	-1|them for	7
them if	-1|them in	-7|them on	-4|them the	26|them to	-5|them	18|then $	-30|then ,	67|then .	94|then it's	50|then it	-5|then the	-12|then we	-12|then	69
there $	-2|there .	-4|there are	-7|there for	-4|there is	16|there was	-5|there with	-4|there's a	-9|there's no	-4|there's	-16|therefore	40|there	-21
these are	-3|these	-6|they are	-4|they came	-1|they can	43|they don't	-2|they had	-1|they have	-10|they said	-3|they say	-2|they told	-5|they want	-13
they were	-2|they will	-8|they'd	-17|they'll	-4|they're	-7|they've	8|they	-56|the	8|thick	-1|thing $	-20|thing ,	-9|thing DAY	-2|things .	-1|things to	-3
things	-19|thing	-39|think about	-1|think we	-3|thinking of	-2|thinking	-4|thinks	-5|think	-18|third	14|thirty -	-1|thirty years	-14|thirty	-15|this ,	-12
this .	-3|this afternoon	-4|this is	-5|this month	-7|this morning	-6|this one	-6|this time	31|this up	-1|this was	-6|this week	-13|this year	83|this	4
those	-13|though ,	-1|thought that	-1|thought	-8|though	-12|thousand	-7|three $	14|three .	-8|three days	-9|three months	-9|three of	-3|three people	-2
three things	-3|three times	-2|three weeks	-2|three	6|through .	23|through the	-10|through	3|thursday's	-3|th	5|tickets	58|ticket	-24|tied	-4|tiles	11
till 0	7|till DAY	-3|till	-19|til	-7|time $	-7|time ,	34|time .	-18|time :	-2|time we	13|times .	-8|times	-24|time	-5|tins	-3|tin	-8|tip	-5|tired .	46
tired	45|to .	-12|to 0	44|to DAY	11|to MONTH	18|to NAME	19|to ask	3|to a	-10|to be	-21|to book	-1|to bring	-3|to change	-3|to chase	27|to check	-3
to collect	-3|to come	-3|to do	-25|to drive	-2|to drop	-1|to find	-1|to get	2|to give	16|to go	-11|to have	-7|to hear	-2|to help	-2|to her	-5|to him	-4
to it	-5|to keep	9|to know	-5|to leave	-5|to let	2|to look	4|to make	-2|to me	-4|to move	-1|to open	-2|to our	-2|to pay	7|to put	1|to raise	21|to read	-16
to renew	-1|to replace	21|to reply	-2|to return	-3|to ring	-2|to run	-1|to say	-4|to see	14|to send	-8|to set	-4|to show	-1|to sign	-3|to sort	-4|to stand	-2
to start	-2|to stay	-35|to stop	6|to take	-7|to talk	-4|to tell	-8|to them	7|to the	4|to this	-6|to turn	-2|to two	4|to wait	-7|to work	-20|to write	-1
to your	-4|to you	40|together	-6|toilets	-4|told NAME	30|told her	34|told him	21|told me	-16|told the	-4|told to	-4|told us	16|told	37|tomatoes	-4|tom	26
too ,	41|too .	-5|took 0	-1|took the	-10|took	-25|too	56|top	-9|total	10|touches	-3|touch	-2|to	17|training	-24|trains	-3|train	-8|transcript	-3|transfer	-2
transport	21|travel	-14|trays	2|tray	-2|treasurer	71|treated	-4|trial	-1|tried	-7|trip	9|trouble	-5|truck	13|trustees	14|trust	13|try	38|turn it	-2
turn the	-2|turned up	-3|turned	55|turns	-4|turn	-16|twelve	-7|twenty -	-1|twenty minutes	-3|twenty	-12|twice ,	-1|twice .	-3|twice	-17|two $	18|two .	4
two days	27|two hours	-5|two minutes	-3|two of	-11|two people	13|two weeks	22|two years	-2|two	27|typed	-9|types	-3|type	-4|t	10|under 0	15|under the	-8
understand	-3|understood	-2|under	-20|union	-3|unit 0	-2|unit	11|unless	10|until 0	-19|until DAY	-6|until MONTH	51|until then	-23|until the	30|until you	-2
until	5|up $	-15|up ,	13|up .	-13|up again	-3|up and	-10|up at	-15|up before	-4|up by	-3|up from	-4|up in	-5|up on	42|up there	-2|up the	-14|up to	10
up what	-4|up with	-5|updated	-3|update	-10|upgrade to	6|upgrade	4|uploaded	-2|upload	-1|up	20|urgent	-1|us ,	-11|us .	-33|us a	-14|us to	-3|use a	20
use it	-2|use the	-7|used in	-1|used to	-4|used	8|users	-8|uses	-8|use	-14|using the	-2|using	-2|usually	-10|usual	-8|us	-33|u	-1|valid	-3|valve	-2|van	-4
vat	-7|vendor's	-5|vendor	-4|version 0	46|version	51|very	-15|vet	-2|video	-3|view	14|visited	-3|visitors	-2|visit	-27|volunteers	20|voted	-7|votes	26
vote	-17|v	-13|wait .	-5|wait for	21|wait until	26|waited	-2|waiting for	1|waiting list	-2|waiting	-7|wait	26|walked	-4|walking	-9|walk	40|wall .	-4|wall	9
want a	-4|want to	-6|wanted to	-13|wanted	-16|wants a	-3|wants it	5|wants the	-2|wants to	-9|wants	-10|want	-18|warehouse	-5|warm	-7|warranty	-2|was .	-2
was 0	-11|was agreed	-14|was asked	-2|was at	-4|was a	-16|was found	-7|was going	-10|was in	-4|was lost	34|was not	-7|was on	-12|was suggested	14|was the	-16
was told	-5|was to	-3|washed	-4|wash	-5|wasn't	-3|waste	-4|was	27|watch	-2|water ,	-4|water .	-3|water and	-2|water is	-2|water	-28|way .	-6|ways	13|way	23
we agreed	-49|we are	9|we can	13|we could	-18|we decided	6|we did	-28|we don't	11|we do	31|we had	-49|we have	-27|we keep	24|we know	10|we lost	-10|we need	-7
we recommend	-7|we said	81|we should	-8|we still	-3|we stop	22|we take	13|we talked	5|we used	-7|we were	-6|we will	-2|we won't	71|we would	-4|we'd have	14
we'd	30|we'll	64|we're going	9|we're not	11|we're	78|we've decided	14|we've got	-4|we've	10|wear	-6|weather	-3|website .	-4|website	16|wedding	-10
wednesdays	4|week $	-4|week ,	3|week .	8|week 0	-5|week :	-5|week and	-1|week before	20|week of	-6|weekend .	-6|weekend	16|weekly	15|weeks ,	-6|weeks .	-11
weeks	-11|week	-1|weight	-4|weird	-10|welcome	-3|well ,	6|well .	-6|well	-17|went in	-3|went to	-3|went up	-3|went	-22|were	-61|wet	-7|we	23|what a	-1
what goes	-2|what is	-3|what i	13|what they	-5|what the	51|what was	-23|what we	-51|what you	-3|what's	-14|whatever	-5|what	-28|when it	-11|when i	-3
when they	-5|when the	33|when we	-6|when you	-2|when	-10|where it	-3|where the	-7|where	-13|whether the	22|whether we	-9|whether	14|which is	-6|which i	-2
which was	-2|which	-21|while	-8|white	17|who can	-1|who has	-3|who is	-1|who owns	-2|who will	-3|whoever	18|whole	-15|whom	-3|whose	-26|who	-26|why the	-4
why	-30|wide	-3|wife	-2|wiki $	-2|wiki	-6|will ask	-5|will be	20|will book	-2|will bring	-11|will do	6|will get	-3|will go	-4|will have	-9|will know	-4
will lend	-5|will look	-5|will not	-5|will pay	-7|will send	-4|will take	7|will	-20|wind .	-3|window .	-1|windows	-8|window	-5|wind	-8|wine	9|winter .	-1
winter	-5|wish	-4|with 0	32|with NAME	-6|with a	-27|with her	3|with it	-28|with me	28|with my	-2|with no	-4|with one	25|with that	-13|with the	-16|with two	-7
with us	2|with your	-1|with you	-4|within 0	-3|within two	-4|within	-14|without it	-4|without the	14|without	-9|with	33|women	-21|won't	51|word with	-1
wording	-16|words	-9|word	-5|work .	-9|worked	-12|working .	-2|working days	-5|working	-11|works .	-8|works in	-1|workshop	-8|works	11|worktop	-2|work	2
worn	6|worry	-3|worse	-1|worst	-3|worth	-14|would be	-10|would have	15|would help	-1|would like	-4|would look	-1|would rather	27|wouldn't	-2|would	22
write a	-2|write down	-2|write it	-1|write the	-8|write to	-22|writes	15|write	-14|writing .	-4|writing	-15|written by	-4|written to	-9|written	31|wrong ,	-2
wrong .	-2|wrong	-15|wrote it	-7|wrote	-17|w	-5|x 0	-8|x	-17|y 0	-2|yard .	-1|yard	6|year $	-2|year ,	35|year .	34|year 0	-17|year and	-1|year we	-6|year's	-3
years .	-9|years	-35|year	28|yellow	-3|yes ,	26|yes .	16|yesterday $	-1|yesterday ,	-2|yesterday .	-3|yesterday and	-1|yesterday	-15|yes	43|yet ,	12|yet .	-11
yet	-12|you $	-2|you ,	33|you .	25|you NAME	-3|you all	-1|you and	-1|you are	-5|you asked	-1|you ask	-1|you can't	-1|you can	-3|you could	-3|you don't	-2
you do	-2|you for	-4|you get	-2|you go	21|you have	-2|you know	-5|you may	-1|you need	-2|you see	-1|you should	-2|you the	-1|you to	-5|you want	-1|you will	-1
you'd	-1|you'll	-4|you're a	-1|you're	-8|you've	-2|young	-9|your bank	-1|your own	-1|yourself	-3|yours	-5|your	-39|you	-23|yr	-1|y	-4|zero	-8|→ 0	-5|→	-23`;
