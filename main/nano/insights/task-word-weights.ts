/**
 * What words and pairs of words weigh as signs of a task, in hundredths of log-odds; made by bench/quality/train-tasks.ts.
 * An entry is the words, a tab and the weight.
 */
export const TASK_WORD_WEIGHTS = `! !	62|! $	-14|!	-27|&	-11|( 0	-8|( DAY	-30|( NAME	-18|( a	19|( b	-14|( chair	-20|( me	12|( not	-15|( she	26|(	-33|) $	-31|) ,	-22|) .	-10|) 0	-14|) :	-32
) and	18|) is	-7|)	43|, $	-66|, MONTH	13|, NAME	17|, about	5|, after	9|, all	23|, although	-10|, and	17|, an	-17|, ask	8|, as	6|, at	-32|, a	-39|, back	-87
, because	25|, before	12|, both	10|, bring	42|, but	11|, by	30|, can	-18|, could	12|, day	-15|, don't	18|, done	-7|, do	43|, dry	-31|, eleven	-7|, even	31
, everyone	-10|, fine	39|, first	-16|, five	31|, for	25|, four	5|, get	59|, good	-18|, had	-19|, hand	18|, has	21|, have	43|, he's	15|, he	9|, his	7|, i'd	48
, i'm	32|, i've	46|, if	-44|, in	25|, is	-6|, it's	10|, it	-7|, just	8|, last	75|, leave	11|, let	-17|, low	-19|, maybe	15|, may	-12|, mine	37|, most	-13
, my	-16|, needs	10|, never	-14|, new	-24|, nobody	-5|, nothing	-29|, not	72|, no	37|, of	-27|, ok	17|, once	8|, one	-20|, only	17|, on	-26|, open	-8|, or	-32
, otherwise	39|, put	27|, ring	6|, room	-15|, said	8|, same	28|, says	5|, second	-7|, she's	-19|, she	-14|, signed	26|, since	19|, six	-15|, somebody	17
, sorry	21|, so	48|, starting	7|, still	-32|, take	32|, tell	30|, ten	37|, thanks	-17|, thank	-52|, that's	31|, that	36|, then	-7|, there's	22|, there	32
, they	6|, the	-12|, this	7|, though	7|, three	23|, to	37|, um	-21|, unless	-17|, until	10|, very	-6|, water	13|, we're	-12|, week	-10|, we	20|, what	-9
, when	-11|, where	8|, which	-11|, who	9|, will	28|, without	11|, with	12|, yes	-47|, you're	-16|, you	30|,	18|- 0	-13|- NAME	46|- in	-9|- law	-12|- one	-24
- out	-24|- six	-6|- two	-5|- up	-22|- year	8|. $	-35|. (	-19|. ,	-5|. 0	-13|. NAME	19|. b	14|. e	31|. m	-9|. the	9|.	-30|0 $	-13|0 )	-31|0 ,	-15|0 -	-30
0 0	-20|0 :	11|0 =	6|0 ?	23|0 DAY	7|0 MONTH	11|0 NAME	-11|0 am	16|0 and	-7|0 are	-9|0 as	9|0 at	15|0 a	-35|0 because	-12|0 before	29|0 but	-10|0 by	17|0 b	-16
0 c	-17|0 days	22|0 degrees	-27|0 each	54|0 euros	25|0 for	11|0 from	13|0 goes	43|0 g	-10|0 has	-12|0 have	-17|0 hours	16|0 hrs	5|0 if	14|0 in	-36|0 ish	32
0 is	-34|0 it	-5|0 kg	20|0 km	-25|0 k	-22|0 last	-5|0 may	-15|0 minutes	-19|0 min	-9|0 ml	-5|0 months	8|0 more	7|0 m	-20|0 now	-11|0 o'clock	10|0 of	-27
0 on	-51|0 or	-11|0 out	-15|0 pages	13|0 per	18|0 pm	-8|0 p	-10|0 so	33|0 s	-26|0 tbsp	-13|0 the	-17|0 to	-36|0 was	-8|0 weeks	-15|0 with	-9|0 words	-5
0 working	-14|0 yrs	-19|0 →	6|0	6|: $	-55|: 0	-19|: NAME	15|: a	7|: does	-13|: it	7|: no	-12|: one	-12|: the	-24|: we	9|:	-23|; NAME	-7|; it	7|; i	11|; the	6
;	24|= 0	27|=	-55|? $	-29|? ?	50|?	-6|@ NAME	8|@	8|DAY $	7|DAY (	-11|DAY ,	64|DAY .	70|DAY 0	-35|DAY :	-13|DAY ?	-49|DAY MONTH	5|DAY NAME	-10|DAY at	-28
DAY before	-49|DAY evening	13|DAY for	-26|DAY in	-36|DAY is	-21|DAY it	-17|DAY morning	30|DAY next	-8|DAY night	23|DAY of	-7|DAY or	-12|DAY so	28|DAY then	35
DAY the	-17|DAY to	-21|DAY week	13|DAY when	7|DAY with	18|DAY	60|MONTH $	-6|MONTH )	5|MONTH ,	-31|MONTH .	53|MONTH 0	-16|MONTH and	-38|MONTH at	-24
MONTH for	-5|MONTH meeting	16|MONTH so	-9|MONTH the	-8|MONTH to	-17|MONTH	-44|NAME !	-22|NAME $	-66|NAME (	-61|NAME )	26|NAME -	13|NAME .	19|NAME 0	-11
NAME :	37|NAME ;	-15|NAME DAY	-6|NAME NAME	-58|NAME about	16|NAME and	-45|NAME asked	-23|NAME at	9|NAME a	44|NAME before	17|NAME brought	-9|NAME by	26
NAME came	-26|NAME can't	-15|NAME can	9|NAME does	14|NAME for	7|NAME found	-19|NAME from	-38|NAME gets	-22|NAME got	-16|NAME had	6|NAME has	12|NAME here	-27
NAME if	31|NAME in	-5|NAME is	7|NAME on	-70|NAME rang	-15|NAME said	-34|NAME takes	23|NAME the	18|NAME thinks	-32|NAME to	93|NAME wants	-12|NAME was	29
NAME went	-11|NAME will	34|NAME with	-6|NAME would	-8|NAME you	19|NAME	67|^ $	-21|^ (	9|^ -	-15|^ 0	-60|^ @	-6|^ DAY	-55|^ MONTH	-12|^ NAME	36|^ about	-13
^ actions	-6|^ after	-48|^ agreed	-27|^ ah	-6|^ all	15|^ also	7|^ and	77|^ anyone	12|^ anything	-15|^ any	11|^ an	22|^ aob	-24|^ are	-33|^ asked	7|^ ask	35
^ as	17|^ at	8|^ back	-15|^ because	-34|^ bed	20|^ before	-64|^ best	-12|^ be	14|^ booked	36|^ book	19|^ both	-11|^ bus	-10|^ but	44|^ by	-39|^ b	42|^ case	-6
^ chair	8|^ check	-8|^ closing	-15|^ could	66|^ count	34|^ c	42|^ day	13|^ dear	-60|^ didn't	-15|^ did	-27|^ does	-36|^ don't	51|^ done	-5|^ dr	-12|^ d	34
^ eleven	-17|^ evening	-8|^ everybody	29|^ everyone	30|^ everything	-6|^ every	-8|^ exam	-7|^ e	12|^ find	24|^ fine	26|^ fire	33|^ first	-25|^ five	-10
^ forty	-9|^ for	12|^ found	-10|^ four	-5|^ from	-20|^ get	38|^ give	10|^ going	27|^ good	-58|^ go	-35|^ had	12|^ half	-23|^ has	-33|^ have	55|^ he'd	7
^ he'll	-54|^ he's	-9|^ hello	-39|^ here	-12|^ her	-8|^ he	-40|^ his	-20|^ hi	-55|^ home	-9|^ honestly	-6|^ how	-14|^ h	-6|^ i'd	-14|^ i'll	59|^ i'm	9
^ i've	-71|^ if	-27|^ in	-44|^ is	-45|^ it'll	36|^ it's	-49|^ it	-31|^ i	-21|^ just	8|^ j	15|^ keep	20|^ keys	25|^ kindly	28|^ kind	-8|^ k	48|^ last	-30
^ leave	13|^ left	-15|^ let's	10|^ let	40|^ long	-13|^ look	-23|^ lost	-11|^ lovely	-12|^ lunch	-9|^ may	7|^ medical	11|^ members	47|^ me	28|^ mine	-29
^ minutes	-8|^ morning	-7|^ most	-12|^ mr	26|^ ms	-22|^ my	-37|^ m	-11|^ needs	23|^ need	21|^ never	-19|^ new	95|^ next	-19|^ nice	-9|^ night	-22|^ nine	13
^ nobody's	-12|^ nobody	16|^ none	-12|^ noted	7|^ notes	-15|^ nothing	-8|^ not	-36|^ now	-29|^ no	-68|^ of	-6|^ oh	18|^ okay	-25|^ ok	20|^ one	53|^ only	-15
^ on	44|^ open	-8|^ order	22|^ our	-16|^ paid	-14|^ paper	6|^ pay	6|^ people	-14|^ phone	-6|^ photo	-39|^ please	-36|^ pls	-25|^ post	-23|^ put	14|^ p	-7
^ q	-10|^ reading	-9|^ red	-14|^ regards	-8|^ rent	-8|^ residents	-12|^ re	-9|^ right	19|^ ring	35|^ room	-5|^ running	6|^ r	-14|^ same	11|^ say	24|^ see	-27
^ send	26|^ seven	11|^ shall	-15|^ she'd	13|^ she'll	17|^ she's	16|^ she	-29|^ should	-27|^ sign	32|^ since	-19|^ site	9|^ six	-23|^ slept	-12|^ somebody	41
^ some	-20|^ sorry	-26|^ so	11|^ staff	18|^ stop	-35|^ sure	7|^ s	-6|^ take	25|^ ten	-13|^ thanks	-30|^ thank	-18|^ that's	-7|^ that	48|^ then	36|^ there's	5
^ there	-42|^ they'll	8|^ they're	15|^ they've	-5|^ they	-37|^ the	-32|^ things	-21|^ thirty	-10|^ this	-14|^ three	5|^ ticket	-7|^ told	10|^ top	-5|^ to	45
^ twelve	-7|^ twenty	-5|^ two	23|^ under	-14|^ until	33|^ up	-6|^ use	-16|^ volunteers	11|^ v	-5|^ was	-8|^ we'd	14|^ we'll	-5|^ we're	-36|^ we've	8|^ well	16
^ we	-27|^ what's	-9|^ what	-52|^ when	-38|^ where	-5|^ whether	-11|^ which	-42|^ while	-20|^ whoever	30|^ who	-26|^ why	-25|^ will	11|^ with	-29|^ works	-10
^ work	-12|^ would	-13|^ write	-33|^ written	-11|^ wrote	-8|^ yes	-8|^ you'll	31|^ you're	-10|^ your	-55|^ →	32|a )	24|a ,	-31|a .	36|a 0	41|a DAY	-11|a bad	7
a bag	26|a bit	10|a bottle	6|a bucket	-5|a bus	10|a cat	-14|a copy	24|a customer	-13|a date	33|a day	27|a decision	10|a different	-16|a dog	-18|a few	22
a form	7|a full	-17|a good	-18|a half	-29|a hole	-12|a letter	12|a list	26|a long	-5|a look	32|a man	-28|a minute	-17|a new	14|a nice	-12|a night	15|a note	18
a number	-28|a page	33|a person	38|a phone	5|a photo	33|a price	50|a second	-9|a short	54|a spare	35|a table	11|a test	24|a thing	10|a third	-6|a very	-7
a wedding	-24|a whole	-7|a word	7|a year	-38|a yes	7|able to	-20|able	-20|about 0	-18|about a	10|about it	-8|about the	31|about	-43|above the	11|accepted	14
accept	-27|access	14|accident	11|accounts	34|account	-12|across the	-14|actions	16|action	9|active	-14|actually	-22|act	-20|address	22|add	22|adult	21
advice	15|after $	-18|after 0	5|after a	-6|after lunch	19|after that	-22|after the	11|afternoon .	12|afternoon	48|afterwards	-22|again $	21|again ,	-5
again .	-29|again ?	16|again DAY	36|again and	11|again on	-42|against	-9|again	36|agency	8|agent	34|age	29|agreed ,	47|agreed .	7|agreed that	8|agreed to	-25
agreed	25|agree	-11|ahead	26|ah	-7|aid	63|air	6|alarm	53|all $	-33|all ,	-22|all .	-12|all 0	-15|all four	6|all in	-14|all of	18|all right	-18|all three	-10
allowed .	9|allowed to	-6|allowed	9|allow	-43|all	7|alone	-33|already	6|also ,	19|also the	6|also	55|although	-16|always	-8|am ,	-23|am .	-17|am i	8
am not	-14|among	10|an answer	63|an hour	6|and 0	-6|and DAY	-37|and MONTH	5|and again	11|and all	-15|and are	-11|and asked	-10|and ask	-7|and back	5
and bring	14|and come	-28|and could	18|and did	-9|and does	-6|and don't	33|and do	-8|and for	-11|and four	-7|and had	-13|and half	-9|and has	29|and he's	23
and he	15|and i'd	6|and i'll	27|and i'm	14|and i've	-6|and if	9|and in	-10|and is	18|and it's	-15|and it	14|and i	-21|and keep	24|and let	8|and look	20
and my	14|and never	-10|and nobody	-14|and nothing	11|and not	26|and now	-20|and one	8|and only	-8|and put	-25|and said	-14|and says	14|and say	24|and she	-29
and still	5|and tell	20|and that's	9|and that	-10|and then	-61|and there's	-30|and there	-25|and the	-27|and this	10|and three	-19|and told	-5|and to	-45
and was	24|and went	-5|and we	14|and what	-44|and who	20|and will	68|and would	-10|and you	-22|and	-7|annual	-11|another	-14|answer .	6|answers	34|answer	28
any day	-10|any more	13|any of	15|anyone else	7|anyone	-29|anything .	-8|anything else	-18|anything	-35|anyway $	-12|anyway .	18|anyway	-8|any	-10|an	5
aob	-24|apart from	-10|apart	-25|apologies	-50|apology	20|apparently	-18|application	20|appointment	15|approved .	6|approved	-17|app	-12|are .	-8|are 0	-26
are all	-5|are a	-11|are fine	-15|are in	10|are not	27|are on	18|are out	-10|are still	6|are the	-18|are we	-15|area	-9|aren't	19|are	-16|argue	-21
arguing	-12|arm	-8|around	-5|arrived	17|arrive	-23|as a	-24|as for	23|as he	56|as if	-20|as in	5|as it's	10|as it	-5|as i	-16|as of	-13|as soon	34|as the	-23
as usual	-9|as well	12|as you	-29|ask .	-9|ask NAME	51|ask for	24|ask her	24|ask him	16|ask me	-28|ask the	11|asked ,	-12|asked .	-17|asked NAME	-5
asked about	-5|asked for	31|asked if	-6|asked me	9|asked the	-9|asked to	96|asked what	-12|asked whether	-26|asked	39|asking .	-21|asking for	-19|asking	15
asks for	-11|asks	39|ask	87|assessment	12|association	-9|at .	19|at 0	-47|at a	-37|at christmas	18|at eight	-14|at eleven	11|at five	-20|at four	31
at half	-11|at her	-15|at home	27|at lunch	28|at me	-15|at my	45|at nine	29|at noon	30|at once	-8|at six	-6|at ten	-6|at that	-6|at the	7|at this	-14
at three	5|at work	27|at your	-16|ate	-41|attached .	13|attached	-21|at	19|audit	40|auto	-5|autumn .	-10|autumn	-15|average	-24|away ,	14|away .	-26|away	11
a	10|b )	24|b ,	-32|b .	-14|b 0	7|baby	-18|back ,	20|back .	-42|back ?	-26|back DAY	32|back and	-20|back at	11|back from	-5|back in	-24|back of	-7
back the	-16|back to	28|back with	5|backwards	-9|back	32|bad .	-8|badly	-18|bad	-35|bag .	-16|bag of	29|bags	81|bag	22|bake	30|balance	-15|band	25
bank holiday	-6|bank	13|bar	-13|base	-20|batch	23|bathroom	39|bath	25|battery	-6|bay	30|bc	11|be 0	-23|be able	-26|be asked	7|be at	20|be a	22|be done	-42
be found	55|be grateful	12|be in	16|be kept	10|be on	13|be paid	31|be there	8|be the	-18|be with	5|beautiful	-12|because NAME	16|because he	-6
because it's	-33|because it	-10|because i	-12|because of	-23|because they	6|because the	-18|because	-53|bed .	26|bed 0	38|bedroom	-12|bed	45|been doing	-7
been told	-5|been	-63|bees	-8|before $	-28|before ,	5|before 0	11|before DAY	-7|before MONTH	-61|before anyone	-10|before he	8|before it	14|before i	6
before lunch	-7|before next	24|before noon	-14|before that	-5|before then	31|before they	-19|before the	20|before we	27|before you	-23|before	65|began	-6
begin	11|behind the	28|believe	-11|bell	10|belongs to	-7|belongs	-10|below	-20|bench	-6|beside	-11|best	-20|better than	-20|better	27|between 0	23
between the	-8|beyond	6|bigger	-24|big	29|bike	30|bill .	-16|bin	41|birthday	14|birth	-10|biscuits .	28|biscuits	21|biscuit	10|bit ,	-12|bit of	15|black	18
blank	-6|blind	-19|blocked	-29|bloods	-6|blood	-27|blue	10|board ,	27|board .	-5|boards	44|board	15|boat	-44|body	-21|boiler	34|book ,	7|books	12|book	49
boots	28|boot	5|borrowed	7|borrow	36|both ,	-25|both	16|bottles	15|bottle	11|bottom	-34|bought	18|box ,	-8|box .	21|box	-8|boy	-37|branch	-13|bread	24
breakfast	13|breaks	-24|breath	-7|bridge	-5|bring a	30|bring it	30|bring the	36|bring your	13|bringing	24|brings	48|bring	109|broken	-19|broke	-22|brother	24
brought	-9|brown	-5|bucket	-7|budget .	5|budget	25|building	-18|built	7|burns	16|burnt	10|bus .	-18|buses	-21|business	-23|bus	10|but i'm	-8|but it	10
but she	-6|but then	13|but they	-21|but the	-21|butter	-14|button	-17|but	-70|buying	-8|buys	8|buy	62|by 0	55|by :	-13|by DAY	73|by MONTH	16|by NAME	-46
by a	-20|by email	16|by hand	-26|by itself	-22|by me	8|by my	-9|by next	18|by noon	18|by one	9|by then	26|by the	6|by this	5|b	-5|c )	38|c ,	17|cable	13
cake .	-6|cake	24|calendar	-17|call ,	20|call .	-18|call the	22|called NAME	-13|called	-58|calling	37|call	34|calm	20|came ,	35|came .	-5|came back	-21
came in	-13|came on	-11|came out	25|came round	-6|came to	-7|camera	-9|came	-29|can ,	-15|can .	11|can be	-13|can come	46|can have	7|can hear	-21|can i	-32
can only	-19|can see	-21|can take	-15|can we	12|can you	-23|can't ,	-25|can't be	14|can't do	18|can't	-26|cancelled	-13|cancel	9|candidate	-13|candles	-6
cannot be	-8|cannot	-47|can	9|card $	32|card ,	-9|cards	62|card	45|caretaker	16|care	-32|carried	-18|carrying	-8|carry	51|cars	-14|car	-26|case 0	-7|cases	31
case	35|cash	44|catch	24|cat	-17|cause	-7|ceiling	19|cells	-12|centre	-15|certificates	23|certificate	57|cert	-9|chair )	-22|chair .	31|chairs	50|chair	32
chance	10|change it	-21|change the	31|changed the	-23|changed	32|change	17|changing	49|channel	-16|chapter 0	16|chapter	-6|charge .	14|charged	31|charge	62
chart	-17|chase the	11|chase	54|chat	-16|cheaper	12|cheap	31|check the	8|checking	42|check	57|cheese	10|chest	11|children	-26|child	-5|choice	-12|choir	-37
choose	-6|christmas .	-14|christmas	-59|church ,	18|church	10|city	20|claim	30|class	14|clause	14|clean ,	16|cleaned	-9|cleaning	-24|clean	35|clear the	45
cleared	-9|clear	15|client	-10|clinic	5|clock	-26|close of	14|close the	21|close this	7|closed .	-6|closed	-74|closes	17|close	41|closing this	-36|closing	-31
club ,	-5|club	-20|co -	8|coach	17|coats	-11|coat	-14|coffee .	7|coffee	12|cold ,	14|cold .	-11|cold	-10|collection	-8|collect	34|college	-20|colour	21
column	18|come $	-10|come back	50|come down	-5|come in	-20|come out	-10|come to	-15|comes back	-20|comes on	-17|comes out	22|comes	-30|come	22|coming DAY	36
comments	7|comment	36|committee ,	-9|committee	18|community	-33|company	28|complained	-9|complaint	-8|complain	-6|complete	44|concert	17|condition	-17
confirmed	-8|confirm	46|consent	9|considered	-7|consider	37|contact	29|contract .	17|contractor	31|cook	-18|cool	-16|copied	-31|copies	22|copy of	15|copy	61
corner .	-18|corner	8|corrected	-7|correct	-11|cost 0	-7|costs 0	-11|costs	25|cost	-14|could be	-11|could do	-17|could go	8|could have	-13|could you	47
could	33|counter	9|country	-14|county	-12|count	26|courier	7|course .	5|course	6|cousin	-26|covered	19|covers	-12|cover	20|cow	9|cracked	10|cream	24|credit	19
crew	-14|cross	-14|crying	-10|cry	-30|cupboard	21|cup	-7|current	14|curtains	17|curve	-26|customer $	-7|customers	-13|customer	-22|cut the	10|cuts	12
cutting	-7|cut	-19|cycle	-12|c	26|d )	37|dad's	22|dad	8|damp	-17|dark .	-8|dark	-18|data	-38|date .	17|date of	-7|dates	-14|date	17|daughter	-8|day $	-11
day .	13|day 0	-37|day before	-33|day of	28|days $	-19|days ,	-15|days .	-11|days and	12|days of	22|dead .	10|deadline is	-10|deadline	-5|dead	-28
dear NAME	-38|dear mr	-10|dear	-40|decided to	-16|decided	-33|decide	34|decision	-8|deck	-12|default	-5|degrees ,	-30|degrees	-35|delay	-7|deleted	16|delete	7
delivered	-15|delivery	8|deliver	-17|demo	7|dentist	-17|department	29|deposit	41|depot	-8|desk $	28|desk ,	8|desk	25|details	-20|diary	19|did ,	21|did .	-7
did it	-19|did i	14|did not	9|did that	6|did the	-12|did we	-9|didn't	-53|did	-15|died	-5|dies	-15|die	-33|different	-41|dinner	49|direction	7|directly	6
director	-14|direct	27|discount	14|discussed	-19|discussion	-13|dishwasher	21|disk	5|display	19|district	-10|do $	-34|do ,	-8|do .	14|do DAY	9|do a	25
do for	26|do it	-13|do i	-54|do not	35|do that	43|do they	-14|do the	40|do this	-28|do we	-78|do with	-8|do you	-68|dock	15|doctor	25|does .	-8|does it	9
does not	-17|does the	-25|doesn't .	-7|doesn't	-41|does	-8|dog .	-10|dogs	-5|dog	-8|doing it	-7|don't .	24|don't ask	-26|don't have	5|don't know	-11
don't let	43|don't mind	5|don't need	-30|don't use	31|don't want	-47|don't	39|done $	-14|done ,	5|done .	-12|done before	16|done by	-7|done	30|door ,	32
door .	-19|doors	-5|door	18|dot	5|down $	8|down ,	10|down .	15|down for	-34|down on	-12|down the	12|down to	-16|down with	8|down	-9|do	23|draft	69|drain	-10
drawings	27|drawing	-5|draw	21|dress	30|drew	10|drill	-22|drink	-5|drivers	-5|drives	31|drive	24|driving	15|dropped	13|drop	41|drove	-26|dry	17|dr	5|due 0	31
due DAY	14|due on	-13|due	70|during the	-10|during	11|dust	7|d	14|e -	-14|e .	22|each ,	-11|each .	31|each of	25|each	13|easter	-46|eaten	-15|eating	-21
eats	-16|eat	-8|edge	-26|eggs	21|egg	-8|eight ,	-10|eight .	-11|eighteen	-23|eighty	-18|eight	21|electrician	60|electricity	11|electric	-15|eleven .	21
eleven	-47|else .	-6|else's	-14|else	13|email .	-21|emails	-5|email	5|emergency	-9|emptied	8|empty	7|end ,	-6|end .	-9|end of	41|ended	-7|ending	-8|ends	-20
end	17|engineer	9|engine	-22|english	-20|enough .	9|enough	21|enter	-23|entry	16|envelope	28|error	-27|essay	22|euros .	-7|euros	20|euro	8|even if	47
evening ,	35|evening .	-11|evening	25|even	23|every 0	-10|every day	-23|every year	-8|everybody	-32|everyone .	-15|everything .	17|everything	-29|every	6
ever	-39|evidence	-11|exactly	-16|exam is	-7|exams	11|except the	9|except	-20|exchange	-15|exists	-13|exist	-10|expected	-17|expired	20|explained	-35
explain	5|export	-18|extension	-15|eyes	7|eye	52|face .	-15|face	32|facilities	-6|failed	-13|fails	-23|failure	-9|fail	-9|fair .	-5|fair	-21|falls	46|fall	-11
families	14|family .	13|family	-12|fan	18|far .	-11|far	-47|father	-11|fat	-20|favour	-5|feeling	-21|feels	-8|feel	-33|fees	20|feet	-19|fee	8|fell	9|felt	-6
fence	-22|ferry	-21|fetch	-6|fewer	-17|few	10|fifteen	-5|fifty	-6|fight	-22|figures	26|figure	-6|file .	-14|files	-15|file	84|fill in	13|filled in	22
filled	33|fill	34|film	33|final	12|finance	-8|find out	49|find the	-10|find	27|fine $	5|fine ,	38|fine .	-14|fine	29|fingers	-9|finger	-12|finished	-15
fire	48|firmware	-7|firm	-13|first $	42|first ,	16|first .	-15|first 0	34|first aid	43|first and	-10|first day	9|first of	6|first one	-7|first thing	21
first week	-14|first	21|fish	-30|fits	-10|fitted	10|fit	38|five ,	18|five .	-34|five minutes	-10|five	-5|fixed .	13|fix	14|flat 0	-10|flats	-14|flat	-5
flight	-19|float	16|flood	-19|floor ,	8|floor .	-8|floor	23|flour	8|flowers	23|flu	-10|fly	5|folder	39|follows	-17|follow	33|food	51|foot	-27|for 0	30
for DAY	34|for MONTH	20|for NAME	47|for about	-17|for all	-13|for an	-35|for a	-40|for being	-6|for both	-24|for each	-9|for four	-6|for his	-34|for it	-33
for me	12|for my	-6|for next	32|for nine	13|for nothing	-6|for now	-23|for one	-28|for six	-13|for ten	24|for that	-37|for the	30|for this	15|for twenty	-7
for what	10|for which	13|for your	-17|for you	10|forecast	29|forgot	8|form ,	42|form .	-13|forms	25|form	104|fortnight	-8|forty -	-18|forty minutes	-6
forty	-47|forum	-8|for	8|found .	47|found out	-9|found that	-14|found the	-12|four ,	9|four .	50|four days	-11|four of	12|four times	-7|fourteen	7|fourth	-23
four	-11|frame	-10|free ,	-6|free .	-8|freezer	19|free	-15|fresh	53|fridays	-17|fridge .	-8|fridge	15|friends	10|from 0	-54|from DAY	-9|from MONTH	-32
from NAME	19|from a	-6|from here	7|from home	-10|from last	36|from me	30|from now	-7|from our	14|from that	6|from the	-24|from your	29|from you	20|from	26
front of	-36|front	9|frost	-27|frozen	-41|fruit	-17|full ,	-11|full .	-6|full of	-9|fully	17|full	-14|fund	15|funeral	-17|funny	-11|further	23|f	29|g .	-14
gap	-28|garlic	-11|gas	-13|gate ,	9|gate .	-7|gate	5|gave	-18|general	-18|generator	32|get a	38|get in	-32|get it	34|get them	19|get the	14|gets the	15
gets	41|getting	27|get	84|gift	8|girl	15|give it	-6|given	41|gives	-33|give	14|giving	-33|glad	33|glasses	24|glass	-17|gloves	39|glue	29|go ,	7|go .	6
go and	15|go back	10|go home	8|go in	17|go on	-35|go out	25|go over	17|go round	26|go through	22|go to	28|go with	-22|goat	-14|god	-23|goes .	-5|goes in	5
goes off	7|goes on	9|goes out	7|goes	18|going to	-36|going	-15|gone ,	-16|gone .	20|gone	-58|good ,	-10|good .	-6|good evening	-12|good for	-12|goods	16
good	-18|got 0	-23|got a	-41|got it	12|got the	69|got to	21|got	18|government	34|go	37|gp	25|grandmother	22|grand	-9|grant	24|grateful	12|great	-12
green .	-14|grey	-5|ground	-28|group .	-7|group	31|guess	30|guests	-7|guest	18|guys	-12|guy	-14|gym	17|g	-38|h ,	-7|h .	5|had .	-5|had 0	-6|had a	-23
had been	-9|had gone	9|had it	36|had no	9|had the	-22|had to	-52|had	-5|hair	-9|half ,	7|half .	-26|half 0	7|half a	15|half of	-6|half past	-6|half term	22
half the	-16|half	-22|hall ,	-13|hall is	-34|hall	-31|hand ,	-20|hand in	20|handed	-6|handle	11|hands	-17|handwriting	21|hand	-5|hangs	-16|hang	7|happened	-9
happens	-19|happen	-11|happy to	50|happy	10|harbour	13|hardly	-23|hard	51|has 0	-14|has agreed	25|has anyone	-11|has asked	-10|has a	-32|has been	16
has come	-16|has decided	-10|has gone	-16|has had	50|has it	-22|has never	21|has not	-10|has no	-16|has offered	21|has one	12|has the	34|has to	35|has two	-5
hasn't	-23|has	-28|hate	-14|hat	-37|have .	23|have an	10|have asked	-18|have a	38|have been	-33|have it	5|have not	11|have no	-16|have the	12|have two	12
have your	11|have you	11|haven't	29|having	52|he asked	-5|he came	19|he can	-11|he could	-12|he did	10|he doesn't	-9|he does	7|he gets	22|he had	-15
he needs	-14|he said	-9|he says	5|he thinks	-11|he wants	-23|he was	-5|he will	26|he'd	-7|he'll be	-7|he'll	13|he's	35|health	-5|hear me	-34|heard	-23
hearing	-11|hear	-24|heating	-12|heat	-41|height	-8|held	-18|hello ,	-11|hello	-41|help .	-6|her $	6|her ,	-13|her DAY	30|her a	34|her in	-23|her own	-13
her the	-14|here $	26|here .	-34|here and	19|here	-14|herself	7|hers	-13|her	47|he	-11|hi ,	-5|hi NAME	-41|hide	36|higher	-7|high	-38|him $	-20|him ,	10
him about	-8|him at	23|him a	8|him for	-8|him the	15|him to	-13|himself ,	12|himself	-9|him	54|hip .	-12|hip	-6|his .	-5|his own	-13|history	10|his	-8|hit	8
hi	-53|hold the	11|holding	-24|holds	-9|hold	6|hole	-13|holidays	-5|holiday	-5|home ,	49|home .	18|home DAY	-6|home	-31|honestly	-39|honest	9|honey	7|hope	-15
horse	-21|hospital	-25|host	17|hotel	-21|hour ,	5|hour and	-17|hours ,	42|hours .	-17|hours and	-12|hours	14|hour	-6|house ,	-6|house	-5|housing	-18|how it	-9
how long	-6|how many	-11|how much	-8|how to	10|how	-19|hrs	5|hr	6|huddle	-15|hundred	-12|hung	-6|hurt	28|husband	16|hut	15|h	-20|i .	22|i DAY	-26|i also	-7
i am	-12|i asked	-25|i ask	-15|i believe	-9|i can	45|i could	-22|i counted	-9|i didn't	26|i did	10|i don't	-31|i do	14|i forgot	10|i get	9|i got	22|i go	7
i hadn't	10|i had	-23|i haven't	-6|i have	-33|i hope	-12|i keep	-25|i know	-33|i leave	-7|i like	7|i looked	-15|i love	-6|i made	-6|i make	11|i mean	15
i must	5|i need	5|i owe	14|i put	-18|i rang	-16|i read	-12|i said	13|i saw	-11|i say	23|i see	-24|i shall	33|i should	-52|i still	11|i take	60|i tell	-11
i think	-41|i thought	-20|i told	-7|i took	-9|i used	-7|i wanted	-6|i want	-16|i went	-7|i will	45|i won't	10|i wouldn't	-17|i would	44|i write	37|i wrote	-19
i'd like	-21|i'd rather	-10|i'd say	-24|i'd	16|i'll ask	27|i'll be	-57|i'll do	-5|i'll get	5|i'll go	10|i'll have	27|i'll phone	9|i'll put	30|i'll ring	8
i'll take	-69|i'll write	18|i'll	80|i'm 0	-24|i'm afraid	5|i'm at	-40|i'm doing	-7|i'm going	-17|i'm in	-31|i'm not	-40|i'm off	6|i'm sorry	-22|i'm the	8
i'm to	56|i'm	8|i've a	-20|i've been	9|i've got	28|i've had	10|i've	-33|ice	19|idea ,	-12|idea	-21|id	15|if he	-14|if it's	71|if it	-41|if i	-9|if not	37
if she	8|if somebody	32|if there	-9|if they	-28|if the	-29|if we	-34|if you're	-21|if you	-31|if	22|ignore	-20|import	7|im	27|in $	14|in ,	-22|in -	7|in .	44
in ?	26|in DAY	-5|in NAME	-17|in all	-12|in and	27|in an	-10|in at	-15|in a	-41|in bed	23|in before	-11|in by	83|in case	-7|in favour	-9|in for	-23
in front	-34|in her	-20|in his	21|in it	-28|in may	11|in my	20|in nine	-10|in one	-19|in on	19|in order	-16|in person	10|in that	-25|in there	17|in the	-19
in this	-28|in to	7|in which	-8|in writing	65|in your	16|incident	-13|including	-5|income	33|index	13|informed	6|inside the	-10|inside	-6|inspected	11
inspection	17|inspector	-6|instead of	-6|instead	-11|insurance .	10|insurance	19|insurers	33|interest	-37|internal	-15|internet	14|interviews	16|into the	25
into	11|invoices	23|invoice	47|in	6|is $	-12|is .	-35|is 0	-23|is DAY	-39|is NAME	-22|is about	-8|is already	5|is another	-10|is an	12|is at	-14|is a	-32
is being	17|is booked	10|is coming	-7|is dead	-5|is done	-8|is down	5|is due	6|is enough	5|is fine	-9|is for	5|is free	6|is from	48|is full	6|is going	29
is good	-6|is in	-12|is it	-45|is my	-10|is needed	-18|is not	-21|is now	8|is no	-19|is off	-18|is one	14|is only	-9|is on	-7|is out	8|is still	-27|is that	11
is there	6|is the	-28|is too	6|is to	52|is two	17|is up	-29|is what	-12|is with	25|is worth	-10|is wrong	20|ish	17|isn't a	11|isn't the	-15|isn't	-13|issue	32
is	-18|it !	21|it $	19|it ,	14|it .	-18|it ?	-19|it DAY	63|it after	40|it again	5|it and	-39|it as	-10|it at	17|it back	-23|it before	25|it be	-16|it but	-5
it by	-23|it can	30|it comes	9|it cost	-10|it doesn't	-16|it does	-19|it for	-11|it from	21|it gets	6|it goes	23|it had	-5|it in	56|it isn't	8|it is	14
it last	-9|it like	-13|it may	-13|it needs	26|it now	26|it off	13|it out	-12|it over	18|it rains	-13|it says	8|it should	-21|it stays	-11|it takes	-23
it the	-36|it took	-8|it to	-16|it under	40|it up	24|it wasn't	-7|it was	-5|it went	20|it will	-38|it with	20|it'll be	15|it'll	13|it's 0	41|it's always	-9
it's a	-53|it's been	22|it's in	-25|it's me	-28|it's not	-31|it's only	12|it's the	-22|it's	11|item	-17|its own	-27|itself .	-11|itself	-10|its	-23|it	32
i	-17|j .	-9|jam	38|job .	25|jobs	-10|job	32|joint	13|joke	-5|just a	8|just	-9|k .	48|keep it	7|keep the	5|keeping	-5|keeps the	21|keep	31|kettle .	13
kettle	29|key ,	40|keys	39|key	63|kg	9|kids	24|kiln	-12|kind regards	-24|kindly	31|kind	-22|kitchen	5|kit	-11|km	-32|knee	-43|knew .	-6|knew	-30|knife	12
knock	-23|know ,	-18|know .	-34|know about	10|know by	-21|know how	-5|know that	10|know the	5|know which	22|know who	-27|known	-9|knows	27|know	5|labels	39
label	13|labour	-27|lab	28|ladder	11|ladies	-7|lady	-17|lad	-10|lake	-14|landing	-17|landlord	26|lands	-25|land	-8|lane	-10|large	10|last .	-11|last DAY	-24
last minutes	-8|last month	-14|last night	-28|last one	20|last thing	-9|last time	42|last week	23|last year	34|last	35|late ,	-23|late .	-28|later ,	11
later .	-12|later than	50|later	39|latest .	-10|latest	35|late	-8|laughed	-30|laugh	-5|laundry	19|law	-34|lead	-13|learned	-14|learn	21|least 0	-36
leave the	29|leaves	-19|leaving	11|leeds	-13|left .	26|left the	16|left	26|legal	26|leg	22|lend	55|lent	-21|less than	10|lesson	-9|let me	-18|let them	13
let the	27|let us	26|lets	-19|letter ,	27|letter from	-19|letters	33|letter	58|let	14|level 0	23|level	6|licence	74|lie	-6|life	-19|lift	36|light is	-13
lighting	-8|light	-15|like 0	22|like an	-7|like a	-48|like it	32|like that	-9|like the	-25|like to	-79|like us	-17|liked	-11|likes the	-11|likes	-26|like	-28
lime	28|limit	24|line ,	20|line .	-30|lines	-15|line	14|link	5|list ,	39|list .	-18|list is	9|list of	34|listened to	-7|listened	-15|listen	-13|list	30
litres	12|little	-8|live with	-34|lives	5|live	-32|loaded	9|load	-13|loan	-10|local	-6|locked	-33|logged	-7|login	8|logo	-11|log	14|lol $	-5|lol .	-14|lol	-21
longer	-18|long	-11|look .	16|look like	-20|look up	42|looked at	-8|looked	-41|looking at	6|looking	41|looks at	-12|looks like	-17|looks	-13|look	51|loose	16
lose the	-21|lose	-22|loss	-21|lost	-12|lot .	14|lot of	-5|lot	19|loud	-27|lovely .	-7|lovely	-27|love	-21|low	-24|luck	9|lunch $	32|lunch ,	-10|lunch	32|l	22
m .	-12|machine .	-9|machines	-14|machine	-20|made the	-12|made	-21|mad	-17|mail .	16|mail	10|maintenance	6|main	-30|make a	-9|make it	-5|make the	21|maker	-8
makes the	12|make	44|making	21|man .	11|man in	12|management	8|manager	14|many	-31|marked	15|marketing	10|market	-12|marks	8|mark	7|maths	-23|matters	40
matter	-7|may $	-7|may ,	-9|may 0	-10|may and	17|may be	-7|maybe	-6|me $	-14|me (	-21|me )	-14|me .	8|me :	31|me ?	-13|me DAY	12|me and	-14|me before	8
me by	12|me for	31|me have	8|me in	-25|me know	13|me on	6|me the	37|me what	21|mean ,	-8|means	-15|meant to	-16|meant	-20|meanwhile	10|mean	-29|measured	-9
measure	-10|medical	37|meeting ,	26|meeting .	10|meeting :	-10|meets	-7|meet	-13|membership	-15|members	55|member	-9|memory	-12|mended	-21|mentioned	11
mention	9|menu	30|men	-19|merged	40|messages	-11|message	10|mess	9|meter	9|metres	-9|met	7|me	25|mid -	-7|middle of	-9|middle	-43|midnight	14|mid	-15
mileage	24|miles	-5|milk	6|mill	5|min ,	-13|min .	-15|mind	-18|mine ,	26|mine .	7|mine	63|mins	29|minus 0	-8|minus	-30|minute ,	-17|minutes $	14|minutes ,	25
minutes .	-33|minutes on	-7|minutes	-35|minute	-18|min	-22|missed	7|missing	25|miss	-10|mistake	-22|mix	-8|ml	-5|mm ,	18|mm	8|mobile	14|module	8|moisture	-22
moment	11|monday's	49|mondays	20|money ,	24|money .	22|money	-39|month $	-11|month ,	-6|month end	22|months ,	-14|months .	-9|months	-11|mood	-8|more ,	-33
more .	14|more than	-32|more	-6|morning $	38|morning ,	9|mornings	-14|most of	5|mostly	-29|most	-38|mother's	-8|mother	-31|mould	14|mouth	5|move the	-8
moved the	-6|moved to	-26|moved	-72|moves	-29|moving	-10|mr NAME	-22|mrs .	-9|mrs NAME	-19|mrs	-26|ms .	-13|ms NAME	-5|ms	-17|much	-26|mud	-13|mug	-10
mum's	17|mum	32|music	-33|must be	31|must not	13|must	29|my brother	27|my daughter	-14|my desk	12|my own	-17|my phone	-8|my sister	7|myself .	30|myself	11
my	-23|m	-26|nail	-19|name .	6|name and	11|name is	5|name on	5|named	-15|names	28|name	38|nan	-6|near the	23|nearly	-26|near	29|need 0	15|need a	33
need the	-19|need to	-36|needed	52|needs a	20|needs	19|need	33|neighbour's	-15|neighbours	-17|neighbour	19|neither	-19|net	-21|never	-60|new ones	-15
new one	15|newsletter	13|news	-14|new	19|next .	-5|next DAY	25|next meeting	32|next one	-14|next time	22|next to	-42|next week	-13|next year	10|next	25
nicely	30|nice	-29|night $	37|night ,	20|night .	-17|night and	-8|night	-17|nineteen	-16|ninety	-10|nine	-43|no $	-28|no ,	-5|no .	-10|no class	-12
no further	-6|no money	-16|no more	-29|no need	-12|no to	-9|nobody .	-6|nobody else	-22|nobody had	7|nobody has	-41|nobody is	32|nobody knew	-17|nobody's	-13
nobody	-52|noise	-9|none .	-14|none of	-7|none	-20|non	32|noon ,	9|noon .	-6|noon	28|normally	-12|normal	-28|north	-8|not ,	29|not .	-5|not 0	-32|not at	7
not a	15|not been	-6|not before	-42|not be	-31|not doing	-8|not even	-19|not going	-8|not have	-33|not in	18|not just	27|not me	-14|not on	5|not this	-30
not use	55|not yet	5|not your	-10|noted .	-5|noted	-7|notes ,	-21|notes .	26|notes	-32|note	15|nothing ,	-10|nothing .	6|nothing else	31|nothing for	-10
nothing in	-25|nothing to	-29|nothing	-69|notice .	8|noticed	-13|notice	-6|not	-17|now $	51|now ,	5|now .	-9|now and	-21|now i	-10|now on	-33|now the	-5
no	-32|number ,	20|number .	11|number 0	21|number is	-11|number on	-35|numbers .	-17|numbers	11|number	14|n	-8|o .	10|o'clock .	-11|o'clock	20|oak	5|of 0	7
of DAY	-18|of MONTH	26|of NAME	-19|of a	-22|of course	29|of everything	7|of her	-15|of his	5|of it	-18|of may	-17|of me	-19|of my	-23|of next	-8|of our	-17
of that	10|of them	-42|of these	-11|of the	5|of this	14|of those	-10|of three	7|of us	30|of your	5|of you	6|off $	-22|off and	-26|off a	-12|off for	-10
off the	6|off to	6|off with	32|offered to	29|offer	-14|office ,	29|office .	-6|office	-11|off	9|often	-14|of	-32|oh ,	13|oh	-9|oil	-19|ok $	-14|ok ,	-8
ok .	-10|ok so	-15|okay ,	-20|okay .	16|okay	-24|ok	36|old .	10|old one	7|old	22|on ,	-9|on -	-14|on .	-31|on 0	34|on ?	-5|on DAY	-9|on MONTH	-18|on NAME	-16
on an	-15|on a	-47|on her	17|on his	42|on hold	-8|on leave	-17|on me	28|on my	49|on our	-6|on page	5|on paper	6|on site	-13|on that	9|on their	-21|on them	-8
on this	6|on top	-11|on to	42|on two	-5|on your	23|once .	-29|once a	-12|once more	-14|once	38|one $	-11|one ,	55|one .	8|one ?	-23|one and	7|one by	-20
one for	18|one has	-18|one in	-13|one is	-25|one line	31|one of	12|one on	-22|one page	12|one thing	-14|one time	-11|one to	17|one who	-23|one with	-14
one's	8|ones ,	10|ones .	-12|ones	-40|one	-5|onions	-34|online	23|only ,	-12|only .	19|only 0	-14|only if	-30|only	-33|onto	-12|on	-5|open ,	-18|open .	-17
open the	24|opened it	6|opened the	-14|opened	-22|opens	26|open	-30|opinion	-10|options	-13|or 0	-16|or a	-11|or do	-11|or is	-5|or not	37|or no	47|orange	7
order .	-8|order 0	-16|order of	-11|order the	26|ordered	-31|orders	27|order	30|or	-12|other .	-10|other business	7|other way	-16|others	19|otherwise	-8
other	16|ought to	-8|our own	-6|ourselves	-9|our	7|out $	28|out ,	-56|out .	36|out DAY	54|out at	-10|out a	-5|out by	-23|out in	9|out of	-34|out on	-10
out to	-46|out what	35|out with	5|outside	-22|out	43|oven	33|over ,	-31|over .	-14|over 0	5|over a	-18|over from	9|over on	6|over the	-20|over to	25
overnight	13|over	-40|owes	-5|owe	103|own .	13|owner	7|own	14|p .	13|p 0	-12|page ,	13|page .	-18|page 0	20|pages ,	9|pages	39|page	43|paid .	29|paid for	-13
paid the	-15|paid	50|painted	6|pain	-20|pair	26|pallet	-8|pan	-18|paper ,	23|paper .	35|papers	10|paper	22|paragraph	30|parcel	22|parents	43|parked	-12
parking	-19|park	-23|party	-9|part	-13|passed	5|passport	69|pass	18|past 0	36|past the	-21|patch	-19|patients	9|pay for	-7|pay the	-9|paying	35|payments	-31
payment	8|pays	-9|pdf	-25|pending	-9|pen	6|people $	21|people ,	17|people .	11|people and	-6|people are	-5|people have	-13|people in	-12|people who	-5
people	-22|percent	-13|perfect	-6|perhaps	43|period	30|permission	-18|person ,	40|person .	-14|person who	16|person	22|per	31|phone $	22|phoned	16|phones	28
phone	8|photo of	28|photographs	43|photos	45|photo	12|physics	-18|physio	-16|piano	-8|picked	-9|picking	32|pick	24|picture of	12|pictures	20|picture	8
pieces	-10|piece	11|pink	-12|pinned	11|pin	26|pipe	32|place .	13|places	-9|place	24|planned	6|plan	38|plastic	-22|plates	28|plate	-14|played	-14|plays	18
play	-49|please $	10|please ,	33|please .	60|please don't	-52|please let	-18|please send	9|please	38|pleasure	22|pls $	24|pls	-11|plug	5|plumber	26|plus	-15
pm $	-13|pm .	18|pm	-23|point .	8|points	-10|point	-5|policy	6|polite	-7|pool	5|portal	7|port	-17|possible	11|post .	26|post office	24|posted	16|posters	26
poster	33|post	72|power	7|po	6|practical	10|practice	-24|pre -	-8|prefer	-24|prepared by	7|prepared	-5|present .	-5|present	30|pressure	-8|press	35
previous	10|pre	10|price .	17|prices	35|price	10|primary	-17|printed	-24|printer	-25|prints	-5|print	60|priority	-9|private	-10|probably	-12|probe	-11
problem .	-6|problem	11|production	13|product	-11|prof .	7|prof	7|programme	15|program	21|project	-35|promised to	16|promised	74|proof of	37|proof	39
properly	26|proper	37|proposal	-6|proposed	-17|provided	-20|public	-8|pulled	-5|pump	15|purchase	7|put on	5|put the	19|put up	-13|putting	-5|put	15|p	7
q 0	-18|quality	-13|quarter to	-7|quarter	16|question .	-7|questions	-41|queue	5|quickly	19|quid	49|quiet	20|quite	-13|quoted	-9|quotes	22|quote	29|q	-25
r .	6|r 0	-9|rack	-26|radio	9|rail	6|rain .	-14|rains	8|rain	-28|raised	22|raise	-20|ramp	7|ran out	6|rang	-55|ran	-14|rate	-19|rather than	36|raw	-6|rd	13
re -	21|re :	-30|reach	20|read it	11|read out	-12|read the	35|readers	-7|reader	10|readings	28|reading	9|reads	-13|read	-23|really	19|real	-34|rear	-9
reasonable	-13|reasons	12|receipts	44|receipt	27|received	-26|reception	9|recommended	35|recommend	58|recorded	6|recording	-11|records	-6|record	6|red .	-22
redo	100|red	-48|reference	-10|refresher	19|refund	-32|ref	-18|regards ,	-23|regards NAME	-7|regards	-33|register	26|rehearsal	27|rejected	-18|released	20
release	43|reminder	-7|remote	5|removed	-13|renewal	22|rent	11|repaired	8|repair	-7|repeat	58|replaced	42|replacement	11|replace	27|reply to	25|reply	43
report .	26|reported	-31|reports	54|report	-9|required	14|residents	-17|rest of	6|restart	40|rest	5|results	6|retired	-5|returned	-25|return	91|review	24
rice	-15|ride	-6|right ,	7|right .	-20|right	-44|ring NAME	22|ring him	15|ring the	12|ringing	42|ring	113|river	-12|road ,	-13|road	6|roll	15|room $	-22
room ,	-21|room .	21|room 0	13|room for	-8|room is	12|rooms	-35|room	-30|rose	7|rota	29|roughly	-27|round the	26|row	-41|rubber	-14|rules	-20|rule	-22
run .	-10|run it	-12|run the	33|rung	12|running .	-20|running	16|run	-11|r	-9|s .	-11|sad	-9|safety	32|safe	13|said ,	-26|said .	-26|said a	-10|said it	38
said i	7|said no	-13|said she'd	15|said so	11|said that	24|said the	-21|said we	-15|said yes	11|said you	29|said	-6|sales	16|sale	-10|salt	-31|same .	5
same as	-17|same day	-9|same thing	15|same time	-12|same	14|sample	30|sandwiches	-15|saturdays	-42|saved	5|save	5|saw it	-10|saw	-18|say ,	-6|say .	23|say 0	7
say no	-26|say so	14|say that	-46|say the	-37|say what	47|say yes	14|saying	-15|says ,	-11|says .	-6|says 0	-43|says NAME	-6|says he	-8|says it's	5
says it	-16|says no	-18|says that	-16|says the	36|says yes	8|says	-66|say	-19|scale	19|scanned	11|scanner	7|scan	10|schedule	21|school ,	8|school	-24
scope	-12|score	-18|screen	-14|script	-12|sealed	16|season	-33|seats	10|seat	-14|sea	-15|second -	6|second half	16|second one	-14|second	15|secretary	14
section	10|security	-13|sec	-13|see .	-20|see if	12|see it	-34|see the	35|seeing	28|seen it	10|seen the	12|seen	-21|sees	28|see	-12|self	-7|selling	-10
sell	-14|send a	-5|send it	-36|send me	47|send the	-5|sending	75|send	84|sense	-17|sensor	7|sent .	6|sentence	-6|sent	6|separate	35|serial	16|serious	-18
services	15|service	-33|session	-16|set it	-11|set up	-25|sets	-14|settings	15|setting	21|settled .	-12|settled	-12|settle	44|set	9|seven .	-20|seven	-29
several	-10|shall i	7|shall	19|share	-33|sharp	34|she asked	-18|she did	21|she does	22|she had	-5|she has	-11|she isn't	9|she is	-11|she said	34|she told	34
she wants	-34|she was	-11|she will	7|she'd	28|she'll	49|she's at	-11|she's got	-6|she's	30|shed	23|sheep	-19|sheet .	20|sheets	47|sheet	25|shelf	5|shelves	-12
she	-22|shift .	11|shift	18|ships	-12|ship	20|shoes .	28|shoes	38|shoe	-16|shop ,	14|shopping	-10|shop	-41|short	-5|should be	37|should do	-18|should not	-15
should we	-32|should	13|shouted	-18|showed	-36|shower	-16|shown	27|shows	-20|show	40|shuts	55|shut	-14|side ,	-10|side	29|signatures	10|signature	34
signed ,	19|signed by	14|signed	56|signs	17|sign	58|silence	24|simply	-11|since .	-10|since 0	-23|since DAY	-27|since MONTH	-6|since the	-5|since	-47
singing	13|single	-17|sink	13|sister's	-25|sister	-30|sit in	16|site .	-9|sits	-9|sitting	28|sit	39|six months	-10|six of	-6|sixteen	19|sixty -	-16|sixty	25
six	-49|sizes	19|size	28|skip	-6|sleeping	11|sleeps	7|slept	-34|slides	28|slide	15|slip	15|slot	-5|slowly	20|slow	-26|small	-6|smells of	-10|smells	-20
smell	-30|smoke	57|snow	-9|so ,	-31|so .	42|so 0	-15|so DAY	-27|so NAME	19|so far	-9|so i'm	-6|so it's	-12|so it	14|so i	-9|so nobody	-5|so no	-26|so she	39
so that's	5|so that	-24|so this	-18|so we	-6|socket	26|software	-8|soft	6|sold	12|solved	-11|some of	-6|somebody has	-14|somebody in	-31|somebody's	16
somebody	32|someone	33|something .	-11|something else	-12|something with	7|something	30|somewhere	-10|some	-21|song	-6|son	-24|soon as	34|sooner	-15
sorry .	-15|sorry about	-9|sorry for	-18|sorry	-33|sorted	28|sort	35|sounds	-26|sound	46|soup .	-13|soup	-21|so	-12|space	-25|spare	7|speak to	16|speak	-20
speed	27|spent	-11|split	-5|spoke to	-22|spoke	-19|spreadsheet	16|spring	-6|sr	-11|st ,	25|st .	12|stage	29|stairs	16|stall	36|stamp	-14|standard	-28
standing	-16|stand	6|start .	-23|start ?	-10|start the	-16|start with	-11|started	-10|starts DAY	-10|starts	-8|start	-39|star	-16|statement	38|state	9
station .	8|status	15|stay with	-13|stayed	-16|staying	-16|stays	-34|stay	-64|step .	-9|step	-24|sticker	39|sticks	8|still has	-10|still have	-19|still in	28
still need	37|still on	-14|still the	9|still to	34|still	-44|stir	-21|stock	27|stood	-18|stop .	-5|stops	-17|stop	-44|stores	12|store	15|storm	5|story	-24
straight	-26|stream	-32|street	-15|strong	13|stuck	-28|students	-23|student	26|studio	-10|study	7|stuff	9|st	-21|such	-10|sugar	-25|suggested	-8|suggest	33
suit	15|summary	-17|summer .	-23|summer	-42|supervisor	-22|supplier	-21|support	-41|supposed to	9|supposed	9|sure .	18|sure	14|surgery	-12|surprised	-12
survey	5|swap	17|sweet	15|swimming	10|swim	-14|switched off	-13|switched	-29|switch	8|system	17|s	-38|t .	22|tablets	-8|tablet	8|table	27|tag	27|take a	8
take her	17|take it	-32|take the	-7|taken	-40|takes the	18|takes	-39|take	-18|taking	11|talk .	51|talk about	-23|talked about	-16|talked	-21|talking	-16
talks	9|talk	9|tall	6|tank	8|taped	14|tape	48|tap	42|target	-20|tax	40|tbsp	-13|tea .	20|teach	27|team .	-10|teams	-13|team	-19|tea	31|teeth	12|tell NAME	37
tell him	-16|tell me	51|tell us	-22|telling	33|tells	21|tell	46|ten ,	23|ten .	23|ten minutes	37|ten past	-16|tenant	-16|tenth	18|ten	-11|terms	7|term	6
terrace	-10|test ,	29|test .	-6|tested	11|tests	-8|test	32|text	31|th $	-11|th ,	33|th .	38|th MONTH	-6|th and	-33|th of	-38|than a	-5|thank you	-60
thanked	-24|thanks ,	-7|thanks .	13|thanks NAME	-6|thanks for	-13|thanks to	-9|thanks	-42|than	-7|that $	-14|that ,	13|that .	43|that 0	6|that ?	12
that NAME	25|that and	-5|that day	-15|that he	-28|that in	18|that isn't	32|that is	-18|that it's	-10|that i	-35|that means	18|that nobody	7|that one	18
that on	-6|that she	-40|that they	-5|that this	17|that to	19|that was	-24|that week	-14|that we	12|that would	12|that your	-6|that you	10|that's all	-8
that's a	14|that's me	32|that's what	-15|that's you	33|that's	15|thats	-7|that	8|the $	13|the DAY	-42|the NAME	-28|the account	7|the afternoon	-8
the agency	19|the alarm	-8|the app	-6|the autumn	-18|the baby	-25|the back	-21|the bank	-6|the bathroom	31|the bed	12|the best	-24|the big	34|the bill	16
the black	6|the blue	23|the board	35|the boat	-21|the boiler	11|the book	-12|the bottom	-23|the box	17|the boys	-11|the branch	16|the building	-14|the bus	15
the cable	26|the calendar	-5|the call	-13|the card	23|the caretaker	16|the car	7|the case	62|the cat	18|the chair	60|the change	23|the children	-11
the church	5|the claim	-24|the class	12|the client	-19|the clock	-19|the coach	51|the code	5|the coffee	-10|the cold	14|the colour	7|the committee	-21
the company	-10|the contract	28|the corner	-7|the corridor	-14|the cost	11|the council	21|the counter	-23|the county	-7|the crane	-8|the credit	12
the current	17|the customer	-18|the data	5|the day	6|the delivery	6|the deposit	-8|the depot	-5|the difference	11|the district	-7|the door	5|the draft	42
the drawer	-7|the end	7|the exam	10|the eye	15|the fair	6|the fee	-14|the field	10|the file	6|the final	-15|the fire	13|the first	-24|the fish	-16|the flat	14
the floor	21|the folder	-11|the form	6|the fourth	-21|the fridge	-21|the front	-12|the fruit	-16|the garage	-13|the garden	13|the gas	14|the gate	-28
the good	29|the green	32|the ground	-24|the head	5|the heat	-25|the hospital	15|the hotel	21|the hour	-14|the house	-12|the insurance	36|the insurers	26
the invoice	35|the keys	16|the key	11|the kids	11|the kitchen	-11|the knee	-17|the lab	-5|the lake	-6|the landlord	-8|the last	28|the late	-12|the left	7
the letters	-14|the library	-5|the lift	-15|the light	-13|the limit	8|the line	-29|the little	23|the log	16|the long	-6|the lot	-12|the lower	-18
the machine	-9|the main	-24|the man	26|the meter	-11|the middle	-37|the minutes	6|the moment	16|the money	-23|the month	22|the morning	14|the name	10
the neighbours	-22|the new	-32|the next	-20|the night	-10|the noise	13|the numbers	-14|the ones	22|the one	-47|the only	-11|the opening	7|the order	29
the original	10|the others	20|the other	21|the paper	-8|the parish	-6|the parking	-6|the part	13|the person	-6|the phone	39|the piano	-7|the plate	8
the police	12|the portal	-7|the post	12|the price	-35|the question	37|the radio	-12|the reading	12|the real	-14|the reason	15|the receipt	17|the record	10
the repair	19|the report	-19|the rest	15|the right	9|the road	43|the roof	12|the room	-8|the same	-23|the school	31|the sea	-12|the second	-22|the service	-16
the shed	7|the sheet	33|the shift	-8|the shop	-13|the side	23|the site	23|the size	16|the small	5|the sound	-20|the spring	-44|the staff	20|the standard	-17
the start	-9|the state	-23|the station	22|the summer	-7|the surgery	19|the tax	-6|the team	-5|the tent	-10|the third	-36|the three	12|the ticket	-11
the till	5|the time	-57|the tin	10|the top	-7|the treasurer	-15|the truck	-22|the two	18|the van	24|the wall	17|the way	-11|the website	19|the wedding	17
the week	34|the window	-6|the word	-18|the workshop	34|the work	-6|the worst	-16|the wrong	-17|the yard	19|the year	7|the young	-6|their own	-6|their	-16
them $	-15|them ,	16|them .	-15|them at	8|them by	34|them in	18|them on	-17|them out	31|them the	26|them to	-31|them with	-14|themselves	-22|them	35|then $	13
then ,	43|then .	99|then NAME	13|then and	-14|then it's	-12|then it	15|then i	14|then they	-8|then the	-10|then	46|there $	10|there ,	29|there .	-13
there are	-6|there a	22|there is	-42|there was	-10|there were	5|there with	20|there's a	14|there's no	-14|there's one	-10|there's	-19|there	30|these	29
they are	-24|they can	32|they come	16|they don't	8|they do	-33|they have	15|they like	31|they said	-6|they say	-11|they want	-15|they will	-30|they'd	11
they're all	-23|they're in	9|they're	-13|they've	30|they	-21|the	50|thick	-9|thing $	45|thing ,	25|thing .	-12|thing is	-23|things .	-21|things	-48|thing	-16
think .	-11|think about	53|thinking about	-6|thinking	-26|thinks the	8|thinks	-58|thin	-24|third .	21|third of	-12|third time	-7|third	-16|thirty -	-20
thirty	7|this ,	-28|this .	10|this ?	18|this DAY	17|this afternoon	63|this is	-17|this month	-6|this morning	-16|this one	-6|this time	53|this was	-7
this year	-38|this	12|those who	20|those	16|though ,	9|thought about	-6|thought of	17|thought	-11|though	-5|thousand	-41|tho	-15|thread	7|three ,	-15
three .	-8|three days	-21|three months	9|three of	-20|three times	-14|three weeks	-12|threw	-12|through .	-8|through the	-37|through	-22|throw	45|thumb	-17
thursdays	-32|ticket	-43|tick	-30|tide	-29|tight	-7|till 0	5|till DAY	-7|till MONTH	-37|till the	-20|till	-80|time $	39|time :	-24|time ?	10|time in	-29
time it	13|time i	-6|times ,	-13|times .	-18|times	-25|time	6|tins	29|tin	14|tip	-19|tired	-18|titles	23|title	-7|to .	17|to 0	26|to DAY	-30|to MONTH	-10
to NAME	7|to all	12|to a	-24|to bed	-22|to be	70|to bring	46|to buy	7|to check	27|to come	12|to do	-28|to find	-21|to get	-14|to hand	-19|to have	46
to hear	-18|to her	23|to him	57|to it	-38|to keep	-17|to know	-40|to leave	-18|to let	12|to look	-27|to make	-19|to me	-43|to one	-22|to open	-9|to put	49
to raise	-6|to read	9|to replace	7|to ring	53|to run	37|to say	-47|to see	21|to send	-9|to show	-31|to sign	12|to speak	-19|to start	-16|to stay	-9|to stop	14
to take	27|to talk	-31|to tell	16|to them	14|to think	34|to us	9|to wait	-5|to work	10|to write	57|to your	-20|to you	23|together .	-9|together	18|told .	17
told her	12|told him	21|told me	-24|told the	-14|told us	14|told	8|tomatoes	-19|tom	13|too $	-16|too ,	9|too .	-13|too late	-9|took it	-10|took the	10
took	-19|too	-21|top	5|torch	8|total	-20|touch	-27|town	8|to	30|tractor	-8|trade	16|trailer	22|train .	5|training	43|train	-12|tram	-25|transcript ,	-5
transcript	-7|transfer	7|transport	-21|trays	34|tray	-20|treasurer	-28|treated	-9|treat	11|tree	6|trial	-38|tried	17|trip	-18|trouble	-22|truck .	-8|truck	-8
true	-21|trust	-19|try	94|turn the	13|turned out	-11|turned up	-10|turned	-19|turns	8|turn	28|twelve	45|twenty -	8|twenty minutes	-22|twenty to	-9|twenty	-30
twice .	-33|twice and	15|twice a	14|two $	-6|two ,	-16|two -	-12|two .	6|two and	14|two days	-39|two hours	-9|two hundred	-17|two minutes	7|two nights	-5
two of	-7|two people	-26|two weeks	24|two years	20|two	-7|typed	-14|types	-22|type	5|typing	-18|tyres	25|t	38|um ,	-32|um	-33|under 0	-19|under a	-15
under it	-9|under the	17|understand	-19|understood	-23|under	-27|union	16|unit 0	-11|units	-5|unit	-16|unless	-28|unpaid	-31|until 0	-55|until DAY	-68
until MONTH	7|until it	35|until then	57|until the	5|until	-16|up $	14|up ,	15|up .	-10|up 0	-17|up again	-37|up and	14|up at	-22|up a	-7|up by	-27|up for	-19
up from	-18|up in	11|up on	20|up there	-9|up the	11|up to	-17|up with	12|update	-19|uploaded	-5|upload	42|up	25|urgent	6|us $	-14|us ,	-5|us .	-42|us a	28
us by	14|us for	-33|us in	14|us to	-16|used for	8|used to	-25|users	-27|user	-13|use	13|using the	8|usually	-14|usual	-15|us	11|u	16|valid	-6|valley	11
van .	12|vat	16|vendor	-5|venue	-19|version 0	-11|version	-19|very	-39|vet	23|video	20|view	-19|village	-16|visited	-8|visiting	-14|visitors	-14|visits	-35
visit	45|voice	-15|volunteers	14|volunteer	-12|vote .	-7|vote	-23|vs	-16|wait .	10|wait for	-38|waited	-18|waiting	-26|wait	-65|wake	-10|walked	-28
walking	-12|walk	10|wall .	8|want 0	8|want a	-11|want the	-6|want to	-35|wanted to	-26|wanted	-47|wants a	-12|wants it	19|wants me	9|wants the	-38
wants to	-41|wants	10|want	-5|warehouse	-13|warranty	22|war	-24|was 0	15|was agreed	15|was asked	6|was at	-10|was a	14|was going	21|was in	6|was lost	9
was me	14|was not	-15|was the	-31|was told	10|was to	24|was very	17|washed	18|washing	20|wash	-21|wasn't	-18|was	-57|watching	5|watch	38|water ,	19
water .	-17|water	31|way ,	-20|ways	13|way	-25|we agreed	-26|we are	-37|we bring	-47|we can't	31|we can	-23|we could	-27|we did	-10|we don't	-30|we do	-33
we get	-35|we got	-9|we had	19|we have	-30|we keep	-17|we lost	22|we need	52|we open	-18|we said	13|we should	17|we still	16|we stop	-12|we take	-16
we were	-6|we will	-31|we would	-11|we'd have	14|we'd	-34|we'll	-26|we're going	-42|we're not	5|we're	-36|we've got	-13|we've	42|weak	-8|wear	31|weather	25
website	16|wedding .	-14|wedding	-24|wednesdays	9|week ,	-29|week .	7|week :	28|week and	-15|week of	-21|weekend .	21|weekends	-12|weekend	7|weekly	49
weeks ,	-12|weeks .	-8|weeks from	-23|weeks	-21|week	7|weird	-9|welcome	27|well ,	54|went on	-5|went to	-18|went	-48|were in	-5|were	-53|west	14|wet	-12
what about	-15|what does	-6|what do	-13|what i'd	-15|what if	7|what is	14|what i	25|what time	-5|what to	8|what was	20|what we	-15|what would	-30|what you	11
whatever	21|what	-25|wheel	22|when it	-35|when she	26|when they	45|when the	-16|when we	19|when	60|where it	13|where they	-9|where the	-14|where	-46
whether we	10|whether	5|which NAME	35|which is	-11|which the	19|which was	-10|while i	-17|while	50|whiteboard	-20|white	34|who can	45|who did	-11|who had	-8
who has	20|who is	7|who knows	14|who pays	-18|who wants	-19|who'd	-33|whoever	27|whom	-13|whose	-8|who	9|why .	17|why	-38|wife	-7|wiki	30|will ask	7
will be	-24|will bring	14|will do	34|will go	14|will have	-70|will it	-40|will know	-10|will not	-68|will send	8|will	43|window ,	7|window .	5|windows	-26
window	25|wind	-11|wine	31|winter .	-7|winter	5|win	-10|wish	25|with 0	-33|with NAME	19|with an	-12|with a	-32|with her	-25|with him	-6|with his	-17|with it	7
with me	22|with my	11|with no	-9|with one	18|with that	-16|with them	26|with the	9|with us	-25|with you	-13|within 0	19|within	38|without a	-19|without it	16
without	-24|with	20|woman	30|women	-21|won't	-33|wood	18|word with	41|words ,	11|words .	34|words	13|word	53|work ,	20|worked	16|working days	11|working	15
works ,	9|works .	38|works for	-40|workshop	22|works	-41|work	-6|world	-5|worn	-32|worry	-9|worse	-11|worst	-21|worth	-28|would be	61|would do	23
would have	-31|would help	23|would like	-8|would rather	-20|would the	10|would you	-13|wouldn't	-8|would	25|write down	-9|write it	21|write the	15|write to	61
writes	-9|write	84|writing ,	15|writing	45|written by	-30|written	5|wrong ,	14|wrong .	-7|wrong	-42|wrote it	-28|wrote	-32|w	-19|x $	-9|x 0	26|x	24|yard	19
yeah	13|year ,	-23|year .	-19|year 0	-5|year and	-19|year we	44|yearly	-26|years ,	6|years ago	-6|years	-35|year	-54|yellow	-9|yep	8|yes $	-24|yes ,	-11
yes .	66|yes to	-15|yesterday ,	-8|yesterday .	-12|yesterday	-26|yes	-14|yet ,	36|yet .	-26|yet	25|you $	22|you ,	-22|you .	5|you ?	-20|you NAME	-11|you and	5
you ask	-5|you both	-10|you by	16|you can't	-31|you can	-40|you could	41|you didn't	-23|you don't	-17|you do	13|you for	-55|you get	-19|you have	12
you know	-13|you need	-35|you on	17|you put	7|you said	17|you see	-9|you send	29|you should	-19|you still	9|you take	-40|you tell	-24|you the	10|you think	21
you to	-14|you use	-28|you want	-7|you will	10|you'd be	22|you'd have	31|you'd	26|you'll have	46|you'll	60|you're	8|you've got	28|you've	27|young	-33
your name	6|your own	29|your side	33|yourself	48|yours	13|your	36|you	5|yrs	-11|yr	-15|y	14|zero	-23|→ 0	9|→	10`;
