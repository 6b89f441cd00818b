/**
 * What each sign of the owner of a task weighs, in hundredths of log-odds; made by bench/quality/train-owners.ts.
 * An entry is the sign, a tab and the weight.
 */
export const OWNER_WEIGHTS = `above	173|above & all	15|above & anybody	-3|above & can-you	1|above & checkbox	24|above & few speak	-44|above & finite	-14|above & for me	-18|above & i	-59
above & i-will	-1|above & if	30|above & imperative	50|above & imperative-inside	8|above & in a mail	-52|above & item	9|above & its form is the speaker's	3
above & list-item	48|above & minutes	15|above & must	6|above & name-first	2|above & name-last	8|above & nobody speaks	72|above & noun-to-do	-40
above & past	39|above & please	-10|above & promise	-9|above & question	-26|above & request	15|above & s-verb	2|above & sentence	-31|above & short	-26
above & task	24|above & they	31|above & to-do	-5|above & told	-35|above & two speak	-7|above & we	17|above & you	21|answers	29|answers & all	24
answers & can-you	-22|answers & errand	5|answers & few speak	-63|answers & finite	-8|answers & for me	-26|answers & gerund-first	-13|answers & grateful	3
answers & i	-9|answers & i-am-doing	4|answers & i-can	3|answers & i-will	-16|answers & if	-22|answers & imperative	36|answers & imperative-inside	60
answers & in a mail	12|answers & in talk	6|answers & item	4|answers & its form is the speaker's	-17|answers & lets	-2|answers & list-item	-6
answers & mine-or-yours	12|answers & minutes	-26|answers & must	22|answers & name-first	-15|answers & name-last	38|answers & need	45|answers & noun-to-do	-17
answers & offered	-12|answers & other language	20|answers & past	25|answers & plan	-17|answers & please	18|answers & promise	-26|answers & question	-30
answers & quote	38|answers & request	18|answers & s-verb	-7|answers & sentence	-10|answers & short	23|answers & should	-2|answers & somebody	-8
answers & somebody-will	-6|answers & spoken	11|answers & they	-11|answers & to-be-done	-14|answers & told	-32|answers & two speak	73|answers & verb-first	-3
answers & wants-doing	13|answers & we	-6|answers & will-first	-20|answers & would	-37|answers & you	21|author	30|author & all	-24|author & anybody	-17
author & errand	-13|author & finite	-2|author & for me	18|author & i	70|author & i-am-doing	13|author & i-will	12|author & if	-12|author & imperative	-13
author & imperative-inside	14|author & in talk	2|author & is-doing	-1|author & item	13|author & list-item	-14|author & me	37|author & mine-or-yours	14
author & minutes	-24|author & must	-23|author & name-first	-19|author & name-last	5|author & need	-15|author & nobody speaks	6|author & noun-to-do	25
author & offered	25|author & past	-11|author & plan	23|author & please	-1|author & promise	-19|author & question	-4|author & request	2|author & s-verb	-1
author & said-would	18|author & sentence	23|author & short	11|author & should	-24|author & somebody	15|author & somebody-will	7|author & they	-16
author & to-be-done	-17|author & told	20|author & two speak	2|author & verb-first	-13|author & wants-doing	-35|author & we	-30|author & would	-10
author & you	-26|behind a dash	138|behind a dash & all	-17|behind a dash & checkbox	1|behind a dash & finite	-17|behind a dash & imperative	5
behind a dash & item	7|behind a dash & list-item	11|behind a dash & minutes	3|behind a dash & name-last	7|behind a dash & nobody speaks	14
behind a dash & noun-to-do	2|behind a dash & other language	9|behind a dash & past	-17|behind a dash & short	19|behind a dash & task	1|behind a dash & to-do	3
called	23|called & all	-17|called & anybody	-6|called & can-you	17|called & few speak	34|called & finite	-18|called & for me	33|called & i	-3|called & if	-9
called & imperative-inside	15|called & in a mail	43|called & in talk	8|called & item	-1|called & list-item	-10|called & many speak	3|called & mine-or-yours	26
called & minutes	51|called & must	22|called & name-first	-7|called & name-last	-21|called & need	11|called & nobody speaks	-42|called & noun-to-do	19
called & other language	17|called & past	-27|called & please	19|called & promise	-16|called & question	11|called & quote	30|called & request	11
called & s-verb	12|called & sentence	-8|called & short	-1|called & somebody	-23|called & somebody-will	-24|called & to-do	11|called & told	19
called & two speak	12|called & wants-doing	11|called & we	-25|called & would	-11|called & you	-12|called before	58|called before & can-you	8
called before & few speak	12|called before & finite	1|called before & imperative	14|called before & in talk	-2|called before & please	-2
called before & question	8|called before & request	6|called before & sentence	5|called before & they	9|called before & you	19|called inside	185
called inside & few speak	7|called inside & finite	18|called inside & if	18|called inside & in talk	19|called inside & sentence	19|called inside & they	1
called inside & told	19|called inside & would	7|called inside & you	18|called, perhaps	51|called, perhaps & finite	18|called, perhaps & name-first	4
called, perhaps & nobody speaks	27|called, perhaps & noun-to-do	-2|called, perhaps & sentence	-1|called, perhaps & told	-17|first word	61|first word & all	41
first word & anybody	13|first word & can-you	-8|first word & checkbox	12|first word & few speak	36|first word & finite	-17|first word & for me	-3
first word & i	-16|first word & if	19|first word & imperative-inside	27|first word & in a mail	-2|first word & in talk	34|first word & item	46
first word & list-item	20|first word & mine-or-yours	-34|first word & minutes	45|first word & must	12|first word & name-first	-56|first word & name-last	19
first word & need	-11|first word & nobody speaks	-3|first word & offered	-37|first word & other language	-12|first word & past	30|first word & plan	2
first word & please	27|first word & promise	-8|first word & question	17|first word & quote	-9|first word & request	-9|first word & s-verb	-9
first word & said-would	-8|first word & sentence	16|first word & short	38|first word & should	-9|first word & somebody	-2|first word & somebody-will	-9
first word & task	-1|first word & they	-38|first word & to-be-done	-17|first word & to-do	10|first word & told	-8|first word & two speak	-5
first word & wants-doing	-20|first word & we	12|first word & would	-49|first word & you	12|first word, perhaps	-62|first word, perhaps & few speak	9
first word, perhaps & finite	4|first word, perhaps & in talk	9|first word, perhaps & item	-22|first word, perhaps & list-item	-38
first word, perhaps & name-first	22|first word, perhaps & nobody speaks	-14|first word, perhaps & noun-to-do	7|first word, perhaps & other language	4
first word, perhaps & past	-1|first word, perhaps & promise	13|first word, perhaps & sentence	16|first word, perhaps & told	-12|greeted	93|greeted & all	15
greeted & anybody	-3|greeted & can-you	74|greeted & few speak	46|greeted & finite	-4|greeted & for me	82|greeted & grateful	24|greeted & i	21
greeted & i-am-doing	8|greeted & i-can	8|greeted & i-will	-53|greeted & if	3|greeted & imperative	76|greeted & imperative-inside	20|greeted & in a mail	28
greeted & in talk	19|greeted & item	2|greeted & its form is the speaker's	-4|greeted & lets	-4|greeted & list-item	6|greeted & mine-or-yours	7
greeted & minutes	25|greeted & must	2|greeted & name-first	-5|greeted & name-last	17|greeted & need	-7|greeted & noun-to-do	-8|greeted & offered	-12
greeted & other language	10|greeted & past	30|greeted & plan	-11|greeted & please	91|greeted & promise	6|greeted & question	41|greeted & quote	21
greeted & remind	4|greeted & request	65|greeted & s-verb	-9|greeted & sentence	21|greeted & short	-10|greeted & should	62|greeted & somebody	1
greeted & somebody-will	11|greeted & spoken	6|greeted & they	-28|greeted & to-be-done	-19|greeted & told	-25|greeted & two speak	5|greeted & verb-first	-5
greeted & wants-doing	34|greeted & we	51|greeted & would	-20|greeted & you	21|initials	153|initials & all	3|initials & few speak	-5|initials & finite	33
initials & i	-11|initials & if	-10|initials & imperative	-51|initials & imperative-inside	3|initials & in talk	-5|initials & item	16|initials & list-item	-4
initials & minutes	24|initials & name-first	9|initials & need	-9|initials & nobody speaks	24|initials & noun-to-do	16|initials & past	2|initials & s-verb	21
initials & sentence	12|initials & short	4|initials & somebody-will	4|initials & they	20|initials & to-be-done	-5|initials & told	4|initials & we	-16
initials before “,”	72|initials before “to”	127|initials before “word”	-28|initials before “”	99|initials behind “(”	64|initials behind “,”	27
initials behind “word”	-157|initials behind “”	162|just named	-36|just named & all	-8|just named & anybody	-8|just named & can-you	37
just named & checkbox	-29|just named & errand	-7|just named & few speak	70|just named & finite	21|just named & for me	22|just named & gerund-first	30
just named & i	-29|just named & i-am-doing	-30|just named & i-can	-8|just named & i-will	5|just named & if	27|just named & imperative-inside	-5
just named & in a mail	-6|just named & in talk	44|just named & is-doing	-10|just named & item	12|just named & its form is the speaker's	-7|just named & lets	4
just named & list-item	6|just named & many speak	8|just named & me	-7|just named & mine-or-yours	20|just named & minutes	41|just named & must	60
just named & must-first	5|just named & name-first	-35|just named & name-last	-18|just named & need	7|just named & nobody speaks	-46
just named & noun-to-do	-25|just named & offered	-3|just named & other language	-29|just named & past	-37|just named & plan	-9|just named & please	-19
just named & promise	-39|just named & question	25|just named & quote	-30|just named & remind	3|just named & request	1|just named & required	-14
just named & s-verb	-44|just named & said-would	-20|just named & sentence	4|just named & short	-29|just named & should	1|just named & somebody	1
just named & somebody-will	63|just named & spoken	16|just named & task	-10|just named & they	22|just named & to-be-done	12|just named & to-do	-17
just named & told	20|just named & two speak	-39|just named & verb-first	2|just named & wants-doing	31|just named & we	-22|just named & will-first	-19
just named & would	-5|just named & you	32|label	60|label & checkbox	23|label & finite	3|label & imperative-inside	9|label & item	-18|label & list-item	-16
label & name-first	3|label & nobody speaks	1|label & sentence	2|label & short	-29|label & task	21|label & they	5|label & to-do	-6|likely in its form	-39
likely in its form & few speak	-11|likely in its form & finite	-13|likely in its form & imperative-inside	15|likely in its form & in talk	-27
likely in its form & list-item	10|likely in its form & name-first	23|likely in its form & nobody speaks	7|likely in its form & plan	-8
likely in its form & please	-8|likely in its form & request	-7|likely in its form & s-verb	-8|likely in its form & sentence	-14
likely in its form before “,”	-69|likely in its form behind “”	-39|mentioned	82|mentioned & all	27|mentioned & anybody	61|mentioned & can-you	-19
mentioned & checkbox	3|mentioned & errand	-8|mentioned & few speak	49|mentioned & finite	50|mentioned & for me	26|mentioned & gerund-first	-25
mentioned & grateful	20|mentioned & i	-67|mentioned & i-am-doing	-5|mentioned & i-can	-22|mentioned & i-will	-37|mentioned & if	-22|mentioned & imperative	-18
mentioned & imperative-inside	-66|mentioned & in a mail	61|mentioned & in talk	30|mentioned & is-doing	32|mentioned & item	20
mentioned & its form is the speaker's	-33|mentioned & list-item	48|mentioned & many speak	23|mentioned & me	20|mentioned & mine-or-yours	-82
mentioned & minutes	94|mentioned & must	-20|mentioned & must-first	-19|mentioned & name-first	20|mentioned & name-last	-11|mentioned & need	-43
mentioned & nobody speaks	14|mentioned & noun-to-do	-26|mentioned & offered	16|mentioned & other language	4|mentioned & past	5|mentioned & plan	16
mentioned & please	8|mentioned & promise	31|mentioned & question	9|mentioned & quote	-14|mentioned & remind	-7|mentioned & request	-7|mentioned & s-verb	-2
mentioned & said-would	34|mentioned & sentence	54|mentioned & short	-19|mentioned & should	-39|mentioned & somebody	32|mentioned & somebody-will	-37
mentioned & spoken	-18|mentioned & task	-5|mentioned & they	-10|mentioned & to-be-done	55|mentioned & to-do	26|mentioned & told	70|mentioned & two speak	12
mentioned & verb-first	-15|mentioned & wants-doing	36|mentioned & we	35|mentioned & will-first	-10|mentioned & would	-7|mentioned & you	-1
mentioned before	144|mentioned before & all	8|mentioned before & anybody	6|mentioned before & can-you	-21|mentioned before & checkbox	-46
mentioned before & few speak	12|mentioned before & finite	-25|mentioned before & for me	18|mentioned before & i	25|mentioned before & i-will	26
mentioned before & imperative	72|mentioned before & imperative-inside	45|mentioned before & in a mail	-4|mentioned before & in talk	25
mentioned before & its form is the speaker's	23|mentioned before & list-item	6|mentioned before & mine-or-yours	-13|mentioned before & minutes	37
mentioned before & must	-20|mentioned before & name-first	-4|mentioned before & nobody speaks	-4|mentioned before & noun-to-do	16|mentioned before & past	14
mentioned before & plan	5|mentioned before & please	29|mentioned before & promise	-32|mentioned before & question	-27|mentioned before & request	4
mentioned before & s-verb	-11|mentioned before & sentence	10|mentioned before & short	21|mentioned before & should	-18|mentioned before & somebody	7
mentioned before & somebody-will	13|mentioned before & spoken	24|mentioned before & they	-28|mentioned before & to-do	-50|mentioned before & told	50
mentioned before & two speak	9|mentioned before & verb-first	-2|mentioned before & we	-5|mentioned before & would	-23|mentioned before & you	56
mentioned before “'s”	-49|mentioned before “(”	-3|mentioned before “)”	222|mentioned before “+”	103|mentioned before “,”	77|mentioned before “-”	-45
mentioned before “.”	33|mentioned before “1”	-198|mentioned before “:”	-14|mentioned before “?”	131|mentioned before “and”	40|mentioned before “at”	44
mentioned before “brings”	38|mentioned before “by”	-101|mentioned before “can”	-42|mentioned before “could”	12|mentioned before “does”	12
mentioned before “for”	84|mentioned before “from”	-21|mentioned before “gets”	125|mentioned before “has”	77|mentioned before “if”	-33|mentioned before “is”	-1
mentioned before “needs”	24|mentioned before “on”	16|mentioned before “said”	-192|mentioned before “says”	-214|mentioned before “should”	-114
mentioned before “takes”	167|mentioned before “to”	132|mentioned before “wants”	-145|mentioned before “was”	-56|mentioned before “will”	19
mentioned before “word”	41|mentioned before “you”	132|mentioned before “–”	71|mentioned before “—”	126|mentioned before “”	74|mentioned behind	-109
mentioned behind & checkbox	-8|mentioned behind & finite	-3|mentioned behind & i	-1|mentioned behind & imperative	-5|mentioned behind & imperative-inside	-1
mentioned behind & minutes	-2|mentioned behind & nobody speaks	-11|mentioned behind & noun-to-do	-1|mentioned behind & promise	-1
mentioned behind & sentence	-10|mentioned behind & short	-4|mentioned behind & they	-1|mentioned behind & to-do	-8|mentioned behind “(”	-8
mentioned behind “)”	42|mentioned behind “,”	38|mentioned behind “-”	47|mentioned behind “.”	76|mentioned behind “:”	111|mentioned behind “;”	30
mentioned behind “@”	154|mentioned behind “]”	45|mentioned behind “and”	49|mentioned behind “ask”	-292|mentioned behind “at”	-30|mentioned behind “by”	-65
mentioned behind “call”	-139|mentioned behind “for”	-123|mentioned behind “from”	-70|mentioned behind “let”	-124|mentioned behind “on”	-20
mentioned behind “please”	71|mentioned behind “ring”	-109|mentioned behind “s”	121|mentioned behind “tell”	-214|mentioned behind “to”	-231
mentioned behind “with”	-83|mentioned behind “word”	-99|mentioned behind “you”	112|mentioned behind “–”	106|mentioned behind “—”	-67|mentioned behind “”	101
mentioned behind “→”	119|mentioned first	6|mentioned first & all	20|mentioned first & anybody	-11|mentioned first & can-you	11|mentioned first & checkbox	24
mentioned first & few speak	-29|mentioned first & finite	-15|mentioned first & for me	-24|mentioned first & grateful	3|mentioned first & i	-43
mentioned first & if	18|mentioned first & imperative	6|mentioned first & imperative-inside	24|mentioned first & in a mail	-10|mentioned first & in talk	-27
mentioned first & is-doing	17|mentioned first & item	10|mentioned first & list-item	8|mentioned first & many speak	12|mentioned first & mine-or-yours	-15
mentioned first & minutes	-67|mentioned first & must	18|mentioned first & name-first	-15|mentioned first & name-last	-10|mentioned first & need	-3
mentioned first & nobody speaks	22|mentioned first & noun-to-do	45|mentioned first & offered	-9|mentioned first & other language	20|mentioned first & past	-3
mentioned first & plan	-45|mentioned first & please	35|mentioned first & promise	13|mentioned first & question	-29|mentioned first & quote	-36
mentioned first & request	9|mentioned first & s-verb	-44|mentioned first & said-would	9|mentioned first & sentence	21|mentioned first & short	-55
mentioned first & should	-10|mentioned first & somebody	-32|mentioned first & somebody-will	-3|mentioned first & task	-9|mentioned first & they	8
mentioned first & to-be-done	-26|mentioned first & to-do	-3|mentioned first & told	-25|mentioned first & two speak	-19|mentioned first & wants-doing	9
mentioned first & we	-27|mentioned first & would	6|mentioned first & you	28|mentioned last	-65|mentioned last & anybody	3|mentioned last & checkbox	-18
mentioned last & errand	-2|mentioned last & few speak	9|mentioned last & finite	-6|mentioned last & i	-24|mentioned last & i-will	-14
mentioned last & imperative	12|mentioned last & imperative-inside	-1|mentioned last & in a mail	-18|mentioned last & in talk	18
mentioned last & its form is the speaker's	-5|mentioned last & list-item	13|mentioned last & minutes	1|mentioned last & name-first	22
mentioned last & name-last	25|mentioned last & nobody speaks	-12|mentioned last & noun-to-do	8|mentioned last & other language	-18|mentioned last & please	-4
mentioned last & promise	-7|mentioned last & question	13|mentioned last & request	-11|mentioned last & s-verb	10|mentioned last & sentence	-11
mentioned last & short	45|mentioned last & somebody	3|mentioned last & task	-14|mentioned last & they	-4|mentioned last & to-be-done	19
mentioned last & to-do	-17|mentioned last & told	27|mentioned last & two speak	-10|mentioned last & verb-first	19|mentioned last & wants-doing	-7
mentioned last & would	7|mentioned last & you	-36|mentioned perhaps	-40|mentioned perhaps & all	-25|mentioned perhaps & anybody	-7
mentioned perhaps & can-you	3|mentioned perhaps & checkbox	-9|mentioned perhaps & errand	3|mentioned perhaps & few speak	-20|mentioned perhaps & finite	-23
mentioned perhaps & for me	7|mentioned perhaps & gerund-first	-9|mentioned perhaps & i	-50|mentioned perhaps & i-will	11|mentioned perhaps & if	9
mentioned perhaps & imperative	58|mentioned perhaps & imperative-inside	-16|mentioned perhaps & in a mail	-20|mentioned perhaps & in talk	-29
mentioned perhaps & is-doing	-16|mentioned perhaps & item	-7|mentioned perhaps & its form is the speaker's	-14|mentioned perhaps & list-item	8
mentioned perhaps & mine-or-yours	-32|mentioned perhaps & minutes	14|mentioned perhaps & must	4|mentioned perhaps & name-first	11
mentioned perhaps & name-last	-4|mentioned perhaps & need	-5|mentioned perhaps & nobody speaks	32|mentioned perhaps & noun-to-do	2
mentioned perhaps & offered	-2|mentioned perhaps & other language	-25|mentioned perhaps & past	-24|mentioned perhaps & plan	22|mentioned perhaps & please	8
mentioned perhaps & promise	-21|mentioned perhaps & question	10|mentioned perhaps & request	-11|mentioned perhaps & s-verb	25|mentioned perhaps & sentence	-31
mentioned perhaps & short	-3|mentioned perhaps & somebody	17|mentioned perhaps & task	7|mentioned perhaps & they	13|mentioned perhaps & to-be-done	5
mentioned perhaps & to-do	12|mentioned perhaps & told	-19|mentioned perhaps & two speak	-29|mentioned perhaps & wants-doing	12|mentioned perhaps & we	13
mentioned perhaps & would	-11|mentioned perhaps & you	36|nobody	96|nobody & all	80|nobody & anybody	86|nobody & can-you	-52|nobody & checkbox	55
nobody & errand	45|nobody & few speak	28|nobody & finite	-5|nobody & for me	2|nobody & gerund-first	-35|nobody & grateful	-21|nobody & i	-43
nobody & i-am-doing	-30|nobody & i-can	-34|nobody & i-will	-18|nobody & if	37|nobody & imperative	52|nobody & imperative-inside	-2|nobody & in a mail	-5
nobody & in talk	-24|nobody & is-doing	-25|nobody & item	43|nobody & its form is the speaker's	-52|nobody & lets	59|nobody & list-item	23
nobody & many speak	56|nobody & marker	16|nobody & me	-29|nobody & mine-or-yours	30|nobody & minutes	-73|nobody & must	15|nobody & must-first	18
nobody & name-first	-22|nobody & name-last	7|nobody & need	37|nobody & nobody speaks	91|nobody & noun-to-do	-8|nobody & offered	-37|nobody & other language	38
nobody & past	30|nobody & plan	-30|nobody & please	38|nobody & promise	34|nobody & question	17|nobody & quote	25|nobody & remind	22|nobody & request	19
nobody & required	32|nobody & s-verb	6|nobody & said-would	-57|nobody & sentence	71|nobody & short	-45|nobody & should	59|nobody & somebody	49
nobody & somebody-will	-32|nobody & spoken	13|nobody & task	-6|nobody & they	5|nobody & to-be-done	-1|nobody & to-do	13|nobody & told	42
nobody & two speak	-108|nobody & verb-first	6|nobody & wants-doing	12|nobody & we	22|nobody & will-first	-28|nobody & would	-1|nobody & you	-34|pronoun	228
pronoun & all	-15|pronoun & few speak	-11|pronoun & finite	-19|pronoun & for me	-6|pronoun & i	-68|pronoun & if	-21|pronoun & imperative-inside	27
pronoun & in a mail	9|pronoun & in talk	10|pronoun & item	-1|pronoun & list-item	-3|pronoun & mine-or-yours	-45|pronoun & minutes	47|pronoun & must	-13
pronoun & name-first	16|pronoun & need	-28|pronoun & nobody speaks	9|pronoun & noun-to-do	13|pronoun & offered	24|pronoun & past	-30|pronoun & plan	7
pronoun & promise	44|pronoun & s-verb	-18|pronoun & said-would	18|pronoun & sentence	3|pronoun & short	-4|pronoun & somebody-will	82|pronoun & they	28
pronoun & told	6|pronoun & two speak	29|pronoun & wants-doing	-23|pronoun & we	3|pronoun & would	-3|pronoun & you	2|role in its form	191
role in its form & minutes	21|role in its form & name-first	16|role in its form & nobody speaks	19|role in its form & noun-to-do	16
role in its form & promise	21|role in its form & sentence	10|role in its form before “to”	119|role in its form behind “word”	121|signed	-43|signed & all	8
signed & anybody	62|signed & can-you	-12|signed & errand	-15|signed & few speak	-14|signed & finite	28|signed & for me	-10|signed & gerund-first	-13
signed & grateful	-14|signed & i	-19|signed & i-am-doing	7|signed & i-can	17|signed & i-will	38|signed & if	3|signed & imperative	-24
signed & imperative-inside	-17|signed & in a mail	11|signed & in talk	29|signed & item	-24|signed & its form is the speaker's	16|signed & list-item	-20
signed & many speak	19|signed & mine-or-yours	-48|signed & minutes	2|signed & must	13|signed & name-first	-37|signed & name-last	13|signed & need	8
signed & nobody speaks	-48|signed & noun-to-do	43|signed & offered	-5|signed & other language	-28|signed & past	-5|signed & plan	13|signed & please	-23
signed & promise	52|signed & question	3|signed & quote	-27|signed & remind	-8|signed & request	-26|signed & s-verb	-3|signed & said-would	-19
signed & sentence	47|signed & short	46|signed & should	-21|signed & somebody	18|signed & somebody-will	-60|signed & spoken	-16|signed & they	13
signed & to-be-done	-1|signed & told	4|signed & two speak	35|signed & verb-first	-10|signed & wants-doing	-37|signed & we	85|signed & will-first	-5
signed & would	-18|signed & you	63|speaker	37|speaker & all	-38|speaker & anybody	-55|speaker & can-you	-72|speaker & errand	-35|speaker & few speak	57
speaker & finite	-11|speaker & for me	-25|speaker & gerund-first	65|speaker & grateful	-30|speaker & i	177|speaker & i-am-doing	38|speaker & i-can	58
speaker & i-will	113|speaker & if	5|speaker & imperative	-19|speaker & imperative-inside	-41|speaker & in a mail	-23|speaker & in talk	31
speaker & is-doing	27|speaker & item	-34|speaker & its form is the speaker's	125|speaker & lets	-4|speaker & list-item	-47|speaker & many speak	-19
speaker & me	4|speaker & mine-or-yours	25|speaker & minutes	-39|speaker & must	-65|speaker & must-first	39|speaker & name-first	-39|speaker & name-last	14
speaker & need	6|speaker & noun-to-do	-14|speaker & offered	1|speaker & other language	-8|speaker & past	34|speaker & plan	18|speaker & please	-150
speaker & promise	6|speaker & question	-95|speaker & quote	4|speaker & remind	-27|speaker & request	-53|speaker & required	-42|speaker & s-verb	41
speaker & said-would	-20|speaker & sentence	42|speaker & short	75|speaker & should	-26|speaker & somebody	-79|speaker & somebody-will	45|speaker & spoken	19
speaker & they	8|speaker & to-be-done	-16|speaker & told	53|speaker & two speak	-42|speaker & verb-first	-12|speaker & wants-doing	-100|speaker & we	-38
speaker & will-first	105|speaker & would	-51|speaker & you	-80|speaks next	12|speaks next & all	38|speaks next & anybody	-7|speaks next & can-you	56
speaks next & errand	16|speaks next & few speak	47|speaks next & finite	22|speaks next & for me	2|speaks next & gerund-first	-31|speaks next & grateful	14
speaks next & i	-29|speaks next & i-am-doing	-44|speaks next & i-can	-40|speaks next & i-will	-35|speaks next & if	-29|speaks next & imperative	35
speaks next & imperative-inside	-9|speaks next & in a mail	-30|speaks next & in talk	30|speaks next & item	-17|speaks next & its form is the speaker's	16
speaks next & lets	-14|speaks next & list-item	-40|speaks next & many speak	-18|speaks next & me	-10|speaks next & mine-or-yours	-19|speaks next & minutes	-55
speaks next & must	-5|speaks next & must-first	-18|speaks next & name-first	-32|speaks next & name-last	20|speaks next & need	-1|speaks next & noun-to-do	-10
speaks next & offered	-16|speaks next & other language	28|speaks next & past	34|speaks next & plan	-31|speaks next & please	30|speaks next & promise	-32
speaks next & question	64|speaks next & quote	-8|speaks next & request	26|speaks next & required	28|speaks next & s-verb	-50|speaks next & sentence	29
speaks next & short	-13|speaks next & somebody	9|speaks next & somebody-will	-29|speaks next & spoken	-5|speaks next & they	38|speaks next & to-be-done	7
speaks next & two speak	-29|speaks next & verb-first	32|speaks next & wants-doing	-10|speaks next & we	-31|speaks next & will-first	-41|speaks next & would	21
speaks next & you	2|spoke before	18|spoke before & all	27|spoke before & anybody	-45|spoke before & can-you	23|spoke before & errand	20
spoke before & few speak	45|spoke before & finite	-3|spoke before & for me	-13|spoke before & gerund-first	-62|spoke before & grateful	31|spoke before & i	-40
spoke before & i-am-doing	-43|spoke before & i-can	16|spoke before & i-will	-55|spoke before & if	48|spoke before & imperative	88
spoke before & imperative-inside	100|spoke before & in a mail	-17|spoke before & in talk	25|spoke before & is-doing	-13|spoke before & item	-35
spoke before & its form is the speaker's	-10|spoke before & lets	-23|spoke before & list-item	1|spoke before & many speak	-13|spoke before & me	-8
spoke before & mine-or-yours	12|spoke before & minutes	-48|spoke before & must	-8|spoke before & must-first	-34|spoke before & name-first	16
spoke before & name-last	-19|spoke before & need	8|spoke before & noun-to-do	-9|spoke before & offered	-9|spoke before & other language	11
spoke before & past	49|spoke before & plan	-9|spoke before & please	59|spoke before & promise	-47|spoke before & question	-6|spoke before & quote	-31
spoke before & remind	11|spoke before & request	11|spoke before & required	-12|spoke before & s-verb	-21|spoke before & said-would	29
spoke before & sentence	28|spoke before & short	17|spoke before & should	-9|spoke before & somebody	-3|spoke before & somebody-will	-77
spoke before & spoken	-6|spoke before & they	19|spoke before & to-be-done	-32|spoke before & told	-4|spoke before & two speak	-21|spoke before & verb-first	40
spoke before & wants-doing	50|spoke before & we	-19|spoke before & will-first	-38|spoke before & would	46|spoke before & you	36|subject	54|subject & all	14
subject & anybody	-1|subject & checkbox	-12|subject & few speak	11|subject & finite	28|subject & for me	27|subject & i	-7|subject & if	-4
subject & imperative-inside	16|subject & in a mail	22|subject & in talk	2|subject & is-doing	9|subject & item	-4|subject & list-item	-10
subject & mine-or-yours	12|subject & minutes	6|subject & must	2|subject & name-first	6|subject & need	-13|subject & nobody speaks	-6|subject & noun-to-do	44
subject & offered	3|subject & past	10|subject & plan	-12|subject & promise	21|subject & quote	6|subject & s-verb	6|subject & said-would	20
subject & sentence	37|subject & short	-1|subject & should	2|subject & somebody	-8|subject & somebody-will	16|subject & task	-19|subject & they	9
subject & to-be-done	-15|subject & to-do	-16|subject & told	34|subject & two speak	12|subject & we	-21|subject & would	-9|subject & you	2|subject, perhaps	-43
subject, perhaps & finite	-2|subject, perhaps & list-item	5|subject, perhaps & name-first	22|subject, perhaps & nobody speaks	18|subject, perhaps & promise	14
subject, perhaps & sentence	-9|subject, perhaps & they	17|sure in its form	74|sure in its form & all	4|sure in its form & anybody	12
sure in its form & can-you	7|sure in its form & checkbox	16|sure in its form & errand	3|sure in its form & few speak	3|sure in its form & finite	18
sure in its form & for me	10|sure in its form & i	-49|sure in its form & if	7|sure in its form & imperative	24|sure in its form & imperative-inside	-38
sure in its form & in a mail	7|sure in its form & in talk	-7|sure in its form & item	10|sure in its form & list-item	9|sure in its form & many speak	3
sure in its form & mine-or-yours	22|sure in its form & must	-21|sure in its form & name-first	32|sure in its form & name-last	14
sure in its form & nobody speaks	38|sure in its form & noun-to-do	-16|sure in its form & offered	1|sure in its form & other language	-15
sure in its form & past	-2|sure in its form & plan	12|sure in its form & please	19|sure in its form & promise	3|sure in its form & question	-28
sure in its form & quote	-10|sure in its form & request	7|sure in its form & s-verb	-11|sure in its form & said-would	15|sure in its form & sentence	30
sure in its form & short	-21|sure in its form & should	9|sure in its form & somebody	4|sure in its form & somebody-will	-22|sure in its form & spoken	11
sure in its form & task	8|sure in its form & they	-10|sure in its form & to-be-done	-41|sure in its form & to-do	6|sure in its form & told	-33
sure in its form & two speak	-7|sure in its form & verb-first	-18|sure in its form & wants-doing	6|sure in its form & we	-6|sure in its form & would	5
sure in its form & you	-17|sure in its form before “)”	58|sure in its form before “,”	96|sure in its form before “-”	-5|sure in its form before “:”	-139
sure in its form before “?”	4|sure in its form before “brings”	-90|sure in its form before “can”	-64|sure in its form before “does”	92
sure in its form before “has”	16|sure in its form before “is”	-25|sure in its form before “please”	46|sure in its form before “said”	152
sure in its form before “should”	84|sure in its form before “takes”	42|sure in its form before “to”	-49|sure in its form before “will”	6
sure in its form before “word”	24|sure in its form before “–”	-2|sure in its form before “”	81|sure in its form behind “(”	-9|sure in its form behind “,”	41
sure in its form behind “:”	69|sure in its form behind “;”	24|sure in its form behind “@”	141|sure in its form behind “]”	262
sure in its form behind “and”	-53|sure in its form behind “word”	68|sure in its form behind “–”	43|sure in its form behind “”	-31|the mail is first to	29
the mail is first to & all	6|the mail is first to & anybody	18|the mail is first to & can-you	-3|the mail is first to & errand	10
the mail is first to & few speak	49|the mail is first to & finite	-23|the mail is first to & for me	-30|the mail is first to & grateful	8
the mail is first to & i	-28|the mail is first to & i-am-doing	6|the mail is first to & i-can	-14|the mail is first to & i-will	-16
the mail is first to & if	19|the mail is first to & imperative	20|the mail is first to & imperative-inside	10|the mail is first to & in a mail	12
the mail is first to & item	12|the mail is first to & its form is the speaker's	-32|the mail is first to & lets	-10|the mail is first to & list-item	35
the mail is first to & mine-or-yours	8|the mail is first to & minutes	-34|the mail is first to & must	-7|the mail is first to & name-first	18
the mail is first to & name-last	15|the mail is first to & need	-3|the mail is first to & noun-to-do	34|the mail is first to & offered	-12
the mail is first to & other language	30|the mail is first to & past	23|the mail is first to & please	5|the mail is first to & promise	-14
the mail is first to & question	-32|the mail is first to & quote	-3|the mail is first to & remind	4|the mail is first to & request	12
the mail is first to & s-verb	-31|the mail is first to & sentence	-17|the mail is first to & short	1|the mail is first to & should	13
the mail is first to & somebody	-6|the mail is first to & somebody-will	-6|the mail is first to & they	45|the mail is first to & to-be-done	-8
the mail is first to & told	-12|the mail is first to & two speak	-34|the mail is first to & wants-doing	-8|the mail is first to & we	22
the mail is first to & will-first	-18|the mail is first to & would	8|the mail is first to & you	-7|the mail is to	86|the mail is to & all	-5
the mail is to & can-you	-8|the mail is to & errand	10|the mail is to & few speak	38|the mail is to & finite	14|the mail is to & for me	-26
the mail is to & grateful	5|the mail is to & i	-12|the mail is to & i-am-doing	7|the mail is to & i-can	-12|the mail is to & i-will	-12|the mail is to & if	-5
the mail is to & imperative	5|the mail is to & imperative-inside	24|the mail is to & in a mail	30|the mail is to & item	10
the mail is to & its form is the speaker's	-31|the mail is to & list-item	34|the mail is to & mine-or-yours	13|the mail is to & minutes	7
the mail is to & must	6|the mail is to & name-first	14|the mail is to & need	-19|the mail is to & noun-to-do	48|the mail is to & offered	-12
the mail is to & other language	17|the mail is to & past	20|the mail is to & please	6|the mail is to & promise	4|the mail is to & question	-7
the mail is to & quote	22|the mail is to & request	24|the mail is to & s-verb	11|the mail is to & sentence	-24|the mail is to & short	5
the mail is to & should	2|the mail is to & somebody	-1|the mail is to & somebody-will	-6|the mail is to & spoken	-13|the mail is to & they	21
the mail is to & to-be-done	4|the mail is to & told	10|the mail is to & two speak	-8|the mail is to & wants-doing	-7|the mail is to & we	26
the mail is to & will-first	-18|the mail is to & would	23|the mail is to & you	15|the mail is to two with	6|the mail is to two with & all	9
the mail is to two with & can-you	-1|the mail is to two with & few speak	29|the mail is to two with & finite	-5|the mail is to two with & grateful	14
the mail is to two with & i	5|the mail is to two with & i-am-doing	9|the mail is to two with & i-will	-12|the mail is to two with & if	9
the mail is to two with & imperative	3|the mail is to two with & imperative-inside	-1|the mail is to two with & in a mail	2
the mail is to two with & its form is the speaker's	-3|the mail is to two with & list-item	-6|the mail is to two with & mine-or-yours	8
the mail is to two with & minutes	-26|the mail is to two with & must	19|the mail is to two with & name-first	-11|the mail is to two with & name-last	2
the mail is to two with & need	10|the mail is to two with & noun-to-do	-15|the mail is to two with & other language	18|the mail is to two with & past	8
the mail is to two with & please	17|the mail is to two with & promise	-20|the mail is to two with & question	-32|the mail is to two with & request	-26
the mail is to two with & s-verb	3|the mail is to two with & sentence	27|the mail is to two with & short	-19|the mail is to two with & should	9
the mail is to two with & somebody	-22|the mail is to two with & somebody-will	-13|the mail is to two with & they	43|the mail is to two with & to-be-done	20
the mail is to two with & told	25|the mail is to two with & two speak	-27|the mail is to two with & wants-doing	15|the mail is to two with & we	-29
the mail is to two with & would	45|the mail is to two with & you	9|the other of two	10|the other of two & all	41|the other of two & anybody	47
the other of two & can-you	23|the other of two & errand	-17|the other of two & for me	13|the other of two & gerund-first	-5|the other of two & grateful	14
the other of two & i	89|the other of two & i-am-doing	-4|the other of two & i-can	11|the other of two & i-will	-63|the other of two & if	10
the other of two & imperative	19|the other of two & imperative-inside	-12|the other of two & in a mail	-3|the other of two & in talk	9
the other of two & item	-39|the other of two & its form is the speaker's	-34|the other of two & list-item	-65|the other of two & mine-or-yours	42
the other of two & minutes	75|the other of two & must	-10|the other of two & name-first	41|the other of two & name-last	15|the other of two & need	-10
the other of two & noun-to-do	-37|the other of two & offered	-16|the other of two & other language	23|the other of two & past	-14|the other of two & plan	15
the other of two & please	61|the other of two & promise	-43|the other of two & question	-43|the other of two & quote	16|the other of two & remind	10
the other of two & request	-11|the other of two & s-verb	73|the other of two & sentence	36|the other of two & short	-28|the other of two & should	-4
the other of two & somebody	34|the other of two & somebody-will	-8|the other of two & spoken	8|the other of two & they	-34|the other of two & to-be-done	-3
the other of two & told	20|the other of two & two speak	6|the other of two & verb-first	-1|the other of two & wants-doing	-9|the other of two & we	22
the other of two & will-first	-18|the other of two & would	49|the other of two & you	-38|word in its form	-9|word in its form & all	19
word in its form & checkbox	-5|word in its form & few speak	-7|word in its form & finite	26|word in its form & for me	-9|word in its form & i	-9
word in its form & if	24|word in its form & imperative	23|word in its form & imperative-inside	-8|word in its form & in a mail	-7
word in its form & in talk	-8|word in its form & item	9|word in its form & list-item	48|word in its form & mine-or-yours	-8|word in its form & minutes	-20
word in its form & must	-13|word in its form & must-first	-4|word in its form & name-first	3|word in its form & name-last	3
word in its form & nobody speaks	14|word in its form & noun-to-do	-2|word in its form & offered	-3|word in its form & past	-4|word in its form & plan	-14
word in its form & please	-6|word in its form & promise	12|word in its form & quote	-5|word in its form & request	-13|word in its form & s-verb	-13
word in its form & sentence	-39|word in its form & short	-24|word in its form & should	-5|word in its form & task	-5|word in its form & they	-7
word in its form & to-be-done	-7|word in its form & to-do	24|word in its form & told	-17|word in its form & two speak	-7|word in its form & we	24
word in its form & you	-3|word in its form before “,”	119|word in its form before “:”	144|word in its form before “to”	-74|word in its form before “will”	19
word in its form before “word”	-43|word in its form behind “:”	107|word in its form behind “]”	-48|word in its form behind “word”	-117
word in its form behind “”	6`;
