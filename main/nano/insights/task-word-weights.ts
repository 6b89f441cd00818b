/**
 * What words and pairs of words weigh as signs of a task, in hundredths of log-odds; made by bench/quality/train-tasks.ts.
 * An entry is the words, a tab and the weight.
 */
export const TASK_WORD_WEIGHTS = `! !	61|! $	-14|!	-26|&	-11|( 0	-10|( DAY	-30|( NAME	-25|( a	20|( b	-14|( chair	-19|( me	12|( not	-15|( she	21|(	-32|) $	-32|) ,	-20|) .	-11|) 0	-19|) :	-33
) NAME	19|) and	19|) is	-9|)	41|, $	-65|, MONTH	14|, NAME	18|, after	10|, all	19|, although	-10|, and	19|, an	-17|, ask	6|, as	5|, at	-33|, a	-39|, back	-87
, because	24|, before	15|, both	11|, bring	42|, but	11|, by	33|, can	-19|, could	13|, day	-14|, don't	15|, done	-8|, do	42|, dry	-31|, eleven	-7|, even	29
, everyone	-7|, fine	40|, first	-17|, five	32|, for	25|, four	5|, get	58|, good	-19|, had	-19|, hand	15|, has	20|, have	43|, he's	13|, he	8|, his	6|, i'd	49
, i'm	33|, i've	46|, if	-47|, in	25|, it's	14|, it	-7|, just	7|, last	76|, leave	12|, let	-20|, low	-18|, maybe	17|, may	-12|, mine	38|, most	-13|, my	-17
, needs	12|, never	-16|, new	-25|, nobody	-6|, nothing	-28|, not	73|, no	37|, of	-27|, ok	17|, once	8|, one	-17|, only	19|, on	-28|, open	-8|, or	-33
, otherwise	38|, our	-5|, put	26|, ring	8|, room	-14|, said	8|, same	28|, says	5|, second	-11|, she's	-17|, she	-15|, signed	26|, since	19|, six	-15
, somebody	17|, sorry	20|, so	46|, starting	7|, still	-32|, take	31|, tell	29|, ten	38|, thanks	-15|, thank	-52|, that's	31|, that	38|, then	-5|, there's	23
, there	32|, they	7|, the	-11|, this	8|, though	8|, three	22|, to	38|, um	-22|, unless	-16|, until	10|, very	-6|, was	-5|, water	14|, we're	-12|, week	-8
, we	19|, what	-9|, when	-12|, which	-8|, who	12|, will	23|, without	10|, with	16|, yes	-45|, you're	-16|, you	28|,	17|- 0	-16|- NAME	59|- in	-9|- law	-12
- one	-24|- out	-24|- six	-6|- two	-5|- up	-23|- year	8|. $	-35|. (	-19|. ,	-11|. 0	-12|. b	14|. e	30|. m	-11|. the	8|.	-28|0 $	-15|0 )	-28|0 ,	-15|0 -	-28
0 0	-25|0 :	12|0 =	6|0 ?	23|0 DAY	8|0 MONTH	12|0 NAME	-10|0 am	15|0 and	-8|0 are	-9|0 as	9|0 at	15|0 a	-34|0 because	-12|0 before	29|0 but	-9|0 by	17|0 b	-16
0 cm	-5|0 c	-15|0 days	21|0 degrees	-27|0 each	56|0 euros	22|0 for	13|0 from	15|0 goes	42|0 g	-10|0 has	-12|0 have	-19|0 hours	16|0 hrs	6|0 h	5|0 if	16
0 in	-37|0 ish	32|0 is	-33|0 it	-5|0 kg	20|0 km	-25|0 k	-21|0 last	-5|0 may	-15|0 mins	5|0 minutes	-21|0 min	-9|0 ml	-6|0 months	8|0 more	7|0 m	-19|0 now	-10
0 o'clock	9|0 of	-30|0 on	-50|0 or	-11|0 out	-15|0 pages	10|0 per	18|0 pm	-7|0 p	-9|0 so	32|0 s	-25|0 tbsp	-13|0 the	-17|0 th	-5|0 to	-38|0 was	-8|0 weeks	-15
0 with	-12|0 working	-13|0 yrs	-19|0 →	5|0	6|: $	-54|: 0	-21|: NAME	27|: a	9|: does	-13|: it	7|: no	-12|: one	-11|: the	-21|: we	10|:	-25|; it	8|; i	12
; the	8|;	22|= 0	23|=	-57|? $	-29|? ?	50|?	-5|@ NAME	8|@	8|DAY $	7|DAY (	-14|DAY ,	65|DAY .	69|DAY 0	-30|DAY :	-12|DAY ?	-52|DAY NAME	-18|DAY at	-30
DAY before	-47|DAY evening	13|DAY for	-26|DAY in	-36|DAY is	-20|DAY it	-20|DAY morning	33|DAY next	-6|DAY night	21|DAY of	-8|DAY or	-12|DAY so	27|DAY then	35
DAY the	-15|DAY to	-20|DAY week	15|DAY when	7|DAY with	17|DAY	58|MONTH $	-5|MONTH (	-7|MONTH )	5|MONTH ,	-32|MONTH .	53|MONTH 0	-16|MONTH and	-37|MONTH at	-23
MONTH for	-5|MONTH meeting	10|MONTH so	-7|MONTH the	-8|MONTH to	-20|MONTH	-46|NAME !	-20|NAME $	-66|NAME &	-7|NAME (	-67|NAME )	20|NAME -	17|NAME .	16
NAME 0	10|NAME :	43|NAME ?	-9|NAME NAME	-64|NAME about	24|NAME and	-15|NAME asked	-9|NAME at	-7|NAME a	56|NAME before	17|NAME brought	-8|NAME by	7
NAME came	-23|NAME can't	-15|NAME can	11|NAME does	18|NAME for	6|NAME found	-18|NAME from	-37|NAME got	-19|NAME has	15|NAME here	-26|NAME in	-20|NAME is	36
NAME offered	28|NAME on	-54|NAME rang	-18|NAME said	-26|NAME says	-14|NAME takes	22|NAME the	20|NAME thinks	-33|NAME to	84|NAME wants	-27|NAME was	16
NAME went	-11|NAME will	51|NAME would	-19|NAME you	27|NAME	77|^ $	-21|^ (	9|^ -	-15|^ 0	-61|^ @	-6|^ DAY	-53|^ MONTH	-13|^ NAME	23|^ about	-13|^ actions	-6
^ after	-47|^ agreed	-27|^ ah	-6|^ all	15|^ also	6|^ and	77|^ anyone	12|^ anything	-15|^ any	11|^ an	21|^ aob	-24|^ are	-33|^ asked	7|^ ask	31|^ as	17|^ at	8
^ a	5|^ back	-14|^ because	-35|^ bed	20|^ before	-64|^ best	-13|^ be	14|^ booked	36|^ book	16|^ both	-11|^ bus	-10|^ but	44|^ by	-39|^ b	42|^ case	-6
^ chair	7|^ check	-8|^ closing	-15|^ could	65|^ count	35|^ c	42|^ day	13|^ dear	-62|^ didn't	-14|^ did	-26|^ does	-36|^ don't	49|^ done	-5|^ dr	-12|^ d	35
^ eleven	-17|^ evening	-8|^ everybody	29|^ everyone	30|^ everything	-6|^ every	-5|^ exam	-7|^ e	12|^ find	26|^ fine	26|^ fire	33|^ first	-27|^ five	-10
^ forty	-9|^ for	11|^ found	-10|^ four	-5|^ from	-21|^ get	39|^ give	10|^ going	27|^ good	-58|^ go	-35|^ had	12|^ half	-23|^ has	-33|^ have	53|^ he'd	7
^ he'll	-52|^ he's	-9|^ hello	-38|^ here	-12|^ her	-9|^ he	-39|^ his	-19|^ hi	-56|^ home	-10|^ honestly	-6|^ how	-14|^ h	-6|^ i'd	-16|^ i'll	58|^ i'm	8
^ i've	-72|^ if	-27|^ invoice	40|^ in	-43|^ is	-44|^ it'll	39|^ it's	-49|^ it	-32|^ i	-21|^ just	8|^ j	15|^ keep	19|^ keys	25|^ kindly	27|^ kind	-8|^ k	46
^ last	-31|^ leave	17|^ left	-15|^ let's	11|^ let	40|^ long	-14|^ look	-23|^ lost	-11|^ lovely	-13|^ lunch	-8|^ may	8|^ medical	11|^ members	47|^ me	28
^ mine	-30|^ minutes	-9|^ morning	-7|^ most	-12|^ mr	27|^ ms	-21|^ mum	10|^ my	-36|^ m	-11|^ needs	23|^ need	20|^ never	-20|^ new	95|^ next	-21|^ nice	-9
^ night	-22|^ nine	13|^ nobody's	-11|^ nobody	17|^ none	-12|^ noted	7|^ notes	-15|^ nothing	-11|^ not	-38|^ now	-29|^ no	-66|^ of	-6|^ oh	19|^ okay	-26
^ ok	22|^ one	53|^ only	-15|^ on	43|^ open	-8|^ order	22|^ our	-18|^ paid	-13|^ paper	7|^ pay	6|^ people	-14|^ phone	-5|^ photo	-38|^ please	-35|^ pls	-26
^ post	-22|^ put	14|^ p	-6|^ q	-14|^ reading	-9|^ red	-14|^ regards	-10|^ rent	-8|^ residents	-13|^ re	-8|^ right	19|^ ring	34|^ running	6|^ r	-14|^ same	11
^ say	23|^ see	-27|^ send	26|^ sent	5|^ seven	11|^ shall	-15|^ she'd	13|^ she'll	20|^ she's	15|^ she	-29|^ should	-27|^ sign	32|^ since	-19|^ site	9|^ six	-24
^ slept	-12|^ somebody	43|^ some	-20|^ sorry	-25|^ so	13|^ staff	18|^ stop	-35|^ sure	7|^ s	-6|^ take	25|^ tell	8|^ ten	-12|^ thanks	-30|^ thank	-17
^ that's	-10|^ that	47|^ then	33|^ there's	5|^ there	-42|^ they'll	10|^ they're	15|^ they've	-6|^ they	-35|^ the	-31|^ things	-21|^ thirty	-10|^ this	-13
^ three	5|^ ticket	-7|^ told	8|^ to	44|^ twelve	-7|^ twenty	-5|^ two	24|^ under	-13|^ until	31|^ up	-7|^ use	-17|^ volunteers	11|^ v	-5|^ ward	9|^ was	-8
^ we'd	14|^ we're	-35|^ we've	8|^ well	16|^ we	-26|^ what's	-9|^ what	-53|^ when	-37|^ where	-5|^ whether	-11|^ which	-42|^ while	-20|^ whoever	30|^ who	-23
^ why	-24|^ will	10|^ with	-30|^ works	-9|^ work	-12|^ would	-13|^ write	-32|^ written	-10|^ wrote	-8|^ yes	-10|^ you'll	27|^ you're	-10|^ your	-55|^ →	31
a )	25|a ,	-31|a .	38|a 0	42|a DAY	-11|a bad	7|a bag	26|a bit	10|a bottle	7|a bucket	-5|a bus	10|a cat	-13|a copy	24|a customer	-13|a date	34|a day	28
a decision	10|a different	-16|a dog	-17|a few	25|a form	8|a full	-17|a good	-18|a half	-29|a hole	-11|a letter	13|a list	26|a long	-5|a look	34|a man	-29
a minute	-17|a new	11|a nice	-12|a night	15|a note	19|a number	-29|a page	32|a person	40|a phone	5|a photo	29|a price	50|a second	-9|a short	55|a spare	34
a table	11|a test	23|a thing	10|a third	-5|a very	-7|a wedding	-25|a whole	-8|a year	-37|a yes	7|able to	-19|able	-19|about 0	-20|about a	10|about it	-9
about the	25|about	-42|above the	11|accepted	15|accept	-26|access	13|accident	11|accounts	35|account	-13|across the	-13|actions	16|action	8|active	-14
actually	-21|act	-19|address	22|add	23|adult	22|advice	16|after $	-17|after 0	6|after a	-6|after lunch	18|after that	-21|after the	12|afternoon .	13
afternoon	47|afterwards	-22|again $	21|again .	-29|again ?	16|again DAY	36|again and	11|again on	-40|against	-10|again	37|agency	5|agent	34|age	29|agreed ,	46
agreed .	7|agreed that	8|agreed to	-23|agreed	28|agree	-11|ahead	26|ah	-7|aid	63|air	6|alarm	54|all $	-34|all ,	-22|all .	-11|all 0	-14|all day	-5|all four	6
all in	-14|all of	14|all right	-18|all the	5|all three	-11|allowed .	10|allowed to	-6|allowed	10|allow	-43|all	7|alone	-33|already	5|also ,	20|also the	7
also	54|although	-16|am ,	-24|am .	-17|am i	9|am not	-14|among	10|an answer	61|an hour	7|and 0	-6|and DAY	-37|and MONTH	5|and NAME	-23|and again	11
and all	-15|and are	-10|and asked	-10|and ask	-8|and bring	12|and come	-28|and could	17|and did	-9|and does	-6|and don't	34|and do	-7|and for	-11|and four	-8
and had	-14|and half	-8|and has	28|and he's	22|and he	15|and i'd	6|and i'll	27|and i'm	14|and if	9|and in	-9|and is	18|and it's	-16|and it	13|and i	-20
and keep	26|and let	9|and look	19|and my	14|and never	-10|and nobody	-14|and nothing	11|and not	26|and now	-21|and one	9|and only	-8|and put	-24|and said	-16
and says	14|and say	25|and she	-30|and tell	18|and that's	8|and that	-10|and then	-64|and there's	-31|and there	-23|and the	-29|and this	9|and three	-19
and told	-5|and to	-45|and was	24|and went	-5|and we	13|and what	-44|and who	20|and will	68|and would	-12|and you	-21|and	-7|annual	-11|another	-14|answer .	6
answers	33|answer	28|any day	-9|any more	13|any of	14|anyone else	7|anyone	-28|anything .	-8|anything else	-14|anything	-38|anyway $	-12|anyway .	18
anyway	-10|any	-7|aob	-24|apart from	-11|apart	-25|apologies	-51|apology	20|apparently	-19|application	21|appointment	14|approval	5|approved .	6|approved	-17
app	-12|are .	-8|are 0	-26|are all	-5|are a	-11|are fine	-15|are in	7|are not	26|are on	19|are out	-10|are still	7|are the	-18|are we	-15|area	-11|aren't	19
are	-16|argue	-21|arguing	-12|arm	-9|arrived	18|arrive	-23|as a	-23|as for	22|as he	56|as if	-22|as in	8|as it's	10|as it	-5|as i	-16|as of	-15|as soon	35
as the	-22|as usual	-9|as well	14|as you	-29|ask .	-9|ask NAME	45|ask for	22|ask her	23|ask him	16|ask me	-27|ask the	13|asked ,	-11|asked .	-16|asked NAME	-5
asked about	-5|asked for	31|asked if	-9|asked me	9|asked the	-8|asked to	96|asked what	-12|asked whether	-26|asked	40|asking .	-15|asking for	-20|asking	19
asks for	-10|asks	41|ask	85|assessment	18|association	-9|at .	21|at 0	-46|at a	-37|at christmas	19|at eight	-13|at eleven	14|at five	-23|at four	30
at half	-11|at her	-16|at his	-5|at home	27|at lunch	28|at me	-16|at my	42|at nine	28|at noon	29|at once	-6|at ten	-6|at that	-6|at the	8|at this	-14
at three	5|at work	27|at your	-19|ate	-42|attached .	14|attached	-21|at	17|audit	37|autumn .	-10|autumn	-20|average	-19|away ,	15|away .	-23|away	12|a	10
b )	24|b ,	-33|b .	-9|b 0	8|baby	-24|back ,	21|back .	-43|back ?	-26|back DAY	32|back and	-20|back at	11|back from	-5|back in	-23|back of	-8|back the	-16
back to	27|back with	6|backwards	-9|back	30|bad .	-7|badly	-18|bad	-35|bag .	-16|bag of	28|bags	85|bag	24|bake	30|balance	-14|band	24|bank holiday	-5|bank	11
bar	-10|base	-21|batch	24|bathroom	36|bath	24|battery	-6|bay	33|bc	10|be 0	-22|be able	-25|be asked	8|be at	19|be a	21|be back	6|be done	-43|be found	55
be grateful	12|be in	17|be kept	10|be on	13|be paid	29|be there	8|be the	-17|be with	6|beautiful	-12|because he	-6|because it's	-33|because it	-10
because i	-11|because of	-23|because they	6|because the	-18|because	-53|bed .	25|bed 0	38|bedroom	-13|bed	46|been doing	-7|been	-63|bees	-8|before $	-30
before ,	6|before 0	10|before DAY	-8|before MONTH	-62|before anyone	-9|before he	9|before it	16|before i	8|before lunch	-7|before next	24|before noon	-14
before that	-5|before then	31|before they	-19|before the	20|before we	28|before you	-23|before	65|began	-5|begin	11|behind the	26|believe	-13|bell	8
belongs to	-6|belongs	-10|below	-21|bench	-7|beside	-11|best	-21|better than	-19|better	26|between 0	23|between the	-8|between	-5|beyond	6|be	-5|bigger	-23
big	33|bike	30|bill .	-16|bin	42|birthday	15|birth	-9|biscuits .	29|biscuits	22|biscuit	10|bit ,	-12|bit of	15|black	17|blank	-6|blind	-19|blocked	-28
bloods	-7|blood	-27|blue	10|board ,	27|boards	45|board	14|boat	-43|body	-21|boiler	34|book ,	8|books	14|book	47|boots	29|borrowed	7|borrow	36|both ,	-25
both	15|bottles	15|bottle	12|bottom	-34|bought	18|box ,	-9|box .	21|box	-7|boy	-37|branch	-12|bread	40|breakfast	15|breaks	-21|breath	-7|bridge	-6|bring a	28
bring it	30|bring the	36|bring your	13|bringing	24|brings	49|bring	110|broken	-19|broke	-22|brother	25|brought	-9|brown	-7|bucket	-7|budget	26|building	-16
built	8|burns	16|burnt	11|bus .	-18|buses	-22|business	-23|bus	8|but i'm	-8|but it	10|but she	-6|but then	13|but they	-20|but the	-21|butter	-14|button	-17
but	-70|buying	-8|buys	8|buy	64|by 0	55|by :	-13|by DAY	70|by MONTH	16|by NAME	-60|by a	-21|by email	16|by hand	-26|by itself	-25|by me	10|by my	-8|by next	18
by noon	16|by one	9|by ten	-11|by then	27|by the	6|by this	6|b	-5|c )	38|c ,	16|cable	13|cake .	-7|cake	27|calendar	-12|call ,	20|call .	-18|call the	22
called NAME	-17|called	-59|calling	37|call	35|calm	20|came ,	35|came .	-5|came back	-21|came in	-13|came on	-10|came out	25|came round	-5|came to	-7|camera	-9
came	-27|can ,	-15|can .	10|can be	-11|can come	46|can have	7|can hear	-21|can i	-32|can only	-18|can see	-20|can take	-15|can we	10|can you	-25|can't ,	-25
can't be	13|can't do	18|can't	-26|cancelled	-12|cancel	9|candidate	-14|candles	-7|cannot be	-8|cannot	-47|can	9|card $	33|card ,	-11|cards	62|card	44
caretaker	16|care	-30|carried	-19|carrying	-9|carry	50|cars	-14|car	-28|case 0	-7|cases	31|case	34|cash	40|catch	24|cat	-20|cause	-7|ceiling	19|cells	-11
centre	-14|certificates	23|certificate	57|cert	-8|chair )	-21|chair .	31|chairs	52|chair	31|chance	10|change it	-21|change the	31|changed the	-22|changed	30
change	18|changing	49|channel	-16|chapter 0	16|chapter	-5|charge .	15|charged	32|charge	62|chart	-17|chase the	8|chase	53|chat	-16|cheaper	12|cheap	31
check the	7|checking	42|check	59|cheese	14|chest	12|children	-26|child	-6|choice	-12|choir	-37|choose	-6|christmas .	-15|christmas	-56|church ,	18|church	12
city	20|claim	28|class	15|clause	15|clean ,	15|cleaned	-10|cleaning	-24|clean	34|clear the	45|cleared	-9|clear	16|client	-10|clinic	5|clock	-27|close of	13
close the	21|close this	7|closed .	-6|closed 0	-9|closed	-77|closes	19|close	44|closing this	-36|closing	-32|club ,	-5|club	-20|co -	9|coach	17|coats	-11
coat	-14|coffee .	7|coffee	13|cold ,	14|cold .	-11|cold	-9|collection	-8|collect	34|college	-19|colour	19|column	17|come $	-11|come back	52|come down	-6
come in	-30|come out	-11|come to	-16|comes back	-19|comes on	-17|comes out	20|comes	-34|come	19|coming DAY	36|comments	7|comment	34|committee ,	-9
committee	19|community	-32|company	29|complained	-9|complaint	-9|complain	-6|complete	45|concert	14|condition	-18|confirmed	-12|confirm	47|consent	10
considered	-7|consider	34|contact	29|contract .	16|contractor	31|cook	-18|cool	-16|copied	-32|copies	22|copy of	16|copy	60|corner .	-18|corner	8|corrected	-8
correct	-11|cost 0	-7|costs 0	-11|costs	25|cost	-16|could be	-12|could do	-16|could go	8|could have	-13|could you	46|could	32|counter	10|country	-14
county	-11|count	23|courier	8|course	5|cousin	-23|covered	19|covers	-12|cover	21|cow	8|cracked	11|crane	8|cream	22|credit	20|crew	-14|cross	-14|crying	-10
cry	-30|cupboard	21|cup	-6|current	13|curtains	17|curve	-25|customer $	-7|customers	-14|customer	-23|cut the	15|cuts	12|cutting	-7|cut	-15|cycle	-8|c	25
d )	37|dad's	15|dad	9|damp	-17|dark .	-8|dark	-18|data	-38|date .	18|date of	-7|dates	-13|date	16|daughter	-8|day $	-10|day ,	6|day .	11|day 0	-36
day before	-35|day of	28|days $	-19|days ,	-16|days .	-11|days and	13|days of	23|days	-5|dead .	9|deadline is	-10|deadline	-5|dead	-28|dear NAME	-38
dear mr	-10|dear	-42|decided to	-17|decided	-33|decide	32|decision	-8|deck	-11|default	-5|degrees ,	-30|degrees	-35|delay	-6|deleted	16|delete	7|delivered	-18
delivery	8|deliver	-17|demo	8|dentist	-17|department	29|deposit	41|depot	-7|desk $	29|desk ,	9|desk .	5|desk	23|details	-20|diary	20|did ,	21|did .	-7
did it	-18|did i	14|did not	9|did the	-10|did we	-9|didn't	-54|did	-16|died	-5|dies	-15|die	-32|different	-41|dinner	50|direction	7|directly	7|director	-13
direct	27|discount	13|discussed	-21|discussion	-13|dishwasher	21|disk	5|display	20|district	-9|do $	-34|do ,	-7|do .	15|do DAY	10|do a	27|do for	24|do it	-13
do i	-54|do not	34|do that	43|do they	-14|do the	39|do this	-27|do we	-80|do with	-7|do you	-70|dock	15|doctor	24|does .	-7|does it	10|does not	-17
does the	-24|doesn't .	-7|doesn't	-44|does	-9|dog .	-11|dogs	-6|dog	-7|doing it	-7|doing the	5|don't .	24|don't ask	-26|don't have	6|don't know	-12
don't let	42|don't mind	5|don't need	-28|don't use	30|don't want	-49|don't	38|done $	-14|done .	-12|done before	15|done by	-9|done	32|door ,	32|door .	-16
doors	-5|door	18|dot	5|down $	8|down ,	13|down .	14|down for	-37|down on	-13|down the	12|down to	-18|down with	9|down	-10|do	23|dr .	7|draft	69|drain	-10
drawings	27|draw	21|dress	28|drew	11|drill	-22|drink	-6|drivers	-5|drives	27|drive	25|driving	12|dropped	12|drops	5|drop	42|drove	-28|dry .	5|dry	17|dr	6
due 0	32|due DAY	13|due on	-13|due	64|during the	-8|during	12|d	20|e -	-12|e .	25|each ,	-10|each .	29|each of	26|each	15|easter	-42|eaten	-15|eating	-24
eats	-16|eat	-8|edge	-25|eggs	19|egg	-7|eight ,	-10|eight .	-10|eighteen	-23|eighty	-19|eight	18|electrician	60|electricity	11|electric	-15|eleven .	17
eleven	-51|else .	-5|else's	-14|else	13|email .	-21|emails	-5|emergency	-9|emptied	8|empty	9|end ,	-6|end .	-9|end of	42|ended	-7|ending	-8|ends	-20|end	15
engineer	10|engine	-22|english	-20|enough .	10|enough	19|enter	-23|entry	16|envelope	28|error	-28|essay	22|euros .	-7|euros	18|euro	8|even if	47|evening ,	36
evening .	-10|evening	26|even	26|every 0	-11|every day	-22|every year	-8|everybody	-31|everyone .	-15|everything .	17|everything	-29|every	7|ever	-40
evidence	-10|exactly	-17|exam is	-7|exams	8|exam	5|except the	9|except	-20|exchange	-14|exists	-13|exist	-10|expected	-17|expired	19|explained	-35|explain	5
export	-18|extension	-14|eyes	9|eye	49|face .	-16|face	32|facilities	-6|failed	-12|fails	-23|failure	-9|fail	-9|fair .	-5|fair	-19|falls	48|fall	-13
families	16|family .	10|family	-14|fan	18|far .	-12|far	-46|father	-11|fat	-20|favour	-7|feeling	-24|feels	-8|feel	-33|fees	20|feet	-19|fee	9|fell	6|felt	-6
fence	-24|ferry	-21|fetch	-5|fewer	-17|few	12|fifteen	-5|fifty	-6|fight	-21|figures	27|figure	-6|file .	-14|files	-15|file	83|fill in	14|filled in	21
filled	33|fill	33|film	33|final	13|finance	-8|find out	53|find the	-10|find	26|fine $	5|fine ,	36|fine .	-13|fine	28|fingers	-7|finger	-12|finished	-10
fire	49|firmware	-7|firm	-11|first $	40|first ,	14|first .	-15|first 0	32|first aid	43|first and	-10|first one	-7|first thing	22|first week	-13|first	20
fish	-32|fits	-10|fitted	10|fit	38|five ,	18|five .	-38|five minutes	-9|five	-9|fixed .	13|fix	14|flat 0	-10|flats	-14|flight	-19|float	17|flood	-20|floor ,	7
floor .	-7|floor	22|flour	8|flowers	22|flu	-10|fly	6|folder	39|follows	-17|follow	34|food	50|foot	-27|for 0	31|for DAY	31|for MONTH	22|for NAME	55
for about	-15|for all	-13|for an	-34|for a	-40|for being	-6|for both	-27|for each	-8|for four	-5|for his	-33|for it	-33|for me	13|for my	-5|for next	28
for nine	13|for nothing	-6|for now	-23|for one	-28|for six	-13|for ten	25|for that	-37|for the	29|for this	15|for twenty	-7|for what	10|for which	13
for your	-17|for you	10|forecast	29|forgot	9|form ,	39|form .	-14|forms	22|form	105|fortnight	-8|forty -	-18|forty minutes	-7|forty	-50|forum	-11|for	8
found .	46|found out	-8|found that	-15|found the	-11|four ,	8|four .	51|four days	-11|four of	11|four times	-7|fourteen	8|fourth	-23|four	-9|frame	-10
free ,	-9|free .	-7|freezer	18|free	-19|fresh	54|fridays	-16|fridge .	-8|fridge	16|friends	9|from 0	-55|from DAY	-8|from MONTH	-31|from NAME	31|from a	-5
from here	7|from home	-9|from last	34|from me	32|from now	-8|from our	11|from that	6|from the	-24|from your	30|from you	21|from	25|front of	-36|front	9
frost	-26|frozen	-41|fruit	-17|full ,	-10|full .	-6|full of	-9|fully	16|full	-13|fund	16|funeral	-17|funny	-11|further	23|f	30|g .	-11|gap	-27|garlic	-11
gas	-11|gate ,	10|gate .	-6|gave	-18|general	-20|generator	33|german	13|get a	39|get in	-31|get it	34|get them	19|get the	14|gets the	12|gets	37|getting	24
get	84|gift	10|girl	15|give it	-6|given	39|gives	-33|give	15|giving	-33|glad	32|glasses	24|glass	-17|gloves	41|glue	30|go ,	7|go .	6|go and	20|go back	11
go home	7|go in	16|go on	-35|go out	23|go over	17|go round	27|go through	23|go to	27|go with	-22|goat	-14|god	-23|goes .	-5|goes off	7|goes on	8|goes out	7
goes	18|going to	-38|going	-14|gone ,	-14|gone .	20|gone	-55|good ,	-11|good .	-7|good evening	-12|good for	-12|goods	14|good	-18|got 0	-19|got a	-43
got it	11|got the	68|got to	24|got	20|government	34|go	37|gp	25|grandmother	22|grand	-9|grant	24|grateful	12|great	-9|green .	-14|ground	-27|group .	-7
group	32|guess	29|guests	-7|guest	18|guys	-12|guy	-17|gym	17|g	-35|h ,	-8|had .	-6|had 0	-6|had a	-23|had been	-8|had gone	12|had it	35|had no	9|had the	-23
had to	-50|hair	-9|half ,	7|half .	-25|half 0	8|half a	16|half of	-6|half past	-7|half term	23|half the	-16|half	-22|hall ,	-12|hall is	-32|hall	-29
hand ,	-19|hand in	21|handed	-6|handle	12|hands	-18|handwriting	21|hand	-5|hangs	-16|hang	8|happened	-8|happens	-20|happen	-10|happy to	50|happy	9|harbour	14
hardly	-22|hard	54|has 0	-14|has agreed	25|has anyone	-11|has asked	-11|has a	-31|has been	16|has come	-15|has decided	-10|has gone	-17|has had	50|has it	-20
has never	21|has not	-9|has no	-16|has offered	25|has one	12|has the	30|has to	34|has two	-6|hasn't	-22|has	-29|hate	-14|hat	-37|have .	23|have an	10
have asked	-18|have a	38|have been	-33|have not	12|have no	-15|have the	13|have to	-5|have two	12|have your	11|have you	12|haven't	30|having	49|he asked	-5
he came	19|he can	-11|he could	-12|he did	10|he doesn't	-9|he does	8|he gets	24|he had	-15|he is	5|he needs	-13|he said	-8|he thinks	-11|he wants	-23
he was	-6|he will	26|he'd	-7|he'll be	-7|he'll	16|he's been	-5|he's	35|health	-5|hear me	-33|heard	-23|hearing	-14|hear	-27|heating	-13|heat	-44|height	-8
held	-17|hello ,	-11|hello NAME	-17|hello	-41|help .	-6|her $	6|her ,	-14|her DAY	30|her a	34|her in	-24|her own	-14|her the	-15|here $	31|here .	-34
here and	17|here	-12|herself	8|hers	-13|her	51|he	-12|hi ,	-6|hi NAME	-43|hide	35|higher	-7|high	-42|him $	-20|him ,	11|him about	-5|him at	23|him a	7
him for	-8|him the	11|him to	-13|himself ,	13|himself	-14|him	55|hip .	-12|hip	-6|his .	-7|his own	-12|history	6|his	-11|hit	7|hi	-55|hold the	11|holding	-24
holds	-12|hold	5|hole	-13|holiday	-9|home ,	49|home .	18|home DAY	-6|home by	-6|home	-31|honestly	-38|honest	9|honey	5|hope	-27|horse	-24|hospital	-25|host	18
hotel	-22|hour ,	6|hour and	-17|hours ,	42|hours .	-17|hours and	-13|hours	14|house ,	-5|house .	5|housing	-18|how it	-9|how long	-6|how many	-11|how much	-8
how to	11|how	-18|hrs	6|hr	5|huddle	-15|hundred	-14|hung	-6|hurt	28|husband	16|hut	15|h	-18|i .	20|i DAY	-27|i also	-7|i am	-11|i asked	-24|i ask	-18
i believe	-9|i can't	-5|i can	44|i could	-24|i counted	-9|i didn't	27|i did	9|i don't	-32|i do	13|i forgot	11|i get	9|i got	22|i go	5|i hadn't	10|i had	-28
i haven't	-7|i have	-33|i hope	-11|i keep	-25|i know	-35|i leave	-10|i like	6|i looked	-15|i love	-6|i made	-6|i make	10|i mean	16|i must	5|i owe	15|i put	-5
i rang	-16|i read	-12|i said	14|i saw	-11|i say	23|i see	-24|i shall	32|i should	-52|i still	12|i take	60|i tell	-11|i think	-41|i thought	-20|i told	-8
i took	-9|i used	-7|i wanted	-6|i want	-16|i went	-7|i will	45|i won't	10|i wouldn't	-18|i would	47|i write	38|i wrote	-18|i'd like	-21|i'd rather	-10
i'd say	-25|i'd	18|i'll ask	27|i'll be	-58|i'll do	-5|i'll go	10|i'll have	27|i'll phone	9|i'll put	30|i'll ring	7|i'll take	-69|i'll write	18|i'll	79
i'm 0	-24|i'm at	-39|i'm doing	-7|i'm going	-17|i'm in	-31|i'm not	-39|i'm sorry	-21|i'm the	8|i'm to	57|i'm	7|i've a	-19|i've been	8|i've got	28|i've had	10
i've put	-5|i've	-33|ice	17|idea ,	-14|idea	-23|id	15|if he	-13|if it's	71|if it	-40|if i	-7|if not	37|if she	7|if somebody	34|if there	-9|if they	-28
if the	-28|if we	-32|if you're	-21|if you	-29|if	23|ignore	-20|ill	5|import	7|im	28|in $	15|in ,	-22|in -	7|in .	42|in 0	-5|in ?	27|in DAY	-5|in MONTH	5
in NAME	-7|in all	-12|in and	26|in an	-10|in at	-17|in a	-40|in bed	24|in before	-10|in by	84|in case	-7|in favour	-10|in for	-22|in front	-34|in her	-17
in his	21|in it	-27|in may	12|in my	21|in nine	-11|in one	-18|in on	16|in order	-17|in person	9|in that	-27|in there	17|in the	-20|in this	-27|in to	7
in which	-8|in writing	65|in your	17|incident	-13|including	-5|income	33|index	12|informed	5|inside the	-10|inside	-6|inspected	11|inspection	17|inspector	-9
instead	-12|insurance .	10|insurance	21|insurers	28|interest	-38|internal	-15|internet	14|interviews	15|into the	24|into	11|invoices	26|invoice	45|in	6
is $	-12|is ,	5|is .	-35|is 0	-21|is DAY	-39|is NAME	-23|is about	-8|is already	5|is another	-10|is an	13|is at	-16|is a	-29|is back	-5|is being	17
is booked	10|is dead	-5|is done	-7|is down	6|is due	7|is enough	6|is fine	-8|is free	7|is from	48|is full	7|is going	33|is good	-6|is in	-12|is it	-45
is my	-12|is needed	-17|is not	-20|is now	8|is no	-19|is off	-22|is one	13|is only	-8|is on	-10|is out	9|is still	-28|is that	12|is there	7|is the	-25
is too	6|is to	53|is two	17|is up	-29|is what	-11|is with	23|is worth	-10|is wrong	20|ish	16|isn't a	12|isn't the	-15|isn't	-12|issue	32|is	-20|it !	21
it $	19|it ,	15|it .	-18|it ?	-19|it DAY	64|it after	40|it again	5|it and	-38|it as	-10|it at	18|it back	-22|it before	25|it be	-15|it but	-5|it by	-24
it can	29|it comes	11|it cost	-10|it doesn't	-15|it does	-19|it for	-9|it from	22|it gets	6|it goes	24|it had	-5|it in	57|it isn't	8|it is	15|it last	-9
it like	-12|it may	-13|it needs	26|it now	27|it off	13|it out	-13|it over	17|it rains	-12|it says	7|it should	-20|it stays	-14|it takes	-23|it the	-32
it took	-8|it to	-17|it under	40|it up	22|it wasn't	-7|it was	-5|it went	20|it will	-37|it with	20|it'll be	15|it'll	12|it's 0	40|it's always	-9|it's a	-53
it's been	21|it's in	-25|it's me	-31|it's not	-30|it's only	12|it's the	-18|it's	10|item	-17|its own	-27|itself .	-10|itself	-12|its	-24|it	32|i	-18|j .	-8
jam	35|job .	25|jobs	-11|job	33|joint	13|joke	-5|just a	8|just	-9|k .	47|keep it	7|keeping	-5|keeps the	21|keeps	-7|keep	33|kettle .	11|kettle	28|key ,	40
keys	40|key	64|kg	9|kids	24|kiln	-11|kind regards	-24|kindly	30|kind	-23|kitchen	6|kit	-11|km	-31|knee	-42|knew .	-5|knew	-30|knife	11|knock	-23|know ,	-12
know .	-33|know about	10|know by	-22|know how	-5|know that	10|know the	7|know which	22|know who	-27|known	-9|knows	25|know	8|labels	39|label	14|labour	-27
lab	29|ladder	11|ladies	-5|lady	-18|lad	-7|lake	-14|landing	-16|landlord	27|lands	-25|land	-8|lane	-11|large	11|last .	-10|last DAY	-23|last minutes	-8
last month	-14|last night	-28|last one	22|last thing	-8|last time	39|last week	25|last year's	5|last year	35|last	33|late ,	-23|late .	-28|later ,	11
later .	-12|later than	47|later	37|latest .	-9|latest	34|late	-7|laughed	-28|laugh	-9|laundry	18|law	-32|lead	-14|learned	-14|learn	21|least 0	-36
leave the	26|leaves	-19|leaving	11|leeds	-12|left .	29|left the	15|left	27|legal	26|leg	22|lend	55|lent	-20|less than	11|lesson	-9|let me	-18|let them	13
let the	27|let us	26|lets	-18|letter ,	27|letter .	-5|letter from	-16|letters	32|letter	57|let	14|level 0	20|licence	74|lie	-6|life	-17|lift	36|light is	-11
lighting	-8|light	-14|like 0	21|like an	-7|like a	-49|like it	32|like that	-9|like the	-26|like to	-80|like us	-15|liked	-12|likes the	-14|likes	-30|like	-26
lime	28|limit	23|line ,	19|line .	-31|lines	-16|line	15|link	5|list ,	38|list .	-18|list is	9|list of	34|listened to	-8|listened	-16|listen	-11|list	30
litres	11|little	-8|live with	-37|live	-32|loaded	7|load	-14|loan	-11|local	-7|locked	-33|lock	6|logged	-7|login	7|logo	-12|log	17|lol $	-5|lol .	-14|lol	-21
london	-11|longer	-17|long	-12|look .	16|look like	-20|look up	38|looked at	-9|looked	-41|looking	39|looks at	-12|looks like	-16|looks	-13|look	49|loose	16
lose the	-21|lose	-22|loss	-24|lost	-11|lot .	14|lot of	-5|lot	17|loud	-26|lovely .	-7|lovely	-26|love	-20|low	-25|luck	9|lunch $	32|lunch ,	-11|lunch	30|l	22
m .	-14|machine .	-10|machines	-14|machine	-21|made the	-12|made	-22|mad	-16|mail .	19|mail	12|maintenance	6|main	-32|make a	-8|make it	-6|make the	23
maker	-8|makes the	13|make	43|making	21|man .	11|man in	9|management	9|manager	16|many	-30|marked	15|marketing	10|market	-13|marks	10|mark	17|maths	-28
matters	40|matter	-10|may $	-8|may ,	-9|may 0	-11|may and	18|may be	-7|maybe	-9|me $	-15|me (	-20|me )	-13|me .	6|me :	30|me ?	-13|me DAY	12|me and	-14
me before	12|me by	11|me for	27|me have	8|me in	-29|me know	13|me on	6|me the	38|me what	20|mean ,	-8|means	-17|meant to	-16|meant	-20|meanwhile	10|mean	-30
measured	-9|measure	-10|medical	32|meeting ,	26|meeting .	10|meeting :	-10|meets	-8|meet	-17|membership	-14|members	55|member	-9|memory	-12|mended	-19
mentioned	10|mention	8|menu	30|men	-21|merged	39|messages	-12|message	11|mess	9|meter	7|metres	-9|met	6|me	26|mid -	-6|middle of	-9|middle	-43|midnight	12
mid	-14|mileage	25|miles	-5|mill	5|min ,	-13|min .	-15|mind	-18|mine ,	27|mine .	7|mine	63|mins	32|minus 0	-7|minus	-30|minute ,	-17|minutes $	14|minutes ,	24
minutes .	-32|minutes on	-7|minutes	-34|minute	-18|min	-22|missed	5|missing	25|miss	-9|mistake	-23|mix	-8|ml	-6|mm ,	18|mm	8|mobile	13|module	8|moisture	-21
moment	12|monday's	48|mondays	20|money ,	24|money .	22|money	-42|month $	-10|month end	21|months ,	-15|months .	-9|months	-11|mood	-8|more ,	-34|more .	14
more than	-31|more	-6|morning $	29|morning ,	9|mornings	-14|morning	-5|most of	5|mostly	-27|most	-39|mother's	-8|mother	-30|mould	9|mouth	7|move the	-6
moved the	-6|moved to	-28|moved	-69|moves	-28|moving	-10|mr NAME	-23|mrs .	-8|mrs NAME	-20|mrs	-27|ms .	-10|ms NAME	-7|ms	-16|much	-26|mud	-13|mug	-10
mum's	18|mum	26|museum	-5|music	-35|must be	29|must not	12|must	29|my brother	27|my daughter	-15|my desk	10|my own	-14|my phone	-8|my sister	7|myself .	30
myself	11|my	-23|m	-26|nail	-17|name .	6|name and	10|name on	6|named	-16|names	27|name	38|near the	23|nearly	-26|near	28|need 0	15|need a	32|need the	-17
need to	-38|needed	52|needs a	20|needs	17|need	33|neighbour's	-15|neighbours	-16|neighbour	20|neither	-19|net	-21|never	-57|new ones	-16|new one	16
newsletter	12|news	-15|new	19|next DAY	26|next meeting	33|next one	-14|next time	24|next to	-44|next week	-18|next year	10|next	23|nicely	30|nice	-30
night $	36|night ,	21|night .	-15|night and	-9|night	-17|nine ,	-5|nineteen	-16|ninety	-11|nine	-44|no $	-28|no .	-11|no ?	5|no class	-6|no further	-6
no money	-16|no more	-29|no need	-12|no to	-9|nobody .	-5|nobody else	-21|nobody had	7|nobody has	-39|nobody is	34|nobody knew	-17|nobody's	-13|nobody	-53
noise	-9|none .	-14|none of	-7|none	-21|non	31|noon ,	9|noon .	-6|noon	27|normally	-14|normal	-28|north	-7|not ,	29|not 0	-30|not at	7|not a	15|not been	-5
not before	-43|not be	-31|not doing	-8|not even	-19|not going	-7|not have	-31|not in	17|not just	27|not me	-14|not on	5|not this	-30|not to	5|not use	53
not yet	6|not your	-10|noted .	-5|noted	-7|notes ,	-19|notes .	25|notes	-31|note	13|nothing ,	-11|nothing .	5|nothing else	29|nothing for	-11|nothing in	-24
nothing to	-29|nothing	-69|notice .	8|noticed	-14|notice	-5|not	-17|now $	51|now ,	6|now .	-10|now and	-20|now i	-10|now on	-34|now the	-5|no	-33|number ,	21
number .	10|number 0	21|number is	-10|number on	-35|numbers .	-17|numbers	11|number	14|n	-6|o .	10|o'clock .	-11|o'clock	20|oak	5|of 0	8|of DAY	-19
of MONTH	27|of NAME	-19|of a	-21|of course	29|of everything	7|of her	-16|of it	-17|of may	-16|of me	-18|of my	-23|of next	-9|of our	-17|of that	10|of them	-44
of these	-11|of the	5|of this	14|of those	-10|of three	7|of us	32|of your	5|off $	-23|off and	-26|off a	-12|off for	-9|off to	7|off with	32|offered to	26
offered	-6|offer	-14|office ,	31|office .	-5|officer	6|office	-10|off	7|often	-15|of	-31|oh ,	14|oh	-8|oil	-18|ok $	-13|ok ,	-11|ok .	-10|ok so	-16|okay ,	-20
okay .	16|okay	-24|ok	33|old .	10|old one	7|old	26|on ,	-10|on -	-15|on .	-32|on 0	35|on ?	-5|on DAY	-10|on MONTH	-18|on NAME	-15|on an	-14|on a	-45|on her	16
on his	41|on hold	-9|on leave	-19|on me	25|on my	48|on our	-6|on page	5|on paper	7|on site	-14|on sundays	9|on that	13|on their	-21|on them	-8|on this	6
on top	-11|on to	43|on two	-5|on your	19|once .	-29|once a	-12|once more	-14|once	37|one $	-15|one ,	56|one .	10|one ?	-23|one and	11|one by	-21|one for	18
one has	-18|one in	-13|one is	-23|one line	30|one of	13|one on	-21|one page	14|one thing	-13|one time	-10|one to	16|one who	-23|one with	-12|one's	8|ones ,	10
ones .	-12|ones	-41|one	-6|onions	-33|online	22|only ,	-16|only .	17|only 0	-13|only if	-30|only	-35|onto	-12|on	-5|open ,	-18|open .	-18|open the	25
opened it	6|opened the	-14|opened	-21|opens	28|open	-29|opinion	-13|options	-12|or 0	-15|or a	-12|or do	-11|or is	-5|or not	36|or no	47|orange	6|order .	-8
order 0	-15|order of	-11|order the	26|ordered	-31|orders	26|order	32|or	-9|other .	-10|other business	7|other way	-18|others	20|otherwise	-6|other	15
ought to	-8|our own	-6|ourselves	-9|our	6|out $	26|out ,	-55|out .	39|out DAY	53|out at	-12|out a	-5|out by	-23|out in	9|out of	-34|out on	-11|out to	-45
out what	34|out with	5|outside	-22|out	42|oven	33|over ,	-33|over .	-13|over 0	6|over a	-18|over from	7|over on	7|over the	-17|over to	23|overnight	13
over	-41|owes	-8|owe	98|own .	13|owner	7|own	14|p .	14|p 0	-16|page ,	13|page .	-17|page 0	19|pages ,	10|pages	37|page	43|paid .	29|paid for	-15|paid the	-15
paid	50|painted	6|pain	-19|pair	28|pallet	-8|pan	-19|paper ,	24|paper .	34|papers	8|paper	20|paragraph	29|parcel	22|parents	43|parked	-11|parking	-20|park	-23
party	-8|part	-16|passed	6|passport	68|pass	19|past 0	37|past the	-21|patch	-18|patients	13|patient	11|pay for	-6|pay the	-9|paying	32|payments	-31|payment	8
pays	-8|pdf	-27|pending	-9|pen	7|people $	22|people ,	18|people .	11|people and	-6|people are	-5|people have	-13|people in	-12|people	-22|percent	-13
perfect	-6|perhaps	43|period	31|permission	-17|person ,	40|person .	-13|person who	16|person	22|per	32|petrol	9|phone $	23|phone ,	7|phoned	12|phones	27
phone	7|photo of	29|photographs	43|photos	46|photo	8|physics	-18|physio	-16|piano	-8|picked	-9|picking	31|pick	32|picture of	12|pictures	17|picture	8
pieces	-10|piece	12|pilot	6|pink	-12|pinned	12|pin	26|pipe	32|place .	13|places	-9|place	22|planned	6|plant	-9|plan	40|plastic	-22|plates	29|plate	-13
played	-12|plays	12|play	-49|please $	9|please ,	33|please .	59|please don't	-50|please let	-18|please send	9|please	37|pleasure	22|pls $	24|pls	-11
plumber	27|plus	-15|pm $	-14|pm .	17|pm	-23|point .	7|points	-11|point	-6|policy	7|polite	-8|poor	10|portal	7|port	-16|possible	10|post .	25|post office	25
posted	17|posters	26|poster	33|post	71|power	7|po	8|practical	10|practice	-24|pre -	-9|prefer	-24|prepared by	8|present .	-6|present	28|pressure	-9|press	33
previous	10|pre	10|price .	17|prices	38|price	9|primary	-17|printed	-24|printer	-26|prints	-5|print	60|priority	-9|private	-9|probably	-11|probe	-10
problem .	-6|problem	11|production	13|product	-11|prof .	8|prof	9|programme	15|program	21|project	-34|promised to	18|promised	73|proof of	38|proof	38
properly	25|proper	37|proposal	-5|proposed	-17|provided	-20|public	-8|pulled	-7|pump	12|purchase	6|put it	6|put on	5|put the	18|put up	-13|puts	7|put	16|p	7
q 0	-17|quality	-12|quarter	20|question .	-7|questions	-40|question	-6|queue	7|quickly	19|quid	46|quiet	21|quite	-15|quoted	-10|quotes	21|quote	29|q	-28|r .	8
r 0	-9|rack	-27|radio	12|rail	6|rain .	-14|rains	8|rain	-27|raised	23|raise	-20|ramp	7|ran out	6|rang	-53|ran	-15|rate	-19|rather than	35|raw	-6|rd	12|re -	20
re :	-29|reach	22|read it	11|read out	-12|read the	36|readers	-7|reader	12|readings	25|reading	9|reads	-15|read	-21|really	18|real	-37|rear	-10|reasonable	-12
reasons	12|receipts	45|receipt	26|received	-26|reception	9|recommended	35|recommend	58|recorded	6|recording	-10|records	-6|record	6|red .	-22|redo	100|red	-50
reference	-9|refresher	19|refund	-32|refused	5|ref	-18|regards ,	-24|regards NAME	-7|regards	-34|register	27|rehearsal	27|rejected	-18|released	20|release	42
reminder	-7|removed	-12|renewal	21|rent	11|repaired	9|repair	-5|repeat	69|replaced	43|replacement	12|replace	27|reply to	23|reply	41|report .	26|reported	-31
reports	50|report	-12|required	15|residents	-16|restart	40|results	7|returned	-25|return	91|review	24|re	5|rice	-15|ride	-5|right ,	7|right .	-22|right	-43
ring NAME	23|ring him	15|ring the	13|ringing	41|ring	112|river	-13|road ,	-13|road	6|roll	15|room $	-22|room ,	-20|room .	21|room 0	15|room for	-8|room is	10
rooms	-36|room	-30|rose	7|rota	27|roughly	-27|round the	21|row	-44|rubber	-15|rules	-19|rule	-22|run .	-10|run it	-12|run the	33|rung	13|running .	-20
running	16|run	-12|r	-7|s .	-10|sad	-9|safety	44|safe	14|said ,	-23|said .	-23|said a	-13|said it	34|said i	7|said no	-12|said she'd	16|said so	11
said that	25|said they	-9|said the	-20|said we	-18|said yes	12|said you	30|said	-10|sales	15|sale	-11|salt	-30|same .	5|same as	-17|same day	-8|same thing	15
same time	-11|same	15|sample	29|sandwiches	-14|saturdays	-40|saved	5|saw it	-10|saw	-18|say ,	-6|say .	22|say 0	7|say no	-25|say so	14|say that	-48
say the	-36|say what	47|say yes	12|saying	-15|says ,	-11|says .	-5|says 0	-42|says NAME	-6|says he	-8|says it's	5|says it	-15|says no	-16|says that	-16
says the	37|says yes	8|says	-65|say	-20|scale	19|scanned	12|scanner	7|scan	11|schedule	21|school ,	8|school	-23|scope	-12|score	-17|screen	-14|script	-12
sealed	17|season	-35|seats	10|seat	-13|sea	-16|second -	8|second half	16|second one	-12|second	14|secretary	12|section	10|security	-13|sec	-11|see .	-20
see if	11|see it	-33|see the	37|seeing	25|seen it	10|seen the	12|seen	-20|sees	28|see	-12|self	-7|selling	-10|sell	-14|send a	-5|send it	-35|send me	47
sending	73|send	84|sense	-17|sensor	7|sent .	7|sentence	-6|sent	6|separate	36|serial	16|serious	-18|services	15|service	-33|session	-17|set it	-11|set up	-25
sets	-14|settings	15|setting	22|settled .	-13|settled on	5|settled	-12|settle	44|set	9|seven .	-21|seven	-29|several	-10|shall i	7|shall	18|share	-33|sharp	31
she asked	-18|she did	21|she does	21|she had	-5|she has	-10|she isn't	9|she is	-11|she said	28|she told	33|she wants	-34|she was	-11|she will	9|she'd	29
she'll	47|she's at	-12|she's got	-6|she's	32|shed	21|sheep	-19|sheet .	20|sheets	49|sheet	27|shelves	-12|she	-19|shift .	11|shift	18|ships	-12|ship	21
shoes .	28|shoes	39|shoe	-18|shop ,	13|shopping	-10|shop	-42|short	-6|should be	37|should do	-17|should not	-15|should we	-31|should	13|shouted	-18|showed	-36
shower	-15|shown	28|shows	-20|show	40|shuts	55|shut	-12|side ,	-9|side	30|signatures	8|signature	34|signed ,	19|signed by	15|signed	54|signs	20|sign	58
silence	23|simply	-11|since .	-10|since 0	-22|since DAY	-27|since MONTH	-7|since the	-7|since	-47|singing	13|single	-17|sink	13|sir	-18|sister's	-24
sister	-26|sit in	16|site .	-9|sits	-7|sitting	28|sit	42|six months	-11|six of	-7|sixteen	19|sixty -	-16|sixty	25|six	-47|sizes	20|size	28|skip	-7|sleeping	12
sleeps	7|slept	-34|slides	27|slide	16|slip	16|slot	-6|slowly	19|slow	-25|small	-5|smells of	-10|smells	-20|smell	-31|smoke	57|snow	-8|so ,	-33|so .	42
so 0	-15|so DAY	-26|so NAME	20|so far	-10|so i'm	-6|so it's	-16|so it	15|so i	-9|so no	-24|so she	38|so that's	8|so that	-24|so this	-18|so we	-5|socket	26
software	-8|soft	6|sold	14|solved	-11|some of	-7|somebody has	-14|somebody in	-26|somebody's	16|somebody	32|someone	38|something .	-10|something else	-12
something with	8|something	31|somewhere	-9|some	-21|song	-6|son	-26|soon as	35|sooner	-16|sorry .	-14|sorry about	-9|sorry for	-18|sorry	-33|sorted	29|sort	35
sounds	-26|sound	46|soup .	-13|soup	-22|so	-12|space	-31|spare	7|speak to	16|speak	-21|speed	26|spent	-10|split	-5|spoke to	-25|spoke	-23|spreadsheet	14
spring .	-5|spring	-8|sr	-11|st ,	26|st .	10|stage	29|stairs	18|stall	35|stamp	-13|standard	-29|standing	-16|stand	7|start .	-23|start ?	-10|start the	-16
start with	-10|started	-10|starts DAY	-10|starts	-10|start	-38|star	-16|statement	40|state	10|station .	8|status	17|stay with	-13|stayed	-16|staying	-17
stays	-36|stay	-59|step .	-9|step	-23|sticker	39|sticks	8|still has	-9|still have	-20|still in	28|still need	36|still on	-13|still the	10|still to	34
still	-44|stir	-21|stock	27|stood	-18|stop .	-5|stops	-17|stop	-45|stores	11|store	15|storm	5|story	-27|straight	-25|stream	-31|street	-14|strong	13|stuck	-28
students	-22|student	26|studio	-13|study	6|stuff	12|st	-20|such	-11|sugar	-24|suggested	-7|suggest	32|suit	15|summary	-16|summer .	-23|summer	-45
supervisor	-22|supplier	-21|supply	-5|support	-41|supposed to	9|supposed	9|sure .	17|sure	15|surgery	-12|surprised	-12|survey	5|swap	13|sweet	15|swimming	10
swim	-17|switched off	-13|switched	-28|switch	8|system .	5|system	16|s	-36|t .	27|tablets	-11|tablet	9|table	27|tag	25|take a	8|take her	15|take it	-31
take the	-8|taken	-42|takes the	16|takes	-39|take	-19|taking	13|talk .	51|talk about	-22|talked about	-15|talked	-21|talking	-7|talks	6|talk	10|tank	8
taped	14|tape	48|tap	41|target	-24|tax	40|tbsp	-13|tea .	21|teach	29|team .	-11|teams	-12|team	-19|tea	28|teeth	11|tell NAME	29|tell him	-17|tell me	50
tell us	-21|telling	35|tells	19|tell	49|ten ,	20|ten .	23|ten minutes	38|ten past	-15|tenant	-16|tenth	17|ten	-17|terms	7|term	7|terrace	-10|test ,	29
test .	-6|tested	12|tests	-8|test	34|text	33|th $	-12|th ,	34|th .	39|th MONTH	-5|th and	-32|th of	-38|thank you	-60|thanked	-25|thanks ,	-7|thanks .	13
thanks NAME	-7|thanks for	-11|thanks to	-12|thanks	-44|than	-8|that $	-14|that ,	13|that .	46|that 0	6|that ?	12|that NAME	16|that and	-5|that day	-17
that he	-28|that in	19|that isn't	32|that is	-20|that it's	-10|that i	-35|that means	15|that nobody	9|that one	19|that on	-6|that she	-41|that the	5
that this	18|that to	19|that was	-24|that week	-13|that we	12|that would	12|that your	-6|that you	9|that's all	-9|that's a	14|that's me	32|that's what	-14
that's you	31|that's	15|thats	-7|that	9|the $	13|the DAY	-41|the NAME	-20|the account	7|the afternoon	-7|the agency	16|the alarm	-7|the app	-6|the autumn	-18
the baby	-28|the back	-20|the bank	-5|the bathroom	27|the bed	12|the best	-24|the big	33|the bill	16|the black	7|the blue	23|the board	35|the boat	-20
the boiler	11|the book	-11|the bottom	-23|the box	18|the boys	-14|the branch	16|the building	-12|the bus	14|the cable	27|the calendar	-5|the call	-13
the card	24|the caretaker	17|the case	62|the cat	15|the chair	60|the change	23|the children	-11|the church	5|the claim	-23|the class	7|the client	-19
the clock	-20|the coach	52|the code	6|the coffee	-10|the cold	14|the colour	7|the committee	-18|the company	-11|the contract	29|the corner	-6|the corridor	-14
the cost	9|the council	20|the counter	-23|the county	-7|the crane	-10|the credit	12|the current	17|the customer	-17|the data	5|the day	5|the delivery	6
the deposit	-8|the depot	-5|the difference	11|the district	-6|the draft	42|the drawer	-7|the exam	11|the eye	15|the fair	6|the family	-5|the fee	-13
the field	10|the file	6|the final	-15|the fire	13|the first	-25|the fish	-16|the flat	12|the floor	22|the folder	-10|the form	11|the fourth	-21|the fridge	-21
the front	-12|the fruit	-16|the garage	-13|the garden	14|the gas	13|the gate	-27|the good	28|the green	32|the ground	-24|the hall	5|the head	6|the heat	-25
the hospital	15|the hotel	20|the hour	-14|the house	-13|the insurance	35|the insurers	21|the invoice	35|the keys	17|the key	11|the kids	11|the kitchen	-10
the knee	-17|the lake	-6|the landlord	-8|the last	26|the late	-10|the left	8|the letters	-15|the library	-5|the lift	-14|the light	-13|the limit	5
the line	-29|the little	23|the log	19|the long	-7|the lot	-12|the lower	-18|the machine	-10|the main	-25|the man	25|the meter	-11|the middle	-36|the minutes	6
the moment	17|the money	-23|the month	22|the morning	5|the name	11|the neighbours	-20|the new	-33|the next	-20|the night	-9|the noise	13|the numbers	-14
the ones	22|the one	-47|the only	-11|the opening	6|the order	29|the original	9|the others	20|the other	20|the paper	-10|the parish	-5|the parking	-6
the part	13|the person	-5|the phone	35|the piano	-6|the plate	8|the police	12|the portal	-7|the post	9|the price	-35|the question	37|the radio	-8
the reading	13|the real	-13|the reason	16|the receipt	17|the record	10|the red	-5|the repair	19|the report	-20|the rest	12|the right	9|the road	42|the roof	11
the room	-7|the same	-22|the school	32|the sea	-12|the second	-22|the service	-16|the shed	7|the sheet	33|the shift	-8|the shop	-14|the side	24|the site	23
the size	16|the small	5|the sound	-22|the spring	-46|the staff	21|the standard	-16|the start	-9|the state	-23|the station	22|the summer	-12|the surgery	19
the tax	-7|the team	-6|the tent	-10|the third	-34|the three	12|the ticket	-11|the till	5|the time	-56|the top	-7|the treasurer	-14|the truck	-21|the two	20
the van	20|the wall	19|the way	-9|the website	20|the wedding	16|the week	35|the whole	5|the window	-8|the word	-18|the workshop	33|the work	-6|the worst	-16
the wrong	-15|the yard	20|the year	5|the young	-7|their own	-7|their	-15|them $	-17|them ,	17|them .	-12|them at	8|them by	34|them in	18|them on	-16
them out	31|them the	26|them to	-31|them with	-14|themselves	-22|them	35|then $	14|then ,	41|then .	100|then NAME	8|then and	-12|then it's	-13|then it	15
then i	14|then they	-8|then the	-12|then	47|there $	10|there ,	28|there .	-12|there are	-7|there a	22|there is	-41|there was	-10|there with	20|there's a	14
there's no	-13|there's one	-10|there's	-19|there	31|these	28|they are	-24|they can	31|they come	17|they don't	8|they do	-32|they have	14|they like	34
they said	-6|they say	-11|they want	-16|they will	-28|they'd	11|they're all	-23|they're in	10|they're	-15|they've	32|they	-21|the	50|thick	-9|thing $	45
thing ,	25|thing .	-13|thing is	-20|things .	-20|things	-48|thing	-16|think .	-11|think about	52|thinking about	-6|thinking	-25|thinks the	8|thinks	-58
thin	-23|third .	21|third of	-12|third time	-7|third	-16|thirty -	-21|thirty	8|this ,	-29|this .	10|this ?	18|this DAY	15|this afternoon	61|this is	-16
this month	-7|this morning	-14|this one	-6|this time	53|this was	-8|this year	-39|this	12|those who	17|those	14|though ,	8|thought about	-6|thought of	16
thought	-11|thousand	-40|tho	-15|thread	8|three ,	-15|three .	-9|three days	-20|three months	9|three of	-21|three times	-13|three weeks	-12|threw	-13
through .	-8|through the	-37|through	-23|throw	43|thumb	-17|thursdays	-32|th	-6|ticket	-43|tick	-29|tide	-31|tight	-7|till DAY	-8|till MONTH	-41|till the	-21
till	-78|time $	38|time :	-25|time ?	10|time in	-27|time it	15|time i	-6|times ,	-13|times .	-17|times	-24|time	7|tins	29|tin	12|tip	-19|tired	-18|titles	24
to ,	7|to .	16|to 0	28|to DAY	-28|to MONTH	-10|to NAME	11|to all	12|to a	-22|to bed	-22|to be	69|to bring	47|to buy	7|to check	27|to come	12|to do	-29
to find	-20|to get	-13|to go	6|to hand	-19|to have	44|to hear	-18|to her	22|to him	57|to it	-37|to keep	-16|to know	-41|to leave	-18|to let	13|to look	-27
to make	-22|to me	-43|to one	-21|to open	-8|to put	54|to raise	-7|to read	9|to replace	7|to ring	53|to run	37|to say	-48|to see	18|to send	-9|to show	-32
to sign	12|to sit	-5|to speak	-19|to start	-15|to stay	-5|to stop	15|to take	29|to talk	-33|to tell	15|to them	15|to the	5|to think	33|to us	9|to wait	-5
to work	11|to write	58|to your	-20|to you	24|together .	-9|together	16|told .	20|told NAME	-10|told her	12|told him	21|told me	-24|told the	-14|told us	14
told	7|tomatoes	-19|too $	-16|too ,	12|too .	-13|too late	-10|took it	-9|took the	10|took	-19|too	-20|top	5|torch	9|total	-23|touch	-28|town	8|to	29|track	8
tractor	-10|trade	14|trailer	19|train .	5|training	44|train	-11|tram	-24|transcript ,	-5|transcript	-7|transfer	7|transport	-22|travel	5|trays	34|tray	-19
treasurer	-27|treated	-9|treat	9|tree	6|trial	-38|tried	17|trip	-18|trouble	-22|truck .	-8|truck	-7|true	-21|trust	-18|try	95|turn the	13|turned out	-11
turned up	-12|turned	-21|turns	9|turn	28|twelve	41|twenty -	7|twenty minutes	-23|twenty to	-10|twenty	-28|twice .	-34|twice and	17|twice a	14|two $	-6
two ,	-18|two -	-12|two .	5|two and	13|two days	-40|two hours	-10|two hundred	-18|two minutes	6|two nights	-5|two of	-6|two people	-28|two weeks	24
two years	21|two	-7|typed	-12|types	-21|type	5|typing	-18|tyres	25|t	40|um ,	-32|um	-33|under 0	-18|under a	-16|under it	-8|under the	16|understand	-18
understood	-22|under	-27|union	16|unit 0	-11|unit	-15|unless	-27|unpaid	-30|until 0	-57|until DAY	-68|until MONTH	6|until it	36|until then	55|until the	6
until	-16|up $	14|up ,	14|up .	-14|up 0	-17|up again	-37|up and	15|up at	-14|up a	-8|up by	-28|up for	-20|up from	-18|up in	11|up on	19|up there	-9|up the	13
up to	-17|up with	13|update	-18|uploaded	-5|upload	46|up	26|urgent	6|us $	-14|us ,	-5|us .	-43|us a	29|us by	14|us for	-33|us in	13|us to	-18|used for	7
used to	-25|used	-5|users	-27|user	-13|use	16|using the	8|usually	-14|usual	-14|us	11|u	16|valid	-6|valley	11|van .	13|van	11|vat	16|vendor	-5|venue	-19
version 0	-11|version	-19|very	-40|vet	24|video	21|view	-17|village	-16|visited	-9|visiting	-15|visitors	-14|visits	-39|visit	47|voice	-14|volunteers	14
volunteer	-14|vote .	-7|vote	-23|vs	-19|wait .	11|wait for	-38|waited	-21|waiting	-25|wait	-64|wake	-11|walked	-27|walking	-14|walk	13|want 0	8|want a	-12
want the	-6|want to	-33|wanted to	-27|wanted	-49|wants a	-10|wants it	20|wants me	7|wants the	-38|wants to	-41|wants	10|want	-7|ward	6|warehouse	-12
warranty	22|war	-25|was 0	14|was agreed	15|was asked	9|was at	-9|was a	13|was going	21|was in	6|was lost	9|was me	14|was not	-15|was the	-32|was told	5
was to	24|was very	16|washed	15|washing	20|wash	-20|wasn't	-18|was	-54|watch	38|water ,	19|water .	-17|water	32|way ,	-24|ways	14|way	-22|we agreed	-26
we are	-36|we bring	-47|we can't	31|we can	-23|we could	-27|we did	-10|we don't	-28|we do	-34|we get	-37|we got	-8|we had	18|we have	-29|we keep	-17
we lost	22|we need	52|we open	-18|we said	13|we should	17|we still	15|we stop	-12|we take	-18|we were	-6|we will	-29|we would	-13|we'd have	14|we'd	-34
we'll	-26|we're going	-42|we're not	5|we're	-36|we've got	-13|we've	43|weak	-8|wear	32|weather	25|website	16|wedding .	-14|wedding	-25|wednesdays	10
week ,	-28|week .	9|week 0	-12|week :	24|week and	-15|week of	-20|weekend .	21|weekends	-12|weekend	6|weekly	49|weeks ,	-11|weeks .	-8|weeks from	-23
weeks	-20|weird	-9|welcome	28|well ,	54|went on	-5|went to	-19|went	-47|were in	-6|were	-51|west	13|wet	-12|what about	-15|what does	-6|what do	-13
what i'd	-14|what if	6|what is	14|what i	25|what time	-5|what to	8|what was	23|what we	-16|what would	-30|what you	10|whatever	22|what	-23|wheel	18
when it	-34|when she	25|when they	45|when the	-12|when we	18|when	59|where it	14|where they	-9|where the	-13|where	-46|whether we	10|which NAME	33|which is	-8
which the	18|which was	-11|while i	-17|while	50|whiteboard	-20|white	35|who can	45|who did	-11|who had	-8|who has	20|who is	8|who knows	15|who pays	-18
who wants	-19|who'd	-32|whoever	29|whom	-12|whose	-8|who	7|why .	17|why	-38|wife	-8|wiki	29|will ask	8|will be	-20|will bring	14|will do	35|will go	16
will have	-70|will it	-39|will know	-11|will not	-67|will send	9|will	41|window ,	7|windows	-26|window	23|wind	-7|wine	31|winter .	-7|winter	6|win	-9|wish	25
with 0	-34|with NAME	8|with an	-12|with a	-33|with her	-26|with him	-10|with his	-16|with it	7|with me	25|with my	10|with no	-9|with one	16|with that	-15
with them	26|with the	7|with us	-25|with you	-13|within 0	18|within	37|without a	-17|without it	16|without the	-5|without	-26|with	19|wk	-6|woman	36|women	-21
won't	-32|wood	18|word with	39|words ,	10|words .	33|words	17|word	49|work ,	22|worked	13|working days	11|working	13|works ,	6|works .	38|works for	-41
workshop	21|works	-43|work	-5|world	-5|worn	-32|worry	-9|worse	-10|worst	-22|worth	-28|would be	62|would do	23|would have	-31|would help	23|would like	-5
would rather	-19|would the	8|would you	-13|wouldn't	-9|would	25|write down	-8|write it	23|write the	15|write to	61|writes	-9|write	84|writing ,	15|writing	46
written by	-34|wrong ,	14|wrong .	-7|wrong	-42|wrote it	-28|wrote	-31|w	-21|x $	-10|x 0	27|x	23|yard	19|yeah	13|year ,	-23|year .	-20|year and	-19|year we	43
yearly	-25|years ,	6|years ago	-6|years of	5|years	-36|year	-56|yellow	-9|yep	8|yes $	-25|yes ,	-11|yes .	66|yes to	-14|yesterday ,	-8|yesterday .	-12
yesterday	-26|yes	-15|yet ,	36|yet .	-26|yet	25|you $	24|you ,	-26|you ?	-19|you ask	-5|you both	-10|you by	16|you can't	-32|you can	-40|you could	41
you didn't	-23|you don't	-17|you do	12|you for	-55|you get	-19|you have	11|you know	-14|you need	-35|you on	18|you put	6|you said	16|you see	-10|you send	29
you should	-19|you still	11|you take	-39|you tell	-24|you the	9|you think	18|you to	-13|you use	-29|you want	-8|you will	11|you'd be	22|you'd have	31|you'd	27
you'll have	39|you'll	56|you're	8|you've got	30|you've	29|young	-32|your name	7|your own	30|your side	33|yourself	48|yours	14|your	36|you	5|yrs	-11|yr	-15
y	13|zero	-24|→ 0	8|→	12`;
