/**
 * What words and pairs of words weigh as signs of a task, in hundredths of log-odds; made by bench/quality/train-tasks.ts.
 * An entry is the words, a tab and the weight.
 */
export const TASK_WORD_WEIGHTS = `! !	38|! $	-1|!	-12|&	21|( 0	-13|( NAME	-20|( b	-11|( chair	-9|( me	10|(	12|) $	30|) ,	-17|) .	40|) 0	-19|) :	20|) and	16|)	-6|, $	-44|, 0	-14|, DAY	19
, MONTH	15|, NAME	4|, about	-13|, after	-19|, all	13|, and	-6|, ask	-15|, as	17|, at	-15|, a	-29|, back	-70|, because	-27|, before	-23|, both	19|, bring	30
, but	-24|, by	-22|, can	-14|, could	-7|, don't	35|, do	68|, even	14|, for	6|, from	-19|, get	22|, half	7|, has	18|, have	44|, he's	28|, he	-16|, i'd	39
, i'm	19|, i've	11|, if	-38|, in	11|, is	30|, it's	-37|, it	4|, i	11|, maybe	13|, me	2|, most	-5|, mr	29|, my	17|, needs	3|, never	-1|, new	-18|, nobody	23
, nothing	-5|, not	8|, no	81|, of	-12|, one	-43|, only	9|, on	-57|, or	-44|, otherwise	42|, people	1|, please	-5|, ring	14|, said	5|, same	-19|, she's	-2
, she	-18|, since	46|, sorry	-15|, so	63|, starting	10|, take	26|, tell	45|, thanks	-17|, thank	-54|, that's	-15|, that	28|, then	-35|, there	13|, they're	-4
, they	-14|, the	1|, though	-5|, three	-5|, told	4|, two	-14|, wait	2|, was	2|, we've	15|, we	53|, what	-17|, when	-19|, which	-32|, who	37|, with	33
, would	1|, yes	-37|, you're	-5|, you	-12|,	4|- 0	-26|- NAME	45|- in	-7|- one	-14|- up	-32|-	12|. $	-35|. (	-21|. )	-6|. 0	15|. NAME	-20|.	-22|0 !	13|0 $	-33
0 (	7|0 )	-36|0 ,	-19|0 -	-28|0 .	16|0 0	-34|0 :	8|0 ?	-30|0 DAY	51|0 MONTH	19|0 am	4|0 and	-35|0 are	-9|0 at	-3|0 a	15|0 but	-5|0 by	48|0 b	-13|0 cm	-8
0 days	11|0 degrees	-11|0 each	43|0 euros	3|0 for	28|0 from	31|0 g	-17|0 has	-12|0 have	-8|0 hours	2|0 h	-2|0 instead	-1|0 in	-16|0 is	-5|0 i	-6|0 kg	25
0 may	-29|0 mins	33|0 minutes	-13|0 min	-34|0 mm	-7|0 more	-5|0 nd	23|0 of	21|0 on	-39|0 or	12|0 pages	8|0 people	-8|0 percent	-6|0 per	-7|0 pm	-12|0 p	-2
0 rd	-17|0 so	37|0 st	-6|0 s	-17|0 tbsp	-8|0 the	-19|0 th	3|0 times	-3|0 to	-37|0 was	-6|0 weeks	-11|0 with	-16|0 x	13|0	13|: $	-54|: 0	-25|: DAY	11
: NAME	-18|: a	37|: it	33|: no	16|: re	-4|: the	-16|: yes	-14|:	-21|; NAME	18|;	-6|= 0	-8|=	-54|? $	-21|? ?	28|?	-3|@ NAME	-15|@	-2|DAY $	29|DAY ,	48|DAY .	99
DAY 0	-5|DAY :	-8|DAY ?	-33|DAY after	-18|DAY and	35|DAY at	-17|DAY before	15|DAY if	16|DAY it	-5|DAY morning	29|DAY noon	11|DAY so	51|DAY the	-49|DAY to	-4
DAY with	7|DAY	61|MONTH $	-37|MONTH )	13|MONTH ,	-57|MONTH .	23|MONTH 0	-46|MONTH and	-39|MONTH to	-2|MONTH	-48|NAME $	-41|NAME (	-63|NAME )	-8|NAME ,	-39
NAME -	18|NAME .	31|NAME 0	-17|NAME :	46|NAME ?	6|NAME DAY	-9|NAME NAME	-35|NAME about	33|NAME and	26|NAME asked	4|NAME at	5|NAME before	11|NAME by	27
NAME came	-10|NAME can	-8|NAME did	32|NAME does	3|NAME for	9|NAME from	-21|NAME had	3|NAME has	43|NAME have	-29|NAME in	12|NAME is	23|NAME on	-36
NAME rang	-12|NAME said	-19|NAME says	6|NAME the	1|NAME thinks	-27|NAME to	83|NAME wants	21|NAME was	20|NAME will	20|NAME would	36|NAME	80|^ $	-7|^ (	12
^ 0	-103|^ @	-20|^ DAY	-98|^ MONTH	-11|^ NAME	6|^ about	-5|^ after	-22|^ agreed	-7|^ all	23|^ also	51|^ and	20|^ anyone	-23|^ anything	-12|^ any	12|^ an	22
^ apologies	-14|^ are	-21|^ arrangements	-3|^ asked	30|^ ask	31|^ as	38|^ at	-5|^ a	-49|^ back	-14|^ bake	34|^ before	-51|^ best	-7|^ booked	33|^ book	11
^ both	-7|^ bring	-3|^ budget	-19|^ but	24|^ buy	22|^ by	-25|^ can	27|^ check	13|^ coach	7|^ could	48|^ dear	-47|^ did	-15|^ does	-25|^ dogs	-18|^ don't	48
^ done	-4|^ do	11|^ dr	-7|^ eleven	-8|^ everybody	-8|^ everyone	2|^ everything	-9|^ every	-3|^ fair	4|^ fine	10|^ fire	45|^ first	-1|^ fix	16|^ for	33
^ found	-7|^ four	-17|^ from	7|^ get	31|^ going	32|^ good	-44|^ got	23|^ go	-50|^ great	-3|^ half	-16|^ has	-38|^ have	5|^ he'll	-27|^ he's	-21|^ hello	-11
^ her	-14|^ he	-54|^ his	-25|^ hi	-35|^ hold	42|^ how	-13|^ i'd	-27|^ i'll	63|^ i'm	-4|^ i've	-73|^ if	-24|^ insurance	12|^ in	-57|^ is	-16|^ it's	-65
^ it	-28|^ i	-5|^ just	3|^ keep	12|^ kindly	6|^ kind	-6|^ last	-16|^ leave	-15|^ left	-19|^ let's	9|^ let	25|^ lock	-8|^ look	-33|^ lovely	-6|^ members	63
^ me	32|^ mine	-25|^ minutes	19|^ money	19|^ morning	27|^ mrs	8|^ mum	29|^ must	-8|^ my	6|^ needs	16|^ need	50|^ never	-13|^ new	67|^ next	-1|^ nobody	4
^ notes	-13|^ nothing	-1|^ not	18|^ no	-113|^ office	-58|^ oh	24|^ okay	-12|^ ok	-10|^ one	3|^ only	-11|^ on	-30|^ open	-19|^ order	45|^ our	15|^ paid	-7
^ pay	-8|^ people	-17|^ phone	-17|^ please	-23|^ pls	-36|^ put	-10|^ p	-6|^ read	-2|^ red	-16|^ regards	-7|^ re	1|^ right	2|^ ring	23|^ rota	10|^ same	-8
^ say	-7|^ second	-11|^ see	-13|^ send	22|^ sent	11|^ shall	-20|^ she'll	73|^ she's	28|^ she	10|^ should	-29|^ sign	-9|^ site	29|^ slept	-8|^ somebody	43
^ someone	10|^ some	-10|^ sorry	-12|^ so	2|^ still	1|^ students	-17|^ sure	-13|^ tell	-7|^ thanks	-26|^ thank	-26|^ that's	3|^ that	11|^ then	14|^ there's	-1
^ there	-29|^ they're	39|^ they	-15|^ the	-59|^ things	-14|^ think	55|^ third	-15|^ this	-11|^ three	23|^ ticket	-2|^ time	7|^ told	27|^ tom	22|^ to	-7
^ try	5|^ two	2|^ up	-7|^ use	-14|^ was	-2|^ we'll	9|^ we're	-15|^ we've	2|^ well	-8|^ we	36|^ what	-38|^ when	-28|^ where	-8|^ which	-10|^ while	-14
^ who's	-14|^ whoever	23|^ who	-24|^ why	-12|^ will	22|^ with	-40|^ works	-10|^ would	14|^ write	-51|^ written	-9|^ yep	-3|^ yes	34|^ you'd	-23|^ you'll	29
^ you're	8|^ your	-10|^ you	-66|a ,	-23|a 0	63|a card	-6|a copy	11|a date	59|a day	16|a fortnight	7|a good	-13|a half	-16|a letter	-6|a line	-2|a look	24
a minute	6|a month	-19|a new	23|a page	46|a photo	5|a price	39|a problem	1|a real	-7|a second	-38|a small	22|a spare	38|a week	-35|a word	16|a year	-47
able to	-9|able	-9|about 0	-20|about a	4|about it	34|about that	11|about the	23|about	-18|above	-7|accepted	31|accept	-43|access	37|account .	20|accounts	45
account	-23|across	-7|action	22|actually	-14|added	-2|address	21|add	35|adults	31|advise	7|after .	-20|after 0	8|after that	-1|after the	34|afternoon .	7
afternoon	11|afterwards	14|after	-17|again $	9|again ,	-15|again .	-17|again ?	9|again and	18|again in	-5|against	-15|again	34|agreed .	19|agreed that	23
agreed to	-7|agreed with	-23|agreed	25|agree	-19|ahead	10|ah	-3|aid	46|alarm	93|alcohol	-12|all ,	-8|all .	-12|all day	-3|all four	-25|all of	-9|all the	-10
allowed .	21|allowed	21|allow	-38|all	-26|alone	-22|along	-7|already	4|also ,	14|also	67|always	6|am ,	-13|am .	-15|am not	-20|am	-14|an hour	-9|and 0	42
and NAME	19|and again	-8|and ask	-5|and a	34|and had	-4|and half	-9|and has	34|and he	30|and i'd	11|and i'm	1|and in	-6|and it's	-15|and it	-16|and i	-25
and keep	20|and leave	5|and let	6|and look	27|and never	-17|and nobody	-6|and not	-10|and no	-7|and one	16|and put	-1|and send	3|and she	-45|and somebody	23
and tell	10|and that's	16|and then	-26|and there	-9|and they	46|and the	-16|and three	-26|and told	4|and to	-46|and was	-4|and we	7|and what	-5|and will	88
and would	-16|and you	37|and	-46|another	-20|answers	-17|answer	10|any other	-3|anybody	-7|anyone	-27|anything .	-12|anything is	18|anything	-62|anyway .	12
anyway	-44|any	-53|an	-3|apologies	-22|apparently	-6|appointment	10|approval	33|approved	-23|app	-16|are 0	5|are asked	67|are in	-40|are not	16|are on	7
are still	16|are we	-10|are you	-33|area	5|aren't	6|are	-16|arguing	-4|arm	-23|around 0	-7|around	-13|arrangements $	-3|arrangements	-3|arrange	38|arrived	35
arrive	-5|as a	-18|as before	-15|as it's	14|as it	-12|as i	-3|as last	-5|as long	12|as they	-2|as the	-4|as well	4|as you	-8|ask NAME	62|ask for	-6|ask him	10
ask them	10|ask the	-1|asked for	8|asked if	-41|asked me	19|asked to	88|asked whether	-30|asked	22|asking	-16|asks	-7|ask	96|as	-11|at 0	-63|at all	19|at a	-6
at christmas	3|at home	51|at it	-22|at least	-14|at lunch	-15|at night	21|at nine	27|at once	-37|at ten	-15|at the	-19|at work	-3|ate	-16|attached .	-3
attached	-23|at	24|audit	49|autumn .	-7|autumn	-10|away .	-18|away from	-2|away	-5|a	26|b .	-13|baby	-2|back $	-15|back ,	30|back .	9|back DAY	51|back and	-25
back in	22|back on	-15|back the	-8|back to	18|back with	-3|back	6|bad .	-3|badly	-9|bad	-17|bags	54|bag	25|bake	42|balance	-12|band	24|bank	21|bar	1|batch	9
bathroom	-2|battery	5|bay	-13|be able	-27|be asked	-8|be at	13|be a	-12|be done	14|be in	10|be kept	26|be on	-38|be out	-9|be there	-16|be the	-17
because i	-10|because of	-21|because the	-31|because	17|bed .	19|bed 0	77|bed	74|been told	1|been	-78|before $	-14|before ,	5|before .	-1|before 0	-2
before DAY	-24|before MONTH	-34|before half	5|before he	8|before it	-17|before i	45|before then	14|before they	-44|before the	25|before we	44|before you	-11
before	32|behind the	-5|behind	-8|being	-38|below .	17|below	-27|best	-17|better than	-4|better	11|between 0	34|between	3|be	-9|bigger	-10|big	-10|bike	6
bill	29|bins	-7|bin	48|birthday	-4|bit .	-15|bit	-7|black	35|blocked	-17|block	13|blood	-40|blue	1|board	10|boat	7|boiler	54|boiling	7|book the	15
booked for	-18|booked	13|booking	-3|books	12|book	100|boss	-11|both ,	-6|both .	-19|both	26|bottle	13|bottom	-16|bought	19|boxes	26|box	-8|bracket	53
branch	14|break	16|bring a	22|bring it	27|bring the	24|bringing	14|brings	45|bring	87|broken	-10|brought	-8|budget	8|bug	-7|building	-9|build	6|built	-10
business	-5|bus	39|but he	-5|but it's	20|but it	34|but i	-18|but not	-13|but then	27|but the	-28|butter	-14|button	-16|but	-98|buys	-9|buy	68|by 0	46|by :	-3
by DAY	99|by MONTH	10|by NAME	-57|by a	-8|by hand	-22|by itself	-11|by noon	-17|by the	-10|by	-2|b	-16|c .	-10|cable	17|cake	10|calendar	-8|call .	-10
call the	25|called NAME	-16|called	-37|calling	22|calls	-30|call	21|came .	-5|came and	-3|came back	-11|came in	-11|came on	-7|came	-30|can ,	19|can be	14
can do	4|can i	-21|can see	4|can send	-28|can take	-55|can we	-1|can you	-24|can't	-35|cancel the	12|cancelled	-5|cancel	14|cannot be	-7|cannot	-13|can	12
card ,	-6|cards	40|card	49|caretaker	20|care	-15|carried	2|carries	-27|carry	20|car	-26|case	-12|cash	3|catch	17|cat	12|cause	-18|ceiling	-5|cells	-23
cement	16|centre	-24|certificate	62|chair )	-9|chairs	14|chair	43|change it	9|change the	8|changed the	-34|changed	25|changes	-7|change	5|chapter 0	28
chapter	-24|charge .	16|charged	-27|charge	64|charging	-8|chase the	16|chase	62|chat	-16|cheaper	27|check the	-30|checked	-5|checking	29|check	82|children	-23
choose	6|christmas .	-3|christmas	-53|church	12|city	-5|claims	1|claim	46|class	-46|cleaned	-1|cleaning	-17|clean	25|cleared	-13|clear	7|client	-5
close the	20|closed .	-3|closed 0	-8|closed	-47|closes	-7|close	2|closing	-50|cloth	-21|club .	-5|club	18|cm	-8|coach	24|code	44|coffee .	-11|coffee	-34
cold .	-8|cold	-24|collection	-2|collect	19|colour	22|come $	-11|come .	-18|come back	33|come in	-30|come on	39|comes	-69|come	14|coming DAY	36|coming	-11
comments $	-7|comments	-16|committee	8|company	26|complaint	-10|condition	-25|confirmed	17|confirm	40|connect	-9|consent	23|contact	-10|contract .	7
contractor	60|contract	-19|cook	-16|cool	-16|copied	-10|copies	9|copy	20|corner	18|corrected	4|correct	-8|costs	18|cost	-1|could be	-12|could do	-7
could go	-21|could have	-13|could you	46|could	63|council	20|counted	1|counter	-6|counts	-6|count	77|course .	34|course	-24|court	6|cousin	-7|covered	21
covers	-15|cover	46|crack	-15|created	-11|credit	6|cross	10|cupboard	27|curtains	27|customers	-8|customer	-75|cut the	1|cut	-32|c	-35|dad	-21|damage	9
damp	-13|data	-39|date .	28|date of	-15|dates	2|date	38|daughter	-13|day $	17|day ,	20|day .	-16|day 0	-20|days $	-13|days ,	-5|days .	-21|days	-64|day	-27
deadline	33|dead	-12|deal	3|dear NAME	-21|dear	-11|debit	-4|decided to	-8|decided	-22|decide	24|decision	7|degrees	-11|deleted	-7|delete	-20|delivery	17
demo	34|dentist	1|deposit	61|depot	6|description	-8|desk	13|did it	-4|did not	-10|did the	5|did you	23|didn't	-25|did	10|die	-7|difference	-18|different	-41
dinner	9|direct	41|discount	-8|discussed	-14|discussion	-12|dishwasher	39|do $	-62|do .	-22|do ?	3|do a	10|do it	17|do i	-51|do not	83|do that	56|do the	27
do this	-16|do we	-60|do you	-49|doctor	42|does .	-30|does anyone	13|does it	-14|does not	6|does that	28|does the	-18|doesn't	-45|does	-27|dogs	-17|dog	47
doing	-22|don't have	-27|don't know	-24|don't want	-20|don't	29|done $	-7|done ,	-23|done .	-27|done	61|door $	7|door .	-27|doors	-17|door	17|double	9
down ,	-16|down .	21|down and	6|down for	-20|down the	-6|down to	1|down with	14|down	-60|do	14|dr .	-8|draft	55|drawer	-2|drawings	24|draw	29|drill	-19
drive .	-44|drivers	-12|driver	37|drive	-33|driving	51|drop the	-2|dropped	-4|drops	39|drop	34|drove	-14|dry	-25|dr	-10|due DAY	34|due	58|during	17|duty	23
d	-20|e -	-6|each .	34|each	-6|earlier	-25|early	-67|eaten	-12|eating	-6|eat	28|edge	-20|eggs	7|egg	-22|eight .	-9|eighty	-14|eight	-6|either	-27
electricity	8|eleven	-9|else .	13|else	15|email .	-54|email	-6|emptied	30|empty	18|end .	-16|end of	35|ended	-9|ends	-21|end	-1|engineer	30|english	-15
enough	15|error	-4|essay	32|euros .	-4|euros	2|even if	34|evening ,	9|evening .	4|evening	12|even	11|every day	-16|everybody	-36|everyone ,	-8|everyone who	15
everyone	-7|everything	5|every	45|ever	-3|exactly	-5|example	-17|exam	-6|except	-21|expected	-26|expect	7|export	-45|extension	-23|extra	12|eyes	3|e	-13
face	-6|failed	-15|fair .	1|fair	3|families	-3|family	32|fan	-12|far	-13|fast	-6|feel	-20|feet	-6|fee	-31|fell	-4|felt	-21|fence	-8|ferry	17|fewer	-13|few	-5
field	3|figures	41|files	-34|file	85|fill in	45|filled	54|fill	53|final	38|finance	-20|find out	41|find the	-15|find	-8|fine $	18|fine ,	10|fine .	-29
fine with	17|fine	27|finished	-40|finish	21|fire	49|firm	31|first ,	1|first .	3|first aid	46|first thing	39|first	-29|fish	-25|fitted	-22|fit	55|five .	-33
five minutes	-25|five	-48|fixed	-11|fix	19|flat	-6|flights	-15|floor .	12|floor	-13|flour	-27|folder .	-23|folder	17|fold	-11|follow	42|food	47|for .	-9
for 0	48|for DAY	28|for MONTH	6|for NAME	76|for all	-18|for an	-18|for a	-37|for half	12|for it	-29|for me	2|for next	36|for now	-13|for ten	3|for that	6
for the	2|for this	20|for two	10|for us	8|for your	-24|for you	-27|forecast	9|forget	2|forgot	9|form .	-66|forms	41|form	62|fortnight	7|forty	-22|forward	-20
for	12|found that	-15|found	11|four .	64|fourteen	13|fourth	-10|four	-13|free for	-24|freezer	9|freeze	-16|free	-18|fridays	-8|fridge	46|from 0	-86
from DAY	32|from MONTH	-25|from a	-1|from last	29|from me	32|from the	-30|from your	30|from you	4|from	12|front	46|frost	-28|fruit	-3|full	30|further	-17|f	1
garage	-9|garden	16|gas	-6|gate	45|gave me	-2|gave	-6|get a	78|get back	-18|get the	45|gets	-6|getting	42|get	90|gift	3|girls	-6|give it	-11|given	3|gives	-16
give	24|giving	-28|glad	38|gloves	26|glue	11|go .	38|go back	9|go in	11|go on	1|go with	-33|goes in	13|goes out	29|goes to	11|goes up	-12|goes	-8|going to	-41
going with	-12|going	-34|gone .	-17|gone to	-32|gone	-46|good ,	-17|good .	15|good morning	-17|good	7|got a	-17|got it	26|got the	5|got to	17|got	30|go	56
grant	-9|great .	17|great	12|green	11|grey	9|ground	-14|groups	-17|group	57|guess	14|guests	3|g	-24|h .	15|had a	-19|had been	-8|had no	-6|had the	4
had to	-48|hadn't	-9|had	-47|half ,	-10|half a	1|half of	30|half term	3|half the	-3|half	4|hall $	-10|hall is	-43|hall	-16|hand .	-10|handed in	-19|handed	5
handover	16|hands	-50|hand	-57|happened	-13|happens	-10|happy to	66|happy	12|harbour	-9|hardly	-23|hard	19|has 0	-10|has anyone	-8|has asked	-16|has a	7
has been	-25|has decided	-6|has gone	2|has had	-9|has it	-30|has not	-10|has no	7|has one	28|has the	-45|has to	32|hasn't	-25|has	-25|have .	21|have 0	34
have asked	-19|have a	62|have been	-21|have gone	-11|have had	12|have it	-20|have not	2|have the	-1|have to	22|have two	-5|have your	2|haven't	31|have	8
having	-8|he asked	-4|he can	-14|he had	-1|he has	2|he is	-25|he said	-11|he says	-8|he told	22|he was	-25|he will	46|he would	-1|he'd	-6|he'll	-7|he's	-8
head	8|health	4|heard	1|hear	-2|heating	-11|heat	-20|hedge	13|held	-20|hello	-12|help	-4|her $	-30|her ,	-3|her .	-10|her a	19|her own	-32|her the	-25
here ,	-27|here .	-2|here	-35|hers	-9|her	107|he	11|hi NAME	-27|hi all	-2|high	-15|him .	21|him to	-12|him	50|hip	-17|hire	14|his	5|hi	-35|hold the	30
holds	-4|hold	-7|hole	-7|holiday	22|home ,	67|home .	27|home DAY	-28|home	28|honestly	-26|honest	-12|hope	2|hospital	-29|host	-14|hot	-8|hour .	11|hours .	2
hours	-5|hour	-13|house	21|how it	-5|how many	-4|how	-26|hr	29|hundred	-3|h	-19|i .	-8|i also	-5|i am	34|i asked	-16|i can't	-27|i can	92|i could	-4|i did	20
i don't	-63|i do	1|i got	19|i had	-3|i have	-20|i know	-7|i like	-13|i looked	-12|i made	-10|i mean	34|i must	-11|i need	33|i rang	-9|i said	21|i shall	37
i should	-54|i still	27|i take	49|i think	-48|i thought	-6|i told	8|i used	-5|i wanted	-10|i want	-9|i was	-14|i went	-4|i will	28|i wouldn't	-12|i would	31
i wrote	-4|i'd be	37|i'd like	-1|i'd rather	-14|i'd say	-24|i'd	5|i'll ask	12|i'll be	-47|i'll do	22|i'll have	5|i'll phone	11|i'll ring	2|i'll write	8
i'll	88|i'm not	-7|i'm	52|i've asked	-8|i've got	31|i've put	16|i've	12|idea	-16|if it's	40|if it	-40|if i	-30|if she	17|if there's	23|if there	-7|if they	-1
if the	-18|if we'd	17|if we	-19|if you	-78|if	27|ill	12|in ,	25|in .	34|in 0	30|in MONTH	5|in NAME	20|in and	23|in an	-11|in at	-46|in a	-46|in by	29
in case	-17|in for	-23|in from	9|in its	8|in it	-1|in may	-3|in my	10|in one	-25|in on	24|in that	-11|in their	-8|in there	2|in the	-45|in this	4|in to	-3
in with	8|in writing	57|in your	4|included	-6|inside	-20|inspection	7|instead .	-14|instead of	-30|instead	-32|insurance	6|insurers	32|internet	28|into it	12
into the	9|into	-8|invoice for	18|invoices	55|invoice	21|in	29|is $	-6|is .	-4|is 0	28|is DAY	-37|is NAME	-4|is at	-18|is a	-2|is coming	-57|is due	17
is fine	14|is free	-13|is from	29|is full	-12|is going	8|is in	4|is it	-15|is not	36|is no	-16|is off	-10|is only	-29|is on	-25|is ours	-1|is still	-21
is that	30|is there	8|is the	-33|is too	12|is to	67|is two	25|is what	-14|is wrong	14|ish	24|isn't a	-8|isn't	-9|issue	22|is	-29|it $	54|it ,	37|it .	-31
it :	-5|it ?	-21|it DAY	46|it again	6|it all	11|it and	-25|it as	-17|it at	10|it back	-19|it before	5|it by	-33|it doesn't	-5|it does	-6|it down	6|it for	-4
it from	-32|it goes	20|it had	-4|it has	-5|it in	62|it isn't	4|it is	-25|it may	-13|it must	-11|it off	4|it on	-15|it out	2|it over	17|it rains	-9|it says	3
it should	-18|it since	-9|it this	-21|it to	5|it up	-51|it was	-16|it went	36|it will	-68|it with	37|it works	20|it would	-11|it'll	2|it's 0	27|it's a	-35
it's been	51|it's in	-20|it's not	-6|it's the	-52|it's	47|itself .	-9|itself	-13|its	-6|it	14|i	-13|job	25|joint	33|just	28|j	-6|k 0	-9|keep the	-3|keeps	20
keep	12|kept	17|kettle	39|keys	30|key	24|kg	23|kids	6|kind regards	-31|kindly	1|kind	-44|kitchen	-22|kit	-8|knew	-8|know ,	5|know .	-7|know by	14|know if	-11
know that	3|know the	23|know what	7|know who	-16|known	-15|knows	54|know	-28|k	-16|labels	14|label	4|lab	75|lad	-9|lamp	-35|landlord	67|lands	-18|lane	-7
laptop	-26|large	-17|last DAY	-12|last night	-16|last thing	-6|last time	18|last week	45|last year's	-5|last year	9|last	17|later .	5|later	-18|late	-35
laughed	-26|law	-15|lead	-37|leak	37|learn	-12|least 0	-34|least	-14|leave it	-27|leave them	24|leave the	5|leaves	-7|leave	-11|leaving	57|left .	-17
left in	10|left	22|legal	37|lend	3|less	13|let me	-9|let the	44|let's	22|letter .	12|letters	6|letter	17|let	-4|level 0	-9|level	-38|library	-4|licence	93
lid	36|life	-8|lifted	-3|lift	32|light is	-11|light on	-7|lights	-14|light	-6|like a	-50|like it	37|like the	-17|like to	-43|likes	-23|like	-6|limit	7
lines .	11|lines	-7|line	15|listen	-24|list	35|litres	-4|little	20|live with	-39|lives	26|live	-70|load	-15|loan	-11|local	22|locked	-9|lock	-12|logged	-4
login	19|logo	-11|log	13|lol	-4|long as	8|longer	-7|long	-31|look at	17|look into	20|looked at	-11|looked	-27|looking at	-15|looking	15|looks	16|look	79
lose	8|lost	-31|lot	14|lovely	-18|love	-13|lower	-10|low	6|lunch	1|l	-7|machines	-10|machine	23|made a	-7|made	-8|mail	-23|main	-39|make sure	25|makes	-25
make	66|making	25|manager	-13|many	-15|man	-14|marked	-2|marketing	3|mark	3|match	-35|matters	-6|matter	23|may $	1|may ,	7|may .	-21|may 0	2|may and	1
maybe	24|me $	14|me (	-10|me )	1|me ,	20|me .	-36|me and	-7|me a	15|me by	10|me in	-1|me know	31|me on	-1|me the	14|me to	-7|means	-5|meant	5|meanwhile	21
mean	-2|measured	9|measure	4|medical	50|meeting .	29|meeting :	-13|meeting closed	-1|meeting	-35|members	93|menu	57|men	-7|merge	25|messages	-20|message	9
meter	16|met	27|me	20|midnight	-30|might	-26|mileage	19|milk	-10|min ,	-21|min .	-10|mind	-6|mine	61|mins	61|minus	-9|minutes ,	-17|minutes .	-5|minutes of	-7
minutes	-31|minute	-23|min	-34|missed	-16|missing .	10|missing	15|miss	-39|mistake .	-3|mistake	-13|mix	-16|mm	-7|mobile	3|model	-4|mondays	16|money	-29
month ,	-20|month .	-12|months .	-4|months	-21|month	-13|more .	32|more than	-18|more	13|morning ,	-17|morning .	22|morning NAME	34|morning and	-4|morning	-8
most of	24|mostly	-10|most	-31|mother	-30|moved the	-13|moved to	-25|moved	-73|moves	-12|move	-12|moving	-22|mr .	2|mr NAME	-46|mrs .	6|mrs	-3|mr	-12|ms .	-11
ms	-19|much	-26|mum	48|museum	-9|music	27|must be	9|must have	24|must	23|my own	-9|my sister	20|myself	11|my	-38|m	15|name .	-6|names	61|name	29|nd	23
near the	-2|nearly	9|near	-6|need 0	45|need a	13|need the	-1|need to	-43|needed	99|needs a	26|needs to	20|needs	11|need	2|neighbours	-23|neighbour	1
neither	-5|net	-1|never	-72|new one	17|newsletter	24|next DAY	14|next meeting	14|next to	-26|next week	28|next year	24|next	19|nicely	22|nice	-32|night ,	-7
night .	-15|nights	5|night	6|nine .	-12|nine	-31|no ,	-20|no .	16|no need	2|no one	13|nobody has	-7|nobody	-42|noise	-5|none	-15|noon .	11|noon	37
normally	-11|normal	-24|not 0	-2|not a	-11|not before	-20|not be	-43|not doing	-8|not for	-8|not going	-12|not have	-23|not in	21|not me	23|not on	-24
not the	-5|not this	-34|not to	32|not your	-6|noted	-11|notes	23|note	28|nothing .	-4|nothing else	33|nothing to	-15|nothing	-15|noticed	-19|notice	-35
not	-37|now $	19|now ,	13|now .	3|now	-4|no	-23|number ,	-3|number 0	-4|numbers	14|number	48|n	19|o'clock	36|oak	-2|of 0	46|of MONTH	44|of a	-26|of course	19
of it	2|of my	-5|of our	-4|of that	-5|of them	-9|of the	-19|of us	7|of you	22|off ,	1|off .	29|off on	24|off the	20|offered to	11|offered	20|offer	-22
office $	4|office ,	14|office .	-9|office	-40|off	-30|often	-9|of	-37|oh	22|oil	-15|ok $	-6|ok .	-25|okay ,	-10|okay	-12|ok	69|old .	-5|old one	-13
old wiki	37|old	-4|on -	-12|on .	-13|on 0	84|on ?	-4|on DAY	-16|on MONTH	-18|on a	-51|on her	7|on it	-47|on leave	-17|on mondays	9|on my	47|on one	-41
on sundays	-38|on their	-36|on the	12|on top	-10|on until	-16|on your	4|once a	-15|once	-2|one $	30|one ,	22|one .	21|one for	21|one in	25|one is	-3
one line	20|one more	15|one of	45|one on	-26|one page	-33|one thing	-15|one to	21|one who	-36|one with	-27|ones .	-13|ones	-92|one	-2|onions	-29|online	10
only ,	-14|only .	56|only 0	-15|only one	11|only the	-7|only	4|on	-11|open .	-29|open on	-5|open the	35|opened	-17|opening	-14|opens	26|open	-80|or so	-6
or the	-32|order 0	-2|order the	34|ordered	-31|orders	-2|order	33|original	-10|or	-58|other business	-3|others	27|otherwise	27|other	28|ought to	7|ought	7
ours	34|our	23|out ,	-66|out .	12|out DAY	87|out of	-29|out on	-15|out the	10|out to	-12|outside	20|out	43|oven	11|over .	-2|over 0	3|over the	-28|over to	12
overnight	20|over	-53|owe	96|own .	-12|owner	-2|owns	41|own	-17|o	-28|p .	12|page ,	4|page .	-32|page on	49|pages	-5|page	30|paid .	1|paid for	-17
paid the	-18|paid	20|paint .	32|paint	-25|panel	43|papers	10|paper	-25|parcel	10|parents	29|parent	22|parked	-10|parking	-1|park	-5|partly	-6|parts	1|part	5
passed	-6|passport	81|password	-26|pass	-23|past	21|patients	7|patient	-4|pay for	-12|pay the	-9|payments	-7|payment	25|payroll	-17|pays	-12|pay	11|peel	-2
people ,	-6|people before	36|people in	-13|people who	6|people	-41|percent	-9|perfect	-5|perhaps	54|period	-7|person	-38|per	-29|phone $	9|phone .	8
phone the	1|phoned	35|phones	25|phone	-27|photograph	7|photos	12|pick up	25|picked	-10|picking	46|pick	12|pin	34|place	-11|planned	20|planning	-5|plan	33
plastic	-22|plate	11|please $	22|please ,	45|please .	86|please ?	-8|please NAME	4|please don't	-1|please do	-30|please get	-9|please let	5|please look	17
please send	15|please	49|plot	1|pls $	42|pls	7|plumber	7|plus	-25|pm $	-47|pm ,	-10|pm .	55|pm	-12|point .	16|point	13|police	-6|policy	14|polite	-3
portal	-18|possible	32|post office	30|poster	20|post	106|pounds	-2|po	-12|prefer	-26|present .	-9|present	58|pressure	-17|press	39|prices	62|price	32
printed	-12|printer	6|print	20|priority	-6|problem	23|production	21|prof .	13|prof	13|program	-1|project	-25|promised to	-5|promised	77|proof	6|properly	21
pull	-30|pump	-39|purchase order	9|purchase	8|pushed	-1|push	10|put a	23|put in	5|put it	3|put the	-10|put up	-31|putting	-1|put	19|p	10|quarter	21
questions	-47|question	-20|queue	8|quick	-8|quiet	-2|quite	-4|quiz	-13|quoted	-12|quotes	39|quote	47|q	7|radio	6|rail	-19|rain .	-14|rains	-8|rain	-22
raise the	-36|raised	-8|raise	-23|ran out	-14|rang them	-13|rang the	14|rang	-41|ran	-29|rate	-27|rather than	2|rather	-42|rd .	-15|rd	-19|re -	5|re :	-16
reach	-3|read the	1|reader	-16|readings	20|reading	-7|reads	23|ready	-17|read	5|really	4|real	1|reason	-6|receipts	-7|received	-10|reception	3|recommend	12
recorded	24|redo	50|red	-20|refund	-2|ref	-21|regards ,	-28|regards NAME	-11|regards	-38|registered	-18|register	61|release	16|remember	12|reminder	-12
remind	28|removed	-20|renewal	11|renew	13|rent	5|repaired	-5|repair	30|replace the	-2|replaced the	25|replaced	49|replacement	29|replace	29|reply to	38
reply	44|report .	9|reported that	-1|reported	-35|reports	42|report	-18|request	-30|reset	-2|residents	-10|resolved	-10|rest of	-7|rest	57|results	62|result	7
returned	-20|return	48|review	32|re	21|rice	-2|right ,	-14|right .	-27|right	-70|ring NAME	30|ring the	41|rings	15|ring	75|road	-21|roll	9|roof	-12|room $	-11
room .	-8|room 0	-6|room	-53|rota	11|roughly	-26|round the	19|round	-19|row	-10|rules	4|rule	-4|run .	-1|run the	37|running	2|runs	32|run	-19|r	-24|safety	38
safe	17|said .	-9|said i'd	11|said no	-7|said she'd	9|said that	-3|said they	8|said the	-10|said yes	-7|said	-24|sales	26|sale	-14|salt	-33|same as	-5
same day	-19|same time	-6|same	-57|samples	5|sample	31|saw	-7|saying	-17|says 0	-24|says no	-26|says the	1|says	-54|say	-74|scanner	28|school .	2|school	-16
screen	-26|seal	-4|season	-13|seats	3|seat	9|second half	19|seconds	20|second	-5|secretary	35|security	-3|see .	-35|see it	-29|seed	9|seen it	36|see	-23
send a	-15|send it	29|send me	38|send them	21|send the	-7|sending	39|send	78|sense	-14|sent	51|service	-7|set up	-30|settings	14|settled	-24|set	-13|seven	19
several	-14|shall	31|shared	-9|share	-43|she asked	-11|she can	19|she had	-5|she has	-40|she is	-20|she said	-4|she says	11|she wants	-29|she was	8
she will	29|she'd	19|she'll	98|she's	19|shed	28|sheet	9|shelf	14|she	-17|shift .	27|shift	20|shoes	73|shop .	-30|shop	-15|short	-2|should be	84|should do	-16
should have	2|should i	-1|should not	-5|should we	-29|should	2|show	-8|shut	27|sick	-11|side ,	-9|side .	-6|side	52|signature	-5|signed ,	33|signed by	3
signed	77|signs	21|sign	-8|simply	-6|since 0	-6|since DAY	-12|since MONTH	-15|since last	-12|since the	-4|since	-5|single	-20|sister	15|site .	-10|site	14
sit	-25|six .	-10|six	-34|sizes	-6|size	42|skip	-1|sleeping	1|sleep	-11|slept	-11|slides	2|slide	20|slot	6|slow	-10|small	44|so ,	-10|so .	-9|so far	-11
so i'm	-4|so it's	8|so it	1|so i	4|so no	-19|so that's	41|so that	-12|so they	1|so the	4|so we	-27|soft	-6|sold	24|some of	-9|somebody has	-21|somebody	94
someone to	31|someone	19|something .	-12|something	2|somewhere	-13|some	3|son	-26|soon	-1|sorry .	-10|sorry about	-3|sorry for	-16|sorry to	-10|sorry	-62
sorted	-9|sort	26|sound	26|soup	-29|so	-9|spare	-7|speak to	14|speak	-37|split	-31|spoke to	-38|spoken	-27|spoke	-38|spreadsheet	-9|spring	5|st .	-13|staff	17
staging	24|stairs	32|stall	14|standing	-22|stand	35|start ?	-12|start the	-10|start with	-7|started	-15|starting	9|starts DAY	-11|starts	-23|start	-60
star	-14|state	-27|station	4|status :	-2|status	2|stay with	-9|stayed	-4|stays	-35|stay	-36|step	33|sticks	32|stick	-13|still have	-19|still missing	-15
still need	41|still to	29|still	-37|stir	-16|stock	16|stood	-20|stop .	-4|stopped	26|stop	-87|store	-19|straight	-6|street	-20|stuck	-17|students	-33|st	-26
suggested	-7|suit	-10|summer .	-34|summer	-44|sundays	-35|supplier	-13|supply	14|support	-51|sure	5|survey	23|swapped	5|swap	29|sweet	9|switched off	-10
switched	-10|switch	-5|system	-8|s	-29|table .	7|tablets	-24|table	32|take a	7|take it	-36|take the	37|taken	-7|takes 0	15|takes the	29|takes	-4|take	-32
taking	29|talk to	11|talked about	-9|talked	-16|talking	-21|talk	-54|tank	-13|tap	32|tax	-35|tbsp	-8|teacher	17|team	-14|tea	-13|tell NAME	13|tell me	24
tell the	25|tell us	-12|telling	-36|tells	5|tell	29|ten .	73|ten minutes	2|ten past	-14|tent $	9|tent	5|ten	19|term .	2|term	-5|tested	23|test	36|text	43
th $	9|th ,	20|th .	57|th MONTH	-3|th and	-23|th of	-51|than 0	-19|than i	2|than the	10|thank you	-36|thanked	-10|thanks .	-5|thanks NAME	-7|thanks for	-15
thanks to	-3|thanks	-46|thank	26|than	-41|that $	-15|that ,	35|that .	66|that NAME	47|that a	-21|that day	-7|that he	-8|that in	-5|that is	-16|that it's	-8
that it	7|that i	14|that one	-2|that the	1|that this	33|that was	-8|that you	-11|that's all	-8|that's the	-33|that's	24|that	-25|the 0	-40|the DAY	-19
the MONTH	3|the attached	-2|the audit	42|the autumn	-25|the baby	-39|the back	-39|the bank	16|the best	11|the big	-3|the blue	33|the board	20|the boat	11
the boiler	24|the bottom	-13|the box	-10|the branch	29|the building	-8|the bus	10|the cable	25|the cake	26|the card	9|the caretaker	17|the car	-4|the chair	17
the church	-23|the coach	48|the code	9|the coffee	1|the committee	-19|the contract	21|the cost	-4|the council	16|the cover	3|the current	1|the customer	-35
the data	4|the date	-7|the day	18|the delivery	-10|the deposit	-13|the desk	-2|the dog	30|the door	-4|the draft	29|the driver	11|the end	17|the exam	7
the extension	-13|the fair	1|the fee	-16|the fire	12|the first	-50|the floor	4|the folder	-23|the form	-58|the fridge	-2|the front	-6|the garage	-4|the gate	1
the hall	31|the hospital	6|the hotel	34|the house	-14|the insurance	7|the insurers	18|the invoice	17|the keys	20|the key	14|the kitchen	-17|the kit	-15
the lab	14|the landlord	14|the last	25|the leeds	-3|the left	28|the library	12|the lift	12|the light	-10|the line	-33|the list	29|the lot	-14|the man	13
the meeting	-15|the money	-20|the month	11|the morning	-15|the new	-26|the next	-11|the night	-1|the numbers	-15|the office	4|the old	-32|the one	-23
the only	-1|the order	-6|the others	12|the other	39|the paper	-21|the phone	3|the police	-6|the post	-21|the price	-11|the printer	13|the pump	-4
the receipt	-12|the report	-8|the rest	46|the right	-17|the roof	-18|the room	4|the same	-20|the school	16|the second	-5|the secretary	46|the service	-33
the shed	27|the sheet	36|the shop	-7|the small	45|the spring	-11|the state	-25|the summer	-37|the system	8|the team	4|the tent	-19|the text	-12|the three	-12
the ticket	-12|the time	-49|the treasurer	11|the two	-16|the van	-1|the wall	-4|the water	-9|the way	-3|the website	16|the wedding	3|the weekend	13|the week	3
the whole	12|the window	20|the wrong	3|the yard	28|the year	17|their own	11|their	-31|them $	-5|them ,	6|them .	-20|them DAY	-16|them by	42|them for	6
them in	-8|them on	-22|them the	18|them to	-46|them	33|then $	41|then ,	54|then .	58|then ?	-6|then it's	-16|then it	9|then the	-24|then we	-27|then	50
there .	13|there are	10|there a	22|there is	-25|there was	-12|there with	3|there's a	-20|there's no	-9|there's	-21|there	18|these	5|they are	-22|they can	32
they don't	1|they had	-4|they have	38|they say	-6|they want	-12|they were	-4|they will	-1|they'd	-23|they'll	-44|they're	7|they've	42|they	-21|the	69
thing $	16|thing ,	-21|thing .	4|things to	-10|things	-60|thing	-7|think about	62|thinking	-12|thinks	-12|think	20|third	-32|thirty	-28|this .	-9
this afternoon	23|this is	-40|this month	2|this morning	-23|this one	2|this time	20|this was	-9|this week	-4|this year	-41|this	46|those	37|though ,	-11
thought	-28|though	-30|thousand	-9|three $	-7|three .	3|three days	-14|three months	-5|three of	-11|three people	11|three things	-7|three times	9
three weeks	-3|three	-16|through .	-6|through the	-41|through	-26|th	2|tickets	8|ticket	-54|till 0	35|till DAY	-10|till	-30|time $	17|time ,	1|time .	14
time we	-12|times .	-9|times	-21|time	8|tins	43|tin	-2|tired	-4|to .	16|to 0	11|to DAY	-14|to MONTH	6|to NAME	-15|to ask	25|to a	-30|to be	77|to bring	29
to change	-5|to chase	21|to check	39|to collect	19|to come	18|to do	-34|to drop	-6|to get	1|to give	16|to go	25|to have	36|to hear	-29|to help	-18|to her	32
to him	9|to it	-37|to keep	-19|to know	-30|to leave	-25|to let	-5|to look	13|to make	12|to me	-55|to move	-13|to open	-5|to our	20|to pay	19|to put	64
to raise	-8|to read	8|to replace	7|to return	29|to ring	7|to run	29|to say	-34|to see	32|to send	19|to set	8|to sort	-11|to start	-18|to stay	-25|to stop	14
to take	14|to talk	-41|to tell	6|to them	4|to the	-10|to this	-20|to wait	-6|to write	40|to your	-40|to you	16|together	-11|told NAME	-10|told her	29
told him	19|told me	-52|told the	4|told us	38|told	-6|tomatoes	6|tom	13|too ,	-34|took the	18|took	-3|too	-13|top	-18|total	-11|touch	-16|to	26|training	51
train	35|transfer	-4|treasurer	6|trial	-22|tried	28|trip	-21|trouble	-6|truck	-23|true	-8|trust	7|try	112|turn the	-10|turned	-6|turn	16|twelve	39
twenty minutes	-20|twenty	-39|twice .	-32|twice	9|two .	-15|two days	-11|two hours	-17|two of	-1|two people	-12|two weeks	10|two	26|typed	-12|type	-9|t	31
under 0	-10|under the	-4|understand	-18|under	-40|unit 0	-10|unit	-16|unless	-7|until 0	-55|until DAY	-44|until MONTH	-10|until then	52|until the	-12
until	-64|up $	20|up ,	-16|up .	30|up again	-43|up and	-10|up at	-29|up by	-8|up from	14|up in	-9|up on	-6|up the	-15|up to	2|up with	13|updated	22|update	16
uploaded	-11|upload	23|up	27|us ,	25|us .	-29|us ?	8|us a	31|us to	-15|use it	-19|use the	6|used to	-25|used	-41|users	-25|uses	-6|use	-40|using the	23
using	26|usually	-25|usual	-7|us	19|valve	33|van	1|vat	33|vendor	4|version 0	-17|version	-18|very	-24|view	-5|visitors	-32|visit	32|volunteers	-9|voted	3
vote	-23|v	-7|wait for	-5|wait until	-30|waiting for	-6|waiting	-13|wait	-70|walked	8|walk	17|wall .	7|wall	-3|want a	-21|want to	-28|wanted to	-33|wanted	-42
wants a	-20|wants it	-18|wants the	8|wants to	-34|wants	52|want	-54|warehouse	-9|warm	-10|was 0	-16|was agreed	20|was at	-4|was a	-12|was found	5|was going	-2
was in	-18|was lost	8|was not	-15|was on	-15|was the	-44|was told	-12|was to	36|washed	21|wash	4|wasn't	-11|waste	-3|was	-52|watch	-24|water ,	-8|water .	-21
water is	16|water	75|way .	-19|ways	29|way	-28|we agreed	-28|we are	-18|we can	-36|we could	-41|we did	-6|we do	-45|we get	-31|we go	20|we had	-7|we have	-12
we know	2|we need	52|we open	-22|we said	41|we should	27|we still	27|we stop	-10|we take	-13|we used	6|we were	-3|we will	-34|we would	-3|we'd have	31
we'd	-60|we'll	-30|we're going	-54|we're not	-8|we're	-45|we've decided	6|we've	54|wear	43|weather	-3|website .	-5|website	13|wedding	-51|wednesdays	21
week $	-17|week ,	-24|week .	-23|week 0	5|week :	8|week of	3|weekend .	3|weekend	-3|weekly	17|weeks .	11|weeks	-6|week	7|weight	10|welcome	15|well ,	33
well .	-9|well	-22|went to	-16|went up	-3|went	-23|were	-25|wet	-18|we	-26|what about	-7|what does	-4|what do	-8|what is	-22|what i	-2|what they	9|what the	12
what was	8|what we	-14|what you	-11|what's	-8|whatever	2|what	-19|when it	5|when i	-11|when they	67|when the	-38|when we	17|when you	2|when	24|where it	-5
where the	-5|where	-38|whether the	-15|whether we	-1|whether	18|which is	-9|which was	-10|which	-4|while	36|white	-14|who has	-19|who is	22|who pays	-4
who will	7|who's	-17|whoever	38|whole	-5|whose	-10|who	-19|why do	-3|why the	-3|why	10|wiki	36|will ask	9|will be	-37|will book	22|will do	-3|will have	-44
will know	-15|will not	-42|will send	-15|will take	-5|will	53|windows	-25|window	40|wind	18|winter .	-2|winter	-9|wish	40|with 0	-15|with NAME	21|with a	2
with her	-18|with him	-19|with it	22|with me	-9|with that	-9|with the	-18|with your	19|with you	21|within 0	12|within	17|without a	-29|without it	-3
without the	-18|without	-60|with	7|women	-20|won't	-33|word with	12|words	-19|word	3|work .	-15|worked	35|working days	-6|working	9|works .	45|works	1
work	-23|worn	-40|worry	-26|worth	-8|would be	24|would have	-56|would like	-10|would rather	-14|would that	-12|would you	30|wouldn't	-13|would	38|write a	16
write down	-19|write it	19|write to	36|writes	17|write	51|writing .	22|writing	56|written to	47|written	21|wrong .	-11|wrong	-13|wrote it	-12|wrote	-25|w	-4
x $	-4|x 0	27|x	9|yard	26|year $	8|year ,	-35|year .	-33|year 0	-8|year and	-14|year's	-6|yearly	-10|years .	-15|years	-13|year	-83|yep	-3|yes ,	17|yes .	-14
yesterday ,	1|yesterday	1|yes	-31|yet ,	30|yet .	-15|yet	52|you $	-9|you ,	1|you .	6|you ?	-26|you NAME	7|you all	20|you are	-23|you ask	-14|you be	-3
you can't	-7|you can	-22|you could	66|you don't	-25|you do	-22|you for	-39|you get	8|you go	7|you have	-5|you know	-26|you look	1|you mind	34|you must	-2
you need	-10|you put	16|you send	36|you should	4|you take	-28|you tell	10|you the	-16|you think	10|you to	-13|you use	-9|you want	-9|you will	19|you'd	-18
you'll	10|you're a	-5|you're	3|you've	-13|your name	-10|your own	40|yourself	17|yours	45|your	15|you	-17|zero	-7|→	-13`;
