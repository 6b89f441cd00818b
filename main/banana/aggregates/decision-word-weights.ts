/**
 * What words and pairs of words weigh as signs of a decision, in hundredths of log-odds; made by bench/quality/train-decisions.ts.
 * An entry is the words, a tab and the weight.
 */
export const DECISION_WORD_WEIGHTS = `! $	-44|!	-26|&	-8|( 0	31|( NAME	-15|( a	12|( b	12|(	-29|) $	-54|) ,	-8|) .	20|) 0	18|) :	-7|)	-32|, $	-11|, 0	16|, NAME	29|, after	15|, all	16|, although	12
, and	43|, an	5|, ask	-7|, as	22|, at	70|, back	-7|, before	-31|, both	-15|, bring	-6|, but	15|, by	-5|, done	25|, do	16|, eleven	-5|, even	27|, everyone	-16
, first	-10|, five	-11|, for	34|, four	-5|, get	-8|, half	-10|, hand	-7|, has	5|, he's	-14|, he	-22|, i'd	14|, i'll	-12|, i'm	7|, i've	-10|, including	-7
, in	-44|, is	-6|, it's	18|, it	-14|, i	27|, just	-9|, leave	-25|, let	18|, like	7|, me	36|, mr	16|, my	27|, names	13|, needs	-5|, never	15|, new	-13
, next	17|, nine	29|, nobody	17|, nothing	10|, not	35|, no	12|, of	-11|, once	-8|, one	-28|, only	63|, on	38|, open	7|, or	-25|, otherwise	-22|, out	9
, people	17|, please	8|, put	-9|, same	11|, second	15|, she's	13|, signed	-6|, since	17|, six	-7|, somebody	-5|, sorry	12|, starting	26|, take	-9|, tell	-6
, thanks	8|, that's	5|, that	35|, then	-13|, there's	-5|, there	-10|, they're	-7|, they	-34|, the	-25|, this	-14|, though	-16|, two	5|, um	-8|, unless	15
, until	-16|, up	-12|, very	-6|, wait	-6|, we're	11|, we've	5|, week	-6|, well	-10|, we	48|, what	-5|, when	-15|, where	11|, which	18|, whoever	-15|, will	-9
, without	22|, with	43|, you're	18|, you	41|,	12|- -	-5|- 0	-16|- in	-5|- one	-19|- out	34|- six	-8|- up	17|. (	11|. )	-8|. ,	-6|. .	-9|. 0	11|. NAME	-11
. e	-6|. m	5|. the	13|0 $	-33|0 (	20|0 )	-6|0 ,	23|0 -	-10|0 .	5|0 0	-8|0 :	-6|0 =	-5|0 DAY	-17|0 NAME	9|0 am	-23|0 and	19|0 at	16|0 a	-18|0 before	-5|0 by	-7
0 b	-9|0 cm	-6|0 days	-19|0 degrees	-14|0 euros	18|0 for	11|0 goes	10|0 g	-9|0 has	16|0 have	-7|0 hours	-16|0 hrs	-7|0 h	-5|0 if	-8|0 instead	9|0 in	-7|0 is	8
0 it	44|0 i	-12|0 kg	-19|0 km	12|0 k	-11|0 may	30|0 minutes	-24|0 min	-13|0 months	-13|0 more	-10|0 m	13|0 nd	6|0 now	16|0 of	-38|0 or	12|0 over	-13|0 pages	5
0 people	-13|0 per	16|0 pm	32|0 p	22|0 quid	15|0 rd	22|0 so	-8|0 st	-12|0 s	14|0 the	-6|0 to	8|0 weeks	-6|0 were	-6|0 we	-5|0 with	-6|0 words	7|0 working	-5
0 x	-7|0 yrs	-7|0 →	-5|0	-26|: $	-24|: 0	-52|: DAY	35|: NAME	-34|: a	-12|: it	-9|: i	-8|: no	66|: one	-9|: the	28|: two	-5|: we	54|:	34|; NAME	13|; he	-8
; it	-17|; the	35|;	13|= 0	-14|=	-31|?	-10|@ NAME	17|@	10|DAY $	-45|DAY (	46|DAY ,	19|DAY .	10|DAY 0	-20|DAY ;	8|DAY MONTH	-5|DAY and	-16|DAY at	5|DAY but	-7
DAY evening	-5|DAY for	-8|DAY if	10|DAY in	5|DAY is	7|DAY it	19|DAY i	13|DAY morning	-7|DAY next	-8|DAY night	24|DAY noon	-8|DAY of	-8|DAY on	-9|DAY or	-11
DAY so	-7|DAY the	33|DAY week	-8|DAY with	-12|MONTH $	-11|MONTH (	-7|MONTH )	8|MONTH .	21|MONTH 0	-21|MONTH :	40|MONTH and	-8|MONTH at	-15|MONTH for	8
MONTH the	28|MONTH to	33|MONTH	19|NAME $	-35|NAME (	-15|NAME )	-17|NAME ,	-19|NAME -	12|NAME :	-6|NAME DAY	7|NAME NAME	-21|NAME and	16|NAME asked	-7
NAME at	-11|NAME before	-11|NAME by	-9|NAME called	12|NAME did	-5|NAME does	37|NAME for	-6|NAME found	-5|NAME from	-12|NAME had	-9|NAME has	15|NAME if	17
NAME in	7|NAME of	10|NAME on	16|NAME rang	21|NAME said	-18|NAME says	19|NAME takes	8|NAME the	12|NAME to	25|NAME was	42|NAME will	21|NAME would	-8|NAME	8
^ (	-13|^ 0	-9|^ @	17|^ DAY	15|^ MONTH	-12|^ NAME	-45|^ actions	-14|^ add	-16|^ after	60|^ agreed	-5|^ all	48|^ also	-21|^ an	-6|^ aob	-7|^ arrangements	-7
^ asked	-6|^ at	5|^ a	27|^ back	-11|^ balance	-6|^ bed	-6|^ before	-15|^ be	-5|^ book	10|^ both	14|^ branch	21|^ bring	-11|^ bus	30|^ but	28|^ by	-8|^ b	6
^ call	-6|^ can	-9|^ closed	5|^ closing	34|^ contract	-6|^ cost	-6|^ customer	-8|^ cut	-7|^ c	-8|^ day	18|^ dear	-9|^ decided	41|^ did	-5|^ don't	-26
^ done	12|^ do	13|^ dr	-10|^ d	6|^ each	22|^ eleven	-11|^ everybody	7|^ every	11|^ e	-11|^ find	6|^ fine	30|^ fire	-10|^ first	-23|^ four	-9|^ from	42
^ get	-11|^ give	-8|^ good	-15|^ go	-15|^ half	11|^ he'd	-8|^ he'll	-8|^ he's	-9|^ hello	-15|^ her	-14|^ he	17|^ his	15|^ hi	-11|^ home	-5|^ how	-7|^ i'd	7
^ i'll	-15|^ i'm	82|^ i've	5|^ if	-32|^ insurance	-7|^ invoice	-12|^ in	-12|^ is	-7|^ it'll	-8|^ it	-17|^ i	-7|^ just	-8|^ keep	-17|^ kindly	-5|^ last	-32
^ leave	30|^ left	38|^ let's	7|^ long	26|^ look	-9|^ me	10|^ mine	15|^ minutes	-6|^ money	-8|^ ms	-5|^ mum	-6|^ my	-8|^ never	-20|^ new	41|^ next	-31
^ night	26|^ nine	-9|^ nobody's	-6|^ nobody	-34|^ none	-9|^ noted	-6|^ notes	-5|^ nothing	-19|^ not	39|^ now	-14|^ no	51|^ oh	-6|^ okay	-15|^ ok	44|^ old	10
^ only	-12|^ on	15|^ open	-10|^ order	24|^ or	-11|^ our	-7|^ paid	-5|^ pay	-6|^ phone	-7|^ photo	-5|^ please	-22|^ read	-11|^ re	-10|^ right	-23|^ ring	-6
^ r	-6|^ same	-9|^ say	-5|^ second	-11|^ send	-7|^ she'd	-7|^ she'll	-17|^ she's	-11|^ she	-20|^ since	-5|^ six	-7|^ slept	-6|^ somebody	-13|^ someone	-11
^ some	-18|^ sorry	-9|^ so	56|^ staff	-10|^ start	16|^ status	-10|^ still	6|^ stop	-5|^ take	59|^ tell	-8|^ ten	7|^ that's	-27|^ that	-28|^ then	-59
^ there's	-16|^ there	25|^ they'll	-8|^ they're	-11|^ they	-25|^ the	29|^ things	-22|^ third	-6|^ this	-19|^ ticket	-8|^ time	-6|^ told	8|^ took	-5|^ top	-5
^ to	-19|^ under	-5|^ until	19|^ up	-5|^ use	-5|^ volunteers	-6|^ was	-5|^ water	-6|^ we'd	-13|^ we'll	73|^ we're	39|^ well	-5|^ we	63|^ what	-38|^ when	-8
^ where	-7|^ whether	13|^ who	-6|^ why	-9|^ will	6|^ wind	-7|^ with	-13|^ works	-7|^ write	-10|^ written	-6|^ yes	13|^ you're	17|^ your	-7|^ →	17|a )	6|a ,	-6
a .	-10|a 0	29|a DAY	7|a bad	-5|a bit	5|a bus	-6|a date	-9|a day	-13|a different	-8|a dog	-11|a few	-5|a fortnight	18|a full	-14|a good	-14|a half	6|a job	-5
a letter	-8|a list	10|a man	6|a minute	-8|a month	-14|a new	-12|a night	-12|a person	-11|a photo	-8|a picture	-5|a real	-5|a second	44|a spare	-5|a test	-7
a third	-5|a van	-6|a wedding	-5|a word	-13|a year	6|able to	-6|able	-6|about 0	-17|about a	-8|about it	-22|about that	15|about the	32|about	-53|above	-35
accept	114|access	15|account .	10|accounts	-14|across	-7|actions	-15|action	16|active	-9|actually	-7|act	11|address	-9|add	-14|advance	17|advice	-10
afraid	-12|after $	-11|after .	15|after 0	-11|after a	40|after lunch	-8|after that	16|after the	-19|afternoon .	-8|afterwards	18|after	54|again $	-14
again .	12|again and	-6|again on	9|against the	-5|against	-8|again	-34|agency	-15|agent	-9|ago	-13|agreed ,	-40|agreed that	13|agreed to	41|agreed	-35
agree	11|ahead	-9|aid	-8|air	-9|alarm	-12|alive	-13|all 0	29|all day	-6|all four	23|all in	13|all of	-5|all the	-11|all three	-12|allowed	7|allow	6|all	-32
alone	13|along	-11|already	-41|also	-10|although	11|always	-20|am ,	-10|am not	14|am	-24|an answer	-6|an hour	-20|and ,	-9|and 0	30|and DAY	9|and NAME	7
and a	38|and back	-11|and don't	13|and do	-14|and for	-5|and had	-7|and half	17|and has	-19|and her	12|and he	-11|and i'll	-13|and i'm	8|and i've	15|and if	22
and in	22|and is	-11|and it's	30|and it	-35|and i	41|and leave	30|and let	15|and my	-8|and never	-5|and nobody	-8|and not	15|and no	6|and one	-12|and only	12
and please	16|and put	-9|and see	8|and send	-6|and she's	-5|and she	9|and so	12|and tell	14|and that's	23|and that	6|and then	-63|and there's	-11|and there	-6
and they	21|and the	16|and this	5|and three	-9|and told	-7|and to	15|and two	-11|and was	-11|and we'll	6|and we	24|and will	10|and would	14|and write	-5
and you	-12|annual	5|answer ,	14|answered	-9|answers	10|answer	27|any more	-15|anybody	-15|anyone	-17|anything .	-13|anything	9|anyway $	-14|anyway .	9
anyway	-26|any	-25|an	14|aob	-7|apart from	-5|apart	-8|apologies	-5|apologised	-5|apology	27|app .	12|apparently	-8|application	9|apply	11|appointment	-6
approved	57|app	17|are 0	-11|are a	14|are not	53|are still	-8|are the	-6|area	-15|aren't	-14|are	9|argue	-6|arguing	12|around 0	-6|arrangements $	-7
arrangements	-7|arrived	-7|arrive	-7|as a	-17|as for	-5|as he	-7|as if	8|as it	-32|as i	-13|as last	58|as long	-9|as of	44|as soon	-21|as they	-16|as the	-6
as usual	-20|as you	-7|ask .	27|ask her	-8|ask the	-10|asked if	-9|asked whether	-11|asked	-45|asking .	-10|asking for	25|asking	12|asks	-24|ask	-32
asleep	-16|assessment	-9|as	18|at 0	23|at all	-10|at a	23|at christmas	11|at five	-7|at half	-11|at home	-10|at it	-12|at lunch	-7|at my	-6|at night	-17
at nine	21|at once	-5|at our	24|at six	18|at ten	-11|at the	-11|at this	-14|at two	-6|at work	-5|ate	-15|attached ,	-7|attached .	-6|attached	-19|at	-24
audit	-15|auto	-6|autumn	9|available	-5|average	-5|awake	-5|away ,	13|away .	-13|away from	10|away	-11|a	-46|b )	7|b ,	11|b .	-11|baby	-14|back $	13|back ,	-7
back .	9|back DAY	13|back and	-5|back for	-5|back in	-12|back of	-6|back on	8|back the	-7|back to	47|bad	-23|bags	-16|bag	-13|bake	-5|band	11|bank ,	-7
bar	-23|base	-5|batch	53|bathroom	-8|bath	-5|bay	-13|bc	-8|be 0	-6|be asked	-7|be at	-9|be back	-8|be done	8|be grateful	23|be in	-22|be kept	-5|be on	9
be out	-8|be paid	9|be there	-8|be the	6|be told	-9|be with	-10|beautiful	-5|because NAME	-5|because he	12|because i	-7|because of	-21|because the	-16
because	-31|bed 0	-12|bedroom	-6|bed	-37|been	14|bees	27|before $	-6|before 0	30|before DAY	-16|before MONTH	-10|before anyone	20|before it	-13|before i	-19
before lunch	23|before next	-7|before that	-10|before then	14|before they	-9|before we	-11|before you	-8|before	-7|began	-7|behind the	-12|behind	-7|being	-9
believe	-10|bell	27|belongs	-16|below .	-12|below	-27|bench	11|beside	-13|better than	-8|better	12|between 0	-15|between	-24|beyond	-5|be	25|big	28|bike	10
bill .	11|bill	7|bins	-5|bin	17|birthday	-6|birth	-6|biscuits .	-16|biscuits	-16|bit ,	-5|bit .	-5|bit of	19|bit	-9|black	7|blame	-7|blank	-10|blind	23
blocked	8|block	9|blood	-10|blue	42|board ,	-9|board	19|body	16|boiler	15|book ,	19|book .	-7|booked	-20|booking	-7|books	21|book	-11|boots	-16|both ,	22
both	12|bottles	-8|bottle	15|bottom	10|bought	-18|box .	-6|boxes	-13|box	-33|boys	-12|boy	17|bread	8|breakfast	-7|breaks	-7|break	-16|bridge	-8|bring it	-6
bring the	-6|bringing	-18|brings	5|bring	-7|broken	-11|broke	12|brother	-13|brought	-13|brown	-10|btw	-8|bucket	-5|budget .	-15|bug	-6|building	-28|build	10
built	-5|burnt	-5|bus .	-6|business .	22|business	14|bus	20|but NAME	-5|but he	-7|but it's	8|but it	-14|but i	-19|but not	-9|but she	-7|but then	-9
but the	-33|butter	-11|button	-5|buy the	5|buying	31|buy	31|by DAY	9|by MONTH	-6|by NAME	11|by a	5|by email	12|by hand	41|by itself	-8|by my	9|by noon	11
by one	-9|by phone	13|by then	-18|by the	-39|by this	-5|by	-48|b	5|c ,	13|c .	-12|cake .	13|cake	-5|called NAME	-5|called	-18|calling	19|calls	-16
came back	-8|came out	-9|camera	-8|came	-48|can ,	-5|can .	13|can be	-19|can get	17|can have	44|can only	-12|can see	-8|can take	-18|can't be	-6|can't do	-7
can't	-43|cancel	6|candidate	-5|cannot be	5|cannot	-13|canteen	-5|can	16|car ,	8|car park	12|card $	-6|card ,	-12|card .	16|cards	-14|card	11|caretaker	21
care	-7|carried	-12|carries	43|carrying	14|cars	18|car	26|case .	9|case 0	-5|cases	-6|case	-24|catch	-9|category	-7|cats	-5|cause	12|ceiling	-19|centre	-12
certificate ,	15|cert	-6|chain	13|chairs	-12|chair	-19|change the	-6|changed the	-5|changes	54|change	-40|changing	9|chapter	-9|charge .	-9|charged	-15
charge	21|chart	-7|chase	19|cheaper	22|cheap	-9|check the	-8|check with	16|checked	-14|checking	-6|check	-13|cheese	-5|children	-8|child	-6|chocolate	17
choice	21|choir	11|christmas	-5|church ,	-6|city	-5|claims	18|claim	46|class	-5|clean ,	-6|cleaned	-10|clean	-7|cleared	12|clients	-5|clock	15|close the	8
closed .	-9|closed 0	13|closed at	-9|closed	16|closes	-29|close	-21|closing this	24|closing	47|clothes	-6|club ,	-7|club .	-6|club	36|cm	-7|coach	-22|coats	38
coat	-10|code ,	-8|code .	-7|cold	-23|collection	8|collect	-7|colour of	-13|colour	-19|column	-5|come .	-6|come back	-10|come down	26|come from	-5|come in	-9
come to	22|comes back	-12|comes on	-5|comes out	17|comes	8|come	12|coming down	-6|coming	10|comments	-17|committee ,	-6|committee	-22|common	-5|community	11
company .	-11|company	-30|complained	-6|complain	-7|concert	-12|condition	31|confirmed	-50|consent	-6|considered	6|contact	-7|contractor	-10|contract	-26
control	-11|cook	-8|cool	18|copies	-5|copy	-21|corner	-13|corrected	5|correct	-10|corridor	-6|cost 0	-7|costs 0	24|cost	32|couldn't	-7|could	-43|council	-40
counted	6|counts	-12|county	18|courier	27|course .	26|course	26|covered	-8|cover	-24|cow	-6|co	-7|crack	-6|crane	-6|credit	26|crew	-14|cried	-9|cross	-13
cry	-18|cupboard	-8|curry	36|curtains	17|customers	22|customer	-10|cut it	-8|cut the	24|cuts	-5|cut	11|c	8|d .	15|dad's	-5|dad	-27|damage	22|damp	-15
dark .	-6|dark	-5|data	13|date .	-7|dates	-16|daughter	11|day $	-6|day ,	-15|day .	-16|day 0	-7|day before	13|days $	-5|days ,	23|days .	-17|days in	21
days	-30|day	-11|dead .	-7|deadline	-9|deal	30|dear NAME	12|dear mr	-6|dear	9|decided to	56|decided	33|decide	11|decision	14|deck	-9|degrees	-16|delete	-6
delivered	-9|delivery	-13|deliver	-6|demo	-10|dentist	-20|depends on	-8|depends	-8|depot	-5|desk ,	-6|desk	-31|diary	-6|did .	-5|did it	-9|did the	-17
didn't	-30|did	-20|die .	-5|died	-7|die	-9|difference	-14|different	-17|dinner	11|directly	-10|director	-8|direct	9|discussion	26|display	-5|district	12
do ,	-19|do .	-20|do :	-6|do DAY	15|do not	-45|do that	14|do the	60|do this	-6|do we	-31|dock	-6|doctor's	-5|doctor	-6|does .	10|does it	-10|does not	-23
does that	-10|does the	8|doesn't	-34|does	22|dog .	8|dogs	17|dog	13|doing it	-13|doing the	47|doing	70|don't have	-7|don't know	-7|don't mind	-6
don't think	-5|don't use	33|don't want	9|don't	20|done .	14|done by	13|door ,	16|door .	-7|doors	21|door	-18|double	16|down and	-22|down by	12|down for	8
down on	8|down the	18|down to	11|down with	8|do	23|dr .	-16|draft	-9|drain	-5|drawer	25|drawing	-9|draw	-6|dress	-5|drew	-7|drill	14|drink	-11|driver	10
driving	-10|dropped	25|drop	12|drove	-8|drying	-8|dry	-31|dr	-18|due	-26|dug	-7|during the	-12|during	-16|duty	-20|d	32|e -	10|e .	-9|each ,	21|each .	-8
each	-5|earlier	34|early .	8|easter	-15|eaten	-8|eating	-6|eat	9|edge	-10|eggs	20|egg	-8|eight ,	-7|either	-11|electrician	-6|electricity	-5|eleven .	-5
eleven	-6|else .	7|else	-15|emergency	16|emptied	-7|empty	-14|end ,	-8|end .	-7|end of	-18|ended	-17|ending	19|ends	-18|end	-8|english	-9|enough .	7|enough	15
entered	22|enter	11|entry	10|envelope	-6|error	-5|essay	-6|euros .	25|euros	15|euro	41|even if	32|evening ,	28|evening .	-6|evening	10|even	20|every day	12
every year	-8|everybody's	10|everybody	29|everyone	-36|everything .	-6|everything	-39|every	-19|eve	-10|evidence	-8|exactly	-5|example	-8|exams	9|exam	-10
except the	-15|exceptions	9|except	-18|exchange	6|expected	-13|expired	-5|explained	-8|explain	-5|export	-12|eyes	-5|eye	11|e	-15|faces	-5|face	-17
facilities	-5|failed	-13|fails	-7|failure	-6|fair .	-5|fair	14|falls	-9|fall	17|families	-17|family	-29|fan	-22|farm	10|far	-19|father	-5|fat	-6|fault	-13
favour	-6|feed	-10|feeling	-8|feel	-6|fees	-7|feet	-8|fee	18|fell	-16|felt	16|fence	-14|ferry	-14|fetch	16|fewer	-16|few	6|field	28|fifteen	-5|fifty	-5
fight	-8|figures	-5|files	7|file	-19|filled	-8|fill	-12|film	-5|final	27|finance	19|find a	11|find the	-8|finds	-16|find	24|fine ,	10|fine .	-18|fine	24
fingers	11|finished	15|finish	-10|fire	-28|firm	-18|first $	-8|first ,	29|first and	-7|first of	12|first one	-5|first thing	-6|first time	-11|first	7|fish	-12
fits	-5|five ,	-13|five	11|flats	-9|flat	-9|flight	-15|floor ,	7|floor	23|flour	-11|flow	-5|fly	-5|folder	-10|fold	18|follow	-7|food .	-5|food	-22|foot	45
for .	-10|for 0	-15|for DAY	8|for MONTH	-23|for all	-9|for an	35|for a	10|for both	19|for each	5|for half	-5|for her	-17|for me	22|for my	-9|for next	-9
for nothing	-6|for now	29|for one	16|for that	-11|for the	-6|for this	41|for those	-5|for two	-22|for us	-11|for which	-16|for your	17|for you	-13|forget	-25
forgot	-11|form ,	-6|form .	-5|forms	-13|form	-44|fortnight	16|forty -	-6|forty	-26|forward	-12|for	22|found it	-5|foundation	-8|found	-29|four ,	9|four .	-15
four times	-5|fourteen	-6|fourth	8|four	-15|frame	7|freezer	5|free	28|fridays	9|fridge ,	-6|fridge	-5|friends	33|from 0	31|from MONTH	22|from here	20
from now	26|from our	-9|from that	-6|from the	-16|from you	-10|from	-22|front	11|frost	-6|frozen	15|fruit	-7|full ,	6|full of	-5|full	14|fund	-5|funeral	-6
further	6|g .	-6|game	11|gap	-8|garage	-14|garlic	-6|gas	-15|gate ,	10|gate .	-7|gate	24|generator	9|german	-7|get it	-17|get the	21|gets	59|get	-10|girls	-9
girl	19|give it	-11|give me	-8|gives	5|give	48|glad	-10|glass	-8|gloves	-9|glue	-8|go ,	13|go .	23|go and	-7|go back	28|go home	-9|go in	-8|go out	-14
go through	-6|go to	28|go with	18|god	-16|goes off	-21|goes on	36|goes to	41|goes up	13|goes	77|going to	-9|going	41|gone ,	-10|gone .	-6|gone	-12|good .	9
good for	-8|goods	6|good	-19|got 0	-5|got a	-8|got it	-5|got the	-10|got to	-6|got	-45|government	-5|go	43|grain	-7|grandmother	-8|grant	-8|grass	-5
grateful	22|great	-13|green .	20|ground	-17|group .	-8|groups	13|group	-9|grown	38|guess	24|guests	-10|guest	11|guy	-17|h ,	-8|h .	-8|ha .	-6|had a	15
had it	-6|had no	-8|had the	-16|had to	-8|hadn't	-7|had	-36|hair	-9|half 0	-8|half of	-17|half past	-8|half	-7|hall	-39|hand ,	25|hand .	-17|hand in	15
handed	5|handover	29|hands	-9|handwriting	-6|hand	11|hang	-6|happens	-8|happy to	-6|happy	31|harbour	5|hard	-9|harm	-12|has 0	13|has a	-6|has been	-13
has come	-9|has done	14|has gone	-11|has it	15|has not	-6|has no	-14|has one	12|has said	-7|has seen	8|has the	-17|hasn't	19|has	-16|hat	33|have .	-5
have 0	-9|have gone	-5|have had	19|have it	15|have no	-11|have them	-5|have the	59|have to	-16|have two	-10|haven't	-7|have	-37|ha	-10|he can	48|he did	12
he doesn't	-5|he does	8|he gets	-9|he had	-9|he has	-15|he is	31|he said	-18|he says	-24|he told	7|he wants	-9|he was	-15|he will	-6|he'd	28|he'll be	-6
he's	-21|heads	-7|head	-31|hear it	-5|heard	-26|hears	-8|heart	-7|hear	-18|heating	-13|heat	-25|heavy	-5|hedge	24|height	-9|held	-20|hello ,	-8|hello	-16
help .	-5|help	-16|her ,	-26|her .	62|her in	-5|her the	19|here ,	-9|here .	-7|herself	-11|her	14|he	-7|hi NAME	-7|higher	-7|high	-20|hill	11|him $	-6
him .	13|him to	-12|himself	16|him	-5|hinge	18|hip	-9|his .	-10|his	-45|hit	-5|hi	-13|holds	-12|hold	-46|hole	-8|holidays	-5|home .	-19|home DAY	13|home by	6
honestly	-11|honest	-6|hope	-16|horse	17|host	-5|hot water	-6|hot	-14|hour ,	-11|hour .	5|hour and	13|hours ,	13|hours .	-6|hours and	-9|hours	-12|hour	-23
house ,	12|house .	13|house	25|how it	-8|how many	-5|how to	-6|how	-9|hrs	-7|hr	-8|hundred and	-7|hundred	-30|hung	-5|i .	-13|i DAY	-8|i asked	-5|i can't	-16
i can	-46|i could	-5|i did	8|i don't	8|i do	6|i get	-5|i go	-7|i had	-8|i have	16|i keep	-7|i know	29|i looked	-7|i made	-5|i make	20|i mean	14|i need	12
i never	-7|i owe	-5|i put	-6|i said	29|i say	19|i see	-6|i should	-8|i take	60|i think	-6|i thought	-6|i told	12|i took	14|i want	13|i was	-8|i went	14
i will	-44|i won't	12|i wouldn't	-7|i would	28|i wrote	-9|i'd be	-5|i'd like	-7|i'd rather	16|i'll ask	-9|i'll be	-21|i'll do	26|i'll get	7|i'll go	-9
i'll have	-9|i'll put	-5|i'll ring	5|i'll take	27|i'll write	-6|i'll	-24|i'm 0	-8|i'm afraid	-8|i'm asking	7|i'm at	-13|i'm doing	73|i'm going	7|i'm in	-28
i'm not	-36|i'm off	-15|i'm on	-15|i'm sorry	-15|i'm the	17|i'm to	-19|i'm	72|i've a	-12|i've been	-13|i've got	-14|i've never	17|i've put	14|i've told	34
i've	40|ice	15|idea ,	7|idea	-6|if he	9|if it's	-18|if it	38|if i	-7|if not	-7|if she	8|if that	-12|if there's	-7|if they	21|if the	36|if we	-29|if you're	-7
if	24|ignore	-6|ill	-7|in ,	6|in -	18|in .	42|in 0	39|in DAY	-11|in all	-5|in and	-12|in an	-9|in at	-5|in a	-19|in by	10|in for	-15|in front	5|in full	41
in her	-6|in his	-6|in it	-18|in may	16|in my	-9|in nine	-6|in one	-10|in on	-7|in our	-5|in person	10|in that	-11|in this	13|in three	10|in with	11
in your	-18|incident	-5|included	-10|including	-9|inside	-12|inspected	-8|inspector	-8|instead ,	33|instead .	-25|instead of	24|instead	37|insurance .	5
internal	9|internet	-7|interviews	-7|into	-26|inventory	-5|invoices	-6|invoice	-23|in	-22|iron	-7|is $	-19|is ,	33|is .	34|is 0	18|is DAY	-19|is NAME	-12
is another	-6|is an	-6|is at	-11|is a	-34|is being	-7|is coming	18|is done	-5|is down	-14|is enough	-5|is fine	9|is for	19|is free	-10|is from	-13|is full	-5
is going	-13|is good	15|is green	8|is in	-21|is it	-12|is not	-39|is now	-9|is one	-7|is only	-5|is on	-14|is out	19|is the	-14|is to	49|is up	-13|is what	8
is with	-9|is worth	-7|is wrong	-7|ish	-7|isn't a	-6|isn't the	-5|isn't	-40|issue	-7|is	-21|it $	-18|it ,	47|it .	40|it 0	-7|it DAY	-9|it after	6|it again	8
it and	-10|it at	11|it back	-17|it before	14|it but	-8|it by	-10|it can	32|it comes	37|it doesn't	-12|it down	37|it from	5|it goes	-13|it has	-16|it here	7
it in	9|it isn't	-16|it is	73|it may	-9|it must	-5|it now	-8|it once	-5|it on	10|it out	14|it rains	-16|it says	-15|it should	-10|it since	-16|it stays	22
it takes	22|it the	-12|it this	8|it to	-10|it up	-9|it was	15|it went	-5|it will	26|it with	6|it works	-6|it would	-11|it'd	-15|it'll be	10|it's 0	-12
it's been	-6|it's in	-21|it's not	-18|it's only	-13|it's on	-10|it's the	-6|it's	-18|item	21|its own	27|itself .	-12|itself	-19|its	13|it	32|i	-14|jam	-5
jobs	-5|job	-15|joint	-5|joke	14|just	-45|keep it	-22|keep the	29|keeps	-49|keep	-45|kept	21|kettle .	-5|kettle	-14|keys	-9|key	-33|kg	-23|kids	-14|kind	11
kit	7|km	6|knees	-8|knee	-11|knew	-8|knock	-13|know .	-9|know the	-6|know what	11|know who	-10|known	-8|knows .	17|knows	19|know	-23|k	-30|labels	-13|label	-8
labour	8|lab	-24|ladies	-5|lady	-6|lake	-6|lamp	-9|landlord	-18|lands	-5|lane	16|laptop	12|large	-6|last .	16|last DAY	-15|last month	17|last night	-7
last one	-9|last time	-12|last two	18|last year's	-5|last year	-25|last	-45|late ,	-7|later .	-5|later than	5|later	-10|latest .	-9|latest	-13|late	-17
laughed	-9|laugh	17|law	-12|lead	11|leak	-9|learned	-7|learn	-5|least 0	-5|leave .	-9|leave the	51|leaves	35|leave	7|leaving	105|lecture	-9|leeds	-18
left .	19|left in	-8|left	37|legal	9|leg	16|lent	-5|lesson	-5|less	-10|let him	18|let it	9|let me	-12|let them	16|let the	6|let's	35|lets	8|letter ,	15
letter .	-7|letter from	-5|letter of	20|letters	-7|letter	5|let	16|level 0	-5|level	-14|licence	-15|lid	-6|lie	10|life .	-5|life	-8|lifted	-5|lift	18
light is	-5|lights	33|light	-38|like a	-14|like it	12|like the	18|like to	-13|liked	-8|likes	9|like	-64|limit	13|line .	35|lines .	-8|lines	-17|line	-12
link	-5|list ,	-8|list .	-5|list on	14|listened to	-7|listened	-8|list	-36|little	-13|live with	9|lives	-6|live	25|load	-13|local	-16|locked	59|locker	40
locks	-5|lock	29|login	-8|log	-12|lol	-6|london	12|long as	-10|long	-5|looked at	-15|looked	6|looking at	-7|looking	-14|looks like	-6|looks	-14|look	-41
loose	-6|loo	-7|lose	-10|loss	-11|lost ,	55|lost .	-12|lost	-16|lot .	-5|lot	-16|loud	-6|lovely	-9|love	5|lower	-9|low	-27|luck	-11|lunch $	-8|lunch	14|l	-11
m ,	-8|m .	39|m 0	-6|machines	-8|machine	29|made a	-5|made the	-8|made	50|mad	-6|mail	22|main	-16|make a	-13|make it	-7|make the	-6|maker	15|makes	-10
making	-13|man .	-5|management	5|manager	7|man	-12|map	-13|marketing	-6|marks	-7|mark	-20|married	-7|matters	-6|matter	-7|mattress	-6|max	16|may $	-5|may ,	37
may .	-6|may 0	-14|may and	5|may be	-24|may not	-10|maybe	-8|may	20|me ,	45|me .	-11|me :	-6|me and	-17|me a	-8|me in	-13|me on	9|me the	-10|me to	-17
means	21|meant to	-7|meantime	9|meant	-6|meanwhile	-13|measured	-9|medical	-5|meeting ,	5|meeting .	16|meeting 0	-6|meeting :	-5|meeting closed	-7|meeting	10
meet	-29|members	9|mended	-7|mention	-10|menu	36|men	-5|merged	-10|message	-8|meter	-28|metres	5|me	11|mid -	-5|midnight	-7|mid	-7|might	-5|miles	-15|milk	-6
mill	-11|min $	-5|min ,	-10|min .	-7|mind	34|mine ,	-5|mine .	12|mine	-17|mins	-7|minus	24|minute ,	13|minutes ,	-19|minutes .	-21|minutes of	-15|minutes	-75
minute	5|mirror	-6|missed	7|missing ,	-10|missing .	-12|missing	-33|miss	-12|ml	-5|mm ,	19|mobile	25|moisture	37|mondays	24|money .	-8|money	-24|month ,	-15
month .	25|months ,	16|months .	12|months	7|mood	-6|more ,	-17|more than	-8|more	-5|morning .	-20|morning and	-7|mornings	15|morning	-37|most of	-8|mostly	-5
most	-29|mother	-14|mould	-5|mouth	13|move the	6|moved the	6|moved	12|moves	65|mr .	8|mr NAME	-8|mrs .	12|ms NAME	-6|ms	-15|much	18|mum's	-10|music	29
must be	-14|must	-36|my mind	61|my name	14|my own	-18|my sister	6|myself ,	-5|myself .	-7|myself	-14|my	14|nail	-6|name .	5|name and	-5|name is	15|named	-9
names	-9|nd	6|near the	-5|nearly	-11|near	-12|need a	12|need the	-7|need to	-9|needed	-10|needs a	18|needs to	15|needs	11|need	-29|neighbour's	-10
neighbours	-6|neighbour	-9|neither	10|never	-70|new one	8|news	-9|new	21|next .	21|next DAY	-20|next meeting	-7|next one	-6|next to	12|next year	-6|next	-30
nicely	23|night $	-9|night ,	12|night .	-22|night and	20|nights	6|nine ,	19|nine .	-16|nineteen	-15|ninety	-7|nine	8|no $	27|no ,	-67|no .	-40|no charge	-11
no class	-14|no longer	-31|no money	-10|no more	16|no one	-21|no to	27|nobody .	-7|nobody else	-9|nobody had	-5|nobody has	13|nobody is	-9|nobody was	-5
nobody's	-10|nobody	13|none .	-5|non	-7|noon $	9|noon ,	-7|noon .	6|noon	22|normally	-8|normal	-12|north	27|not at	13|not a	-42|not been	-13|not before	10
not be	12|not doing	16|not even	8|not for	-19|not going	31|not have	12|not in	-9|not know	-10|not me	-10|not the	27|not this	36|not to	-14|not use	-7
not with	-6|not yet	19|not your	-6|notes	-21|note	-5|nothing ,	8|nothing .	-9|nothing else	7|nothing is	-13|nothing	-24|notice .	-7|noticed	-9|notice	-16
not	16|now $	-6|now ,	-9|now .	-6|now on	31|no	83|number 0	-9|numbers ,	-6|numbers .	19|number	-50|nurse	15|n	-8|o'clock .	24|o'clock	20|oak	19|objection	34
odd	-5|of 0	32|of DAY	-5|of MONTH	-19|of NAME	-5|of all	-5|of a	9|of course	-6|of her	-6|of my	9|of next	-9|of our	-9|of that	9|of them	-17|of the	18
of this	12|of three	14|of us	-6|of which	8|of your	36|off $	-13|off ,	-6|off .	41|off and	-14|off at	-9|off a	14|off by	28|off for	-7|off on	-18|off the	32
off to	22|off with	-5|offered to	-5|offered	-22|offer	13|officer	-6|off	58|often	-9|of	-31|oh	-10|oil	-16|ok .	-19|ok so	-50|okay ,	-19|okay	-16|ok	30
old .	18|old ones	15|old one	-9|older than	-5|older	6|old	17|on ,	-10|on -	-5|on .	15|on 0	31|on DAY	-36|on MONTH	-8|on a	-28|on her	9|on his	-14|on its	-7
on leave	-10|on me	-5|on mondays	19|on my	-17|on one	-6|on our	-6|on paper	6|on site	-14|on that	14|on this	-7|on to	-11|on two	-7|on your	-5|once ,	-7
once and	-5|once a	-5|once more	-5|once	-16|one $	19|one ,	47|one .	37|one and	-15|one at	16|one for	12|one has	-12|one in	5|one more	23|one of	-22|one on	22
one page	15|one that	-5|one thing	-7|one time	5|one to	-9|one who	-13|one with	-14|one's	-7|ones ,	-6|ones .	-5|ones	21|onions	-5|online	27|only ,	7|only 0	12
only one	-9|only the	10|only	8|onto	-13|open ,	23|opened	-24|opening	32|opens	38|opinion	6|options	-5|option	12|or it	-10|or not	59|or no	-16|or so	-5
or the	5|orange	9|order .	-7|order 0	-5|order of	12|order	22|original	18|or	-18|other way	20|others	10|otherwise	7|other	-21|ought to	-11|ought	-11|ours	-5
our	-27|out $	-7|out .	20|out DAY	28|out and	-24|out at	7|out by	-9|out from	-8|out in	9|out of	7|out on	-13|out to	-9|out what	11|out with	-6|outside	35
out	-16|oven	-13|over .	14|over 0	27|over from	-16|over on	-5|over the	15|over to	5|overnight	-9|over	13|owes me	-5|owes	-8|owe	-15|own .	-7|own	-12|o	-11
p 0	-8|padlock	-6|page ,	-11|page 0	7|pages ,	-6|page	-13|paid .	-9|paid for	-7|paid	-25|paint the	15|painted	-18|paint	-7|pain	-8|pallet	15|panel	43
paper ,	13|paper .	-7|paper	-10|paragraph	-7|parents	-11|parish	-8|parked	-18|parking	-14|park	30|parts	39|party	6|pass .	-5|passed	-6|passport	-10
password	-5|pass	8|past the	-6|past	-35|patch	31|patients	24|patient	7|pay for	14|pay the	38|paying	-10|payments	-24|payment	-8|payroll	-6|pays	-13|pay	39
pdf	-10|pending	17|pen	-5|people ,	-11|people .	-9|people and	8|people are	9|people have	11|people in	-6|people who	-5|percent	14|perhaps	-5|period	12
permission	-7|person ,	-6|person .	9|person	-27|per	26|pharmacy	21|phone ,	-8|phone .	5|phoned	15|phones	-5|phone	16|photo of	17|photograph	-10|photos	-19
photo	-6|physio	-9|picked	-17|picking	-5|pick	21|picture of	-5|pictures	-6|picture	-12|pieces	-7|piece	-6|pinned	-5|pin	17|places	-7|plan .	-11|planning	-22
plan	-10|plastic	8|plate	-9|played	-8|play	8|please ,	5|please .	11|please let	22|please	24|pleasure	-5|plot	-9|pls	18|plumber	17|plus	-16|pm $	-12|pm ,	-20
pm .	40|pm	30|pocket	-7|points	-18|police	-6|policy	24|polite	-6|pool	-31|portal	-9|position	-10|possible	6|posters	-6|post	-20|power	12|po	-7|pre -	-7
prefer	-7|prepared	-5|pressure	-15|pre	-7|price .	-9|prices	-7|price	45|printed	9|print	13|priority :	-5|priority	-6|private	-11|probably	-6|problem	-22
production	-9|product	-10|prof .	-9|project	26|promised to	-5|promise	-9|proof	5|proper	6|proposal	51|proposed	32|public	7|pulled	-25|purchase	-5|purpose	21
push	7|put in	-5|put it	-26|put the	25|put up	-8|puts	31|putting	17|put	-29|q 0	11|quality	26|quarter to	7|question .	-6|quick	-8|quid	8|quiet	-6|quite	-7
quiz	-5|quotations	-8|quoted	-7|quote	5|q	6|r 0	-10|radio	-15|raffle	12|rail	-9|rain .	-5|rains	-17|rain	-12|raise the	14|raised	15|ramp	-7|range	11|ran	-14
rate	12|rather than	5|rather	23|rd .	7|rd	18|re -	24|re :	-10|reached	-9|reach	-8|read it	-6|read the	-14|readers	-6|reader	-16|readings	-21|reads	12
ready	-11|read	-42|really	-15|rear	14|reason	-27|receipts	-9|receipt	-12|recommend	-15|recording	-7|records	-9|record	12|red .	16|redo	23|reference	-5
refund	17|refused	31|ref	-7|registered	-10|rehearsal	19|released	-8|remember	-14|reminder	7|remote	12|removed	-8|renew	9|rent	30|repaired	25|repair	-10
repeat	8|replace the	26|replaced	22|replacement	31|replace	26|reply to	-6|reply	13|report ,	-5|reported	-10|reports	-7|report	-33|requests	-6|request	-5
required	-6|reserve	13|reset	-5|residents	-13|resolved	56|rest .	36|rest of	7|restart	14|rest	6|results	-14|result	-15|retired	8|returned	-8|return	-22
review	-13|re	8|ride	18|right ,	-24|ringing	-11|rings	10|ring	-22|river	13|road	-6|roll	-9|roof	-5|room ,	-9|room .	-14|room 0	-11|rooms	-13|room	-24|rope	-11
rose	-8|rota	14|roughly	-10|round .	-7|round the	-8|round	8|route	16|rows	12|rules	-11|rule	-30|run .	-5|run the	-6|rung	-6|running .	-5|running	-13
runs out	8|runs	-13|run	32|rush	-8|r	-19|s .	-12|sad	-11|safety	-18|safe	-8|said ,	13|said .	-10|said no	-13|said that	-5|said the	-6|said we	13|said yes	21
said	-12|sales	-5|salt	-9|same .	-9|same as	29|same day	-5|same time	20|same	-8|samples	-11|sample	-7|saturdays	-5|saved	-18|save	-9|saw it	-5|saw	-17
say .	-5|say 0	7|say it	-5|say no	-21|say so	-23|say that	-8|say the	35|say yes	7|saying	-11|says ,	17|says .	7|says 0	-15|says it	-12|says no	-9|says the	-6
says yes	-5|says	-66|say	-29|scale	-5|scanner	-9|scan	21|school ,	9|school .	16|school	30|scope	13|scores	-7|screen	-8|script	-5|seal	8|season	33|seats	-9
seat	-12|sea	20|second one	-7|seconds	-15|second	44|section	21|see it	16|see the	-29|seed	-6|seen it	5|seen	55|see	-13|self	-7|selling	18|sell	12|send a	-6
send it	17|send the	-9|sends	-7|send	-25|sense	5|sensor	31|sent .	-6|sentence	15|sent	-22|separate	-8|serial	-10|serious	-6|service	-22|session	-11|set up	-6
sets	-7|settled on	7|settled	-41|set	-48|seven ,	-6|seven .	-6|seven	-6|several	-7|shall	43|shared	-9|share	-7|sharp	-5|she asked	9|she can	20|she did	13
she does	-9|she gave	15|she has	-10|she isn't	-5|she is	-7|she said	-15|she says	-10|she wants	9|she was	13|she'd	-12|she's at	-6|she's	-7|sheep	-7|sheets	-11
sheet	-11|shelf	-7|she	-33|shifts	-5|shift	-26|ships	21|ship	5|shoes .	15|shoes	10|shop .	-6|shop	20|should be	12|should do	-6|should go	17|should not	-7
shouldn't	8|should	-22|showed	-11|shower	-10|shown	-6|shows	8|shuts	-6|shut	13|sick	-8|side ,	-7|side .	-6|sides	-5|side	-20|sign it	-5|signal	-12
signatures	12|signature	-5|signed ,	21|signed .	-9|signed	15|silence	-17|silver	-8|since DAY	-13|since MONTH	-8|since the	-12|singing	18|single	-10|sing	-14
sink	-10|sir	-9|sister's	-7|sister	13|site .	-7|site	-24|sits	-22|sitting	10|sit	-14|six .	-8|six weeks	-10|sixteen	-8|sixty -	-5|sixty	-11|six	-19|sizes	13
size	-14|sleep .	-6|slept	-14|slides	24|slide	6|slip	6|slot	7|slowly	-12|slow	5|smell	10|snow	-9|so ,	-15|so .	6|so 0	-9|so :	5|so NAME	-9|so far	-14
so i'll	19|so i'm	-11|so it's	-13|so it	10|so i	-9|so no	20|so she	-15|so they	-6|so the	-14|so we	69|so you	17|sofa	8|software	-6|soft	-8|sold	-15
somebody's	-5|somebody	-53|someone	-19|something	6|somewhere	-9|son	-6|soon as	-21|sooner	40|soon	-24|sorry ,	-10|sorry .	-13|sorry for	-5|sorry	-20
sorted	-11|sort	27|sounds	-9|sound	-11|soup .	-8|soup	8|so	-25|space	-10|spare	-11|spent	-8|split	27|spoken	15|spoke	-6|spoon	-5|spreadsheet	7|spring	18
st ,	-20|st .	18|stack	-6|staff	7|stage	-6|stairs .	17|stairs	6|standard	5|standing	20|stands	10|start the	9|started	-14|starting	33|starts DAY	17|starts	16
start	25|statement	8|station	9|status :	-12|status	-18|stay with	12|stayed	-6|staying	98|stays	134|stay	7|steps	-5|step	-7|still	-37|stir	-9|stock	-19
stood	-7|stop .	-9|stopped	-16|stops	-8|stop	27|storage	-8|storm	-7|stove	-8|straight	33|stream	-9|street	-20|strong	-6|stuck	-11|students	7|student	-7
studio	-8|study	-5|stuff	-20|st	-20|submit	-13|such	-11|sugar	-9|suggested	18|supplier	-8|supply	-6|support	-29|supposed to	-7|supposed	-7|sure	-11|surgery	6
surprised	-5|survey	-14|survive	-5|swapped	10|swap	22|swimming	-5|swim	21|switched	-6|switch	-13|system	-7|table .	-6|tables	12|tablets	12|tablet	-9|table	-6
take a	-7|take her	16|take it	44|take the	36|taken	-11|takes the	-8|takes	42|take	74|taking	20|talk .	-11|talk about	-6|talk to	-5|talking	-15|talk	6|tall	-6
tank	-7|taped	-11|tape	14|tap	-11|target	-22|tax	-11|tea .	-9|teacher	8|teach	-5|teams	-5|team	14|teeth	-7|telephone	-16|tell NAME	-10|tell him	16|tell me	-6
tell the	-11|tell us	19|telling	-8|tells	-11|tell	-11|temperature	-9|ten ,	-6|ten .	16|ten minutes	-8|ten past	-5|tenant	-19|tenth	14|tent	15|ten	43|terms	8
term	-11|terrace	-5|test ,	-12|tests	25|test	-12|text	-23|th $	-19|th ,	29|th .	6|th MONTH	23|th and	-20|than 0	-16|than a	-11|than the	6|thank you	17
thanked	-5|thanks for	5|thanks to	-7|thanks	-16|than	-18|that $	6|that .	45|that NAME	-11|that day	-11|that has	-7|that he	11|that in	16|that isn't	-5
that is	6|that it's	-6|that it	-12|that i	-9|that means	15|that nobody	-7|that they	-5|that the	-9|that to	-14|that was	-5|that week	-10|that's not	15
that's the	14|that's	-23|thats	-5|that	6|the $	-6|the 0	46|the DAY	25|the MONTH	23|the NAME	22|the account	10|the agency	-7|the alarm	-9|the app	-7
the autumn	22|the bank	-15|the base	-5|the bed	-9|the bell	34|the best	8|the bike	15|the bill	13|the blue	-6|the board	15|the boat	-5|the boiler	-8
the book	-10|the bottom	15|the boys	-9|the branch	-10|the budget	-11|the building	-7|the bus	-15|the card	32|the caretaker	23|the car	27|the case	-6
the cat	-9|the ceiling	-5|the chair	-9|the claim	38|the class	11|the club	9|the coach	-9|the code	-6|the coffee	10|the contract	-14|the corridor	-5
the cost	-9|the council	-8|the counter	-11|the county	20|the cover	-5|the credit	-6|the current	12|the customer	-6|the day	18|the deposit	-7|the desk	-6
the difference	-6|the dog	15|the door	18|the drawer	-5|the driver	21|the end	19|the evening	-9|the exam	-7|the fair	10|the family	-5|the fee	22|the file	-6
the final	-5|the fire	-5|the first	-20|the flat	-9|the floor	35|the folder	-5|the form	-7|the fourth	-8|the four	8|the frame	-5|the freezer	9|the fridge	18
the front	18|the garage	-8|the garden	8|the gate	-5|the green	20|the ground	-11|the gym	9|the hall	-16|the harbour	8|the heating	-7|the heat	-19
the hospital	5|the hotel	8|the hour	-5|the house	16|the insurance	-11|the invoice	-5|the keys	-6|the key	-16|the kids	-5|the kitchen	-12|the label	-5
the lab	-9|the ladder	14|the landlord	-7|the latest	-10|the left	-11|the letters	-8|the letter	-8|the library	-5|the lift	12|the light	-17|the limit	8
the list	-25|the little	-7|the log	-8|the long	-5|the machine	16|the man	-13|the meantime	9|the meeting	-8|the meter	-14|the minutes	-13|the money	-5
the month	-13|the new	6|the next	-20|the night	-11|the noise	14|the north	30|the numbers	17|the number	-10|the office	-10|the oil	-5|the old	22|the one	-26
the only	-14|the others	14|the other	9|the owner	8|the paper	17|the parish	-7|the part	-16|the person	-11|the phone	11|the piano	9|the portal	-6|the post	-5
the price	23|the printer	-12|the pump	-9|the question	7|the radio	-11|the real	14|the reason	-21|the record	-7|the red	7|the rest	20|the right	12|the road	-9
the roof	5|the room	11|the school	5|the sea	29|the second	27|the shed	8|the sheet	-7|the shop	-10|the small	-6|the spring	7|the staff	13|the standard	21
the start	-12|the supplier	-8|the surgery	-8|the system	-6|the team	36|the thing	-6|the third	8|the till	-10|the time	10|the tin	-10|the top	25|the train	19
the treasurer	-5|the truck	-9|the two	51|the unit	8|the van	27|the wall	-15|the ward	12|the water	-18|the website	-5|the wedding	-6|the weekend	5|the whole	10
the window	-18|the winter	55|the word	31|the workshop	-6|the wrong	-21|the year	-17|the yellow	-5|the young	-5|theatre	-5|their own	33|them ,	-26|them DAY	-5
them before	13|them by	11|them for	17|them in	-10|them on	-6|them the	11|themselves	-5|them	-8|then ,	71|then .	87|then NAME	20|then and	10|then a	-8
then it's	21|then it	-23|then i	-8|then they	-17|then the	9|then we	-13|then you	-5|then	10|there $	-9|there .	-9|there are	-15|there is	-9|there was	5
there's no	-14|there's	-35|therefore	14|there	-50|these	-17|they are	-5|they can	18|they don't	-7|they do	-12|they have	-24|they like	-7|they say	12
they want	-17|they were	20|they will	17|they'd	-13|they'll	-17|they're	-15|they've	-19|they	-45|the	-5|thing $	-15|thing ,	5|things .	-10|things i	-13
things	-48|thing	-30|think we	-7|thinking about	-5|thinking	-9|thinks	16|think	-28|thin	-6|third .	17|thirty -	-9|thirty years	-8|this .	8|this DAY	-16
this afternoon	6|this is	-22|this morning	-12|this one	14|this was	14|this week	-9|this year	83|this	20|those	-32|though ,	-5|thought	-13|tho	-9|three .	-13
three days	-11|three months	-10|three weeks	6|three	-26|through .	10|through the	-22|through	-12|thrown	-5|throw	-9|thumb	-6|thursdays	22|tickets	28
ticket	-14|tick	-8|tied	5|tight	-10|till 0	-17|till DAY	-19|till MONTH	38|till	38|til	-13|time ,	30|time .	30|time :	-7|time in	-8|time it	-18|time since	-5
times ,	-5|times .	-8|times	-32|tired .	19|tired	14|titles	-6|title	19|to .	-15|to 0	39|to DAY	20|to MONTH	30|to NAME	42|to ask	-6|to a	8|to be	-36
to bring	-10|to buy	27|to do	-24|to find	-7|to get	20|to give	9|to go	-21|to hand	15|to have	32|to hear	-6|to her	-9|to it	-11|to know	-10|to leave	-10
to let	-11|to make	-5|to me	10|to move	6|to one	20|to open	-5|to order	-5|to put	22|to raise	25|to read	-9|to ring	-6|to say	-16|to send	-10|to show	-6
to speak	-12|to start	-5|to stay	-26|to take	-15|to tell	-8|to that	20|to the	18|to this	8|to two	32|to us	15|to wait	-6|to work	-13|to your	-11|to you	15
together	-7|toilet	10|told .	10|told NAME	11|told her	24|told him	17|told me	-26|told the	16|told us	12|told	48|tomatoes	-14|too $	-10|too ,	41|too .	-17
too late	17|took it	12|took the	-10|took	-24|too	32|top	13|total	17|touch	-18|town	-9|track	13|tractor	-6|training	-19|trains	18|train	9|tram	-10
transcript	-5|transport	10|travel	-12|tray	-6|treasurer	39|treated	-5|treat	5|tree	-24|trial	27|tried	-24|trouble	-6|truck .	-5|truck	5|true	-15|trust	36
try	21|tuesdays	22|turn the	-6|turned	23|turns	-15|turn	-15|twenty to	-6|twenty	-6|twice $	-8|twice .	11|twice and	-5|twice	-18|two ,	30|two -	-5|two and	38
two days	14|two hours	-8|two hundred	-11|two of	-31|two people	10|two years	-12|two	30|typed	-9|type	-5|tyres	-5|t	23|um ,	-9|um	-9|under 0	8|under the	-15
understand	-6|understood	-6|under	-40|union	5|units	15|unless	32|unpaid	7|until 0	-34|until DAY	-18|until MONTH	12|until it	-15|until they	35|until the	27
until	31|up $	-18|up ,	-10|up .	5|up 0	-15|up again	9|up at	-12|up a	11|up before	9|up for	-13|up from	-8|up in	-7|up on	13|up there	-5|up the	15|up to	21
up with	-17|updated	-5|update	8|uploaded	-8|up	34|urn	-5|us ,	-17|us .	-23|us a	-10|us to	-8|use it	-5|use the	-21|used for	-8|used to	-11|used	-10|users	-7
user	-8|uses	-9|use	-8|usually	-8|usual	-22|us	-23|u	9|v 0	-9|valid	-8|valley	-5|value	-9|valve	-7|van .	40|van	20|vat	-10|vendor	-17|version 0	29|version	30
very	-23|video	-10|view	12|village	-6|visited	-6|visiting	16|visitors	-13|visits	26|visit	-16|voice	8|voted	-30|vote	-38|vs	-7|v	-17|wait .	-6|wait for	20
waited	-5|waiting for	-7|waiting	-16|wait	34|walked	-12|walking	-12|walk	19|wall .	17|wall	17|want 0	-11|want a	-5|want it	-6|want the	-7|want to	-21
wanted to	-10|wants me	11|wants the	-10|wants to	-12|wants	-25|want	-30|warm	6|warranty	21|war	-5|was 0	-24|was agreed	16|was a	12|was fine	-6|was going	6
was in	-12|was lost	17|was me	-16|was my	-6|was not	-10|was on	-12|was to	-5|washed	-6|washing	-6|wash	6|wasn't	-14|watch	16|water ,	-6|water .	-5|water	-30
way .	-10|way	-5|we agreed	-62|we are	25|we can't	-13|we can	-6|we could	-10|we did	-15|we don't	35|we do	31|we got	-6|we go	-12|we had	-31|we have	-66
we keep	-6|we know	-11|we lost	-18|we need	-10|we open	18|we said	77|we should	-8|we take	24|we used	-9|we were	-21|we will	13|we would	19|we'd have	15
we'd	12|we'll	59|we're going	26|we're not	14|we're	76|we've had	9|weak	8|wear	-10|weather	-12|website	8|wedding	-13|wednesdays	11|week $	-7|week ,	7|week .	26
week 0	-5|week and	-9|weekend	23|weekly	5|weeks ,	-10|weeks .	17|weeks from	27|weeks	-12|week	-20|weight	-5|weird	-10|welcome	-5|well .	-12|well	-27
went out	-8|went to	-10|went up	9|went	-5|were	-58|west	-6|wet	-27|we	64|what is	-5|what they	20|what the	27|what was	-10|what we	-32|what's	-9|whatever	29
what	-39|wheel	-5|when i	-6|when they	-8|when the	-10|when	-40|where it	-24|where they	16|where the	-12|where	-29|whether the	13|whether we	-9|which NAME	-9
which is	-32|which i	-10|which the	-20|which was	-5|which	-12|while	-34|white	-10|who does	-6|who has	15|who knows	9|who says	-5|who's	5|whoever	7|whole	-7
whom	-6|whose	-25|who	-59|why	-56|wife	-13|will ask	-7|will be	31|will bring	-6|will have	-9|will not	-31|will take	-7|will	-17|window ,	10|windows	7
window	-16|wind	11|winter .	8|winter	45|with 0	32|with NAME	-11|with an	7|with a	-31|with her	-9|with him	-7|with his	14|with it	-27|with me	17|with my	17
with no	-15|with one	20|with that	16|with them	-13|with the	5|with two	-23|with us	5|with you	20|within a	-5|without a	-9|without the	21|with	8|wk 0	-10
wk	-10|woman	-8|women	-15|wood	-5|words	-15|word	18|work ,	-8|work .	-9|worked	-13|working days	-18|working	-26|works ,	-6|works .	-7|workshop	-6|works	-10
work	-20|worn	5|worry	-5|worse .	-5|worse	-13|worst	-5|worth	-20|would be	-19|would do	-6|would have	10|would like	-7|would rather	11|wouldn't	-14|would	25
write a	15|write it	6|write the	-8|write to	-7|write	12|writing ,	-7|written	21|wrong .	22|wrong	17|wrote it	-13|wrote	-35|w	-24|x 0	-13|x	-32|yard	-6
year $	-5|year ,	28|year .	36|year 0	-15|year we	-5|year's	-9|years .	-14|years	-48|year	33|yellow	-8|yes $	-5|yes ,	16|yes .	-10|yes to	28|yesterday ,	12
yesterday .	-6|yesterday	-10|yes	33|yet ,	11|yet .	-13|yet	8|you ,	44|you DAY	10|you NAME	-7|you and	-7|you are	-11|you can't	14|you can	-8|you don't	-5
you for	-6|you get	14|you go	6|you have	5|you know	-23|you to	-9|you write	36|you'd	-10|you'll	-12|you're	7|you've	-6|young	-12|your side	17|yourself	-8
yours	19|your	-7|you	-15|yrs	-8|yr	22|y	-6|zero	14|→ 0	14|→	-11`;
