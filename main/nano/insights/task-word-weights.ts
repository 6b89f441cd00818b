/**
 * What words and pairs of words weigh as signs of a task, in hundredths of log-odds; made by bench/quality/train-tasks.ts.
 * An entry is the words, a tab and the weight.
 */
export const TASK_WORD_WEIGHTS = `! !	88|! $	-20|!	-43|&	-17|( 0	-13|( DAY	-47|( NAME	-38|( a	31|( b	-26|( chair	-27|( me	19|( not	-23|( she	48|(	-30|) $	-41|) ,	-37|) .	-5|) 0	-21|) :	-36
) and	29|) is	-18|)	51|, $	-91|, DAY	8|, MONTH	23|, NAME	27|, about	10|, all	25|, although	-13|, and	25|, an	-29|, ask	9|, as	7|, at	-49|, a	-50|, back	-133
, because	40|, before	7|, both	10|, bring	66|, but	18|, by	40|, can	-22|, could	20|, day	-22|, don't	21|, done	-7|, do	68|, dry	-47|, eleven	-9|, even	37
, everyone	-19|, fine	68|, first	-30|, five	51|, for	28|, four	9|, from	-7|, get	91|, good	-30|, go	-12|, had	-25|, hand	30|, has	22|, have	69|, he's	16
, he	17|, his	13|, i'd	75|, i'm	44|, i've	65|, if	-59|, including	8|, in	32|, is	-12|, it's	9|, it	-11|, just	16|, last	110|, leave	19|, let	-27|, like	5
, low	-33|, maybe	20|, may	-19|, me	9|, mine	48|, most	-21|, mr	-6|, my	-15|, needs	12|, never	-23|, new	-42|, nine	-5|, nothing	-42|, not	84|, no	45|, of	-45
, ok	22|, once	10|, one	-28|, only	27|, on	-38|, open	-12|, or	-30|, otherwise	57|, our	-10|, out	-9|, people	-5|, put	44|, ring	15|, room	-21|, said	14
, same	38|, says	9|, second	-17|, she's	-27|, she	-20|, signed	37|, since	37|, six	-21|, somebody	27|, sorry	43|, so	60|, starting	7|, still	-54|, take	52
, tell	43|, ten	66|, thanks	-22|, thank	-63|, that's	43|, that	54|, then	-7|, there's	37|, there	50|, the	-11|, this	16|, though	11|, three	31|, to	46
, um	-32|, unless	-27|, until	18|, very	-8|, wait	5|, water	20|, we're	-22|, we've	-6|, week	-16|, we	23|, what	-18|, when	-21|, where	15|, which	-5|, will	53
, without	14|, with	13|, would	-8|, yes	-73|, you're	-15|, you	42|,	15|- -	-8|- 0	-13|- NAME	71|- in	-9|- law	-18|- one	-30|- op	-6|- out	-35|- six	-8
- two	-10|- up	-40|- year	19|-	-9|. $	-36|. (	-35|. )	-8|. ,	-9|. .	-6|. 0	-16|. NAME	20|. b	23|. e	47|. m	-15|. the	14|.	-32|0 $	-20|0 )	-47|0 ,	-18|0 -	-45
0 .	8|0 0	-27|0 :	5|0 ;	-7|0 =	10|0 ?	31|0 DAY	18|0 MONTH	6|0 NAME	-52|0 am	23|0 are	-11|0 as	15|0 at	25|0 a	-51|0 because	-18|0 before	50|0 but	-12|0 by	32
0 b	-22|0 cm	-9|0 c	-24|0 days	34|0 degrees	-43|0 each	81|0 euros	36|0 for	14|0 from	21|0 goes	66|0 g	-8|0 has	-17|0 have	-25|0 hours	27|0 hrs	11|0 h	10
0 if	14|0 in	-47|0 ish	44|0 is	-39|0 it	-9|0 i	-6|0 kg	35|0 km	-34|0 k	-35|0 last	-7|0 may	-22|0 minutes	-24|0 min	-6|0 ml	-10|0 months	15|0 more	12|0 m	-21
0 now	-18|0 no	-30|0 o'clock	19|0 of	-36|0 on	-65|0 or	-8|0 out	-21|0 pages	17|0 per	20|0 pm	-5|0 p	-20|0 rd	-5|0 so	62|0 st	9|0 s	-32|0 tbsp	-20|0 then	-17
0 the	-29|0 th	-5|0 times	-8|0 to	-53|0 was	-12|0 weeks	-24|0 we	6|0 with	-9|0 words	-9|0 working	-22|0 yrs	-29|0 →	10|: $	-79|: 0	-33|: NAME	18|: a	12
: does	-25|: it	6|: i	-13|: no	-24|: one	-19|: re	-9|: the	-38|: we	36|:	-26|; NAME	-10|; it	15|; i	17|; the	11|;	31|= 0	44|=	-69|? $	-33|? ?	69|?	-7
@ NAME	13|@	16|DAY (	-19|DAY ,	67|DAY .	75|DAY 0	-33|DAY :	-23|DAY ?	-69|DAY MONTH	13|DAY NAME	-13|DAY at	-39|DAY before	-82|DAY evening	11|DAY for	-48
DAY in	-50|DAY is	-36|DAY it	-27|DAY i	-6|DAY morning	40|DAY next	-12|DAY night	41|DAY of	-7|DAY or	-16|DAY so	44|DAY then	58|DAY the	-23|DAY to	-30
DAY week	17|DAY when	14|DAY with	20|DAY	63|MONTH $	-9|MONTH (	-5|MONTH )	5|MONTH ,	-31|MONTH .	59|MONTH 0	-26|MONTH ;	-5|MONTH ?	-7|MONTH and	-58|MONTH at	-43
MONTH for	-6|MONTH meeting	25|MONTH so	-8|MONTH the	-8|MONTH to	-22|MONTH	-48|NAME !	-34|NAME $	-78|NAME (	-82|NAME )	42|NAME ,	9|NAME -	27|NAME .	22
NAME 0	-15|NAME :	55|NAME ;	-27|NAME ?	5|NAME DAY	-23|NAME NAME	-64|NAME about	27|NAME and	-59|NAME asked	-39|NAME at	12|NAME a	56|NAME before	26
NAME brought	-15|NAME by	48|NAME came	-39|NAME can't	-21|NAME did	-6|NAME does	19|NAME for	19|NAME found	-32|NAME from	-56|NAME gets	-29|NAME got	-30
NAME had	8|NAME has	10|NAME here	-43|NAME if	48|NAME is	6|NAME on	-105|NAME rang	-21|NAME said	-47|NAME says	5|NAME takes	34|NAME the	17|NAME thinks	-42
NAME took	-13|NAME to	111|NAME wants	-20|NAME was	53|NAME went	-20|NAME will	47|NAME with	-8|NAME would	-12|NAME you	26|NAME	67|^ $	-35|^ (	13|^ -	-38|^ 0	-68
^ @	-8|^ DAY	-63|^ MONTH	-19|^ NAME	37|^ about	-19|^ actions	-13|^ after	-71|^ agreed	-46|^ ah	-10|^ all	16|^ and	89|^ anyone	25|^ anything	-24|^ any	14
^ an	18|^ aob	-37|^ are	-59|^ arrangements	-9|^ asked	7|^ ask	50|^ as	18|^ at	14|^ back	-26|^ because	-55|^ bed	27|^ before	-95|^ best	-21|^ be	25|^ booked	67
^ book	31|^ both	-25|^ bring	-6|^ bus	-20|^ but	65|^ by	-60|^ b	56|^ can	6|^ case	-13|^ chair	13|^ check	-17|^ closing	-21|^ could	83|^ count	53|^ c	53
^ day	26|^ dear	-77|^ didn't	-25|^ did	-45|^ does	-57|^ don't	56|^ done	-12|^ dr	-20|^ d	48|^ eleven	-25|^ evening	-14|^ everybody	53|^ everyone	43
^ everything	-7|^ every	-14|^ exam	-13|^ e	18|^ find	41|^ fine	35|^ fire	50|^ first	-43|^ five	-17|^ forty	-11|^ for	8|^ found	-20|^ four	-5|^ from	-38
^ get	57|^ give	28|^ going	48|^ good	-82|^ got	5|^ go	-52|^ had	24|^ half	-34|^ has	-58|^ have	75|^ he'd	16|^ he'll	-83|^ he's	-17|^ hello	-48|^ here	-20
^ her	-8|^ he	-49|^ his	-31|^ hi	-73|^ home	-12|^ honestly	-8|^ how	-26|^ h	-10|^ i'd	-17|^ i'll	63|^ i'm	8|^ i've	-97|^ if	-34|^ in	-54|^ is	-66|^ it'll	53
^ it's	-61|^ it	-38|^ i	-26|^ just	7|^ j	23|^ keep	26|^ keys	37|^ kindly	40|^ kind	-9|^ k	80|^ last	-41|^ leave	22|^ left	-30|^ let's	18|^ let	65|^ long	-22
^ look	-37|^ lost	-21|^ lovely	-21|^ lunch	-16|^ may	14|^ medical	15|^ members	65|^ me	37|^ mine	-50|^ minutes	-15|^ money	5|^ most	-20|^ mr	42|^ ms	-31
^ mum	20|^ my	-46|^ m	-17|^ needs	47|^ need	31|^ never	-30|^ new	122|^ next	-26|^ nice	-15|^ night	-39|^ nine	31|^ nobody's	-19|^ nobody	27|^ none	-19
^ noted	14|^ notes	-21|^ nothing	-13|^ not	-45|^ now	-47|^ no	-81|^ of	-15|^ oh	32|^ okay	-37|^ ok	30|^ old	-14|^ one	66|^ only	-25|^ on	58|^ open	-12
^ order	34|^ or	5|^ our	-25|^ page	-7|^ paid	-25|^ paper	7|^ pay	8|^ people	-22|^ photo	-52|^ please	-44|^ pls	-35|^ post	-40|^ put	15|^ p	-13|^ q	-15
^ reading	-19|^ red	-22|^ regards	-12|^ rent	-15|^ residents	-17|^ re	-24|^ right	28|^ ring	45|^ room	-10|^ r	-24|^ same	18|^ say	41|^ see	-44|^ send	37
^ sent	7|^ seven	20|^ shall	-30|^ she'd	17|^ she'll	9|^ she's	9|^ she	-42|^ should	-42|^ sign	52|^ since	-33|^ site	10|^ six	-35|^ slept	-17|^ somebody	59
^ someone	-9|^ some	-30|^ sorry	-40|^ so	19|^ staff	34|^ stop	-56|^ sure	8|^ s	-11|^ take	39|^ ten	-24|^ thanks	-47|^ thank	-22|^ that's	-9|^ that	57
^ their	-8|^ then	45|^ there's	9|^ there	-56|^ they'll	11|^ they're	20|^ they've	-9|^ they	-42|^ the	-39|^ things	-32|^ thirty	-16|^ this	-18|^ three	9
^ ticket	-16|^ told	11|^ top	-11|^ to	61|^ twelve	-13|^ twenty	-7|^ two	33|^ under	-20|^ until	41|^ up	-13|^ use	-27|^ volunteers	14|^ v	-9|^ was	-13
^ water	-8|^ we'd	23|^ we're	-51|^ we've	9|^ well	17|^ we	-41|^ what's	-16|^ what	-73|^ when	-61|^ where	-9|^ whether	-17|^ which	-59|^ while	-33|^ whoever	47
^ who	-42|^ why	-37|^ will	20|^ wind	-7|^ with	-47|^ works	-14|^ work	-22|^ would	-8|^ write	-51|^ written	-15|^ wrote	-16|^ yes	-8|^ you'll	41|^ you're	-16
^ your	-80|^ you	-9|^ →	45|a )	30|a ,	-53|a .	49|a 0	62|a DAY	-15|a bad	14|a bag	39|a bit	15|a bottle	12|a bucket	-11|a bus	18|a cat	-22|a copy	26
a customer	-22|a date	55|a day	37|a decision	19|a different	-25|a dog	-37|a few	38|a form	13|a full	-28|a good	-26|a half	-51|a hole	-18|a letter	18|a list	37
a long	-7|a look	44|a man	-45|a minute	-23|a month	5|a new	28|a nice	-19|a night	22|a note	33|a number	-51|a page	50|a person	53|a phone	12|a photo	49
a price	80|a proper	5|a second	-17|a short	72|a small	-7|a spare	54|a table	18|a test	33|a thing	19|a third	-9|a very	-11|a wedding	-41|a whole	-12|a year	-55
a yes	11|able to	-29|able	-29|about 0	-20|about a	18|about it	-6|about that	5|about the	44|about	-50|above the	21|above	-13|accepted	19|accept	-41|access	22
accident	15|account .	7|accounts	41|account	-18|across the	-16|actions	26|action	12|active	-24|actually	-35|act	-30|added	-6|address	25|add	31|adult	34
advice	28|after $	-32|after 0	9|after a	-12|after lunch	29|after that	-24|after the	16|afternoon .	14|afternoon	58|afterwards	-37|after	7|again $	32
again .	-40|again ?	20|again DAY	40|again and	21|again in	9|again on	-67|against	-13|again	40|agency	9|agenda	5|agent	55|age	41|ago	8|agreed ,	83|agreed .	14
agreed that	15|agreed to	-40|agreed	35|agree	-20|ahead	43|ah	-11|aid	93|air	23|alarm	73|all $	-60|all ,	-32|all .	-18|all 0	-22|all day	-11|all four	15
all in	-21|all of	32|all right	-28|all the	5|all three	-12|allowed .	11|allowed to	-8|allowed	13|allow	-69|all	7|alone	-47|along	9|already	11|also ,	35
also the	19|also	69|although	-23|am $	5|am ,	-40|am .	-30|am i	17|am not	-20|among	16|an answer	91|an hour	14|and 0	-10|and DAY	-58|and MONTH	6|and NAME	13
and after	8|and again	24|and all	-33|and are	-16|and asked	-17|and ask	-10|and back	13|and bring	14|and come	-44|and could	32|and did	-13|and does	-8
and don't	45|and do	-10|and for	-15|and four	-12|and had	-20|and half	-14|and has	40|and he's	34|and her	8|and he	25|and i'd	16|and i'll	39|and i'm	31
and if	17|and in	-16|and is	14|and it's	-22|and it	19|and i	-28|and keep	39|and leave	8|and let	16|and look	29|and my	19|and never	-16|and nobody	-23
and nothing	23|and not	32|and now	-38|and no	-5|and one	16|and only	-15|and put	-45|and said	-18|and says	26|and say	39|and send	-6|and she	-44|and so	5
and still	9|and tell	30|and that's	13|and that	-7|and then	-73|and there's	-49|and there	-40|and they	-7|and the	-37|and this	16|and three	-28|and told	-11
and to	-78|and was	40|and went	-8|and we	20|and what	-76|and who	31|and will	103|and would	-15|and write	-6|and you	-31|and	-9|annual	-16|another	-16
answer .	10|answered	-10|answers	45|answer	29|any day	-15|any more	24|any of	23|any other	-6|anyone else	5|anyone	-35|anything .	-10|anything else	-34
anything	-43|anyway $	-15|anyway .	34|anyway	-12|any	-17|aob	-38|apart from	-16|apart	-38|apologies	-82|apology	30|app .	-8|apparently	-31|application	34
apply	5|appointment	26|approval	7|approved .	15|approved	-27|app	-18|are .	-12|are 0	-42|are all	-10|are a	-20|are fine	-26|are in	6|are not	45|are on	30
are out	-18|are still	14|are the	-28|are we	-26|are you	6|area	-16|aren't	37|are	-19|argue	-38|arguing	-20|arm	-25|around 0	-5|around	-5|arrangements $	-9
arrangements	-9|arrived	27|arrive	-34|as a	-32|as for	25|as he	88|as if	-37|as it's	17|as it	-8|as i	-26|as of	-19|as soon	52|as the	-40|as usual	-14
as well	17|as you	-42|ask .	-12|ask NAME	75|ask for	36|ask her	36|ask him	21|ask me	-45|ask the	20|asked ,	-19|asked .	-26|asked NAME	-7|asked about	-15
asked for	47|asked me	10|asked the	-9|asked to	137|asked what	-25|asked whether	-37|asked	38|asking .	-39|asking for	-35|asking	26|asks for	-18|asks	69|ask	98
assessment	16|association	-14|at .	35|at 0	-53|at all	8|at a	-55|at christmas	31|at eight	-22|at eleven	16|at five	-36|at four	50|at half	-15|at her	-26
at his	-9|at home	39|at it	-17|at lunch	41|at me	-21|at my	77|at night	6|at nine	49|at noon	43|at once	-18|at six	-8|at ten	-8|at that	-12|at the	5
at this	-26|at two	-6|at work	39|at your	-30|ate	-61|attached ,	10|attached .	19|attached	-27|at	23|audit	69|auto -	-6|auto	-8|autumn .	-15|autumn	-23
average	-40|awake	5|away ,	21|away .	-44|away from	-7|away	16|a	8|b )	25|b ,	-51|b .	-20|b 0	9|baby	-26|back $	7|back ,	31|back .	-55|back ?	-45|back DAY	53
back and	-33|back at	12|back from	-11|back in	-41|back of	-7|back the	-24|back to	38|back with	7|backwards	-15|back	41|bad .	-12|badly	-26|bad	-55|bag .	-31
bag of	43|bags	119|bag	27|bake	50|balance	-21|band	37|bank holiday	-10|bank	26|bar	-15|base	-35|batch	32|bathroom	61|bath	39|battery	-12|bay	46|bc	20|be .	6
be 0	-36|be able	-40|be asked	10|be at	33|be a	28|be back	6|be done	-61|be found	84|be grateful	19|be in	24|be kept	19|be on	14|be out	-9|be paid	44
be there	13|be the	-30|be with	10|beautiful	-21|because NAME	28|because he	-9|because it's	-59|because it	-17|because i	-17|because of	-29|because they	11
because the	-31|because	-60|bed .	40|bed 0	51|bedroom	-21|bed	54|been doing	-12|been told	-8|been	-74|bees	-14|before $	-45|before ,	10|before 0	13
before DAY	-12|before MONTH	-95|before anyone	-19|before he	15|before it	14|before i	12|before lunch	-9|before next	40|before noon	-25|before she	5
before that	-9|before then	46|before they	-29|before the	20|before we	41|before you	-38|before	75|began	-9|begin	12|behind the	38|believe	-21|bell	18
belongs to	-11|belongs	-16|below .	-6|below	-32|bench	-9|beside	-19|best	-25|better than	-34|better	34|between 0	37|between the	-13|between	-7|beyond	5|be	-8
bigger	-38|big	41|bike	50|bill .	-23|bin	51|birthday	23|birth	-17|biscuits .	49|biscuits	34|biscuit	15|bit ,	-20|bit of	22|bits	-5|black	29|blank	-9|blind	-34
blocked	-51|bloods	-11|blood	-44|blue	12|board ,	45|board .	-9|boards	76|board	18|boat	-62|body	-40|boiler	50|book ,	11|book .	-5|booked for	-8|booking	5
books	23|book	57|boots	47|boot	6|borrowed	11|borrow	57|boss	6|both $	-8|both ,	-35|both of	5|both	26|bottles	19|bottle	16|bottom	-51|bought	27|box ,	-14
box .	37|box	-15|boy	-62|branch	-13|bread	38|breakfast	21|breaks	-41|break	-7|breath	-10|bridge	-7|bring a	42|bring it	44|bring the	46|bring your	16
bringing	41|brings	69|bring	123|broken	-26|broke	-39|brother	38|brought	-11|brown	-9|bucket	-13|budget	43|bug	-7|building	-22|build	-6|built	18|burns	30
burnt	12|bus .	-29|buses	-35|business	-41|bus	16|but i'm	-14|but it's	7|but it	13|but she	-12|but then	21|but they	-33|but the	-33|butter	-21|button	-26
but	-80|buy the	-11|buying	-17|buys	9|buy	81|by 0	74|by :	-21|by DAY	93|by MONTH	27|by NAME	-56|by a	-28|by email	28|by hand	-41|by itself	-35|by me	13
by my	-12|by next	29|by noon	28|by one	15|by ten	8|by then	40|by the	6|by this	9|by	-7|b	-12|c )	55|c ,	24|c .	-5|cabinet	5|cable	15|cake .	-8|cake	37
calendar	-25|call ,	34|call .	-26|call the	32|called NAME	-20|called	-85|calling	59|call	45|calm	39|came ,	61|came .	-8|came back	-32|came in	-20|came on	-19
came out	42|came round	-9|came to	-13|camera	-10|came	-39|camp	-7|can ,	-13|can .	18|can be	-10|can come	68|can get	-9|can have	13|can hear	-37|can i	-57
can only	-34|can see	-38|can take	-22|can we	21|can you	-31|can't ,	-32|can't be	35|can't do	24|can't	-36|cancelled	-16|cancel	22|candidate	-21|candles	-10
cannot be	-10|cannot	-70|can	8|car park	6|card $	48|card ,	-18|cards	89|card	54|caretaker	16|care	-49|carried	-30|carrying	-13|carry	73|cars	-19|car	-35
case 0	-14|cases	52|case	40|cash	55|catch	35|cat	-26|cause	-10|ceiling	27|cells	-21|centre	-20|certificates	37|certificate	75|cert	-16|chair )	-30|chair .	49
chairs	81|chair	35|chance	19|change it	-33|change the	42|changed the	-50|changed	39|changes	-9|change	20|changing	83|channel	-24|chapter 0	32|chapter	-11
charge .	15|charged	53|charge	81|chart	-28|chase the	14|chase	85|chat	-21|cheaper	22|cheap	53|check the	7|checked	-5|checking	59|check	75|cheese	19|chest	15
children	-43|choice	-21|choir	-56|choose	-10|christmas .	-18|christmas	-77|church ,	31|church	11|city	29|claim	34|class	12|clause	22|clean ,	23|cleaned	-16
cleaning	-47|clean	48|clear the	75|cleared	-15|clear	27|client	-11|clinic	11|clock	-37|close of	23|close the	36|closed .	-9|closed 0	-13|closed	-107|closes	13
close	58|closing this	-58|closing	-44|club ,	-9|club .	-6|club	-28|co -	11|coach	9|coats	-19|coat	-23|code	7|coffee .	13|coffee	17|cold ,	25|cold .	-17
cold	-9|colleague	6|collection	-10|collect	42|college	-27|colour	24|column	36|come $	-18|come .	-5|come and	-13|come back	70|come down	-8|come in	-45
come out	-17|come to	-19|comes back	-31|comes on	-30|comes out	35|comes	-47|come	26|coming DAY	56|coming	6|comments	12|comment	60|committee ,	-16|committee	20
common	-7|community	-46|company .	-9|company	48|complained	-13|complaint	-15|complain	-14|complete	73|concert	25|condition	-21|confirmed	-16|confirm	79
consent	16|considered	-9|consider	77|contact	39|contract .	28|contractor	38|contract	-10|cook	-30|cool	-23|copied	-57|copies	27|copy of	19|copy	81
corner .	-32|corner	17|corrected	-13|correct	-16|cost 0	-11|costs 0	-20|costs	39|cost	-23|could be	-19|could do	-22|could go	16|could have	-21|could not	-6
could you	75|could	31|council	-9|counter	16|country	-27|county	-17|count	37|courier	7|course .	6|cousin	-43|covered	31|covers	-20|cover	28|cow	14|co	-7
cracked	15|crack	-5|cream	37|credit	21|crew	-22|cross	-28|crying	-17|cry	-45|cupboard	30|cup	-8|current	18|curtains	30|curve	-39|customer $	-14|customers	-21
customer	-32|cut the	17|cuts	20|cutting	-14|cut	-20|cycle	-15|c	26|d )	50|dad's	37|dad	11|damage	-6|damp	-28|dark .	-13|dark	-26|data	-59|date .	25
date of	-12|dates	-23|date	26|daughter	-9|day $	-21|day ,	9|day .	20|day 0	-59|day and	-5|day before	-60|day of	48|days $	-32|days ,	-9|days .	-28|days and	16
days in	-6|days of	35|dead .	22|deadline is	-15|deadline	-5|dead	-45|deal	-5|dear NAME	-52|dear mr	-12|dear	-44|decided to	-21|decided	-47|decide	56
decision	-10|deck	-12|default	-7|degrees ,	-50|degrees	-54|delay	-9|deleted	23|delete	8|delivered	-25|delivery	7|deliver	-32|demo	17|dentist	-28|department	46
depends	-8|deposit	67|depot	-16|desk $	45|desk ,	11|desk	29|details	-38|diary	28|did ,	38|did .	-11|did it	-27|did i	23|did not	19|did that	9|did the	-14
did we	-15|did you	-8|didn't	-79|did	-21|died	-9|dies	-25|die	-52|different	-66|dinner	76|direction	18|directly	7|director	-24|direct	44|discount	23
discussed	-31|discussion	-22|dishwasher	38|disk	11|display	39|district	-12|do $	-55|do ,	-7|do .	21|do DAY	17|do a	36|do for	43|do it	-15|do i	-87|do not	41
do that	67|do they	-24|do the	51|do this	-44|do we	-127|do with	-5|do you	-92|dock	18|doctor	37|doc	5|does .	-14|does anyone	-5|does it	13|does not	-27
does the	-34|doesn't .	-10|doesn't	-54|does	-11|dog .	-14|dogs	-12|dog	-11|doing it	-19|doing the	7|doing	-5|don't .	42|don't ask	-46|don't have	14
don't know	-24|don't let	66|don't mind	7|don't need	-47|don't use	54|don't want	-70|don't	45|done $	-25|done .	-18|done before	28|done by	-14|done	45
door ,	50|door .	-30|doors	-5|door	20|dot	7|double	6|down $	15|down ,	8|down .	23|down and	5|down for	-56|down on	-18|down the	21|down to	-23|down with	16
down	-10|do	25|dr .	8|draft	93|drain	-13|drawings	46|drawing	-9|draw	38|dress	47|drew	20|drill	-44|drink	-9|driver	-7|drives	47|drive	37|driving	20
drop the	-9|dropped	16|drops	6|drop	63|drove	-41|dry	28|dr	10|due 0	46|due DAY	22|due on	-26|due	96|dug	-7|during the	-23|during	18|dust	10|dying	-5|d	12
e -	-26|e .	32|each ,	-28|each .	49|each of	42|each	15|earlier	-7|early	13|easter .	6|easter	-67|eaten	-25|eating	-30|eats	-23|eat	-18|edge	-40|eggs	29
egg	-15|eight ,	-13|eight .	-16|eighteen	-22|eighty	-24|eight	23|either	7|electrician	87|electricity	19|electric	-26|eleven .	37|eleven	-63|else .	-14
else's	-25|else	21|email .	-36|emails	-10|email	15|emergency	-6|emptied	10|empty	11|end ,	-9|end .	-17|end of	53|ended	-13|ending	-11|ends	-34|end	14
engineer	12|engine	-35|english	-30|enough .	11|enough	28|enter	-34|entry	25|envelope	49|error	-45|essay	31|euros .	-14|euros	25|euro	11|even if	68
evening ,	45|evening .	-19|evening	29|even	23|every 0	-16|every day	-31|every time	8|every year	-11|everybody's	9|everybody	-47|everyone .	-24|everyone who	9
everyone	-7|everything .	37|everything	-36|every	12|ever	-52|evidence	-20|exactly	-29|exam is	-12|example	-5|exams	18|exam	6|except the	17|except	-38
exchange	-25|exists	-24|exist	-19|expected	-29|expect	9|expired	34|explained	-58|explain	8|export	-24|extension	-20|extra	6|eyes	11|eye	85|e	-6|face .	-26
face	54|facilities	-17|failed	-18|fails	-40|failure	-11|fail	-16|fair .	-5|fair	-31|falls	68|fall	-14|families	19|family .	23|family	-14|fan	29|far .	-17
far	-68|father	-18|fat	-30|favour	-5|feed	10|feeling	-32|feels	-14|feel	-55|fees	29|feet	-23|fee	10|fell	16|felt	-5|fence	-29|ferry	-38|fetch	-8|fewer	-27
few	15|fifteen	-8|fifty	-9|fight	-41|figures	38|figure	-9|file .	-36|files	-24|file	114|fill in	19|filled in	29|filled	46|fill	52|film	51|final	19|finance	-15
find out	64|find the	-13|find	30|fine $	7|fine ,	58|fine .	-23|fine	31|fingers	-11|finger	-22|finished	-17|fire	60|firmware	-14|firm	-27|first $	63|first ,	21
first .	-16|first 0	58|first aid	63|first and	-19|first day	16|first of	7|first one	-10|first thing	32|first time	6|first week	-23|first	18|fish	-48|fits	-19
fitted	18|fit	58|five ,	30|five .	-58|five minutes	-16|fixed .	22|fix	26|flat 0	-13|flats	-25|flat	-11|flight	-27|float	26|flood	-30|floor ,	7|floor .	-15
floor	25|flour	12|flowers	40|flu	-18|fly	13|folder	59|follows	-30|follow	54|food	75|foot	-31|for .	-6|for 0	45|for DAY	38|for MONTH	21|for NAME	65
for about	-27|for all	-18|for an	-49|for a	-52|for being	-8|for both	-38|for each	-15|for four	-10|for half	-7|for his	-51|for it	-45|for me	31|for my	-13
for next	42|for nine	24|for nothing	-9|for now	-40|for one	-50|for six	-18|for ten	37|for that	-54|for the	30|for this	20|for twenty	-9|for two	11|for us	5
for what	15|for which	18|for your	-17|for you	16|forecast	53|forgot	14|form ,	59|form .	-25|forms	35|form	125|fortnight	-13|forty -	-25|forty minutes	-10
forty	-64|forum	-12|for	8|found .	73|found it	-5|found out	-15|found that	-22|found the	-19|four ,	16|four .	78|four days	-17|four minutes	10|four of	25
four times	-9|fourteen	17|fourth	-30|four	-12|frame	-17|free ,	-14|free .	-13|freezer	35|freeze	-7|free	-13|fresh	83|fridays	-32|fridge .	-13|fridge	26
friends	9|from 0	-67|from DAY	-9|from MONTH	-52|from NAME	19|from a	-6|from here	5|from home	-16|from last	51|from me	37|from now	-5|from our	35|from that	6
from the	-28|from your	39|from you	33|from	29|front of	-56|front	18|frost	-43|frozen	-71|fruit	-26|full ,	-19|full .	-9|full of	-15|fully	28|full	-17|fund	25
funeral	-26|funny	-15|further	32|f	46|g .	-23|game	-7|gap	-51|garden	-6|garlic	-13|gas	-18|gate ,	17|gate .	-8|gate	11|gave me	-5|gave	-28|general	-33
generator	52|get a	51|get in	-54|get it	49|get them	34|get the	21|get to	-5|gets the	27|gets	51|getting	39|get	92|gift	15|girls	-8|girl	21|give it	-14
give me	-13|given	49|gives	-51|give	26|giving	-56|glad	57|glasses	43|glass	-33|gloves	55|glue	45|go ,	14|go and	25|go back	17|go home	15|go in	26|go on	-56
go out	43|go over	26|go round	39|go through	35|go to	45|go with	-31|goat	-20|god	-35|goes .	-8|goes off	11|goes on	17|goes	16|going to	-44|going	-14
gone ,	-24|gone .	36|gone to	5|gone	-76|good ,	-17|good .	-5|good evening	-18|good for	-21|good morning	5|goods	27|good	-17|got 0	-33|got a	-65|got it	18
got the	91|got to	33|got	12|government	65|go	43|gp	43|grade	6|grandmother	31|grand	-15|grant	39|grass	-6|grateful	19|great	-17|green .	-28|green	-5|grey	-5
ground	-43|group .	-14|group	41|guess	56|guests	-14|guest	22|guys	-20|guy	-24|gym	25|g	-52|h ,	-15|h .	18|ha .	-8|had .	-9|had 0	-9|had a	-42|had been	-10
had gone	15|had it	45|had no	16|had the	-32|had to	-69|had	-9|hair	-19|half ,	15|half .	-35|half 0	6|half a	20|half of	-7|half past	-16|half term	43
half the	-23|half	-23|hall ,	-18|hall .	6|hall is	-56|hall	-37|hand ,	-37|hand .	-7|hand in	35|handed	-13|handle	21|handover	7|hands	-26|handwriting	42
hand	-5|hangs	-27|hang	13|happened	-14|happens	-27|happen	-17|happy to	82|happy	14|harbour	18|hardly	-40|hard	69|has 0	-21|has agreed	41|has anyone	-17
has asked	-16|has a	-31|has been	30|has come	-34|has decided	-17|has done	-7|has gone	-22|has had	68|has it	-38|has never	38|has not	-16|has no	-22
has offered	30|has one	21|has the	37|has to	46|has two	-8|hasn't	-30|has	-29|hate	-23|hat	-58|have .	35|have 0	5|have an	16|have asked	-27|have a	46
have been	-48|have had	-5|have not	22|have no	-27|have them	-5|have the	15|have two	22|have your	19|have you	19|haven't	46|have	-5|having	86|he asked	-9
he came	35|he can	-14|he could	-19|he did	18|he doesn't	-11|he does	7|he gets	32|he had	-22|he has	13|he needs	-30|he said	-18|he says	12|he thinks	-16
he wants	-35|he was	-12|he will	39|he'd	-18|he'll be	-13|he'll	33|he's been	-9|he's	49|head	-7|health	-12|hear me	-51|heard	-34|hearing	-20|hear	-26
heating	-15|heat	-52|heavy	10|hedge	-5|height	-11|held	-29|hello ,	-14|hello NAME	12|hello	-51|help .	-10|her $	7|her ,	-23|her .	-12|her DAY	46|her a	52
her in	-35|her own	-20|her the	-9|here $	46|here .	-54|here and	30|here since	-5|here	-20|heron	-6|herself	13|hers	-22|her	57|he	-7|hi ,	-6|hi NAME	-58
hide	57|higher	-17|high	-59|him $	-33|him ,	6|him about	-18|him at	29|him for	-10|him the	23|him to	-21|himself ,	20|himself	-24|him	62|hinge	-6|hip .	-18
his .	-9|his own	-28|history	14|his	-10|hit	11|hi	-71|hold the	13|holding	-38|holds	-11|hold	14|hole	-22|holidays	-11|holiday	-9|home ,	66|home .	27
home DAY	-7|home	-40|honestly	-59|honest	14|honey	12|hope	-22|horse	-36|hospital	-39|host	22|hotel	-21|hot	-6|hour ,	6|hour and	-26|hours ,	63|hours .	-24
hours and	-23|hours	15|hour	-8|house ,	-5|housing	-30|how it	-15|how long	-10|how many	-17|how much	-12|how to	14|how	-19|hrs	11|hr	8|huddle	-26
hundred and	-7|hundred	-9|hung	-6|hurt	49|husband	25|hut	27|h	-20|i .	32|i DAY	-44|i also	-11|i am	-19|i asked	-39|i ask	-28|i believe	-15|i can't	-6|i can	53
i could	-28|i counted	-14|i didn't	45|i did	14|i don't	-36|i do	14|i forgot	21|i get	12|i got	39|i hadn't	16|i had	-30|i haven't	-14|i have	-37|i hope	-17
i keep	-44|i know	-51|i leave	-16|i like	9|i looked	-24|i love	-9|i made	-8|i make	12|i mean	30|i must	10|i owe	9|i put	-32|i rang	-23|i read	-20|i said	22
i saw	-15|i say	35|i see	-38|i shall	50|i should	-71|i still	16|i suppose	5|i take	98|i tell	-9|i think	-67|i thought	-33|i told	-17|i took	-12|i tried	-6
i understand	-5|i used	-11|i wanted	-8|i want	-23|i went	-9|i will	61|i won't	14|i wouldn't	-29|i would	52|i write	56|i wrote	-27|i'd like	-34|i'd rather	-16
i'd say	-42|i'd	23|i'll ask	41|i'll be	-82|i'll do	-12|i'll get	11|i'll go	16|i'll have	36|i'll phone	13|i'll put	51|i'll ring	10|i'll take	-103|i'll write	29
i'll	100|i'm 0	-45|i'm afraid	9|i'm asking	-7|i'm at	-69|i'm doing	-14|i'm going	-23|i'm in	-47|i'm not	-51|i'm off	9|i'm sorry	-37|i'm the	10|i'm to	86
i'm	11|i've a	-34|i've been	20|i've got	46|i've had	13|i've never	11|i've put	-8|i've told	9|i've	-33|ice	29|idea ,	-21|idea	-30|id	19|if he	-23|if it's	103
if it	-59|if i	-15|if not	57|if she	9|if somebody	47|if there	-19|if they	-52|if the	-42|if we	-49|if you're	-37|if you	-40|if	24|ignore	-35|ill	7|import	15
im	43|in $	27|in ,	-37|in -	11|in .	59|in ?	45|in DAY	-14|in MONTH	5|in NAME	-20|in all	-19|in and	42|in an	-21|in at	-22|in a	-51|in bed	39|in before	-12
in by	118|in case	-15|in favour	-15|in for	-32|in front	-53|in her	-32|in his	34|in it	-47|in may	18|in my	27|in nine	-16|in one	-34|in on	32|in order	-27
in our	14|in person	22|in that	-42|in there	30|in the	-23|in this	-46|in to	11|in two	-10|in which	-13|in writing	88|in your	28|incident	-21|including the	6
income	61|index	21|informed	6|inside the	-23|inside	-12|inspected	23|inspection	19|inspector	-9|instead ,	-7|instead of	-5|instead	-14|insurance .	18
insurance	29|insurers	50|interest	-67|internal	-16|internet	28|interviews	21|into the	30|into	11|invoices	37|invoice	60|in	9|iron	9|is $	-20|is ,	16|is .	-52
is 0	-32|is DAY	-56|is NAME	-34|is about	-14|is already	7|is another	-17|is an	25|is at	-24|is a	-41|is back	-13|is being	31|is better	-10|is booked	9
is coming	-15|is dead	-9|is done	-16|is down	7|is enough	13|is fine	-15|is for	5|is free	14|is from	71|is full	13|is going	46|is good	-7|is green	7|is in	-25
is it	-64|is my	-17|is needed	-34|is not	-28|is now	10|is no	-29|is off	-32|is one	27|is only	-17|is on	-12|is out	8|is still	-34|is that	10|is there	8
is the	-46|is too	11|is to	70|is two	30|is up	-51|is what	-22|is with	39|is worth	-14|is wrong	29|ish	19|island	-6|isn't a	19|isn't the	-27|isn't	-33|issue	56
is	-17|it !	41|it $	23|it ,	19|it .	-16|it 0	9|it ?	-30|it DAY	91|it after	65|it again	8|it all	-5|it and	-54|it as	-18|it at	16|it back	-37|it before	31
it be	-26|it but	-7|it by	-38|it can	53|it comes	17|it cost	-14|it doesn't	-26|it does	-34|it for	-8|it from	37|it gets	5|it goes	27|it had	-11|it has	6
it in	63|it isn't	16|it is	20|it last	-13|it like	-22|it may	-20|it must	7|it needs	32|it now	34|it off	24|it out	-21|it over	31|it rains	-19|it says	15
it should	-39|it stays	-7|it takes	-35|it the	-57|it took	-14|it to	-13|it under	66|it up	31|it wasn't	-13|it was	-10|it went	34|it when	-6|it will	-59
it with	29|it works	-7|it'd	-10|it'll be	15|it'll	12|it's 0	56|it's always	-15|it's a	-85|it's been	32|it's in	-42|it's me	-44|it's not	-56|it's only	18
it's on	-7|it's the	-27|it's	13|items	5|item	-32|its own	-38|itself .	-14|itself	-12|its	-32|it	37|i	-17|j .	-16|jam	59|jar	-6|job .	33|jobs	-17|job	39
joint	18|just a	18|just	-13|j	-6|k .	74|keep it	11|keeping	-10|keeps the	36|keeps	-12|keep	39|kettle .	19|kettle	36|key ,	60|keys	49|key	74|kg	16|kids	35
kiln	-22|kind regards	-37|kindly	48|kind	-30|kitchen	13|kit	-15|km	-45|knee	-69|knew .	-8|knew	-45|knife	24|knock	-29|know ,	-33|know .	-56|know about	16
know by	-35|know how	-10|know that	20|know the	7|know what	6|know which	33|know who	-50|known	-19|knows	37|know	18|k	-5|l .	-5|labels	52|label	9|labour	-46
lab	43|ladder	19|ladies	-13|lady	-27|lad	-15|lake	-24|landing	-25|landlord	46|lands	-45|land	-13|lane	-16|laptop	7|large	10|last .	-19|last DAY	-35
last minutes	-11|last month	-20|last night	-43|last one	25|last thing	-14|last time	59|last week	38|last year's	10|last year	48|last	35|late ,	-34|late .	-47
later ,	14|later .	-25|later than	78|later	52|latest .	-18|latest	60|late	-5|laughed ,	-5|laughed .	-6|laughed	-49|laugh	-9|laundry	31|law	-52|lead	-21|leak	5
learned	-24|learn	31|lease	11|least 0	-53|leave it	7|leave the	48|leaves	-31|leaving	15|lecture	-7|leeds	-23|left .	43|left the	33|left	23|legal	32|leg	50
lend	86|lent	-34|less than	26|lesson	-14|less	-9|let me	-32|let them	21|let the	42|let us	44|lets	-32|letter ,	47|letter .	-6|letter from	-36|letters	44
letter	74|let	14|level 0	36|level	6|licence	105|lie	-12|life	-33|lift	50|light is	-22|lighting	-16|light	-16|like 0	40|like an	-11|like a	-70|like it	50
like that	-13|like the	-44|like to	-118|like us	-27|liked	-19|likes the	-19|likes	-46|like	-24|lime	41|limit	41|line ,	34|line .	-55|lines	-18|line	21|link	9
list ,	59|list .	-33|list is	17|list of	58|list on	-7|listened to	-11|listened	-24|listen	-20|list	39|litres	20|little	-10|live with	-57|lives	11|live	-39
loaded	17|load	-20|loan	-16|local	-11|locked	-49|locker	12|locks	10|logged	-10|login	11|logo	-22|log	18|lol $	-7|lol .	-24|lol	-36|longer	-27|long	-6
look .	23|look at	-10|look like	-31|looked at	-9|looked	-60|looking	54|looks at	-18|looks like	-26|looks	-22|look	67|loose	21|lose the	-38|loses	-8|lose	-33
loss	-34|lost	-18|lot .	18|lot of	-11|lot	27|loud	-46|lovely .	-11|lovely	-37|love	-33|lower	6|low	-36|luck	18|lunch $	47|lunch ,	-20|lunch .	-7|lunch	38|l	31
m .	-18|m 0	5|machine .	-12|machines	-26|machine	-24|made a	-6|made the	-17|made	-26|mad	-26|mail .	29|mail	11|maintenance	26|main	-49|make a	-12|make it	-10
make the	34|maker	-15|makes the	14|make	62|making	33|man .	21|man in	15|management	17|manager	19|many	-51|man	5|marked	18|marketing	15|market	-16|marks	20
mark	5|maths	-36|matters	61|matter	-8|may ,	-12|may 0	-12|may and	21|may be	-13|may i	9|maybe	-15|me $	-17|me (	-36|me )	-27|me .	8|me :	56|me ?	-16|me DAY	20
me and	-26|me a	7|me before	16|me by	18|me for	53|me have	16|me in	-33|me know	21|me on	9|me the	48|me to	-7|me what	52|mean ,	-14|means	-28|meant to	-23
meant	-28|meanwhile	13|mean	-39|measured	-12|measure	-21|medical	58|meeting ,	41|meeting .	10|meeting :	-16|meeting	-6|meets	-21|meet	-21|membership	-25
members	74|member	-17|memory	-17|mended	-30|mentioned	19|mention	16|menu	50|men	-36|merged	71|messages	-20|message	9|mess	8|meter	22|metres	-15|met	13|me	28
mid -	-10|middle of	-12|middle	-65|midnight	14|mid	-23|mileage	35|miles	-5|milk	11|mill	5|min ,	-17|min .	-27|mind	-19|mine ,	35|mine .	9|mine	76|mins	40
minus 0	-13|minus	-48|minute ,	-22|minutes $	27|minutes ,	39|minutes .	-46|minutes of	-7|minutes on	-9|minutes	-39|minute	-21|min	-29|missing	29|miss	-17
mistake	-35|mix	-17|ml	-10|mm ,	30|mm	12|mobile	33|module	16|moisture	-41|moment	9|monday's	76|mondays	33|money ,	45|money .	37|money for	8|money	-49
month $	-21|month ,	-6|month end	38|months ,	-22|months .	-19|months	-19|mood	-12|more ,	-51|more .	25|more than	-52|morning $	62|morning ,	15|morning NAME	13
morning all	-6|mornings	-19|most of	10|mostly	-45|most	-45|mother's	-16|mother	-43|mould	23|mouth	14|move the	-10|moved the	-10|moved to	-38|moved	-87
moves	-44|move	-5|moving	-12|mr .	-11|mr NAME	-26|mrs .	-12|mrs NAME	-31|mrs	-36|ms .	-18|ms NAME	-9|ms	-20|much	-38|mud	-19|mug	-15|mum's	29|mum	35|music	-38
must be	39|must not	18|must	34|my brother	46|my daughter	-21|my desk	8|my mother	10|my name	-8|my own	-35|my phone	-18|my sister	20|myself .	41|myself	17
my	-25|m	-32|nail	-31|name .	10|name and	17|name is	10|name on	6|named	-28|names	31|name	49|nan	-13|near the	33|nearly	-37|near	36|need 0	8|need a	46
need the	-28|need to	-42|needed	74|needs a	30|needs to	5|needs	18|need	38|neighbour's	-27|neighbours	-23|neighbour	23|neither	-30|net	-36|never	-73
new ones	-24|new one	17|newsletter	24|news	-22|new	15|next .	-8|next DAY	31|next door	-6|next meeting	49|next one	-24|next time	28|next to	-62|next week	-18
next year	16|next	29|nicely	47|nice	-42|night $	65|night ,	30|night .	-26|night and	-12|night	-19|nine ,	-7|nine .	11|nineteen	-26|ninety -	-6|ninety	-18
nine	-60|no $	-45|no ,	-6|no .	-16|no class	-20|no further	-14|no money	-23|no more	-43|no need	-18|no one	6|no to	-10|nobody .	-7|nobody else	-35
nobody had	12|nobody has	-62|nobody is	53|nobody knew	-25|nobody's	-20|nobody	-62|noise	-14|none .	-25|none of	-11|none	-25|non	54|noon $	-7|noon ,	8
noon .	-9|noon	30|normally	-19|normal	-46|north	-13|not ,	48|not .	-11|not 0	-57|not at	11|not a	23|not been	-11|not before	-63|not be	-41|not by	-5
not doing	-11|not even	-29|not for	7|not going	-7|not have	-48|not in	28|not just	51|not know	-7|not me	-28|not on	9|not the	5|not this	-55|not to	8
not use	83|not with	-6|not yet	8|not your	-22|noted .	-9|noted	-17|notes ,	-36|notes .	44|notes	-39|note	19|nothing ,	-14|nothing .	14|nothing else	53
nothing for	-15|nothing in	-41|nothing to	-46|nothing	-89|notice .	14|noticed	-25|notice	-6|not	-21|now $	69|now ,	9|now .	-21|now and	-27|now i	-16
now on	-50|now the	-10|now	7|no	-34|number ,	36|number .	22|number 0	32|number is	-17|number on	-62|numbers ,	-12|numbers .	-25|numbers	21|number	14|n	-15
o .	20|o'clock .	-23|o'clock	42|oak	5|objection	-7|of 0	8|of DAY	-26|of MONTH	35|of NAME	-30|of a	-30|of course	48|of everything	13|of her	-23|of his	10
of it	-28|of may	-34|of me	-30|of my	-34|of next	-12|of our	-31|of that	9|of them	-52|of these	-25|of the	7|of this	26|of those	-17|of three	19|of us	38
of which	-5|of whom	-6|of you	8|off $	-42|off .	16|off and	-44|off at	8|off a	-27|off for	-19|off to	9|off with	52|offered to	43|offer	-15|office ,	47
officer	7|office	-24|off	15|often	-20|of	-35|oh ,	24|oh no	-8|oh	-19|oil	-32|ok $	-27|ok ,	-16|ok .	-17|ok so	-30|okay ,	-28|okay .	31|okay	-31|ok	46|old .	21
old one	9|older than	5|old	31|on ,	-11|on -	-23|on .	-39|on 0	51|on ?	-8|on DAY	-13|on MONTH	-26|on NAME	-33|on an	-23|on a	-58|on her	25|on his	56
on hold	-13|on its	-12|on leave	-24|on me	49|on my	68|on our	-13|on page	6|on site	-23|on sundays	5|on their	-39|on them	-20|on this	12|on top	-23|on to	72
on two	-8|on your	39|once .	-48|once a	-25|once more	-21|once	54|one $	-17|one ,	75|one -	-5|one .	10|one ?	-38|one and	7|one at	-7|one by	-27|one for	35
one has	-23|one in	-18|one is	-36|one line	49|one of	17|one on	-30|one page	12|one thing	-26|one time	-21|one to	23|one who	-34|one with	-20|one's	11
ones ,	17|ones .	-20|ones	-54|one	-5|onions	-55|online	31|only ,	-6|only .	33|only 0	-24|only if	-49|only one	10|only	-41|onto	-27|on	-6|open ,	-27|open .	-26
open the	41|opened it	8|opened the	-17|opened	-30|opens	36|open	-32|opinion	-14|options	-16|op	-6|or 0	-26|or a	-21|or do	-14|or it	-7|or not	49|or no	75
or the	11|orange	10|order .	-13|order 0	-34|order of	-22|order the	48|ordered	-48|orders	44|order	31|original	-8|or	-11|other .	-19|other business	13
other way	-27|others	31|otherwise	-23|other	14|ought to	-16|our own	-9|ourselves	-17|our	8|out $	38|out ,	-78|out .	42|out DAY	72|out at	-14|out a	-5
out by	-35|out in	14|out of	-45|out on	-13|out the	-9|out to	-76|out what	49|out with	9|outside	-30|out	49|oven	53|over ,	-41|over .	-21|over 0	9|over a	-28
over from	20|over on	8|over the	-26|over to	46|overnight	27|over	-47|owes	-14|owe	144|own .	16|owner	13|own	16|p .	24|p 0	-20|packing	5|padlock	-7|page ,	17
page .	-39|page 0	30|pages ,	8|pages .	-7|pages	52|page	54|paid .	53|paid for	-28|paid the	-30|paid	56|painted	11|pain	-31|pair	35|pallet	-22|panic	-5|pan	-30
paper ,	36|paper .	60|papers	12|paper	27|paragraph	50|parcel	30|parents	58|parked	-20|parking	-29|park	-35|party	-15|part	-17|passed	9|passport	105
password	12|pass	28|past 0	58|past the	-29|patch	-28|patients	12|pay the	-15|paying	59|payments	-50|payment	11|payroll	-5|pays	-11|pdf	-38|pencil	-6
pending	-14|pen	10|people $	36|people ,	30|people .	17|people and	-8|people are	-6|people have	-18|people in	-18|people who	-8|people	-28|percent	-20
perfect .	-8|perfect	-10|perhaps	69|period	51|permission	-23|permit	-10|person ,	63|person .	-14|person who	17|person	19|per	42|phone $	40|phone ,	7|phoned	29
phones	43|photo of	42|photographs	60|photograph	5|photos	66|photo	18|physics	-31|physio	-31|piano	-16|picked	-13|picking	59|pick	34|picture of	16|pictures	31
picture	10|pieces	-16|piece	19|pilot	5|pink	-20|pinned	22|pin	54|pipe	45|place .	21|places	-17|place	22|planned	11|plant	-8|plan	58|plastic	-36|plates	38
plate	-22|played	-22|plays	26|play	-81|please $	17|please ,	46|please .	84|please don't	-85|please do	-8|please let	-28|please send	21|please	67|pleasure	41
plot 0	6|pls $	45|pls	-6|plug	9|plumber	49|plus	-25|pm $	-24|pm .	38|pm	-37|point .	18|points	-16|policy	10|polite	-12|poor	12|portal	9|port	-27|possible	19
post .	36|post office	43|posted	25|posters	38|poster	51|posts	7|post	93|po	14|practical	19|practice	-40|pre -	-13|prefer	-42|prepared by	14|prepared	-5
present .	-12|present	47|pressure	-12|press	54|previous	16|pre	18|price .	29|prices	58|price	13|primary	-28|principal	-8|printed	-38|printer	-41|prints	-17
print	80|priority	-18|private	-13|probably	-19|probe	-25|problem .	-9|problem	17|production	21|product	-15|prof .	12|prof	10|programme	23|program	38
project	-56|promised to	21|promised	97|promise	6|proof of	55|proof	55|properly	38|proper	57|proposal	-9|proposed	-28|provided	-32|public	-14|pulled	-6|pump	14
purchase	11|push	-9|put a	-5|put on	11|put them	-7|put the	19|put up	-28|puts	9|put	16|p	9|q 0	-25|quality	-22|quarter to	-8|quarter	22|question .	-13
questions	-57|question	-7|quickly	36|quick	10|quid	78|quiet .	6|quiet	28|quite	-23|quiz	-9|quoted	-15|quotes	34|quote	52|q	-36|r .	12|r 0	-16|rack	-48
radio	22|rail	7|rain .	-22|rains	14|rain	-40|raise the	6|raised	23|raise	-29|ramp	12|ran out	11|range	-6|rang	-83|ran	-20|rate	-26|rather than	60|rather	-12
raw	-6|rd	18|re -	36|re :	-62|reached	-7|reach	28|read it	24|read out	-21|read the	47|readers	-16|reader	13|readings	44|reading	17|reads	-20|read	-28
really	37|real	-55|rear	-16|reasonable	-17|reasons	24|receipts	62|receipt	32|received	-42|reception	9|recommended	60|recommend	88|recording	-20|records	-11
red .	-36|redo	156|red	-62|reference	-18|refresher	22|refund	-44|refused	5|ref	-33|regards ,	-38|regards NAME	-10|regards	-50|registered	-7|register	44
rehearsal	37|rejected	-32|released	30|release	59|relief	6|remember	-11|reminder	-12|remote	7|removed	-21|renewal	40|renew	-5|rent	21|repaired	13|repair	-14
repeat	92|replaced	60|replacement	23|replace	49|reply to	41|reply	54|report $	-8|report .	37|reported	-50|reports	84|report	-13|request	-6|required	25
residents	-23|restart	62|rest	5|results	15|retired	-6|returned	-40|return	121|review	35|rice	-24|ride	-11|right ,	13|right .	-29|right	-60|ring NAME	32
ring him	21|ring the	17|ringing	61|ring	136|river	-21|road ,	-24|road	6|roll	22|room $	-31|room ,	-34|room .	32|room 0	26|room for	-14|room is	21|rooms	-52
room	-34|root	-8|rose	12|rota	46|roughly	-45|round .	-7|round the	44|row	-55|rubber	-26|rules	-32|rule	-35|run .	-14|run it	-20|run the	53|rung	20
running .	-37|running	29|runs out	-6|runs	-8|run	-16|r	-15|s .	-17|sad	-13|safety	49|safe	24|said ,	-48|said .	-45|said a	-14|said it	60|said i	13|said no	-17
said she'd	24|said so	21|said that	39|said they	-8|said the	-29|said we	-24|said yes	21|said you	50|said	-16|sales	25|sale	-22|salt	-47|same .	12|same as	-29
same day	-16|same thing	30|same time	-21|same	18|sample	46|sandwiches	-21|saturdays	-67|saved	10|save	5|saw it	-14|saw	-27|say ,	-10|say .	42|say 0	8
say it	-8|say no	-39|say so	27|say that	-71|say the	-64|say what	79|say yes	23|saying	-19|says ,	-16|says .	-12|says 0	-68|says NAME	-9|says he	-13
says it's	8|says it	-28|says no	-22|says that	-26|says the	62|says yes	12|says	-76|say	-18|scale	34|scanned	13|scanner	13|scan	15|schedule	28|school ,	14
school	-36|scope	-28|score	-26|screenshot	-6|screen	-16|script	-22|sealed	21|season	-51|seats	17|seat	-19|sea	-23|second -	10|second half	28|second one	-23
seconds .	-5|second	22|secretary	18|section	18|security	-20|sec	-23|see .	-39|see if	15|see it	-52|see the	45|seed	7|seeing	45|seen it	21|seen the	24|seen	-30
sees	53|see	-12|self	-12|selling	-16|sell	-15|send a	-11|send it	-60|send me	66|send them	5|send the	-12|sending	104|sends	-5|send	100|sense	-26|sensor	20
sent .	12|sentence	-10|sent	7|separate	47|serial	22|serious	-31|services	25|service	-50|session 0	6|session	-15|set it	-21|set up	-41|sets	-24|settings	30
setting	36|settled .	-22|settled on	14|settled	-13|settle	72|set	19|seven .	-32|seven	-41|several	-18|shall i	12|shall	27|shared	-10|share	-54|sharp	53
she asked	-26|she did	35|she does	37|she had	-7|she has	-13|she isn't	19|she is	-19|she said	53|she says	9|she told	54|she wants	-43|she was	-19|she will	16
she'd	40|she'll	73|she's at	-22|she's got	-13|she's	40|shed	34|sheep	-34|sheet .	31|sheets	68|sheet	25|shelf	5|shelves	-20|she	-20|shift .	18|shift	27
ships	-27|ship	40|shoes .	46|shoes	58|shoe	-26|shop ,	25|shopping	-18|shop	-49|short	-14|should be	52|should do	-29|should not	-18|should we	-52|shouldn't	13
should	19|shouted	-28|shout	-5|showed	-56|shower	-26|shown	44|shows	-30|show	63|shuts	88|shut	-18|side ,	-17|side .	-5|side	37|sign it	-6|signatures	10
signature	52|signed ,	29|signed by	22|signed	62|signs	34|sign	73|silence	38|silver	6|simply	-19|since .	-12|since 0	-27|since DAY	-40|since MONTH	-12
since last	-6|since	-48|singing	25|single	-27|sink	14|sister's	-39|sister	-45|sit in	22|site .	-14|sits	-9|sitting	42|sit	56|six months	-13|six of	-9
sixteen	26|sixty -	-24|sixty	49|six	-60|sizes	30|size	43|skip	-13|sleep .	-7|sleeping	15|sleeps	15|slept on	-6|slept	-52|slides	41|slide	30|slip	22|slot	-8
slowly	35|slow	-42|small	-10|smells of	-15|smells	-32|smell	-47|smoke	87|snow	-11|so ,	-48|so .	66|so 0	-26|so DAY	-43|so NAME	24|so far	-9|so i'm	-10
so it's	-20|so it	18|so i	-7|so nobody	-10|so not	8|so no	-40|so she	62|so that	-32|so this	-31|so we	-12|socket	39|software	-14|soft	12|sold	20|solved	-23
some of	-10|somebody has	-23|somebody in	-56|somebody's	24|somebody	34|someone	47|something .	-15|something else	-21|something with	7|something	36
somewhere	-14|some	-27|song	-12|son	-39|soon as	52|sooner	-31|soon	-11|sorry .	-17|sorry about	-11|sorry for	-30|sorry	-38|sorted	49|sort	54|sounds	-47
sound	72|soup .	-19|soup	-31|so	-16|space	-27|spare	8|speak to	38|speak	-28|speed	40|spent	-19|split	-11|spoke to	-31|spoke	-24|spreadsheet	27|spring .	-7
spring	-8|sr	-17|st ,	47|st .	19|stage	43|staging	7|stairs	23|stall	60|stamp	-23|standard	-47|standing	-22|stand	9|start .	-37|start ?	-18|start the	-26
start with	-18|started	-17|starting	-6|starts DAY	-19|starts	-15|start	-44|star	-28|statement	60|state	16|station .	18|status :	-7|status	29|stay with	-21
stayed	-27|staying	-20|stays	-42|stay	-82|step .	-12|steps	-7|step	-35|sticker	69|sticks	15|stick	15|still has	-14|still have	-27|still in	39|still need	55
still on	-19|still the	21|still to	56|still	-51|stir	-37|stock	42|stood	-28|stop .	-7|stops	-29|stop	-58|storage	-5|stores	29|store	17|storm	11|story	-41
stove	-7|straight	-38|stream	-51|street	-15|strong	19|stuck	-43|students	-36|student	46|studio	-10|study	10|st	-31|such	-19|sugar	-42|suggested	-12|suggest	51
suit	31|summary	-29|summer .	-39|summer	-52|supervisor	-40|supplier	-34|support	-62|supposed to	13|supposed	13|sure .	33|sure	23|surgery	-18|surprised	-18
survey	8|swapped	-9|swap	23|sweet	26|swimming	22|swim	-25|switched off	-25|switched	-50|switch	15|system	23|s	-48|t .	29|table .	-5|tablets	-11|tablet	12
table	34|tag	45|take a	13|take her	20|take it	-40|take the	-9|taken	-54|takes 0	9|takes the	29|takes	-48|take	-21|taking	20|talk .	81|talk about	-35
talk to	10|talked about	-23|talked	-32|talking	-32|talks	14|talk	17|tall	11|tank	18|taped	21|tape	72|tap	65|target	-46|tax	66|tbsp	-20|tea .	32|teacher	-5
teach	46|team .	-18|teams	-14|team	-22|tea	33|teeth	24|telephone	-11|tell NAME	59|tell him	-25|tell me	80|tell the	-5|tell us	-42|telling	58|tells	26|tell	51
ten ,	43|ten .	42|ten minutes	56|ten past	-25|tenant	-21|tenth	27|ten	-18|terms	13|term	11|terrace	-18|test ,	47|test .	-5|tested	19|tests	-8|test	47|text	42
th $	-17|th ,	38|th .	53|th MONTH	-9|th and	-51|th of	-64|than 0	10|than a	-5|thank you	-74|thanked	-36|thanks ,	-9|thanks .	26|thanks NAME	-9|thanks for	-18
thanks to	-11|thanks	-51|thank	27|than	-11|that $	-17|that ,	20|that .	59|that 0	11|that ?	15|that NAME	40|that and	-7|that a	5|that day	-28|that he	-41
that in	31|that isn't	56|that is	-31|that it's	-5|that i	-55|that means	24|that nobody	15|that one	26|that on	-10|that she	-61|that this	30|that to	39
that was	-35|that week	-25|that we	23|that would	16|that your	-10|that you	17|that's all	-12|that's a	23|that's me	51|that's the	-5|that's what	-25
that's you	61|that's	6|thats	-11|that	7|the $	22|the DAY	-48|the NAME	-46|the account	12|the afternoon	-12|the agency	29|the alarm	-18|the app	-9
the autumn	-30|the baby	-40|the back	-28|the bank	-12|the bathroom	46|the bed	17|the best	-36|the big	49|the bill	26|the black	11|the blue	37|the board	48
the boat	-26|the boiler	14|the book	-20|the bottom	-33|the box	31|the boys	-21|the branch	40|the budget	-7|the building	-23|the bus	25|the cable	46
the calendar	-7|the call	-23|the card	28|the caretaker	28|the car	16|the case	87|the cat	33|the chair	79|the change	43|the children	-18|the church	10
the claim	-39|the class	19|the client	-32|the clock	-28|the club	-8|the coach	77|the code	10|the coffee	-18|the cold	25|the colour	15|the committee	-36
the company	-16|the contract	46|the corner	-13|the corridor	-24|the cost	15|the council	35|the counter	-41|the county	-10|the crane	-16|the credit	20
the current	26|the customer	-27|the data	9|the date	9|the day	5|the delivery	10|the deposit	-21|the depot	-13|the desk	-6|the difference	17|the district	-7
the draft	65|the drawer	-11|the exam	18|the eye	16|the fair	10|the fee	-26|the field	17|the final	-25|the fire	19|the first	-28|the fish	-24|the flat	22
the floor	32|the folder	-21|the fourth	-31|the four	5|the frame	5|the fridge	-32|the front	-21|the fruit	-27|the garage	-23|the garden	23|the gas	23
the gate	-52|the good	49|the green	53|the ground	-40|the gym	5|the hall	12|the harbour	5|the head	7|the heat	-33|the hospital	32|the hotel	36|the hour	-26
the house	-25|the inspector	6|the insurance	53|the insurers	38|the invoice	45|the keys	22|the key	8|the kids	14|the kitchen	-18|the knee	-30|the label	-9
the lab	-12|the lake	-8|the landlord	-18|the last	36|the late	-24|the left	7|the letters	-27|the letter	-5|the library	-12|the lift	-32|the light	-21
the limit	11|the line	-36|the list	-9|the little	44|the log	24|the long	-7|the lot	-18|the lower	-32|the machine	-16|the main	-44|the man	35|the meeting	5
the meter	-15|the middle	-55|the minutes	6|the moment	18|the money	-37|the month	32|the morning	14|the name	14|the neighbours	-29|the new	-43|the next	-26
the night	-15|the noise	24|the numbers	-23|the old	-5|the ones	42|the one	-55|the only	-14|the opening	9|the order	45|the original	15|the others	28
the other	29|the paper	-14|the parish	-9|the parking	-9|the part	19|the patient	-7|the person	-9|the phone	55|the piano	-15|the plate	19|the police	25
the portal	-16|the post	11|the price	-58|the pump	-11|the question	64|the radio	-20|the rain	6|the reading	18|the real	-20|the reason	30|the receipt	19
the record	15|the repair	31|the report	-31|the rest	18|the right	15|the road	69|the roof	18|the same	-30|the school	47|the sea	-19|the second	-22
the service	-23|the shed	11|the sheet	48|the shift	-14|the shop	-10|the side	39|the site	44|the size	25|the small	10|the sound	-38|the spring	-74|the staff	35
the standard	-27|the start	-12|the state	-37|the station	38|the summer	-6|the supplier	7|the surgery	31|the system	-6|the table	-5|the tax	-12|the team	-7
the tent	-15|the third	-56|the three	21|the ticket	-13|the till	11|the time	-88|the tin	18|the top	-6|the treasurer	-21|the truck	-37|the two	27|the unit	-5
the van	35|the wall	30|the water	5|the way	-9|the website	26|the wedding	27|the week	54|the window	-12|the word	-29|the workshop	49|the work	-9|the worst	-24
the wrong	-20|the yard	27|the year	18|the yellow	-9|the young	-10|their own	-9|theirs	-5|their	-11|them $	-24|them ,	25|them .	-19|them DAY	-8|them at	11
them by	55|them in	28|them on	-28|them out	45|them the	41|them to	-43|them with	-24|themselves	-37|them	36|then $	25|then ,	55|then .	122|then ?	-6
then NAME	22|then and	-20|then it's	-23|then it	20|then i	25|then they	-7|then the	-15|then we	-8|then	43|there $	19|there ,	40|there .	-27|there are	-8
there a	22|there is	-55|there was	-12|there were	10|there with	24|there's a	18|there's no	-21|there's one	-16|there's	-27|there	32|these	45|they are	-25
they can	40|they come	22|they don't	13|they do	-50|they have	25|they like	55|they need	8|they said	-9|they say	-18|they want	-24|they were	-7|they will	-40
they'd	22|they'll	-8|they're all	-39|they're in	13|they're	-8|they've	44|they	-21|the	51|thick	-15|thing $	75|thing ,	33|thing .	-13|thing is	-40|things .	-31
things to	7|things	-65|thing	-22|think .	-18|think about	89|thinking about	-9|thinking	-41|thinks the	17|thinks	-77|thin	-37|third .	41|third of	-21
third time	-10|third	-18|thirty -	-30|thirty years	-6|thirty	14|this ,	-48|this .	21|this ?	36|this DAY	21|this afternoon	88|this is	-23|this month	-15
this morning	-22|this one	-7|this time	75|this was	-14|this week	13|this year	-60|this	8|those who	30|those	22|though ,	25|thought about	-12|thought of	27
thought that	-5|thought	-19|thousand	-63|tho	-17|thread	12|three ,	-30|three .	-12|three days	-31|three months	14|three of	-37|three people	6|three times	-25
three weeks	-22|three	8|threw	-20|through .	-14|through it	-8|through the	-57|through	-28|throw	71|thumb	-26|thursdays	-53|th	-6|ticket 0	-7|ticket	-64
tick	-51|tide	-36|tight	-12|till 0	15|till DAY	-7|till MONTH	-60|till the	-13|till	-89|time $	54|time ,	7|time :	-42|time ?	16|time in	-46|time it	20
time i	-11|time since	-6|times ,	-21|times .	-26|times	-43|time	5|tins	43|tin	15|tip	-30|tired .	-5|tired	-27|titles	39|title	-12|to .	30|to 0	41|to DAY	-44
to MONTH	-12|to all	21|to a	-33|to bed	-39|to be	87|to bring	61|to buy	15|to call	9|to check	46|to come	17|to do	-36|to find	-38|to get	-28|to go	6
to hand	-31|to have	68|to hear	-30|to her	36|to him	86|to it	-60|to keep	-26|to know	-56|to leave	-28|to let	15|to look	-46|to make	-29|to me	-59|to move	10
to one	-34|to open	-15|to pay	5|to put	82|to raise	-10|to read	17|to replace	10|to ring	76|to run	65|to say	-64|to see	33|to send	-16|to show	-59|to sign	17
to sit	-10|to speak	-31|to start	-24|to stay	-5|to stop	23|to take	40|to talk	-46|to tell	27|to that	-5|to them	31|to think	51|to try	-11|to us	12|to wait	-5
to work	22|to write	82|to your	-22|to you	32|together .	-18|together	32|toilet	10|told .	27|told NAME	-6|told her	23|told him	26|told me	-31|told the	-19
told us	12|told	9|tomatoes	-30|tom	19|too $	-27|too ,	11|too .	-18|too late	-14|took it	-20|took the	16|took	-26|too	-23|top	14|torch	12|total	-31|touch	-44
town	19|to	34|track	6|tractor	-8|trade	28|trailer	31|train .	9|training	64|train	-13|tram	-41|transcript ,	-10|transcript	-12|transport	-35|trays	59|tray	-28
treasurer	-40|treated	-15|treat	24|tree	9|trial	-62|tried	24|trip	-25|trouble	-34|truck .	-8|truck	-5|true	-38|trust	-38|try	125|tuesdays	8|turn the	15
turned out	-17|turned up	-18|turned	-30|turns	14|turn	36|twelve	63|twenty -	16|twenty minutes	-36|twenty to	-15|twenty	-41|twice .	-53|twice and	25|twice a	29
two $	-15|two ,	-23|two -	-19|two .	11|two and	23|two days	-64|two hours	-15|two hundred	-28|two minutes	15|two nights	-10|two of	-16|two people	-44
two weeks	33|two years	40|two	-7|typed	-21|types	-39|type	-5|typing	-32|tyres	45|t	58|um ,	-50|um	-52|under 0	-25|under a	-21|under it	-13|under the	13
understand	-30|understood	-37|under	-40|union	31|unit 0	-16|units	-10|unit	-22|university	-12|unless	-37|unpaid	-50|until 0	-83|until DAY	-100|until MONTH	11
until it	64|until then	79|until the	13|until	-9|up $	20|up ,	20|up .	-16|up 0	-27|up again	-67|up and	28|up at	-34|up a	-12|up before	10|up by	-44|up for	-33
up from	-28|up in	19|up on	23|up there	-23|up the	15|up to	-31|up with	21|update	-22|uploaded	-8|upload	62|upstairs	-6|up	29|urgent	6|us $	-25|us ,	-7
us .	-63|us a	42|us by	22|us for	-46|us in	14|us to	-23|use it	10|use the	-6|used for	13|used to	-38|used	-7|users	-43|user	-22|use	16|using the	16
usually	-25|usual	-22|us	11|u	26|valid	-10|valley	7|valve	8|van .	28|vat	27|venue	-33|version 0	-17|version	-27|very good	-6|very	-55|vet	34|video	29|view	-25
village	-29|visited	-14|visiting	-23|visitors	-25|visits	-62|visit	63|voice	-22|volunteers	18|volunteer	-17|vote .	-10|vote	-36|vs	-22|wait .	20|wait for	-51
waited	-29|waiting	-37|wait	-87|wake	-17|walked	-42|walking	-16|walk	16|wall .	10|want 0	13|want a	-20|want it	-5|want the	-11|want to	-49|wanted to	-38
wanted	-70|wants a	-16|wants it	26|wants me	14|wants the	-60|wants to	-63|wants	25|ward	-6|warehouse	-16|warranty	35|war	-40|was 0	27|was agreed	22|was at	-18
was a	24|was going	39|was here	5|was in	14|was lost	19|was me	24|was my	-5|was not	-23|was that	-5|was the	-45|was told	20|was to	44|was very	30|washed	31
washing	36|wash	-32|wasn't	-29|was	-69|watching	8|watch	53|water ,	32|water .	-28|water is	-10|water	37|way ,	-34|ways	26|way	-29|we agreed	-42|we are	-56
we bring	-81|we can't	40|we can	-31|we could	-41|we did	-16|we don't	-47|we do	-55|we get	-57|we got	-17|we go	-6|we had	29|we have	-41|we keep	-29
we leave	-13|we lost	31|we need	67|we open	-30|we said	11|we should	26|we still	28|we stop	-19|we take	-28|we were	-10|we will	-33|we would	-15|we'd have	28
we'd	-52|we'll	-29|we're going	-61|we're not	7|we're	-45|we've got	-24|we've had	5|we've	57|weak	-15|wear	47|weather	44|website	22|wedding .	-21|wedding	-35
wednesdays	18|week $	-7|week ,	-36|week .	13|week 0	-15|week :	55|week and	-25|week before	-5|week of	-36|weekend .	40|weekends	-20|weekend	8|weekly	79
weeks ,	-17|weeks .	-9|weeks from	-43|weeks	-30|week	6|weight	-5|weird	-18|welcome	48|well ,	81|well .	8|well	-7|went in	5|went on	-8|went out	-7|went to	-26
went up	-6|went	-69|were in	-8|were	-74|west	24|wet	-18|what about	-24|what did	-6|what does	-9|what do	-19|what happened	-5|what i'd	-25|what if	11
what is	20|what it	12|what i	34|what they	-15|what the	-8|what time	-9|what to	12|what was	37|what we	-25|what would	-52|what you	17|whatever	30|what	-26
wheels	-5|wheel	36|when he	-7|when it	-54|when she	38|when they	71|when the	-18|when we	27|when you	-14|when	68|where are	-6|where it	32|where they	-12
where the	-26|where	-56|whether we	15|whether	5|which NAME	60|which is	-6|which i	-9|which of	-10|which the	24|which was	-16|which	-10|while i	-31|while	57
whiteboard	-29|white	44|who can	67|who did	-16|who had	-14|who has	30|who is	13|who knows	23|who pays	-34|who wants	-31|who will	5|who'd	-54|who's	-5
whoever	30|whole	5|whom	-20|whose	-5|who	10|why .	36|why	-48|wife	-16|wiki	46|will ask	10|will be	-26|will bring	22|will do	42|will go	18|will have	-105
will it	-69|will know	-23|will not	-99|will send	11|will	50|window ,	12|window .	12|windows	-40|window	35|wind	-14|wine	54|winter .	-15|winter	16|win	-17
wish	42|with 0	-44|with NAME	27|with an	-24|with a	-38|with her	-47|with him	-9|with his	-34|with it	11|with me	35|with my	16|with no	-12|with one	33
with that	-30|with them	39|with the	10|with two	5|with us	-41|with you	-15|within 0	26|within	46|without a	-25|without it	22|without	-31|with	20|wk	-5
woman	52|women	-33|won't	-46|wood	33|word with	58|words ,	15|words .	57|words	20|word	75|work ,	39|work .	-9|worked	30|working days	9|working	12|works ,	20
works .	60|works for	-67|workshop	28|works	-60|world	-6|worn	-54|worry	-14|worse	-15|worst	-34|worth it	-6|worth	-41|would be	86|would do	29|would have	-46
would help	42|would like	-17|would rather	-31|would the	18|wouldn't	-14|would	33|write down	-18|write it	26|write the	24|write to	73|writes	-29|write	90
writing ,	24|writing	56|written by	-44|written	9|wrong ,	19|wrong .	-8|wrong	-62|wrote it	-41|wrote	-45|w	-18|x $	-17|x 0	34|x	32|yard	27|yeah	26|year ,	-36
year .	-20|year 0	-6|year and	-28|year we	71|year's	6|yearly	-47|years ,	9|years ago	-12|years of	15|years	-44|year	-65|yellow	-18|yep	14|yes $	-34|yes ,	-8
yes .	102|yes to	-25|yesterday ,	-11|yesterday .	-22|yesterday	-43|yes	-23|yet ,	61|yet .	-43|yet	34|you $	21|you ,	-30|you .	6|you ?	-36|you NAME	-20
you all	6|you and	10|you asked	-7|you both	-19|you by	28|you call	-5|you can't	-51|you can	-41|you could	61|you didn't	-42|you don't	-32|you do	9|you for	-74
you get	-37|you have	18|you know	-17|you may	11|you must	5|you need	-51|you on	25|you put	16|you said	28|you see	-13|you send	42|you should	-33|you still	11
you take	-62|you tell	-41|you the	5|you think	36|you to	-17|you use	-53|you want	-10|you would	7|you'd be	39|you'd have	53|you'd	37|you'll have	72|you'll	83
you're the	11|you're	18|you've got	32|you've	42|young	-52|your account	5|your name	6|your own	38|your side	62|yourself	67|yours	23|your	48|you	21|yrs	-13
yr	-20|y	25|zero	-37|→ 0	13|→	10`;
