/**
 * What each sign of the owner of a task weighs, in hundredths of log-odds; made by bench/quality/train-owners.ts.
 * An entry is the sign, a tab and the weight.
 */
export const OWNER_WEIGHTS = `above	129|above & all	-6|above & anybody	13|above & can-you	7|above & checkbox	9|above & few speak	-31|above & finite	-30|above & for me	-23|above & i	-44
above & i-will	-1|above & if	17|above & imperative	54|above & imperative-inside	-8|above & in a mail	-27|above & item	4|above & its form is the speaker's	3
above & list-item	35|above & mine-or-yours	-1|above & minutes	30|above & must	19|above & name-first	20|above & name-last	9|above & nobody speaks	53
above & noun-to-do	-24|above & past	50|above & plan	-7|above & please	4|above & promise	-6|above & question	-35|above & request	25|above & s-verb	1
above & sentence	-27|above & short	-9|above & task	16|above & they	36|above & to-do	-15|above & told	-29|above & two speak	-8|above & we	-17|above & would	7
above & you	18|answers	22|answers & all	15|answers & anybody	-3|answers & can-you	-24|answers & errand	10|answers & few speak	-62|answers & finite	-7
answers & for me	-21|answers & gerund-first	-12|answers & i	-16|answers & i-am-doing	-1|answers & i-can	-2|answers & i-will	-20|answers & if	-17
answers & imperative	39|answers & imperative-inside	60|answers & in talk	14|answers & item	-9|answers & its form is the speaker's	-23|answers & list-item	-22
answers & mine-or-yours	23|answers & minutes	-28|answers & must	41|answers & name-first	-19|answers & name-last	37|answers & need	44|answers & noun-to-do	-18
answers & offered	-11|answers & other language	21|answers & past	23|answers & plan	-17|answers & please	21|answers & promise	-21|answers & question	-35
answers & quote	30|answers & request	9|answers & s-verb	6|answers & sentence	4|answers & short	14|answers & should	-1|answers & somebody	-4
answers & somebody-will	-2|answers & spoken	6|answers & they	-12|answers & to-be-done	-19|answers & told	-18|answers & two speak	68|answers & verb-first	-11
answers & wants-doing	7|answers & we	1|answers & will-first	-18|answers & would	-30|answers & you	6|author	46|author & all	-26|author & anybody	-28
author & can-you	6|author & errand	-19|author & few speak	-20|author & finite	-2|author & for me	31|author & i	99|author & i-am-doing	14|author & i-will	32
author & if	11|author & imperative	-14|author & imperative-inside	-7|author & in talk	-23|author & is-doing	-1|author & item	-7
author & its form is the speaker's	53|author & list-item	-30|author & me	31|author & mine-or-yours	10|author & minutes	-32|author & must	-9
author & name-first	-7|author & name-last	-2|author & need	21|author & nobody speaks	33|author & noun-to-do	8|author & offered	25|author & past	-1
author & plan	19|author & please	42|author & promise	-1|author & question	14|author & request	34|author & s-verb	1|author & said-would	9|author & sentence	41
author & short	-4|author & should	-32|author & somebody	1|author & somebody-will	4|author & they	-13|author & to-be-done	-8|author & told	-28
author & two speak	-4|author & verb-first	-11|author & wants-doing	-30|author & would	6|author & you	-20|behind a dash	160|behind a dash & all	-19
behind a dash & checkbox	-3|behind a dash & finite	-19|behind a dash & imperative	2|behind a dash & item	17|behind a dash & list-item	19
behind a dash & minutes	1|behind a dash & name-last	5|behind a dash & nobody speaks	16|behind a dash & noun-to-do	1|behind a dash & other language	8
behind a dash & past	-19|behind a dash & short	26|behind a dash & task	-3|behind a dash & to-do	-1|called	76|called & all	-6|called & anybody	2
called & can-you	9|called & few speak	55|called & finite	17|called & for me	23|called & i	-17|called & if	3|called & imperative-inside	2|called & in a mail	66
called & in talk	2|called & item	-4|called & list-item	-15|called & many speak	5|called & mine-or-yours	24|called & minutes	38|called & must	17
called & name-first	-15|called & name-last	-28|called & nobody speaks	-45|called & noun-to-do	16|called & other language	22|called & past	-5
called & please	30|called & promise	-19|called & question	25|called & quote	23|called & request	7|called & s-verb	18|called & sentence	8|called & short	-1
called & somebody	-20|called & somebody-will	-31|called & they	5|called & to-do	19|called & told	21|called & two speak	8|called & wants-doing	7|called & we	7
called & would	5|called & you	1|called before	62|called before & can-you	8|called before & few speak	6|called before & finite	2|called before & imperative	17
called before & in talk	-1|called before & please	-2|called before & question	8|called before & request	6|called before & sentence	6|called before & short	1
called before & they	8|called before & you	19|called inside	136|called inside & few speak	10|called inside & finite	13|called inside & if	13
called inside & in talk	14|called inside & sentence	14|called inside & they	4|called inside & told	14|called inside & would	10|called inside & you	13
called, perhaps	61|called, perhaps & finite	-25|called, perhaps & name-first	14|called, perhaps & nobody speaks	18|called, perhaps & sentence	-5
called, perhaps & told	-8|first word	92|first word & all	52|first word & anybody	-10|first word & can-you	-13|first word & checkbox	8
first word & few speak	37|first word & finite	-21|first word & for me	5|first word & i	-14|first word & if	20|first word & imperative-inside	-16
first word & in a mail	-5|first word & in talk	20|first word & item	18|first word & list-item	2|first word & mine-or-yours	-43|first word & minutes	15
first word & must	11|first word & name-first	-76|first word & name-last	-9|first word & nobody speaks	23|first word & noun-to-do	-4|first word & offered	-34
first word & other language	-14|first word & past	34|first word & plan	10|first word & please	33|first word & promise	-25|first word & question	18
first word & quote	-3|first word & request	-14|first word & s-verb	-13|first word & said-would	-2|first word & sentence	38|first word & short	57
first word & should	-23|first word & somebody	4|first word & somebody-will	-13|first word & task	-1|first word & they	-17|first word & to-be-done	-26
first word & to-do	-10|first word & told	44|first word & two speak	-22|first word & wants-doing	-14|first word & we	7|first word & would	-41
first word & you	48|first word, perhaps	4|first word, perhaps & few speak	-16|first word, perhaps & finite	-18|first word, perhaps & for me	-3
first word, perhaps & i	31|first word, perhaps & in a mail	-14|first word, perhaps & list-item	17|first word, perhaps & name-first	-16
first word, perhaps & nobody speaks	17|first word, perhaps & noun-to-do	-10|first word, perhaps & past	7|first word, perhaps & promise	4
first word, perhaps & s-verb	9|first word, perhaps & sentence	-17|first word, perhaps & short	-1|first word, perhaps & told	-17|greeted	100|greeted & all	4
greeted & anybody	-11|greeted & can-you	74|greeted & few speak	44|greeted & finite	8|greeted & for me	77|greeted & grateful	20|greeted & i	27
greeted & i-am-doing	-3|greeted & i-can	-8|greeted & i-will	-54|greeted & if	9|greeted & imperative	83|greeted & imperative-inside	25|greeted & in a mail	27
greeted & in talk	20|greeted & item	4|greeted & its form is the speaker's	-13|greeted & lets	-3|greeted & list-item	8|greeted & mine-or-yours	15
greeted & minutes	4|greeted & must	12|greeted & name-first	-1|greeted & name-last	18|greeted & need	-9|greeted & noun-to-do	-2|greeted & offered	-11
greeted & other language	6|greeted & past	18|greeted & plan	-14|greeted & please	84|greeted & promise	13|greeted & question	38|greeted & quote	15
greeted & remind	3|greeted & request	65|greeted & s-verb	-18|greeted & sentence	23|greeted & short	-7|greeted & should	63|greeted & somebody	-14
greeted & somebody-will	7|greeted & spoken	-2|greeted & they	-40|greeted & to-be-done	-20|greeted & told	-24|greeted & two speak	5|greeted & verb-first	6
greeted & wants-doing	39|greeted & we	53|greeted & would	-36|greeted & you	1|initials	49|initials & all	26|initials & anybody	20|initials & few speak	-13
initials & finite	-8|initials & for me	4|initials & i	-68|initials & i-am-doing	4|initials & i-will	-40|initials & if	-10|initials & imperative	-37
initials & imperative-inside	-8|initials & in a mail	1|initials & in talk	-3|initials & item	17|initials & its form is the speaker's	-37
initials & list-item	11|initials & mine-or-yours	-36|initials & minutes	66|initials & must	-11|initials & name-first	-1|initials & name-last	-2
initials & need	-3|initials & nobody speaks	11|initials & noun-to-do	16|initials & offered	-3|initials & past	-8|initials & please	-8|initials & promise	-20
initials & request	-1|initials & s-verb	23|initials & sentence	11|initials & short	13|initials & somebody-will	-14|initials & they	26|initials & to-be-done	10
initials & to-do	3|initials & told	8|initials & two speak	14|initials & wants-doing	9|initials & we	-28|initials & would	7|initials & you	9
initials before “'ll”	-110|initials before “,”	166|initials before “can”	-2|initials before “to”	68|initials before “will”	-1|initials before “word”	-53
initials before “”	110|initials behind “(”	120|initials behind “,”	61|initials behind “:”	167|initials behind “and”	-91|initials behind “word”	-90
initials behind “”	121|just named	-45|just named & all	-25|just named & anybody	-4|just named & can-you	63|just named & checkbox	-28|just named & errand	-15
just named & few speak	59|just named & finite	18|just named & for me	2|just named & gerund-first	43|just named & grateful	-6|just named & i	-8
just named & i-am-doing	-2|just named & i-can	25|just named & i-will	-11|just named & if	26|just named & imperative	-5|just named & imperative-inside	-13
just named & in a mail	3|just named & in talk	31|just named & is-doing	-31|just named & item	-1|just named & its form is the speaker's	-3|just named & lets	1
just named & list-item	-6|just named & many speak	1|just named & me	-7|just named & mine-or-yours	16|just named & minutes	40|just named & must	40
just named & must-first	5|just named & name-first	-41|just named & name-last	-20|just named & need	1|just named & nobody speaks	-54
just named & noun-to-do	-24|just named & offered	-2|just named & other language	-28|just named & past	-51|just named & plan	10|just named & please	-9
just named & promise	-41|just named & question	27|just named & quote	-38|just named & remind	2|just named & request	5|just named & required	-17
just named & s-verb	-35|just named & said-would	-23|just named & sentence	4|just named & short	-27|just named & should	-3|just named & somebody	9
just named & somebody-will	41|just named & spoken	6|just named & task	-9|just named & they	33|just named & to-be-done	14|just named & to-do	-7
just named & told	26|just named & two speak	-26|just named & verb-first	-17|just named & wants-doing	38|just named & we	-14|just named & will-first	-17
just named & would	8|just named & you	28|label	98|label & checkbox	6|label & finite	1|label & imperative-inside	2|label & item	3|label & list-item	4
label & name-first	10|label & nobody speaks	8|label & sentence	2|label & task	4|label & they	2|label & to-do	6|likely in its form	-2
likely in its form & few speak	-10|likely in its form & finite	-15|likely in its form & imperative-inside	7|likely in its form & in talk	-21
likely in its form & list-item	7|likely in its form & name-first	17|likely in its form & nobody speaks	10|likely in its form & noun-to-do	19
likely in its form & plan	-4|likely in its form & please	-10|likely in its form & request	-9|likely in its form & s-verb	-4|likely in its form & sentence	-7
likely in its form & they	13|likely in its form & told	5|likely in its form before “,”	-90|likely in its form behind “”	-68|mentioned	78|mentioned & all	23
mentioned & anybody	50|mentioned & can-you	-41|mentioned & checkbox	3|mentioned & errand	-10|mentioned & few speak	45|mentioned & finite	57
mentioned & for me	1|mentioned & gerund-first	-19|mentioned & grateful	18|mentioned & i	-58|mentioned & i-am-doing	13|mentioned & i-can	-34
mentioned & i-will	-42|mentioned & if	-27|mentioned & imperative	-26|mentioned & imperative-inside	-53|mentioned & in a mail	76|mentioned & in talk	30
mentioned & is-doing	22|mentioned & item	32|mentioned & its form is the speaker's	-32|mentioned & list-item	46|mentioned & many speak	32|mentioned & me	19
mentioned & mine-or-yours	-73|mentioned & minutes	92|mentioned & must	-16|mentioned & must-first	-17|mentioned & name-first	12|mentioned & name-last	11
mentioned & need	-51|mentioned & nobody speaks	2|mentioned & noun-to-do	1|mentioned & offered	18|mentioned & other language	12|mentioned & past	-7
mentioned & plan	25|mentioned & please	-19|mentioned & promise	30|mentioned & question	3|mentioned & quote	2|mentioned & remind	-6|mentioned & request	5
mentioned & s-verb	2|mentioned & said-would	32|mentioned & sentence	46|mentioned & short	-15|mentioned & should	-20|mentioned & somebody	29
mentioned & somebody-will	-37|mentioned & spoken	-27|mentioned & task	-15|mentioned & they	-15|mentioned & to-be-done	47|mentioned & to-do	29
mentioned & told	65|mentioned & two speak	24|mentioned & verb-first	-23|mentioned & wants-doing	52|mentioned & we	3|mentioned & will-first	-46
mentioned & would	-6|mentioned & you	-16|mentioned before	133|mentioned before & all	8|mentioned before & anybody	10|mentioned before & can-you	-20
mentioned before & checkbox	-38|mentioned before & few speak	12|mentioned before & finite	-25|mentioned before & for me	20|mentioned before & i	36
mentioned before & i-will	30|mentioned before & imperative	70|mentioned before & imperative-inside	54|mentioned before & in talk	24
mentioned before & its form is the speaker's	30|mentioned before & list-item	-6|mentioned before & mine-or-yours	-9|mentioned before & minutes	13
mentioned before & must	-9|mentioned before & name-first	-3|mentioned before & nobody speaks	-9|mentioned before & noun-to-do	23|mentioned before & past	7
mentioned before & plan	4|mentioned before & please	23|mentioned before & promise	-32|mentioned before & question	-26|mentioned before & request	-1
mentioned before & s-verb	-16|mentioned before & sentence	22|mentioned before & short	17|mentioned before & should	-20|mentioned before & somebody	11
mentioned before & somebody-will	3|mentioned before & spoken	23|mentioned before & they	-32|mentioned before & to-do	-41|mentioned before & told	49
mentioned before & two speak	14|mentioned before & verb-first	-3|mentioned before & we	-2|mentioned before & would	-20|mentioned before & you	44
mentioned before “'s”	-23|mentioned before “(”	36|mentioned before “)”	159|mentioned before “+”	24|mentioned before “,”	117|mentioned before “-”	-41
mentioned before “.”	-1|mentioned before “:”	-6|mentioned before “?”	105|mentioned before “and”	54|mentioned before “ask”	-47|mentioned before “at”	55
mentioned before “by”	-173|mentioned before “can”	-60|mentioned before “could”	22|mentioned before “does”	-7|mentioned before “for”	55
mentioned before “from”	16|mentioned before “gets”	95|mentioned before “has”	64|mentioned before “if”	-3|mentioned before “is”	89|mentioned before “on”	-40
mentioned before “said”	-175|mentioned before “says”	-210|mentioned before “should”	-44|mentioned before “takes”	148|mentioned before “to”	98
mentioned before “wants”	-138|mentioned before “was”	-92|mentioned before “will”	-26|mentioned before “word”	-3|mentioned before “you”	12
mentioned before “–”	67|mentioned before “”	-37|mentioned behind	-100|mentioned behind & checkbox	-8|mentioned behind & finite	-3|mentioned behind & i	-1
mentioned behind & imperative	-4|mentioned behind & minutes	-2|mentioned behind & nobody speaks	-10|mentioned behind & noun-to-do	-1
mentioned behind & promise	-1|mentioned behind & sentence	-10|mentioned behind & short	-4|mentioned behind & they	-1|mentioned behind & to-do	-8
mentioned behind “(”	38|mentioned behind “)”	50|mentioned behind “,”	37|mentioned behind “-”	30|mentioned behind “:”	144|mentioned behind “;”	42
mentioned behind “>”	72|mentioned behind “@”	225|mentioned behind “]”	28|mentioned behind “and”	102|mentioned behind “ask”	-254|mentioned behind “by”	-101
mentioned behind “call”	-130|mentioned behind “for”	-133|mentioned behind “from”	-90|mentioned behind “let”	-92|mentioned behind “on”	-87
mentioned behind “please”	74|mentioned behind “ring”	-136|mentioned behind “s”	100|mentioned behind “tell”	-193|mentioned behind “to”	-198
mentioned behind “with”	-50|mentioned behind “word”	-63|mentioned behind “you”	88|mentioned behind “–”	61|mentioned behind “”	53|mentioned behind “→”	96
mentioned first	-4|mentioned first & all	-1|mentioned first & anybody	1|mentioned first & can-you	-22|mentioned first & checkbox	38
mentioned first & few speak	-33|mentioned first & finite	-20|mentioned first & for me	-5|mentioned first & i	-18|mentioned first & i-can	-3
mentioned first & i-will	-5|mentioned first & if	21|mentioned first & imperative	-13|mentioned first & imperative-inside	40|mentioned first & in a mail	5
mentioned first & in talk	-56|mentioned first & is-doing	28|mentioned first & item	26|mentioned first & its form is the speaker's	-12
mentioned first & list-item	4|mentioned first & many speak	15|mentioned first & mine-or-yours	-15|mentioned first & minutes	-50|mentioned first & must	13
mentioned first & name-first	-36|mentioned first & name-last	-4|mentioned first & need	-13|mentioned first & nobody speaks	30|mentioned first & noun-to-do	51
mentioned first & offered	-3|mentioned first & other language	13|mentioned first & past	-5|mentioned first & plan	-61|mentioned first & please	21
mentioned first & promise	11|mentioned first & question	-27|mentioned first & quote	-4|mentioned first & request	21|mentioned first & s-verb	-27
mentioned first & said-would	21|mentioned first & sentence	-12|mentioned first & short	-41|mentioned first & should	-1|mentioned first & somebody	-10
mentioned first & somebody-will	5|mentioned first & spoken	-12|mentioned first & task	-1|mentioned first & they	5|mentioned first & to-be-done	-45
mentioned first & to-do	23|mentioned first & told	-17|mentioned first & two speak	-32|mentioned first & wants-doing	-5|mentioned first & we	-21
mentioned first & will-first	-31|mentioned first & would	-3|mentioned first & you	12|mentioned last	-13|mentioned last & all	2|mentioned last & checkbox	-5
mentioned last & errand	-9|mentioned last & few speak	1|mentioned last & finite	-6|mentioned last & for me	5|mentioned last & i	-27
mentioned last & i-will	-16|mentioned last & imperative	19|mentioned last & imperative-inside	-4|mentioned last & in a mail	-14|mentioned last & in talk	18
mentioned last & item	3|mentioned last & its form is the speaker's	-5|mentioned last & list-item	13|mentioned last & minutes	2|mentioned last & name-first	25
mentioned last & name-last	23|mentioned last & nobody speaks	-6|mentioned last & noun-to-do	8|mentioned last & please	-2|mentioned last & promise	-5
mentioned last & question	11|mentioned last & request	-12|mentioned last & s-verb	16|mentioned last & sentence	-11|mentioned last & short	35
mentioned last & somebody-will	4|mentioned last & task	-5|mentioned last & they	-4|mentioned last & to-be-done	17|mentioned last & to-do	-10
mentioned last & told	21|mentioned last & two speak	-1|mentioned last & verb-first	12|mentioned last & wants-doing	-11|mentioned last & we	1
mentioned last & would	5|mentioned last & you	-39|mentioned perhaps	-49|mentioned perhaps & all	-2|mentioned perhaps & anybody	20
mentioned perhaps & can-you	-30|mentioned perhaps & checkbox	15|mentioned perhaps & errand	6|mentioned perhaps & few speak	3|mentioned perhaps & finite	-21
mentioned perhaps & for me	-9|mentioned perhaps & gerund-first	-4|mentioned perhaps & i	-31|mentioned perhaps & i-will	16|mentioned perhaps & if	10
mentioned perhaps & imperative	13|mentioned perhaps & imperative-inside	8|mentioned perhaps & in a mail	-39|mentioned perhaps & in talk	15
mentioned perhaps & is-doing	32|mentioned perhaps & item	-8|mentioned perhaps & its form is the speaker's	19|mentioned perhaps & many speak	3
mentioned perhaps & mine-or-yours	11|mentioned perhaps & minutes	31|mentioned perhaps & must	21|mentioned perhaps & must-first	-10
mentioned perhaps & name-first	-27|mentioned perhaps & name-last	28|mentioned perhaps & need	-31|mentioned perhaps & nobody speaks	-5
mentioned perhaps & noun-to-do	-6|mentioned perhaps & offered	-12|mentioned perhaps & other language	-9|mentioned perhaps & past	17
mentioned perhaps & plan	49|mentioned perhaps & please	-27|mentioned perhaps & promise	6|mentioned perhaps & question	-7|mentioned perhaps & quote	-20
mentioned perhaps & request	-31|mentioned perhaps & s-verb	35|mentioned perhaps & said-would	27|mentioned perhaps & sentence	-18|mentioned perhaps & short	19
mentioned perhaps & somebody	5|mentioned perhaps & somebody-will	18|mentioned perhaps & spoken	-12|mentioned perhaps & task	7|mentioned perhaps & they	15
mentioned perhaps & to-be-done	-19|mentioned perhaps & to-do	37|mentioned perhaps & told	-12|mentioned perhaps & two speak	-30
mentioned perhaps & wants-doing	-50|mentioned perhaps & we	3|mentioned perhaps & will-first	-31|mentioned perhaps & would	-4|mentioned perhaps & you	43
nobody	91|nobody & all	62|nobody & anybody	100|nobody & can-you	-48|nobody & checkbox	53|nobody & errand	37|nobody & few speak	32|nobody & finite	-1
nobody & for me	1|nobody & gerund-first	-31|nobody & grateful	-20|nobody & i	-33|nobody & i-am-doing	-30|nobody & i-can	-33|nobody & i-will	-18|nobody & if	34
nobody & imperative	55|nobody & imperative-inside	14|nobody & in a mail	6|nobody & in talk	-17|nobody & is-doing	-9|nobody & item	40
nobody & its form is the speaker's	-65|nobody & lets	60|nobody & list-item	18|nobody & many speak	51|nobody & marker	26|nobody & me	-27
nobody & mine-or-yours	33|nobody & minutes	-78|nobody & must	27|nobody & must-first	18|nobody & name-first	-35|nobody & name-last	7|nobody & need	29
nobody & nobody speaks	77|nobody & noun-to-do	1|nobody & offered	-38|nobody & other language	34|nobody & past	16|nobody & plan	-34|nobody & please	26
nobody & promise	37|nobody & question	15|nobody & quote	24|nobody & remind	21|nobody & request	12|nobody & required	52|nobody & s-verb	6
nobody & said-would	-39|nobody & sentence	68|nobody & short	-34|nobody & should	65|nobody & somebody	42|nobody & somebody-will	-26|nobody & spoken	18
nobody & task	8|nobody & they	9|nobody & to-be-done	-2|nobody & to-do	31|nobody & told	44|nobody & two speak	-92|nobody & verb-first	19|nobody & wants-doing	4
nobody & we	16|nobody & will-first	-14|nobody & would	-2|nobody & you	-47|pronoun	217|pronoun & all	-17|pronoun & few speak	-22|pronoun & finite	-12
pronoun & for me	-9|pronoun & i	-59|pronoun & if	-18|pronoun & in a mail	12|pronoun & in talk	3|pronoun & item	-6|pronoun & list-item	-7
pronoun & mine-or-yours	-32|pronoun & minutes	49|pronoun & must	3|pronoun & need	-22|pronoun & nobody speaks	11|pronoun & noun-to-do	3|pronoun & past	-22
pronoun & promise	50|pronoun & s-verb	-11|pronoun & said-would	14|pronoun & sentence	5|pronoun & short	18|pronoun & somebody-will	74|pronoun & they	26
pronoun & told	3|pronoun & two speak	36|pronoun & we	-3|pronoun & would	-1|pronoun & you	6|signed	-61|signed & all	9|signed & anybody	63|signed & can-you	-4
signed & checkbox	-10|signed & errand	-17|signed & few speak	-17|signed & finite	47|signed & for me	-15|signed & gerund-first	-13|signed & grateful	-18
signed & i	-5|signed & i-am-doing	15|signed & i-can	19|signed & i-will	41|signed & if	-4|signed & imperative	-18|signed & imperative-inside	-10
signed & in a mail	29|signed & in talk	17|signed & item	-32|signed & its form is the speaker's	28|signed & list-item	-17|signed & many speak	19
signed & mine-or-yours	-41|signed & minutes	-5|signed & must	13|signed & name-first	-55|signed & name-last	15|signed & need	8|signed & nobody speaks	-61
signed & noun-to-do	41|signed & offered	-6|signed & other language	-22|signed & plan	7|signed & please	-31|signed & promise	53|signed & question	-7
signed & quote	-31|signed & request	-22|signed & required	-3|signed & s-verb	3|signed & said-would	-20|signed & sentence	41|signed & short	28
signed & should	-21|signed & somebody	32|signed & somebody-will	-58|signed & spoken	-2|signed & task	-7|signed & they	11|signed & to-be-done	3
signed & to-do	-15|signed & told	-5|signed & two speak	43|signed & verb-first	-16|signed & wants-doing	-46|signed & we	85|signed & will-first	-2
signed & would	-15|signed & you	52|speaker	41|speaker & all	-51|speaker & anybody	-58|speaker & can-you	-76|speaker & errand	-36|speaker & few speak	60
speaker & finite	-12|speaker & for me	-19|speaker & gerund-first	67|speaker & grateful	-32|speaker & i	177|speaker & i-am-doing	35|speaker & i-can	56
speaker & i-will	116|speaker & if	-3|speaker & imperative	-13|speaker & imperative-inside	-36|speaker & in a mail	-15|speaker & in talk	29
speaker & is-doing	20|speaker & item	-35|speaker & its form is the speaker's	127|speaker & lets	-5|speaker & list-item	-48|speaker & many speak	-12
speaker & me	5|speaker & mine-or-yours	33|speaker & minutes	-39|speaker & must	-53|speaker & must-first	40|speaker & name-first	-44|speaker & name-last	21
speaker & need	-3|speaker & noun-to-do	-2|speaker & other language	-9|speaker & past	27|speaker & plan	17|speaker & please	-150|speaker & promise	5
speaker & question	-91|speaker & quote	16|speaker & remind	-24|speaker & request	-57|speaker & required	-38|speaker & s-verb	44|speaker & said-would	-21
speaker & sentence	40|speaker & short	82|speaker & should	-22|speaker & somebody	-63|speaker & somebody-will	62|speaker & spoken	27|speaker & they	11
speaker & to-be-done	-14|speaker & told	60|speaker & two speak	-48|speaker & verb-first	-3|speaker & wants-doing	-114|speaker & we	-44
speaker & will-first	112|speaker & would	-45|speaker & you	-86|speaks next	18|speaks next & all	32|speaks next & anybody	-19|speaks next & can-you	38
speaks next & errand	24|speaks next & few speak	44|speaks next & finite	18|speaks next & for me	8|speaks next & gerund-first	-36|speaks next & grateful	16
speaks next & i	-36|speaks next & i-am-doing	-51|speaks next & i-can	-51|speaks next & i-will	-25|speaks next & if	-17|speaks next & imperative	38
speaks next & imperative-inside	-8|speaks next & in a mail	-27|speaks next & in talk	33|speaks next & item	-15|speaks next & its form is the speaker's	16
speaks next & lets	-9|speaks next & list-item	-36|speaks next & many speak	-2|speaks next & me	-10|speaks next & mine-or-yours	-23|speaks next & minutes	-36
speaks next & must	-3|speaks next & must-first	-15|speaks next & name-first	-18|speaks next & name-last	23|speaks next & need	2|speaks next & noun-to-do	-12
speaks next & offered	-16|speaks next & other language	22|speaks next & past	24|speaks next & plan	-31|speaks next & please	17|speaks next & promise	-36
speaks next & question	67|speaks next & quote	-8|speaks next & remind	4|speaks next & request	29|speaks next & required	30|speaks next & s-verb	-47
speaks next & sentence	33|speaks next & short	-13|speaks next & somebody	19|speaks next & somebody-will	-40|speaks next & spoken	-8|speaks next & they	36
speaks next & to-be-done	9|speaks next & told	1|speaks next & two speak	-31|speaks next & verb-first	31|speaks next & wants-doing	-8|speaks next & we	-28
speaks next & will-first	-38|speaks next & would	12|speaks next & you	6|spoke before	19|spoke before & all	21|spoke before & anybody	-38
spoke before & can-you	21|spoke before & errand	18|spoke before & few speak	48|spoke before & for me	-10|spoke before & gerund-first	-54
spoke before & grateful	34|spoke before & i	-34|spoke before & i-am-doing	-40|spoke before & i-can	12|spoke before & i-will	-60|spoke before & if	35
spoke before & imperative	92|spoke before & imperative-inside	113|spoke before & in a mail	-16|spoke before & in talk	24|spoke before & is-doing	-22
spoke before & item	-35|spoke before & its form is the speaker's	-20|spoke before & lets	-22|spoke before & many speak	-14|spoke before & me	-7
spoke before & mine-or-yours	18|spoke before & minutes	-64|spoke before & must	6|spoke before & must-first	-36|spoke before & name-first	13
spoke before & name-last	-9|spoke before & need	-4|spoke before & noun-to-do	-1|spoke before & offered	-10|spoke before & other language	14
spoke before & past	45|spoke before & plan	-13|spoke before & please	50|spoke before & promise	-39|spoke before & question	-22|spoke before & quote	-22
spoke before & remind	15|spoke before & request	4|spoke before & required	-11|spoke before & s-verb	-14|spoke before & said-would	30
spoke before & sentence	25|spoke before & short	29|spoke before & should	-8|spoke before & somebody	1|spoke before & somebody-will	-60
spoke before & spoken	-6|spoke before & they	26|spoke before & to-be-done	-30|spoke before & told	-3|spoke before & two speak	-26|spoke before & verb-first	39
spoke before & wants-doing	39|spoke before & we	-30|spoke before & will-first	-35|spoke before & would	45|spoke before & you	35|subject	25|subject & all	23
subject & anybody	4|subject & checkbox	-5|subject & few speak	18|subject & finite	21|subject & for me	31|subject & i	-18|subject & if	-6
subject & imperative-inside	-26|subject & in a mail	25|subject & in talk	7|subject & is-doing	2|subject & item	7|subject & list-item	-17
subject & mine-or-yours	4|subject & minutes	1|subject & name-first	-11|subject & nobody speaks	-23|subject & noun-to-do	57|subject & offered	13
subject & past	22|subject & plan	-2|subject & promise	-6|subject & quote	5|subject & s-verb	19|subject & said-would	29|subject & sentence	34
subject & short	-2|subject & should	-9|subject & somebody	-8|subject & somebody-will	-1|subject & task	-16|subject & they	22|subject & to-be-done	-26
subject & to-do	-12|subject & told	41|subject & two speak	13|subject & we	-14|subject & would	-4|subject & you	-4|subject, perhaps	72
subject, perhaps & finite	-29|subject, perhaps & in a mail	-16|subject, perhaps & is-doing	21|subject, perhaps & item	8|subject, perhaps & list-item	23
subject, perhaps & must	-15|subject, perhaps & name-first	-16|subject, perhaps & nobody speaks	24|subject, perhaps & noun-to-do	-19|subject, perhaps & past	20
subject, perhaps & promise	9|subject, perhaps & s-verb	26|subject, perhaps & sentence	-13|subject, perhaps & they	29|subject, perhaps & told	-8
sure in its form	86|sure in its form & all	27|sure in its form & anybody	12|sure in its form & can-you	4|sure in its form & checkbox	25
sure in its form & errand	2|sure in its form & few speak	5|sure in its form & finite	17|sure in its form & for me	5|sure in its form & i	-34
sure in its form & if	3|sure in its form & imperative	9|sure in its form & imperative-inside	-28|sure in its form & in a mail	-5|sure in its form & in talk	9
sure in its form & item	20|sure in its form & list-item	37|sure in its form & many speak	9|sure in its form & mine-or-yours	25|sure in its form & minutes	10
sure in its form & must	-17|sure in its form & name-first	55|sure in its form & name-last	-3|sure in its form & nobody speaks	39
sure in its form & noun-to-do	-6|sure in its form & offered	9|sure in its form & other language	-9|sure in its form & past	7|sure in its form & plan	1
sure in its form & please	23|sure in its form & promise	25|sure in its form & question	-21|sure in its form & quote	-12|sure in its form & request	12
sure in its form & s-verb	15|sure in its form & said-would	19|sure in its form & sentence	6|sure in its form & short	-20|sure in its form & should	1
sure in its form & somebody	4|sure in its form & somebody-will	-18|sure in its form & spoken	14|sure in its form & task	14|sure in its form & they	-1
sure in its form & to-be-done	-64|sure in its form & to-do	36|sure in its form & told	-65|sure in its form & two speak	-10|sure in its form & verb-first	-20
sure in its form & wants-doing	13|sure in its form & we	-4|sure in its form & would	-10|sure in its form & you	-11|sure in its form before “)”	93
sure in its form before “,”	50|sure in its form before “-”	34|sure in its form before “:”	-42|sure in its form before “?”	2
sure in its form before “brings”	-52|sure in its form before “can”	-118|sure in its form before “does”	73|sure in its form before “has”	8
sure in its form before “is”	55|sure in its form before “please”	34|sure in its form before “said”	189|sure in its form before “should”	4
sure in its form before “takes”	78|sure in its form before “to”	-126|sure in its form before “will”	47|sure in its form before “–”	6
sure in its form before “”	-33|sure in its form behind “(”	-32|sure in its form behind “,”	17|sure in its form behind “:”	113|sure in its form behind “;”	33
sure in its form behind “@”	192|sure in its form behind “]”	255|sure in its form behind “and”	-66|sure in its form behind “word”	24
sure in its form behind “–”	34|sure in its form behind “”	29|the mail is first to	36|the mail is first to & all	1|the mail is first to & anybody	9
the mail is first to & can-you	-3|the mail is first to & errand	11|the mail is first to & few speak	50|the mail is first to & finite	-18
the mail is first to & for me	-36|the mail is first to & grateful	11|the mail is first to & i	-23|the mail is first to & i-am-doing	2
the mail is first to & i-can	-8|the mail is first to & i-will	-19|the mail is first to & if	12|the mail is first to & imperative	18
the mail is first to & imperative-inside	11|the mail is first to & in a mail	14|the mail is first to & item	12
the mail is first to & its form is the speaker's	-23|the mail is first to & lets	-10|the mail is first to & list-item	35
the mail is first to & mine-or-yours	1|the mail is first to & minutes	-26|the mail is first to & must	2|the mail is first to & name-first	16
the mail is first to & name-last	14|the mail is first to & need	-8|the mail is first to & noun-to-do	29|the mail is first to & offered	-11
the mail is first to & other language	30|the mail is first to & past	26|the mail is first to & please	3|the mail is first to & promise	-9
the mail is first to & question	-32|the mail is first to & quote	3|the mail is first to & remind	3|the mail is first to & request	6
the mail is first to & s-verb	-20|the mail is first to & sentence	-22|the mail is first to & short	-4|the mail is first to & should	11
the mail is first to & somebody	6|the mail is first to & somebody-will	-4|the mail is first to & spoken	8|the mail is first to & they	49
the mail is first to & to-be-done	-15|the mail is first to & told	-13|the mail is first to & two speak	-33|the mail is first to & wants-doing	-7
the mail is first to & we	11|the mail is first to & will-first	-17|the mail is first to & would	13|the mail is first to & you	11|the mail is to	89
the mail is to & all	-4|the mail is to & can-you	-7|the mail is to & errand	11|the mail is to & few speak	35|the mail is to & finite	15
the mail is to & for me	-26|the mail is to & grateful	8|the mail is to & i	-7|the mail is to & i-am-doing	4|the mail is to & i-can	-6
the mail is to & i-will	-14|the mail is to & if	-9|the mail is to & imperative	4|the mail is to & imperative-inside	24|the mail is to & in a mail	30
the mail is to & item	12|the mail is to & its form is the speaker's	-22|the mail is to & list-item	35|the mail is to & mine-or-yours	11
the mail is to & minutes	4|the mail is to & must	3|the mail is to & name-first	14|the mail is to & need	-23|the mail is to & noun-to-do	46
the mail is to & offered	-11|the mail is to & other language	18|the mail is to & past	22|the mail is to & please	5|the mail is to & promise	9
the mail is to & question	-4|the mail is to & quote	24|the mail is to & request	23|the mail is to & s-verb	6|the mail is to & sentence	-28
the mail is to & short	3|the mail is to & should	3|the mail is to & somebody	-2|the mail is to & somebody-will	-1|the mail is to & spoken	-10
the mail is to & they	19|the mail is to & to-be-done	3|the mail is to & told	5|the mail is to & two speak	-5|the mail is to & wants-doing	-6
the mail is to & we	24|the mail is to & will-first	-17|the mail is to & would	27|the mail is to & you	19|the mail is to two with	6
the mail is to two with & all	4|the mail is to two with & anybody	-6|the mail is to two with & can-you	-6|the mail is to two with & few speak	31
the mail is to two with & finite	-6|the mail is to two with & for me	1|the mail is to two with & grateful	15|the mail is to two with & i	8
the mail is to two with & i-am-doing	9|the mail is to two with & i-will	-10|the mail is to two with & if	6|the mail is to two with & imperative	3
the mail is to two with & in a mail	1|the mail is to two with & its form is the speaker's	-2|the mail is to two with & list-item	-8
the mail is to two with & mine-or-yours	6|the mail is to two with & must	38|the mail is to two with & name-first	-16|the mail is to two with & name-last	1
the mail is to two with & need	9|the mail is to two with & noun-to-do	-18|the mail is to two with & other language	18|the mail is to two with & past	4
the mail is to two with & please	21|the mail is to two with & promise	-20|the mail is to two with & question	-34|the mail is to two with & request	-27
the mail is to two with & s-verb	14|the mail is to two with & sentence	31|the mail is to two with & short	-22|the mail is to two with & should	6
the mail is to two with & somebody	-4|the mail is to two with & somebody-will	-14|the mail is to two with & they	47|the mail is to two with & to-be-done	19
the mail is to two with & told	25|the mail is to two with & two speak	-29|the mail is to two with & wants-doing	15|the mail is to two with & we	-41
the mail is to two with & would	40|the mail is to two with & you	22|the other of two	16|the other of two & all	45|the other of two & anybody	49
the other of two & can-you	18|the other of two & errand	-15|the other of two & finite	-3|the other of two & for me	12|the other of two & gerund-first	-4
the other of two & grateful	16|the other of two & i	83|the other of two & i-am-doing	-8|the other of two & i-can	-3|the other of two & i-will	-58
the other of two & if	18|the other of two & imperative	12|the other of two & imperative-inside	-2|the other of two & in a mail	-4
the other of two & in talk	15|the other of two & item	-38|the other of two & its form is the speaker's	-42|the other of two & lets	1
the other of two & list-item	-65|the other of two & mine-or-yours	48|the other of two & minutes	69|the other of two & must	-12
the other of two & name-first	15|the other of two & name-last	17|the other of two & need	-8|the other of two & noun-to-do	-38|the other of two & offered	-16
the other of two & other language	21|the other of two & past	-25|the other of two & plan	16|the other of two & please	63|the other of two & promise	-45
the other of two & question	-42|the other of two & quote	22|the other of two & remind	11|the other of two & request	8|the other of two & s-verb	53
the other of two & sentence	39|the other of two & short	-18|the other of two & should	-3|the other of two & somebody	27|the other of two & somebody-will	-24
the other of two & they	-23|the other of two & to-be-done	1|the other of two & told	11|the other of two & two speak	10|the other of two & verb-first	25
the other of two & wants-doing	-7|the other of two & we	21|the other of two & will-first	-17|the other of two & would	49|the other of two & you	-45
word in its form	-1|word in its form & all	15|word in its form & anybody	-6|word in its form & checkbox	-4|word in its form & few speak	-8
word in its form & finite	26|word in its form & for me	-10|word in its form & i	-9|word in its form & if	20|word in its form & imperative	18
word in its form & imperative-inside	-5|word in its form & in a mail	-6|word in its form & in talk	-8|word in its form & item	2
word in its form & list-item	46|word in its form & mine-or-yours	-7|word in its form & minutes	-8|word in its form & must	-17|word in its form & must-first	-6
word in its form & name-first	-17|word in its form & name-last	3|word in its form & nobody speaks	15|word in its form & noun-to-do	11
word in its form & offered	-5|word in its form & past	1|word in its form & plan	-14|word in its form & please	-8|word in its form & promise	19
word in its form & quote	-5|word in its form & request	-15|word in its form & s-verb	-3|word in its form & sentence	-36|word in its form & short	-27
word in its form & should	-6|word in its form & somebody-will	4|word in its form & task	-4|word in its form & they	-8|word in its form & to-be-done	-10
word in its form & to-do	23|word in its form & told	-21|word in its form & two speak	-7|word in its form & we	22|word in its form & you	-3
word in its form before “,”	105|word in its form before “:”	134|word in its form before “to”	-56|word in its form before “will”	62
word in its form before “word”	-22|word in its form behind “:”	109|word in its form behind “]”	-45|word in its form behind “word”	-115
word in its form behind “”	5`;
