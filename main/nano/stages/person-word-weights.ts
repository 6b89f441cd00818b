/**
 * What words and pairs of words weigh as signs of a person, in hundredths of log-odds; made by bench/quality/train-persons.ts.
 * An entry is the words, a tab and the weight.
 */
export const PERSON_WORD_WEIGHTS = `" …	-42|& …	-36|' …	-14|) …	-91|* …	-86|+ …	-5|, …	32|- …	-10|-'s	-44|--ce	-19|--in	18|--up	-8|-ab	9|-ace	-18|-ach	35|-ack	86|-ada	-22|-ad	40|-aff	15|-age	-12
-ags	29|-ag	-56|-ahr	-13|-ah	62|-air	55|-ai	-70|-ake	-8|-aki	60|-ala	-41|-all	-43|-alt	8|-al	-50|-ame	-7|-amp	15|-amt	-15|-am	19|-ana	-41|-and	-137|-ane	49
-ang	25|-ani	-7|-ank	-46|-ann	35|-ano	64|-ans	-42|-ant	47|-an	28|-app	-57|-ap	-8|-ara	-24|-ard	8|-ark	-7|-arm	-10|-ary	-9|-ar	-29|-ash	-31|-ask	13|-ass	-36
-ast	15|-as	-59|-ate	-63|-ath	6|-ats	-34|-at	-74|-aus	-8|-au	27|-ave	22|-aw	19|-ax	-5|-ays	-16|-ay	19|-az	-21|-ban	6|-ba	-59|-bel	-8|-ben	12|-ber	-30|-be	47
-bit	-9|-bi	26|-bon	-24|-box	-5|-bs	-5|-by	-43|-cal	-14|-car	-22|-ca	69|-ces	-6|-ce	-30|-che	-16|-cht	-46|-ch	25|-ci	-30|-cks	-15|-ck	-53|-con	87|-cs	-26
-ct	-41|-cut	-15|-cy	-15|-dad	21|-dam	-13|-das	-6|-da	17|-dd	37|-ded	-16|-den	-82|-des	95|-de	-18|-did	-5|-dit	-23|-di	-67|-dle	-19|-dly	-12|-dog	-5|-dry	-54
-ds	-108|-dy	-43|-ead	-50|-eah	-32|-eam	-40|-ear	-18|-ea	-96|-eb	-13|-eck	-34|-ect	-31|-ec	-10|-eds	-22|-ed	-35|-eek	48|-een	60|-eer	-51|-eet	50|-ee	-42
-eff	-14|-ef	-8|-ehr	-19|-ein	-11|-eit	-14|-ei	17|-ek	45|-eld	-27|-eln	-18|-ely	-9|-el	43|-emi	32|-em	-40|-end	-19|-enn	67|-ent	-95|-en	-21|-ept	-13|-ep	-19
-ere	-13|-erg	58|-erk	-10|-ern	-30|-ers	-9|-er	-50|-ese	-23|-ess	36|-est	-7|-es	-94|-eth	-47|-ets	64|-et	-5|-eux	-5|-ev	126|-ew	-53|-ex	61|-eys	-8|-ey	-26
-eze	57|-feb	-22|-fee	-26|-fen	30|-fer	-9|-fe	-31|-ff	-15|-fix	-23|-fri	-51|-ft	-5|-gan	-17|-gar	-22|-gas	-15|-ga	16|-ged	36|-gen	-17|-ger	87|-ges	-34|-ge	-60
-ght	89|-gh	48|-gn	-13|-god	-22|-got	-10|-go	59|-gs	-17|-gue	-50|-had	69|-ham	5|-han	17|-ha	65|-hen	-47|-her	32|-he	-22|-hin	57|-hio	-10|-hm	-31|-hon	-18
-hr	-51|-hs	-60|-hts	-27|-ht	9|-hy	36|-hán	17|-ial	-13|-ia	43|-ice	27|-ich	-25|-ick	-83|-ics	-17|-ic	-70|-ide	-7|-id	18|-ien	-20|-ier	-69|-ies	-22|-ie	23
-iff	-13|-ift	-18|-igh	-7|-ign	-13|-igo	28|-ig	89|-ike	52|-ild	29|-ile	-11|-ill	114|-ils	-50|-im	-36|-ina	63|-ine	-6|-ini	19|-ins	-16|-int	-13|-in	26|-io	-54
-ip	-8|-ire	55|-irs	-6|-ir	46|-ise	-33|-ish	-80|-iss	-9|-ist	-10|-is	9|-ita	49|-ite	-28|-ith	-18|-ity	-55|-it	36|-ium	-16|-ive	-19|-ix	-12|-iz	66|-ja	38
-jet	-78|-je	-60|-ji	-40|-ka	53|-ked	-12|-ken	-19|-ker	-50|-kes	-33|-kev	57|-ke	102|-kit	77|-ki	80|-ks	-40|-kt	-17|-ky	164|-lan	-11|-lay	-9|-la	20|-ld	-21
-led	51|-lem	17|-len	-8|-ler	64|-les	-15|-let	67|-ley	-40|-le	8|-lf	36|-lic	-26|-lin	37|-li	104|-lle	17|-llo	-41|-lls	-19|-lly	57|-ll	-17|-ln	-19|-log	-37
-low	-50|-lo	-15|-lsa	20|-ls	-70|-lth	-23|-lu	-119|-ly	-37|-mal	-23|-mam	-15|-man	15|-ma	-25|-men	-42|-mer	24|-min	-23|-mi	45|-mon	-14|-mos	-28|-mo	145|-mp	14
-ms	-49|-mt	-23|-mum	-19|-nal	-33|-nan	-10|-na	56|-nch	79|-ncy	-13|-nde	14|-nds	68|-nd	-124|-ned	14|-nee	-20|-nel	-12|-nen	-27|-ner	39|-nes	-41|-new	-6
-ney	-71|-ne	-48|-ngs	-45|-ng	-7|-nia	-37|-nil	11|-ni	99|-nka	58|-nk	28|-nne	-9|-nn	102|-non	42|-nos	-27|-nov	-15|-now	-11|-no	30|-nse	-20|-nst	-11|-ns	-86
-nta	62|-nte	41|-nth	95|-nto	-69|-nts	-21|-nty	56|-nt	-64|-ny	100|-oa	-26|-obi	26|-ob	35|-ock	-16|-ode	-44|-ody	-41|-od	-62|-of	-116|-og	-49|-oin	-44|-oke	-11
-oks	-21|-ok	-86|-ole	40|-oll	-62|-olo	-19|-ols	15|-ol	-40|-ome	-9|-om	64|-ona	34|-ond	40|-one	-51|-ong	8|-ons	-24|-ont	-34|-on	12|-oof	-47|-ook	-42|-ool	-27
-oom	-8|-oon	-6|-oo	87|-ops	-21|-opy	-8|-op	-15|-ord	-24|-ore	-73|-ork	-19|-orm	20|-ors	-5|-ort	31|-or	-107|-ost	-17|-os	-50|-ots	-12|-ot	47|-oup	84|-our	-47
-ous	-21|-out	-8|-ou	10|-ove	11|-ov	32|-own	-8|-ows	-8|-ow	-88|-ox	-27|-oy	-10|-pal	5|-pay	-42|-pa	-14|-ped	-8|-pen	-8|-pe	-56|-ple	-5|-pp	-57|-ps	-34|-pt	-15
-py	-18|-rag	11|-ral	-5|-ram	5|-ran	-7|-raz	-8|-ra	-33|-rch	-6|-rci	-22|-rds	-10|-rd	-13|-ree	-27|-ren	61|-rer	-29|-res	-6|-rey	25|-re	-62|-rge	-13|-rg	21
-ria	-54|-rid	58|-rie	57|-ri	48|-rk	-8|-rne	63|-rn	-49|-rof	-11|-ron	32|-ros	-11|-row	-16|-roy	21|-ro	-122|-rry	-11|-rse	5|-rs	-97|-rty	5|-rt	18|-rum	-11
-run	-29|-ru	6|-ry	-126|-sal	10|-sa	39|-sea	-17|-sel	-26|-sen	23|-ser	7|-ses	-14|-se	-5|-sha	8|-sh	30|-sie	-26|-sis	5|-six	-5|-si	14|-sky	65|-sk	-15|-son	5
-sse	35|-ss	40|-ste	-41|-st	-77|-tag	-60|-tal	-14|-ta	67|-tch	-28|-ted	-14|-tel	-33|-ten	-58|-tes	-23|-te	-79|-th	-35|-tic	-12|-ti	39|-tle	-22|-tly	-7
-ton	-57|-tor	-55|-tra	15|-tre	-13|-try	-7|-ts	-40|-tte	-7|-tty	60|-tt	50|-tur	-8|-tus	-28|-two	-12|-ty	57|-tz	-33|-ua	69|-uch	-21|-ud	53|-ues	-16|-ue	22
-ugh	5|-ug	17|-uhr	-17|-uit	-7|-uki	11|-uld	-21|-ull	-27|-uly	-8|-ul	-5|-ume	12|-um	-55|-une	-24|-ung	-44|-uni	-59|-unt	39|-up	20|-ure	-6|-urg	-36|-urn	-17
-urs	-37|-ury	-45|-ur	-46|-use	19|-uss	-8|-us	-56|-ute	-12|-uth	-31|-ut	-46|-ux	83|-uy	130|-va	-36|-ved	-18|-vel	60|-ven	-6|-ver	-21|-ves	32|-ve	14|-way	31
-wed	-17|-wer	-22|-we	35|-wie	-50|-wir	-27|-wn	-8|-wo	-18|-ws	-9|-ye	53|-yn	82|-yon	-53|-you	-8|-yo	29|-ys	91|-zen	-16|-ze	10|-án	67|-ía	-48|-ín	62|-ück	-5
-ür	-7|. …	40|/ …	13|0 …	-66|: …	71|; …	-37|= …	-18|@ …	45|[ …	-7|] …	97|^ …	-49|a …	-30|aa-	-81|ab-	-60|about …	31|ac-	8|ad-	22|af-	-5|after …	-17|ai-	-22
ak-	75|al-	19|also …	40|am …	-128|am-	60|an-	90|and …	56|ao-	29|ap-	19|ar-	11|are …	11|as …	5|as-	-8|ask …	114|asked …	-13|asking …	47|at-	-31|au-	-59
auf …	-9|av-	-52|ay-	31|ba-	56|back …	-11|be …	50|be-	18|because …	-84|before …	10|bei …	75|beim …	-14|bh-	10|bi-	-26|bis …	-28|bl-	-8|bo-	-40|br-	56|bu-	-32
but …	89|by …	105|ca-	-31|call …	39|called …	40|ce-	-39|cell …	-75|ch-	38|ci-	21|cl-	-48|co-	-31|contact …	56|cr-	-21|cu-	60|da-	-71|das …	-25|de …	-52
de-	-38|dear …	-38|dem …	-25|den …	32|der …	-28|di-	-8|die …	36|do …	-16|do-	77|dr-	-55|du-	26|ea-	-8|ec-	-9|ed-	-29|eg-	18|ein …	-8|eine …	-5|einen …	-37
el …	67|el-	8|em-	-13|en-	-112|er-	7|es-	-60|et-	61|eu-	-8|ev-	-11|evening …	6|ex-	-23|fa-	46|fe-	108|ff-	99|fl-	-48|fo-	-36|for …	-61|fr-	-75|friday …	-10
from …	-132|fu-	37|ga-	-36|ge-	55|get …	40|gh-	-92|gi-	22|give …	40|gl-	-9|go-	-16|got …	42|gr-	-130|gu-	-7|ha-	-9|have …	-17|he-	-20|hello …	-7|hi …	-90
hi-	26|hu-	32|hy-	131|ic-	-20|if …	25|il-	-26|im …	-99|im-	-23|in …	-116|in-	-108|into …	-19|ir-	-6|is …	48|is-	-38|it …	-36|it-	-6|ja-	57|je-	100|jo-	91
ju-	43|ka-	36|ke-	8|ki-	-9|kl-	26|ko-	27|kr-	18|ku-	23|kü-	-14|la …	-9|la-	53|last …	-7|late …	12|le-	-66|let …	27|li-	-59|like …	-55|ll-	-54|lo-	-41|lu-	122
ly-	-63|ma-	42|meine …	-22|mi-	-118|mit …	-37|mo-	26|morning …	5|mr-	-76|mu-	44|my …	-89|mä-	-32|mü-	-15|na-	-31|ne-	40|next …	-9|ni-	-20|no …	18|no-	60
not …	-82|nu-	-19|nächsten …	-14|oc-	-11|of …	-57|of-	-6|off …	24|oh-	-39|oi-	40|ok-	24|ol-	11|old …	56|on …	-113|on-	-88|one …	33|op-	-37|or …	-99|or-	-25
os-	-13|ot-	122|our …	34|outside …	-13|ov-	-32|over …	-69|ow-	-12|oy-	73|pa-	-27|pe-	23|pf-	-13|ph-	-27|pi-	-86|pl-	-55|please …	-49|po-	-33|pr-	-13|pu-	-57
qu-	-12|ra-	15|rang …	91|re-	-70|read …	34|regards …	10|rh-	5|ri-	-46|ring …	28|ro-	-17|ru-	47|rü-	-11|sa-	-25|said …	-43|says …	48|sc-	-45|se-	-14|send …	8
sh-	74|si-	-64|since …	-37|sk-	8|sl-	-47|sm-	-10|sn-	47|so …	30|so-	27|sorry …	28|sp-	25|st-	-29|sw-	-52|sy-	-5|ta-	28|te-	37|tell …	7|th …	-29|th-	19
thank …	9|thanks …	10|that …	34|the …	-58|then …	11|through …	-6|ti-	-186|till …	-19|time …	10|to …	-40|to-	-8|told …	29|tu-	-86|tw-	21|two …	-77|ty-	-38
uh-	-16|un-	-54|und …	-6|under …	-16|until …	11|up-	-10|ur-	-12|use …	-92|ut-	-11|va-	-49|ve-	10|vi-	-19|vo-	-72|vom …	-46|wa-	-32|was …	18|we-	17|wh-	-49
what …	45|when …	28|which …	90|wi-	105|with …	78|wr-	97|ya-	-17|ye-	28|yo-	-5|you …	43|your …	-26|yu-	80|ze-	-38|zu-	-38|zum …	-44|zur …	-9|zw-	-19|zwei …	-11
zweiten …	-7|~ …	-22|· …	-32|¿ …	-42|à …	-12|– …	-57|— …	-39|… !	-145|… "	-86|… #	-7|… $	-25|… &	75|… '	-74|… (	41|… )	94|… *	-95|… +	-28|… ,	18|… -	-17
… .	-76|… /	-50|… 0	-78|… :	36|… =	-61|… >	-55|… ?	-13|… Aa	-134|… [	-13|… about	73|… again	22|… all	-13|… also	19|… am	-39|… and	-26|… answer	6|… an	-7
… are	-56|… asked	77|… ask	-14|… as	11|… at	94|… auf	-21|… aus	10|… a	-27|… back	10|… because	-11|… been	6|… before	-60|… bis	-18|… bitte	-7|… both	-5
… branch	-56|… brings	-8|… brought	15|… but	-41|… by	58|… b	-61|… calls	9|… came	-36|… can't	8|… can	-110|… card	-8|… cell	-60|… check	-11|… class	-8
… clinic	-25|… closed	-25|… comes	-5|… could	-44|… count	-22|… customer	-20|… c	-10|… day	-8|… desk	-5|… de	-49|… didn't	18|… did	8|… die	62|… doesn't	14
… does	-57|… don't	-14|… down	64|… do	-30|… días	-5|… end	34|… en	-82|… es	-76|… et	-35|… explained	-14|… family	148|… fell	14|… find	9|… first	-29|… five	-17
… form	-33|… for	10|… found	40|… from	173|… fund	-10|… f	10|… gave	7|… geht	-7|… gets	-28|… get	-7|… gibt	-7|… goes	-38|… good	-16|… got	81|… go	-7|… group	16
… haben	-14|… habe	-10|… had	-6|… has	39|… hat	34|… have	-100|… help	45|… here	65|… her	36|… he	28|… hours	-27|… house	-75|… hundred	-11|… if	-26|… im	-33
… in	109|… isn't	34|… ist	-50|… is	-63|… it	-33|… i	-34|… job	-5|… keeps	84|… kitchen	-12|… knows	13|… know	15|… kommt	-14|… last	-45|… la	27|… leave	-25
… left	53|… letters	5|… letter	48|… le	-35|… liegt	-11|… light	-33|… likes	46|… like	-15|… line	-5|… list	-5|… look	-6|… lost	8|… makes	59|… meeting	-14
… me	25|… minutes	-8|… mit	-25|… nach	-12|… needs	15|… never	-10|… new	-15|… next	70|… nicht	-46|… night	-13|… nobody	-13|… notes	37|… not	-10|… no	74
… offered	19|… office	-35|… of	-43|… only	-8|… on	7|… opens	-12|… open	-32|… orders	-31|… or	-76|… out	-29|… over	-11|… owes	26|… pays	6|… people	-15
… phoned	16|… phone	-9|… place	5|… please	7|… point	-13|… present	10|… put	69|… p	-55|… que	-10|… rang	85|… reads	28|… read	-51|… report	-20|… rules	76
… runs	6|… sagt	33|… said	8|… sat	50|… saw	-86|… says	71|… sends	14|… should	-62|… showed	42|… signed	8|… since	-38|… sind	-33|… spoke	30|… stays	13
… steht	-6|… still	109|… stood	38|… takes	39|… take	-69|… talk	-18|… test	44|… thanked	53|… that	51|… then	-74|… thinks	38|… thought	6|… three	-14|… till	-9
… today	-17|… told	8|… tomorrow	45|… took	-7|… too	30|… to	73|… turn	11|… two	7|… t	37|… under	-10|… und	-35|… until	-14|… used	51|… vom	74|… vs	19|… v	5
… wants	53|… want	-8|… war	-22|… was	-75|… weeks	7|… week	-33|… went	21|… were	-23|… we	-25|… when	32|… will	-9|… wird	-43|… with	-37|… wollte	116|… works	-99
… would	-9|… writes	36|… wrote	29|… w	-9|… yes	-5|… you	-56|… £	-53|… ·	-18|… à	-22|… –	43|… —	96|… →	83|→ …	6`;
