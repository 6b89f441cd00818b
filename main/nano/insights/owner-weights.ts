/**
 * What each sign of the owner of a task weighs, in hundredths of log-odds; made by bench/quality/train-owners.ts.
 * An entry is the sign, a tab and the weight.
 */
export const OWNER_WEIGHTS = `above	175|above & all	14|above & anybody	-1|above & can-you	1|above & checkbox	25|above & few speak	-45|above & finite	-14|above & for me	-19|above & i	-59
above & i-will	-1|above & if	30|above & imperative	50|above & imperative-inside	8|above & in a mail	-53|above & item	9|above & its form is the speaker's	3
above & list-item	48|above & minutes	15|above & must	8|above & name-first	3|above & name-last	7|above & nobody speaks	73|above & noun-to-do	-40
above & past	40|above & please	-11|above & promise	-9|above & question	-26|above & request	16|above & s-verb	2|above & sentence	-31|above & short	-25
above & task	25|above & they	32|above & to-do	-4|above & told	-36|above & two speak	-8|above & we	17|above & you	22|answers	28|answers & all	21
answers & anybody	1|answers & can-you	-21|answers & errand	6|answers & few speak	-63|answers & finite	-9|answers & for me	-27|answers & gerund-first	-14
answers & grateful	2|answers & i	-9|answers & i-am-doing	6|answers & i-can	-7|answers & i-will	-14|answers & if	-22|answers & imperative	37
answers & imperative-inside	61|answers & in a mail	9|answers & in talk	9|answers & item	5|answers & its form is the speaker's	-26|answers & lets	-2
answers & list-item	-4|answers & mine-or-yours	12|answers & minutes	-28|answers & must	23|answers & name-first	-14|answers & name-last	38|answers & need	44
answers & noun-to-do	-14|answers & offered	-12|answers & other language	19|answers & past	27|answers & plan	-16|answers & please	18|answers & promise	-24
answers & question	-29|answers & quote	29|answers & request	20|answers & s-verb	-7|answers & sentence	-5|answers & short	24|answers & should	-5
answers & somebody	-17|answers & somebody-will	-6|answers & spoken	1|answers & they	-11|answers & to-be-done	-14|answers & told	-28|answers & two speak	72
answers & verb-first	-3|answers & wants-doing	16|answers & we	-7|answers & will-first	-18|answers & would	-37|answers & you	18|author	42|author & all	-7
author & anybody	-22|author & errand	-14|author & finite	8|author & for me	10|author & i	98|author & i-am-doing	11|author & i-will	41|author & if	-13
author & imperative	-18|author & imperative-inside	-9|author & in talk	-3|author & is-doing	-1|author & item	-2|author & its form is the speaker's	55
author & list-item	-5|author & me	36|author & mine-or-yours	21|author & minutes	-17|author & must	-15|author & name-first	-28|author & name-last	3
author & need	-21|author & nobody speaks	13|author & noun-to-do	30|author & offered	24|author & past	-18|author & plan	21|author & please	-2
author & promise	23|author & question	-5|author & request	1|author & s-verb	2|author & said-would	17|author & sentence	16|author & short	8|author & should	-27
author & somebody	11|author & somebody-will	12|author & they	-26|author & to-be-done	-21|author & told	4|author & two speak	-3|author & verb-first	-13
author & wants-doing	-39|author & we	-27|author & would	-9|author & you	-31|behind a dash	134|behind a dash & all	-18|behind a dash & finite	-18
behind a dash & imperative	6|behind a dash & item	7|behind a dash & list-item	11|behind a dash & minutes	3|behind a dash & name-last	8
behind a dash & nobody speaks	13|behind a dash & noun-to-do	2|behind a dash & other language	8|behind a dash & past	-18|behind a dash & short	19
behind a dash & to-do	2|called	25|called & all	-17|called & anybody	-6|called & can-you	17|called & few speak	33|called & finite	-17|called & for me	33
called & i	-5|called & if	-9|called & imperative-inside	15|called & in a mail	43|called & in talk	6|called & item	-1|called & list-item	-10
called & many speak	3|called & mine-or-yours	26|called & minutes	52|called & must	22|called & name-first	-8|called & name-last	-20|called & need	11
called & nobody speaks	-41|called & noun-to-do	18|called & other language	17|called & past	-28|called & please	19|called & promise	-14|called & question	11
called & quote	31|called & request	10|called & s-verb	12|called & sentence	-8|called & short	-1|called & somebody	-23|called & somebody-will	-22
called & they	-1|called & to-do	11|called & told	18|called & two speak	12|called & wants-doing	11|called & we	-24|called & would	-11|called & you	-12
called before	59|called before & can-you	7|called before & few speak	12|called before & imperative	14|called before & in talk	-2|called before & please	-2
called before & question	7|called before & request	6|called before & sentence	5|called before & they	9|called before & you	18|called inside	184
called inside & few speak	7|called inside & finite	18|called inside & if	18|called inside & in talk	18|called inside & sentence	18|called inside & they	1
called inside & told	18|called inside & would	7|called inside & you	18|called, perhaps	51|called, perhaps & finite	18|called, perhaps & name-first	4
called, perhaps & nobody speaks	27|called, perhaps & noun-to-do	-1|called, perhaps & sentence	-1|called, perhaps & told	-17|first word	61|first word & all	40
first word & anybody	13|first word & can-you	-8|first word & checkbox	12|first word & few speak	35|first word & finite	-17|first word & for me	-3
first word & i	-18|first word & if	18|first word & imperative-inside	28|first word & in a mail	-3|first word & in talk	34|first word & item	47
first word & list-item	21|first word & mine-or-yours	-33|first word & minutes	46|first word & must	12|first word & name-first	-55|first word & name-last	19
first word & need	-12|first word & nobody speaks	-2|first word & noun-to-do	-1|first word & offered	-37|first word & other language	-13|first word & past	31
first word & plan	1|first word & please	27|first word & promise	-7|first word & question	17|first word & quote	-10|first word & request	-9
first word & s-verb	-9|first word & said-would	-7|first word & sentence	15|first word & short	38|first word & should	-9|first word & somebody	-3
first word & somebody-will	-8|first word & task	-1|first word & they	-38|first word & to-be-done	-18|first word & to-do	10|first word & told	-8
first word & two speak	-5|first word & wants-doing	-21|first word & we	12|first word & would	-49|first word & you	13|first word, perhaps	-64
first word, perhaps & few speak	10|first word, perhaps & finite	4|first word, perhaps & in talk	10|first word, perhaps & item	-23
first word, perhaps & list-item	-39|first word, perhaps & name-first	22|first word, perhaps & nobody speaks	-15|first word, perhaps & noun-to-do	8
first word, perhaps & other language	4|first word, perhaps & past	-1|first word, perhaps & promise	13|first word, perhaps & sentence	17
first word, perhaps & told	-12|greeted	94|greeted & all	15|greeted & anybody	1|greeted & can-you	75|greeted & few speak	47|greeted & finite	-6
greeted & for me	85|greeted & grateful	23|greeted & i	21|greeted & i-am-doing	7|greeted & i-will	-51|greeted & if	4|greeted & imperative	77
greeted & imperative-inside	22|greeted & in a mail	29|greeted & in talk	19|greeted & item	3|greeted & its form is the speaker's	-14|greeted & lets	-3
greeted & list-item	7|greeted & mine-or-yours	8|greeted & minutes	24|greeted & must	3|greeted & name-first	-3|greeted & name-last	18|greeted & need	-5
greeted & noun-to-do	-8|greeted & offered	-12|greeted & other language	10|greeted & past	31|greeted & plan	-11|greeted & please	92|greeted & promise	7
greeted & question	42|greeted & quote	19|greeted & remind	4|greeted & request	66|greeted & s-verb	-9|greeted & sentence	22|greeted & short	-12
greeted & should	62|greeted & somebody	-8|greeted & somebody-will	13|greeted & spoken	-4|greeted & they	-28|greeted & to-be-done	-19|greeted & told	-21
greeted & two speak	3|greeted & verb-first	-5|greeted & wants-doing	35|greeted & we	50|greeted & would	-18|greeted & you	18|initials	78|initials & all	51
initials & anybody	8|initials & checkbox	11|initials & few speak	-24|initials & finite	-18|initials & for me	4|initials & i	-80|initials & i-am-doing	4
initials & i-will	-38|initials & if	-21|initials & imperative	-55|initials & imperative-inside	-11|initials & in a mail	-16|initials & in talk	1
initials & item	15|initials & its form is the speaker's	-36|initials & list-item	1|initials & mine-or-yours	-41|initials & minutes	47|initials & must	-15
initials & name-first	-2|initials & name-last	13|initials & need	16|initials & nobody speaks	32|initials & noun-to-do	13|initials & offered	-2
initials & past	-1|initials & please	-6|initials & promise	-27|initials & request	-1|initials & required	-9|initials & s-verb	25|initials & sentence	25
initials & short	14|initials & somebody	-13|initials & somebody-will	-24|initials & they	15|initials & to-be-done	5|initials & to-do	9|initials & told	11
initials & two speak	8|initials & wants-doing	15|initials & we	-24|initials & would	19|initials & you	-2|initials before “'ll”	-96|initials before “,”	128
initials before “and”	-63|initials before “can”	-5|initials before “to”	78|initials before “will”	4|initials before “word”	-25|initials before “”	165
initials behind “(”	94|initials behind “,”	23|initials behind “and”	-107|initials behind “word”	-127|initials behind “”	102|just named	-34
just named & all	-10|just named & anybody	-6|just named & can-you	37|just named & checkbox	-28|just named & errand	-7|just named & few speak	69
just named & finite	24|just named & for me	20|just named & gerund-first	31|just named & grateful	-2|just named & i	-22|just named & i-am-doing	-32
just named & i-can	-9|just named & i-will	4|just named & if	31|just named & imperative-inside	-1|just named & in a mail	-7|just named & in talk	43
just named & is-doing	-10|just named & item	16|just named & its form is the speaker's	-6|just named & lets	4|just named & list-item	7
just named & many speak	8|just named & me	-7|just named & mine-or-yours	18|just named & minutes	40|just named & must	61|just named & must-first	5
just named & name-first	-32|just named & name-last	-17|just named & need	4|just named & nobody speaks	-44|just named & noun-to-do	-22|just named & offered	-3
just named & other language	-29|just named & past	-38|just named & plan	-9|just named & please	-19|just named & promise	-40|just named & question	25
just named & quote	-28|just named & remind	3|just named & required	-15|just named & s-verb	-46|just named & said-would	-20|just named & sentence	2
just named & short	-29|just named & should	1|just named & somebody	2|just named & somebody-will	64|just named & spoken	16|just named & task	-9
just named & they	26|just named & to-be-done	12|just named & to-do	-15|just named & told	19|just named & two speak	-40|just named & verb-first	2
just named & wants-doing	35|just named & we	-25|just named & will-first	-18|just named & would	-7|just named & you	35|label	62|label & checkbox	23
label & finite	3|label & imperative-inside	10|label & item	-18|label & list-item	-16|label & name-first	4|label & nobody speaks	2|label & sentence	2
label & short	-29|label & task	21|label & they	6|label & to-do	-5|likely in its form	-39|likely in its form & few speak	-11|likely in its form & finite	-13
likely in its form & imperative-inside	15|likely in its form & in talk	-27|likely in its form & list-item	10|likely in its form & name-first	23
likely in its form & nobody speaks	7|likely in its form & plan	-8|likely in its form & please	-8|likely in its form & request	-7
likely in its form & s-verb	-8|likely in its form & sentence	-14|likely in its form before “,”	-69|likely in its form behind “”	-39|mentioned	85
mentioned & all	24|mentioned & anybody	60|mentioned & can-you	-20|mentioned & checkbox	5|mentioned & errand	-9|mentioned & few speak	48|mentioned & finite	55
mentioned & for me	27|mentioned & gerund-first	-25|mentioned & grateful	19|mentioned & i	-63|mentioned & i-am-doing	1|mentioned & i-can	-22
mentioned & i-will	-42|mentioned & if	-22|mentioned & imperative	-19|mentioned & imperative-inside	-60|mentioned & in a mail	62|mentioned & in talk	30
mentioned & is-doing	29|mentioned & item	27|mentioned & its form is the speaker's	-38|mentioned & list-item	50|mentioned & many speak	22|mentioned & me	20
mentioned & mine-or-yours	-83|mentioned & minutes	92|mentioned & must	-20|mentioned & must-first	-20|mentioned & name-first	21|mentioned & name-last	-9
mentioned & need	-41|mentioned & nobody speaks	17|mentioned & noun-to-do	-22|mentioned & offered	23|mentioned & other language	3|mentioned & past	2
mentioned & plan	15|mentioned & please	7|mentioned & promise	28|mentioned & question	8|mentioned & quote	-14|mentioned & remind	-8|mentioned & request	-7
mentioned & s-verb	-2|mentioned & said-would	35|mentioned & sentence	55|mentioned & short	-20|mentioned & should	-33|mentioned & somebody	32
mentioned & somebody-will	-38|mentioned & spoken	-20|mentioned & task	-3|mentioned & they	-5|mentioned & to-be-done	60|mentioned & to-do	27
mentioned & told	71|mentioned & two speak	15|mentioned & verb-first	-15|mentioned & wants-doing	34|mentioned & we	32|mentioned & will-first	-10
mentioned & would	-8|mentioned before	145|mentioned before & all	8|mentioned before & anybody	6|mentioned before & can-you	-21|mentioned before & checkbox	-44
mentioned before & few speak	12|mentioned before & finite	-23|mentioned before & for me	17|mentioned before & i	25|mentioned before & i-will	26
mentioned before & imperative	72|mentioned before & imperative-inside	46|mentioned before & in a mail	-4|mentioned before & in talk	24
mentioned before & its form is the speaker's	22|mentioned before & list-item	6|mentioned before & mine-or-yours	-13|mentioned before & minutes	35
mentioned before & must	-20|mentioned before & name-first	-3|mentioned before & nobody speaks	-4|mentioned before & noun-to-do	18|mentioned before & past	14
mentioned before & plan	5|mentioned before & please	28|mentioned before & promise	-31|mentioned before & question	-27|mentioned before & request	4
mentioned before & s-verb	-11|mentioned before & sentence	10|mentioned before & short	20|mentioned before & should	-18|mentioned before & somebody	8
mentioned before & somebody-will	13|mentioned before & spoken	23|mentioned before & they	-27|mentioned before & to-do	-48|mentioned before & told	49
mentioned before & two speak	9|mentioned before & verb-first	-2|mentioned before & we	-5|mentioned before & would	-23|mentioned before & you	53
mentioned before “'s”	-49|mentioned before “(”	16|mentioned before “)”	222|mentioned before “+”	105|mentioned before “,”	79|mentioned before “-”	-44
mentioned before “.”	29|mentioned before “1”	-194|mentioned before “:”	-18|mentioned before “?”	129|mentioned before “and”	37|mentioned before “at”	45
mentioned before “brings”	41|mentioned before “by”	-105|mentioned before “can”	-42|mentioned before “could”	12|mentioned before “does”	10
mentioned before “for”	86|mentioned before “from”	-24|mentioned before “gets”	123|mentioned before “has”	77|mentioned before “if”	-32
mentioned before “needs”	19|mentioned before “on”	13|mentioned before “said”	-187|mentioned before “says”	-215|mentioned before “should”	-115
mentioned before “takes”	163|mentioned before “to”	136|mentioned before “wants”	-149|mentioned before “was”	-56|mentioned before “will”	-6
mentioned before “word”	42|mentioned before “you”	135|mentioned before “–”	69|mentioned before “—”	125|mentioned before “”	70|mentioned behind	-106
mentioned behind & checkbox	-8|mentioned behind & finite	-3|mentioned behind & i	-1|mentioned behind & imperative	-5|mentioned behind & imperative-inside	-1
mentioned behind & minutes	-2|mentioned behind & nobody speaks	-10|mentioned behind & noun-to-do	-1|mentioned behind & sentence	-9|mentioned behind & short	-4
mentioned behind & they	-1|mentioned behind & to-do	-8|mentioned behind “(”	-6|mentioned behind “)”	38|mentioned behind “,”	36|mentioned behind “-”	40
mentioned behind “.”	71|mentioned behind “:”	106|mentioned behind “;”	31|mentioned behind “@”	164|mentioned behind “]”	47|mentioned behind “and”	42
mentioned behind “ask”	-293|mentioned behind “at”	-33|mentioned behind “by”	-51|mentioned behind “call”	-139|mentioned behind “for”	-126
mentioned behind “from”	-74|mentioned behind “let”	-128|mentioned behind “on”	-26|mentioned behind “please”	72|mentioned behind “ring”	-110
mentioned behind “s”	119|mentioned behind “tell”	-214|mentioned behind “to”	-228|mentioned behind “with”	-84|mentioned behind “word”	-102
mentioned behind “you”	110|mentioned behind “–”	104|mentioned behind “—”	-66|mentioned behind “”	99|mentioned behind “→”	115|mentioned first	5
mentioned first & all	17|mentioned first & anybody	-10|mentioned first & can-you	11|mentioned first & checkbox	25|mentioned first & few speak	-29
mentioned first & finite	-14|mentioned first & for me	-26|mentioned first & grateful	2|mentioned first & i	-40|mentioned first & if	18
mentioned first & imperative	6|mentioned first & imperative-inside	22|mentioned first & in a mail	-11|mentioned first & in talk	-28
mentioned first & is-doing	17|mentioned first & item	9|mentioned first & list-item	8|mentioned first & many speak	12|mentioned first & mine-or-yours	-15
mentioned first & minutes	-66|mentioned first & must	19|mentioned first & name-first	-14|mentioned first & name-last	-9|mentioned first & need	-4
mentioned first & nobody speaks	21|mentioned first & noun-to-do	43|mentioned first & offered	-9|mentioned first & other language	19|mentioned first & past	-1
mentioned first & plan	-45|mentioned first & please	35|mentioned first & promise	13|mentioned first & question	-30|mentioned first & quote	-37
mentioned first & request	9|mentioned first & s-verb	-45|mentioned first & said-would	9|mentioned first & sentence	20|mentioned first & short	-56
mentioned first & should	-11|mentioned first & somebody	-32|mentioned first & task	-10|mentioned first & they	8|mentioned first & to-be-done	-28
mentioned first & to-do	-3|mentioned first & told	-25|mentioned first & two speak	-21|mentioned first & wants-doing	13|mentioned first & we	-26
mentioned first & would	5|mentioned first & you	26|mentioned last	-62|mentioned last & anybody	3|mentioned last & checkbox	-18|mentioned last & errand	-2
mentioned last & few speak	8|mentioned last & finite	-6|mentioned last & i	-25|mentioned last & i-will	-15|mentioned last & imperative	13
mentioned last & imperative-inside	-1|mentioned last & in a mail	-19|mentioned last & in talk	18|mentioned last & its form is the speaker's	-5
mentioned last & list-item	14|mentioned last & minutes	2|mentioned last & name-first	23|mentioned last & name-last	25|mentioned last & nobody speaks	-11
mentioned last & noun-to-do	9|mentioned last & other language	-16|mentioned last & please	-4|mentioned last & promise	-7|mentioned last & question	13
mentioned last & request	-11|mentioned last & s-verb	10|mentioned last & sentence	-11|mentioned last & short	45|mentioned last & somebody	3
mentioned last & task	-13|mentioned last & they	-3|mentioned last & to-be-done	19|mentioned last & to-do	-17|mentioned last & told	27
mentioned last & two speak	-10|mentioned last & verb-first	19|mentioned last & wants-doing	-8|mentioned last & we	1|mentioned last & would	7
mentioned last & you	-37|mentioned perhaps	-38|mentioned perhaps & all	-25|mentioned perhaps & anybody	-6|mentioned perhaps & can-you	3
mentioned perhaps & checkbox	-8|mentioned perhaps & errand	2|mentioned perhaps & few speak	-21|mentioned perhaps & finite	-28|mentioned perhaps & for me	6
mentioned perhaps & gerund-first	-10|mentioned perhaps & i	-51|mentioned perhaps & i-will	12|mentioned perhaps & if	9|mentioned perhaps & imperative	57
mentioned perhaps & imperative-inside	-16|mentioned perhaps & in a mail	-20|mentioned perhaps & in talk	-30|mentioned perhaps & is-doing	-16
mentioned perhaps & item	-1|mentioned perhaps & its form is the speaker's	-14|mentioned perhaps & list-item	10|mentioned perhaps & mine-or-yours	-33
mentioned perhaps & minutes	14|mentioned perhaps & must	2|mentioned perhaps & name-first	12|mentioned perhaps & name-last	-5|mentioned perhaps & need	-7
mentioned perhaps & nobody speaks	35|mentioned perhaps & noun-to-do	1|mentioned perhaps & offered	-2|mentioned perhaps & other language	-24
mentioned perhaps & past	-24|mentioned perhaps & plan	21|mentioned perhaps & please	8|mentioned perhaps & promise	-21|mentioned perhaps & question	10
mentioned perhaps & request	-10|mentioned perhaps & s-verb	24|mentioned perhaps & sentence	-31|mentioned perhaps & short	-3|mentioned perhaps & somebody	18
mentioned perhaps & task	8|mentioned perhaps & they	13|mentioned perhaps & to-be-done	6|mentioned perhaps & to-do	11|mentioned perhaps & told	-18
mentioned perhaps & two speak	-28|mentioned perhaps & wants-doing	10|mentioned perhaps & we	14|mentioned perhaps & would	-11|mentioned perhaps & you	36
nobody	96|nobody & all	69|nobody & anybody	90|nobody & can-you	-54|nobody & checkbox	56|nobody & errand	45|nobody & few speak	27|nobody & finite	2
nobody & gerund-first	-33|nobody & grateful	-19|nobody & i	-35|nobody & i-am-doing	-26|nobody & i-can	-36|nobody & i-will	-25|nobody & if	38
nobody & imperative	52|nobody & imperative-inside	5|nobody & in a mail	-4|nobody & in talk	-26|nobody & is-doing	-29|nobody & item	51
nobody & its form is the speaker's	-58|nobody & lets	58|nobody & list-item	25|nobody & many speak	56|nobody & marker	15|nobody & me	-29
nobody & mine-or-yours	26|nobody & minutes	-76|nobody & must	16|nobody & must-first	19|nobody & name-first	-16|nobody & name-last	10|nobody & need	30
nobody & nobody speaks	93|nobody & noun-to-do	-7|nobody & offered	-31|nobody & other language	39|nobody & past	28|nobody & plan	-29|nobody & please	37
nobody & promise	41|nobody & question	16|nobody & quote	27|nobody & remind	23|nobody & request	19|nobody & required	34|nobody & s-verb	5
nobody & said-would	-58|nobody & sentence	71|nobody & short	-46|nobody & should	58|nobody & somebody	46|nobody & somebody-will	-33|nobody & spoken	11
nobody & task	-4|nobody & they	11|nobody & to-be-done	-2|nobody & to-do	15|nobody & told	42|nobody & two speak	-108|nobody & verb-first	6
nobody & wants-doing	10|nobody & we	19|nobody & will-first	-27|nobody & would	-4|nobody & you	-36|pronoun	237|pronoun & all	-16|pronoun & few speak	-11
pronoun & finite	-18|pronoun & for me	-5|pronoun & i	-66|pronoun & if	-21|pronoun & imperative-inside	29|pronoun & in a mail	9|pronoun & in talk	9
pronoun & list-item	-2|pronoun & mine-or-yours	-46|pronoun & minutes	45|pronoun & must	-13|pronoun & name-first	16|pronoun & need	-29
pronoun & nobody speaks	11|pronoun & noun-to-do	14|pronoun & offered	25|pronoun & past	-31|pronoun & plan	7|pronoun & promise	46|pronoun & s-verb	-19
pronoun & said-would	18|pronoun & sentence	3|pronoun & short	-4|pronoun & somebody-will	82|pronoun & they	30|pronoun & told	5|pronoun & two speak	30
pronoun & wants-doing	-23|pronoun & we	3|pronoun & would	-3|pronoun & you	1|signed	-36|signed & all	8|signed & anybody	59|signed & can-you	-13
signed & errand	-15|signed & few speak	-17|signed & finite	32|signed & for me	-11|signed & gerund-first	-12|signed & grateful	-13|signed & i	-17
signed & i-am-doing	7|signed & i-can	25|signed & i-will	35|signed & if	1|signed & imperative	-26|signed & imperative-inside	-15|signed & in a mail	10
signed & in talk	27|signed & item	-24|signed & its form is the speaker's	23|signed & list-item	-19|signed & many speak	19|signed & mine-or-yours	-48
signed & minutes	1|signed & must	13|signed & name-first	-38|signed & name-last	13|signed & need	5|signed & nobody speaks	-45|signed & noun-to-do	43
signed & offered	-5|signed & other language	-28|signed & past	-7|signed & plan	12|signed & please	-23|signed & promise	51|signed & question	1
signed & quote	-21|signed & remind	-8|signed & request	-28|signed & s-verb	-4|signed & said-would	-20|signed & sentence	43|signed & short	46
signed & should	-21|signed & somebody	27|signed & somebody-will	-60|signed & spoken	-4|signed & they	15|signed & to-be-done	-2|signed & two speak	36
signed & verb-first	-10|signed & wants-doing	-37|signed & we	84|signed & will-first	-5|signed & would	-20|signed & you	67|speaker	38|speaker & all	-45
speaker & anybody	-59|speaker & can-you	-73|speaker & errand	-36|speaker & few speak	57|speaker & finite	-7|speaker & for me	-26|speaker & gerund-first	65
speaker & grateful	-31|speaker & i	182|speaker & i-am-doing	34|speaker & i-can	58|speaker & i-will	114|speaker & if	3|speaker & imperative	-17
speaker & imperative-inside	-36|speaker & in a mail	-23|speaker & in talk	32|speaker & is-doing	26|speaker & item	-32|speaker & its form is the speaker's	127
speaker & lets	-5|speaker & list-item	-46|speaker & many speak	-18|speaker & me	3|speaker & mine-or-yours	24|speaker & minutes	-42|speaker & must	-66
speaker & must-first	39|speaker & name-first	-34|speaker & name-last	14|speaker & need	4|speaker & noun-to-do	-13|speaker & offered	3
speaker & other language	-9|speaker & past	38|speaker & plan	18|speaker & please	-150|speaker & promise	6|speaker & question	-96|speaker & quote	8
speaker & remind	-27|speaker & request	-53|speaker & required	-42|speaker & s-verb	41|speaker & said-would	-21|speaker & sentence	40|speaker & short	73
speaker & should	-26|speaker & somebody	-73|speaker & somebody-will	47|speaker & spoken	24|speaker & they	12|speaker & to-be-done	-17|speaker & told	54
speaker & two speak	-41|speaker & verb-first	-12|speaker & wants-doing	-104|speaker & we	-40|speaker & will-first	103|speaker & would	-47|speaker & you	-85
speaks next	11|speaks next & all	33|speaks next & anybody	-5|speaks next & can-you	56|speaks next & errand	16|speaks next & few speak	48
speaks next & finite	24|speaks next & for me	1|speaks next & gerund-first	-31|speaks next & grateful	13|speaks next & i	-26|speaks next & i-am-doing	-44
speaks next & i-can	-45|speaks next & i-will	-36|speaks next & if	-26|speaks next & imperative	35|speaks next & imperative-inside	-8
speaks next & in a mail	-31|speaks next & in talk	30|speaks next & item	-16|speaks next & its form is the speaker's	13|speaks next & lets	-14
speaks next & list-item	-39|speaks next & many speak	-17|speaks next & me	-10|speaks next & mine-or-yours	-20|speaks next & minutes	-57|speaks next & must	-5
speaks next & must-first	-18|speaks next & name-first	-30|speaks next & name-last	21|speaks next & need	-4|speaks next & noun-to-do	-8
speaks next & offered	-16|speaks next & other language	27|speaks next & past	35|speaks next & plan	-31|speaks next & please	29|speaks next & promise	-29
speaks next & question	63|speaks next & quote	-11|speaks next & remind	-1|speaks next & request	26|speaks next & required	25|speaks next & s-verb	-51
speaks next & sentence	29|speaks next & short	-14|speaks next & should	-2|speaks next & somebody	7|speaks next & somebody-will	-30|speaks next & spoken	-9
speaks next & they	41|speaks next & to-be-done	7|speaks next & two speak	-31|speaks next & verb-first	32|speaks next & wants-doing	-7|speaks next & we	-32
speaks next & will-first	-38|speaks next & would	19|speaks next & you	1|spoke before	18|spoke before & all	22|spoke before & anybody	-41
spoke before & can-you	24|spoke before & errand	21|spoke before & few speak	45|spoke before & finite	-1|spoke before & for me	-15
spoke before & gerund-first	-62|spoke before & grateful	29|spoke before & i	-36|spoke before & i-am-doing	-43|spoke before & i-can	13
spoke before & i-will	-56|spoke before & if	49|spoke before & imperative	88|spoke before & imperative-inside	105|spoke before & in a mail	-20
spoke before & in talk	27|spoke before & is-doing	-13|spoke before & item	-34|spoke before & its form is the speaker's	-16|spoke before & lets	-22
spoke before & list-item	3|spoke before & many speak	-13|spoke before & me	-8|spoke before & mine-or-yours	11|spoke before & minutes	-48
spoke before & must	-8|spoke before & must-first	-34|spoke before & name-first	19|spoke before & name-last	-19|spoke before & need	7
spoke before & noun-to-do	-6|spoke before & offered	-9|spoke before & other language	10|spoke before & past	50|spoke before & plan	-8|spoke before & please	60
spoke before & promise	-45|spoke before & question	-6|spoke before & quote	-28|spoke before & remind	11|spoke before & request	11|spoke before & required	-12
spoke before & s-verb	-20|spoke before & said-would	30|spoke before & sentence	27|spoke before & short	18|spoke before & should	-7|spoke before & somebody	-8
spoke before & somebody-will	-77|spoke before & spoken	-11|spoke before & they	19|spoke before & to-be-done	-31|spoke before & told	-4
spoke before & two speak	-22|spoke before & verb-first	39|spoke before & wants-doing	49|spoke before & we	-20|spoke before & will-first	-36
spoke before & would	47|spoke before & you	34|subject	54|subject & all	14|subject & anybody	-1|subject & checkbox	-10|subject & few speak	12
subject & finite	27|subject & for me	27|subject & i	-13|subject & if	-4|subject & imperative-inside	16|subject & in a mail	22|subject & in talk	1
subject & is-doing	9|subject & item	-3|subject & list-item	-13|subject & mine-or-yours	4|subject & minutes	1|subject & must	2|subject & name-first	8
subject & need	-11|subject & nobody speaks	-6|subject & noun-to-do	45|subject & offered	3|subject & past	12|subject & plan	-12|subject & promise	16
subject & quote	7|subject & s-verb	7|subject & said-would	20|subject & sentence	40|subject & short	-1|subject & should	1|subject & somebody	-8
subject & somebody-will	11|subject & task	-19|subject & they	3|subject & to-be-done	-15|subject & to-do	-15|subject & told	35|subject & two speak	12
subject & we	-21|subject & would	-9|subject & you	2|subject, perhaps	-44|subject, perhaps & finite	-2|subject, perhaps & list-item	4
subject, perhaps & name-first	22|subject, perhaps & nobody speaks	17|subject, perhaps & noun-to-do	1|subject, perhaps & promise	14
subject, perhaps & sentence	-9|subject, perhaps & they	17|sure in its form	75|sure in its form & all	4|sure in its form & anybody	12
sure in its form & can-you	6|sure in its form & checkbox	15|sure in its form & errand	4|sure in its form & few speak	3|sure in its form & finite	22
sure in its form & for me	9|sure in its form & i	-43|sure in its form & if	7|sure in its form & imperative	24|sure in its form & imperative-inside	-38
sure in its form & in a mail	6|sure in its form & in talk	-7|sure in its form & item	6|sure in its form & list-item	9|sure in its form & many speak	3
sure in its form & mine-or-yours	22|sure in its form & minutes	-2|sure in its form & must	-21|sure in its form & name-first	33|sure in its form & name-last	16
sure in its form & nobody speaks	39|sure in its form & noun-to-do	-15|sure in its form & offered	1|sure in its form & other language	-14
sure in its form & past	-1|sure in its form & plan	11|sure in its form & please	19|sure in its form & promise	9|sure in its form & question	-29
sure in its form & quote	-10|sure in its form & request	6|sure in its form & s-verb	-12|sure in its form & said-would	15|sure in its form & sentence	30
sure in its form & short	-20|sure in its form & should	9|sure in its form & somebody	4|sure in its form & somebody-will	-21|sure in its form & spoken	10
sure in its form & task	9|sure in its form & they	-8|sure in its form & to-be-done	-44|sure in its form & to-do	7|sure in its form & told	-31
sure in its form & two speak	-8|sure in its form & verb-first	-18|sure in its form & wants-doing	9|sure in its form & we	-7|sure in its form & would	4
sure in its form & you	-18|sure in its form before “)”	41|sure in its form before “,”	93|sure in its form before “-”	-7|sure in its form before “:”	-140
sure in its form before “?”	3|sure in its form before “brings”	-89|sure in its form before “can”	-67|sure in its form before “does”	92
sure in its form before “has”	17|sure in its form before “is”	-27|sure in its form before “please”	43|sure in its form before “said”	149
sure in its form before “should”	85|sure in its form before “takes”	44|sure in its form before “to”	-46|sure in its form before “will”	25
sure in its form before “word”	27|sure in its form before “–”	6|sure in its form before “”	92|sure in its form behind “(”	-20|sure in its form behind “,”	39
sure in its form behind “:”	67|sure in its form behind “;”	18|sure in its form behind “@”	153|sure in its form behind “]”	261
sure in its form behind “and”	-50|sure in its form behind “word”	74|sure in its form behind “–”	43|sure in its form behind “”	-32|the mail is first to	30
the mail is first to & all	5|the mail is first to & anybody	18|the mail is first to & can-you	-4|the mail is first to & errand	10
the mail is first to & few speak	49|the mail is first to & finite	-23|the mail is first to & for me	-32|the mail is first to & grateful	9
the mail is first to & i	-27|the mail is first to & i-am-doing	5|the mail is first to & i-can	-9|the mail is first to & i-will	-16
the mail is first to & if	18|the mail is first to & imperative	20|the mail is first to & imperative-inside	10|the mail is first to & in a mail	12
the mail is first to & item	11|the mail is first to & its form is the speaker's	-27|the mail is first to & lets	-10|the mail is first to & list-item	35
the mail is first to & mine-or-yours	7|the mail is first to & minutes	-33|the mail is first to & must	-8|the mail is first to & name-first	16
the mail is first to & name-last	15|the mail is first to & need	-4|the mail is first to & noun-to-do	34|the mail is first to & offered	-12
the mail is first to & other language	30|the mail is first to & past	23|the mail is first to & please	5|the mail is first to & promise	-14
the mail is first to & question	-32|the mail is first to & quote	-2|the mail is first to & remind	4|the mail is first to & request	11
the mail is first to & s-verb	-31|the mail is first to & sentence	-18|the mail is first to & should	13|the mail is first to & somebody	-5
the mail is first to & somebody-will	-7|the mail is first to & spoken	4|the mail is first to & they	44|the mail is first to & to-be-done	-8
the mail is first to & told	-13|the mail is first to & two speak	-34|the mail is first to & wants-doing	-9|the mail is first to & we	21
the mail is first to & will-first	-16|the mail is first to & would	7|the mail is first to & you	-5|the mail is to	89|the mail is to & all	-5
the mail is to & can-you	-8|the mail is to & errand	10|the mail is to & few speak	38|the mail is to & finite	15|the mail is to & for me	-26
the mail is to & grateful	6|the mail is to & i	-11|the mail is to & i-am-doing	6|the mail is to & i-can	-8|the mail is to & i-will	-11|the mail is to & if	-6
the mail is to & imperative	4|the mail is to & imperative-inside	24|the mail is to & in a mail	30|the mail is to & item	10
the mail is to & its form is the speaker's	-26|the mail is to & list-item	33|the mail is to & mine-or-yours	13|the mail is to & minutes	8
the mail is to & must	5|the mail is to & name-first	13|the mail is to & need	-19|the mail is to & noun-to-do	49|the mail is to & offered	-12
the mail is to & other language	17|the mail is to & past	19|the mail is to & please	6|the mail is to & promise	4|the mail is to & question	-6
the mail is to & quote	23|the mail is to & request	24|the mail is to & s-verb	10|the mail is to & sentence	-25|the mail is to & short	5
the mail is to & should	3|the mail is to & somebody	-1|the mail is to & somebody-will	-6|the mail is to & spoken	-9|the mail is to & they	20
the mail is to & to-be-done	4|the mail is to & told	8|the mail is to & two speak	-8|the mail is to & wants-doing	-8|the mail is to & we	25
the mail is to & will-first	-16|the mail is to & would	24|the mail is to & you	18|the mail is to two with	6|the mail is to two with & all	4
the mail is to two with & anybody	-3|the mail is to two with & few speak	29|the mail is to two with & finite	-6|the mail is to two with & for me	1
the mail is to two with & grateful	14|the mail is to two with & i	8|the mail is to two with & i-am-doing	10|the mail is to two with & i-will	-12
the mail is to two with & if	9|the mail is to two with & imperative	3|the mail is to two with & imperative-inside	-1|the mail is to two with & in a mail	1
the mail is to two with & its form is the speaker's	-3|the mail is to two with & list-item	-6|the mail is to two with & mine-or-yours	9
the mail is to two with & minutes	-29|the mail is to two with & must	19|the mail is to two with & name-first	-9|the mail is to two with & name-last	1
the mail is to two with & need	9|the mail is to two with & noun-to-do	-16|the mail is to two with & other language	17|the mail is to two with & past	7
the mail is to two with & please	17|the mail is to two with & promise	-20|the mail is to two with & question	-31|the mail is to two with & request	-25
the mail is to two with & s-verb	1|the mail is to two with & sentence	29|the mail is to two with & short	-18|the mail is to two with & should	5
the mail is to two with & somebody	-20|the mail is to two with & somebody-will	-12|the mail is to two with & they	44|the mail is to two with & to-be-done	20
the mail is to two with & told	24|the mail is to two with & two speak	-28|the mail is to two with & wants-doing	14|the mail is to two with & we	-29
the mail is to two with & would	46|the mail is to two with & you	11|the other of two	11|the other of two & all	41|the other of two & anybody	51
the other of two & can-you	23|the other of two & errand	-16|the other of two & finite	1|the other of two & for me	14|the other of two & gerund-first	-5
the other of two & grateful	13|the other of two & i	89|the other of two & i-am-doing	-2|the other of two & i-can	4|the other of two & i-will	-63
the other of two & if	11|the other of two & imperative	19|the other of two & imperative-inside	-11|the other of two & in a mail	-1
the other of two & in talk	8|the other of two & item	-37|the other of two & its form is the speaker's	-40|the other of two & list-item	-63
the other of two & mine-or-yours	43|the other of two & minutes	75|the other of two & must	-9|the other of two & name-first	42|the other of two & name-last	14
the other of two & need	-12|the other of two & noun-to-do	-36|the other of two & offered	-15|the other of two & other language	22|the other of two & past	-12
the other of two & plan	15|the other of two & please	59|the other of two & promise	-41|the other of two & question	-43|the other of two & quote	15
the other of two & remind	11|the other of two & request	-9|the other of two & s-verb	72|the other of two & sentence	37|the other of two & short	-28
the other of two & should	-4|the other of two & somebody	29|the other of two & somebody-will	-7|the other of two & spoken	1|the other of two & they	-31
the other of two & to-be-done	-4|the other of two & told	23|the other of two & two speak	7|the other of two & verb-first	-1|the other of two & wants-doing	-9
the other of two & we	22|the other of two & will-first	-17|the other of two & would	52|the other of two & you	-41|word in its form	8|word in its form & all	17
word in its form & checkbox	-5|word in its form & few speak	-9|word in its form & finite	26|word in its form & for me	-11|word in its form & i	-10
word in its form & if	21|word in its form & imperative	18|word in its form & imperative-inside	-7|word in its form & in a mail	-7
word in its form & in talk	-10|word in its form & item	9|word in its form & list-item	50|word in its form & mine-or-yours	-8|word in its form & minutes	-7
word in its form & must	-17|word in its form & must-first	-5|word in its form & name-first	-13|word in its form & name-last	4
word in its form & nobody speaks	19|word in its form & noun-to-do	7|word in its form & offered	-4|word in its form & past	1|word in its form & plan	-15
word in its form & please	-8|word in its form & promise	17|word in its form & quote	-6|word in its form & request	-15|word in its form & s-verb	-7
word in its form & sentence	-38|word in its form & short	-28|word in its form & should	-6|word in its form & somebody-will	4|word in its form & task	-5
word in its form & they	-8|word in its form & to-be-done	-10|word in its form & to-do	23|word in its form & told	-21|word in its form & two speak	-8
word in its form & we	22|word in its form & you	-3|word in its form before “,”	106|word in its form before “:”	142|word in its form before “to”	-52
word in its form before “will”	63|word in its form before “word”	-38|word in its form behind “:”	114|word in its form behind “]”	-47
word in its form behind “word”	-130|word in its form behind “”	19`;
