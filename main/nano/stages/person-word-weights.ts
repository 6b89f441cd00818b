/**
 * What words and pairs of words weigh as signs of a person, in hundredths of log-odds; made by bench/quality/train-persons.ts.
 * An entry is the words, a tab and the weight.
 */
export const PERSON_WORD_WEIGHTS = `" …	-39|& …	-34|' …	-15|( …	-1|) …	-108|* …	-103|+ …	-1|, …	32|- …	31|-'s	-54|--ce	-20|--in	2|--up	-7|-ab	9|-ace	-18|-ach	34|-ack	87|-act	-2|-ada	-23|-add	-2
-ade	-3|-ads	-4|-ad	44|-aff	16|-age	-12|-ags	30|-ag	-55|-ahr	-13|-ah	66|-aid	-2|-ail	-4|-ain	-3|-air	52|-ai	-68|-ake	-8|-aki	61|-ak	-3|-ala	-41|-ale	-1
-alf	-1|-all	-44|-als	-3|-alt	8|-al	-55|-ame	-7|-amp	16|-ams	-4|-amt	-15|-am	25|-ana	-41|-and	-137|-ane	52|-ang	26|-ani	-6|-ank	-83|-ann	35|-ano	61|-ans	-42
-ant	31|-any	2|-an	34|-app	-57|-apr	-3|-aps	-4|-ap	-8|-ara	-23|-ard	11|-are	-3|-ark	-7|-arm	-10|-art	-3|-ary	-9|-ar	-27|-ase	-3|-ash	-30|-ask	13|-ass	-35
-ast	16|-as	-58|-ate	-69|-ath	7|-ats	-35|-at	-72|-aug	-2|-aum	-4|-aus	-8|-au	27|-ave	24|-aw	20|-ax	-5|-ays	-16|-ay	22|-az	-20|-ban	4|-ba	-58|-bed	-2|-bel	-8
-ben	13|-ber	-30|-be	47|-bit	-11|-bi	26|-ble	-2|-bon	-24|-bor	-1|-box	-3|-bs	-5|-bt	-4|-by	-43|-cal	-29|-car	-22|-ca	74|-ced	-1|-ces	-6|-ce	-35|-che	-16
-cht	-46|-ch	25|-ci	-30|-cks	-14|-ck	-58|-cle	-4|-con	105|-cs	-24|-ct	-41|-cut	-15|-cy	-14|-dad	23|-dam	-12|-das	-7|-day	2|-da	16|-dd	36|-ded	-18|-den	-77
-der	1|-des	96|-de	-17|-dge	-2|-did	-5|-die	-2|-dit	-24|-di	-32|-dle	-20|-dly	-12|-dog	-6|-dow	-1|-dry	-54|-ds	-107|-dy	-43|-ead	-51|-eah	-32|-eak	-2|-eam	-41
-ean	-2|-ear	-18|-eat	-1|-ea	-97|-eb	-10|-eck	-33|-ect	-31|-ec	-10|-eds	-20|-ed	-37|-eed	-4|-eek	48|-een	67|-eep	3|-eer	-51|-ees	-1|-eet	51|-ee	-42|-eff	-14
-eft	-1|-ef	-8|-ehr	-18|-ein	-11|-eit	-13|-ei	18|-ek	44|-eld	-17|-ell	11|-eln	-18|-els	-3|-ely	-9|-el	42|-emi	31|-em	-39|-end	-19|-eng	3|-enn	68|-ens	-2
-ent	-92|-en	-25|-ept	-13|-ep	-18|-ere	-12|-erg	58|-erk	-10|-ern	-31|-ers	-13|-ert	1|-ery	4|-er	-49|-ese	-23|-ess	35|-est	-7|-es	-93|-ete	-4|-eth	-47|-ets	65
-ety	-3|-et	-6|-eue	-2|-eux	-4|-ev	120|-ew	-52|-ex	62|-eys	-8|-ey	-28|-eze	57|-feb	-22|-fee	-24|-fen	30|-fer	-9|-fe	-31|-ff	-14|-fix	-23|-fri	-54|-ft	-6
-gal	-1|-gan	-2|-gar	-22|-gas	-15|-ga	11|-ged	37|-gen	-15|-ger	88|-ges	-35|-get	-3|-ge	-60|-ght	90|-gh	49|-gn	-13|-god	-23|-got	-9|-go	60|-gs	-16|-gue	-50
-gy	-2|-had	71|-ham	4|-han	16|-hat	-3|-ha	65|-hed	-2|-hen	-46|-her	32|-hes	-3|-he	-22|-hin	57|-hio	-10|-hi	131|-hm	-30|-hon	-18|-hot	-3|-hr	-51|-hs	-55
-hts	-26|-ht	11|-hy	36|-hán	20|-ial	-11|-ian	-2|-ia	43|-ice	30|-ich	-24|-ick	-94|-ics	-15|-ic	-67|-ide	-7|-id	15|-ied	-2|-ief	-3|-ien	-63|-ier	-66|-ies	-21
-ie	24|-ife	2|-iff	-13|-ift	-18|-igh	-7|-ign	-13|-igo	28|-ig	87|-ike	53|-ild	32|-ile	-11|-ill	114|-ils	-50|-ily	-1|-il	-1|-im	-31|-ina	65|-ind	-4|-ine	-6
-ing	-3|-ini	18|-ins	-16|-int	-11|-in	28|-ion	-12|-io	-53|-ipt	-2|-ip	-7|-ird	-1|-ire	57|-irs	-5|-ir	49|-ise	-32|-ish	-80|-iss	-9|-ist	-10|-is	9|-ita	47
-ite	-28|-ith	-17|-its	-4|-ity	-55|-it	36|-ium	-16|-ive	-19|-ix	-12|-iz	65|-ja	39|-jet	-78|-je	-58|-ji	-39|-jun	36|-ka	52|-ked	-12|-ken	-19|-ker	-52|-kes	-33
-ket	-1|-kev	58|-key	-1|-ke	101|-kit	78|-ki	82|-ks	-40|-kt	-17|-ky	166|-lab	-1|-lan	-12|-lat	-1|-lay	-9|-la	20|-ld	-42|-led	46|-lem	17|-len	-7|-ler	63
-les	-15|-let	68|-ley	-40|-le	11|-lf	39|-lic	-26|-lim	-3|-lin	36|-li	104|-lla	5|-lle	18|-llo	-44|-lls	-18|-lly	56|-ll	-11|-lm	-2|-ln	-19|-log	-37|-low	-48
-lo	-17|-lsa	21|-ls	-69|-lth	-24|-lt	-1|-lu	-118|-lve	-3|-ly	-35|-mal	-22|-mam	-12|-man	12|-ma	-20|-men	-41|-mer	23|-mes	-1|-me	-7|-min	-22|-mit	-2|-mi	45
-mme	-11|-mon	-16|-mos	-27|-mo	164|-mp	15|-ms	-48|-mt	-24|-mum	-16|-nal	-31|-nan	-10|-na	53|-nce	-8|-nch	79|-ncy	-12|-nde	13|-nds	69|-nd	-122|-ned	14|-nee	-20
-nel	-12|-nen	-27|-ner	39|-nes	-41|-new	-6|-ney	-71|-ne	-46|-nge	-4|-ngs	-46|-ng	-5|-nia	-38|-nic	-1|-nil	11|-ni	101|-nka	59|-nk	2|-nne	-9|-nn	102|-non	42
-nos	-27|-nov	-12|-now	-9|-no	30|-nse	-20|-nst	-11|-ns	-85|-nta	60|-nte	40|-nth	96|-nto	-70|-nts	-21|-nty	56|-nt	-71|-ny	102|-oad	-2|-oat	-2|-oa	-26|-obi	26
-ob	38|-ock	-12|-oct	-4|-ode	-45|-ody	-40|-od	-57|-oes	4|-of	-115|-og	-49|-oil	-2|-oin	-28|-oke	-11|-oks	-22|-ok	-84|-old	4|-ole	41|-oll	-63|-olm	-2|-olo	-19
-ols	15|-ol	-38|-ome	-8|-oms	-1|-om	64|-ona	35|-ond	42|-one	-54|-ong	8|-ons	-23|-ont	-34|-on	16|-oof	-47|-ook	-42|-ool	-27|-oom	-7|-oon	-6|-oo	87|-ope	-4
-ops	-21|-opy	-8|-op	-15|-ord	-25|-ore	-71|-ork	-19|-orm	21|-ors	-5|-ort	31|-ory	-4|-or	-105|-ose	-3|-ost	-16|-os	-50|-ote	11|-oto	-2|-ots	-12|-ot	47|-oup	54
-our	-55|-ous	-22|-out	-6|-ou	10|-ove	11|-ov	35|-own	-7|-ows	-7|-ow	-84|-ox	-82|-oy	-9|-pal	6|-pay	-42|-pa	-9|-ped	-8|-pen	6|-per	-4|-pe	-55|-phy	3|-ple	-5
-ppy	-4|-pp	-57|-pr	-3|-ps	-32|-pt	-16|-py	-17|-rag	11|-ral	-5|-ram	3|-ran	-8|-raz	-8|-ra	-33|-rch	-6|-rci	-21|-rds	-10|-rd	-12|-red	-4|-ree	-27|-ref	-5
-ren	63|-rer	-28|-res	-5|-rey	22|-re	-69|-rge	-12|-rg	22|-ria	-53|-rid	61|-rie	57|-rin	-1|-ri	60|-rks	-3|-rk	-8|-rly	-1|-rne	64|-rn	-49|-rof	-9|-ron	33
-ros	-10|-row	-15|-roy	22|-ro	-120|-rry	-11|-rse	5|-rst	-4|-rs	-97|-rth	3|-rty	5|-rt	18|-rum	-11|-run	-28|-ru	4|-ry	-128|-rz	-31|-sal	11|-say	-2|-sa	42
-sea	-18|-sed	-5|-sel	-26|-sen	25|-ser	6|-ses	-16|-set	-1|-se	-5|-sha	5|-sh	31|-sie	-27|-sin	2|-sis	6|-sit	-1|-six	-5|-si	15|-sky	68|-sk	-15|-son	12|-sor	-4
-sse	35|-ss	40|-ste	-39|-sts	-1|-st	-75|-tag	-60|-tal	-14|-tax	-1|-ta	76|-tch	-28|-ted	-13|-tee	-1|-tel	-33|-tem	-3|-ten	-56|-ter	-1|-tes	-21|-te	-80|-th	-33
-tic	-12|-ti	44|-tle	-23|-tly	-7|-ton	-58|-top	-1|-tor	-54|-tos	-1|-tra	15|-tre	-20|-try	-7|-ts	-40|-tte	-7|-tty	61|-tt	50|-tua	48|-tur	-7|-tus	-28|-two	-13
-ty	58|-tz	-32|-ual	-2|-ua	64|-uch	-22|-uct	-1|-ud	57|-ues	-15|-ue	21|-ugh	6|-ug	18|-uhr	-19|-uit	-6|-ui	-7|-uki	11|-uld	-58|-ule	-2|-ull	-28|-uly	-7|-ul	-5
-ume	12|-um	-53|-und	-4|-une	-23|-ung	-44|-uni	-56|-unt	41|-un	-16|-up	-1|-ure	-6|-urg	-37|-urn	-16|-uro	-3|-urs	-35|-ury	-46|-ur	-52|-use	20|-uss	-8|-ust	-3
-us	-55|-ute	-12|-uth	-30|-uty	-1|-ut	-45|-ux	84|-uy	132|-val	-1|-va	-35|-ved	-17|-vel	60|-ven	-7|-ver	-20|-ves	32|-ve	16|-way	33|-wed	-16|-wer	-22|-we	37
-wie	-45|-wir	-25|-wn	-7|-wo	-18|-ws	-8|-xam	-1|-yed	-1|-ye	54|-yn	83|-yon	-53|-you	-8|-yo	29|-ype	-1|-ys	90|-zen	-15|-ze	11|-án	71|-ía	-48|-ín	62|-ück	-5
-ür	-7|. …	40|/ …	14|0 …	-61|: …	77|; …	-28|= …	-12|> …	-7|@ …	45|] …	100|^ …	-46|a …	-30|aa-	-80|ab-	-61|about …	35|ac-	8|ad-	23|af-	-5|after …	-18|ag-	-4
ai-	-21|ak-	75|al-	20|also …	39|am …	-127|am-	64|an-	88|and …	56|ao-	30|ap-	18|ar-	12|are …	10|as …	5|as-	-8|ask …	114|asked …	-15|asking …	47|at …	-8|at-	-20
au-	-58|auf …	-9|av-	-51|aw-	-2|ay-	33|ba-	55|back …	-10|be …	50|be-	17|because …	-83|before …	9|bei …	74|beim …	-14|bh-	7|bi-	-27|bis …	-29|bl-	-7|bo-	-36
bonjour …	2|br-	61|bu-	-32|but …	87|by …	102|ca-	-30|call …	39|called …	38|ce-	-45|cell …	-69|ch-	39|ci-	20|cl-	-48|co-	-23|contact …	54|cr-	-22|cu-	64
da-	-64|das …	-26|day …	-2|de …	-59|de-	-38|dear …	-25|dem …	-26|den …	34|der …	-29|di-	-8|die …	33|do …	-15|do-	78|dr-	-53|du-	26|ea-	-7|ec-	-9|ed-	-29
eg-	17|ei-	-2|ein …	-9|eine …	-5|einen …	-37|el …	67|el-	28|em-	-13|en-	-114|er-	7|es-	-49|et-	61|eu-	-7|ev-	-11|evening …	6|ex-	-23|fa-	37|fe-	109|ff-	106
fi-	-3|fl-	-47|fo-	-35|for …	-50|fr-	-77|friday …	-9|from …	-132|fu-	38|ga-	-35|ge-	56|get …	41|gh-	-93|gi-	25|give …	41|gl-	-8|go-	-18|got …	38|gr-	-131
gu-	-7|ha-	-10|has …	-3|have …	-17|he-	-17|hello …	-5|heute …	-5|hi …	-83|hi-	27|hu-	33|hy-	133|ic-	-20|if …	24|il-	-26|im …	-98|im-	-23|in …	-113|in-	-108
into …	-19|ir-	-6|is …	51|is-	-38|it …	-37|it's …	-8|it-	-8|ja-	57|je-	80|jo-	94|ju-	30|ka-	30|ke-	10|ki-	-9|kl-	28|kn-	-3|ko-	28|kr-	19|ku-	23|kü-	-11
la …	-10|la-	53|last …	-7|late …	13|le-	-65|let …	26|li-	-66|like …	-56|ll-	-58|lo-	-42|lu-	120|ly-	-62|ma-	42|me-	3|meine …	-22|mi-	-118|mit …	-38|mo-	25
morning …	85|mr-	-75|mu-	46|my …	-87|mä-	-29|mü-	-15|na-	-7|ne-	38|next …	-9|ni-	-19|no …	17|no-	39|not …	-83|nu-	-19|nächsten …	-14|ob-	-4|oc-	-11|of …	-58
of-	-6|off …	24|oh-	-38|oi-	40|ok-	23|ol-	14|old …	57|on …	-112|on-	-86|one …	32|op-	-37|or …	-99|or-	-24|os-	-12|ot-	123|ou-	-8|our …	34|outside …	-14
ov-	-32|over …	-69|ow-	-12|oy-	72|pa-	-43|pe-	20|pf-	-13|ph-	-28|pi-	-83|pl-	-56|please …	-48|po-	-32|pr-	-15|pu-	-69|qu-	-18|ra-	17|rang …	90|re-	-73
read …	35|regards …	8|rh-	4|ri-	-46|ring …	26|ro-	-16|ru-	49|rü-	-12|sa-	-24|said …	-44|says …	48|sc-	-44|se-	-15|send …	7|sh-	76|si-	-64|since …	-38|sk-	9
sl-	-46|sm-	-10|sn-	48|so …	31|so-	17|sorry …	30|sp-	25|st-	-30|su-	1|sw-	-51|sy-	-5|ta-	20|te-	33|tell …	9|th …	-26|th-	21|than …	-3|thank …	8|thanks …	9
that …	34|the …	-59|then …	2|through …	-6|ti-	-185|till …	-17|time …	7|to …	-40|to-	-7|told …	28|tr-	-1|tu-	-83|tw-	22|two …	-78|ty-	-38|uh-	-18|um-	-4
un-	-53|und …	-6|under …	-17|until …	10|up-	-10|ur-	-12|us-	-3|use …	-92|ut-	-11|va-	-48|ve-	10|vi-	-19|vo-	-70|vom …	-46|wa-	-29|was …	18|we-	18|wh-	-46
what …	45|when …	29|which …	93|wi-	90|with …	79|wo-	2|wr-	97|ya-	-13|ye-	30|yo-	-5|you …	43|your …	-30|yu-	82|ze-	-39|zu-	-41|zum …	-46|zur …	-10|zw-	-20
zwei …	-11|zweiten …	-7|~ …	-21|· …	-27|¿ …	-43|à …	-14|– …	-52|— …	-36|… !	-147|… "	-84|… #	-8|… $	-27|… &	78|… '	-73|… (	37|… )	86|… *	-65|… +	-25|… ,	17
… -	-16|… .	-76|… /	-51|… 0	-87|… :	37|… ;	-2|… =	-63|… >	-54|… ?	-16|… Aa	-88|… [	-13|… about	73|… after	3|… again	22|… all	-13|… also	20|… am	-40|… and	-24
… answer	6|… anyone	-1|… an	-7|… are	-55|… asked	76|… asks	3|… ask	-13|… as	10|… attached	-4|… at	95|… auf	-21|… aus	11|… a	-18|… back	12|… because	-11
… been	7|… before	-60|… be	-4|… birthday	-2|… bis	-18|… bitte	-7|… both	-5|… branch	-57|… brings	-11|… brought	17|… but	-42|… by	59|… b	-61|… called	4
… calls	9|… call	2|… came	-35|… can't	9|… can	-108|… card	-7|… cell	-60|… changed	-1|… check	-10|… class	-8|… clinic	-23|… closed	-24|… closes	4|… comes	-2
… control	-1|… could	-43|… count	-22|… customer	-20|… c	-11|… days	-1|… day	-8|… desk	-5|… de	-49|… didn't	17|… did	10|… die	62|… doesn't	14|… does	-57
… doing	2|… don't	-14|… done	1|… down	64|… do	-29|… días	-5|… ein	-2|… else	-2|… end	34|… en	-81|… es	-78|… et	-32|… evening	-1|… explained	-12|… family	149
… fell	16|… find	9|… first	-29|… five	-16|… floor	-3|… form	-33|… for	10|… found	41|… four	-2|… from	173|… fund	-8|… f	10|… gave	6|… geht	-7|… gets	-31
… get	-7|… gibt	-7|… goes	-44|… good	-16|… got	82|… go	-7|… group	16|… haben	-13|… habe	-10|… had	-6|… has	37|… hat	38|… have	-101|… help	46|… here	65
… her	37|… he	28|… him	-2|… home	-1|… hours	-27|… house	-69|… how	-1|… hundred	-11|… if	-24|… im	-33|… in	110|… isn't	35|… ist	-51|… is	-62|… it's	3|… it	-32
… i	-33|… job	-4|… keeps	84|… kitchen	-12|… knows	14|… know	14|… kommt	-14|… last	-44|… la	26|… leave	-23|… left	54|… letters	5|… letter	49|… le	-35
… liegt	-11|… light	-31|… likes	47|… like	-15|… line	-5|… list	-5|… log	-1|… look	-6|… lost	8|… lot	-1|… makes	59|… meeting	-12|… me	25|… minutes	-7|… mit	-26
… mum	3|… nach	-13|… needs	15|… never	-10|… new	-15|… next	75|… ne	-4|… nicht	-47|… night	-12|… nobody	-6|… notes	33|… note	-3|… not	-9|… no	19|… offered	20
… office	-35|… off	-2|… of	-18|… ones	-4|… one	2|… only	-8|… on	5|… opened	3|… opens	-12|… open	-32|… orders	-29|… or	-77|… out	-28|… over	-11|… owes	28
… pages	-1|… pays	7|… people	-14|… phoned	16|… phone	-9|… place	6|… plan	-4|… please	7|… point	-12|… present	10|… put	67|… p	-56|… que	-10|… q	-2|… rang	87
… ran	-4|… raus	-4|… reads	28|… read	-51|… reported	3|… report	-18|… ring	-1|… room	-4|… round	-1|… rules	76|… runs	6|… run	-1|… safety	-1|… sagt	35|… said	9
… sat	48|… saw	-88|… says	71|… sends	14|… sent	-1|… should	-61|… showed	41|… signed	8|… since	-37|… sind	-33|… somebody	-2|… someone	-3|… so	-1|… spoke	29
… stays	13|… steht	-6|… still	109|… stood	38|… takes	40|… take	-69|… talk	-16|… team	1|… test	45|… thanked	56|… that's	2|… that	31|… them	-2|… then	-74
… there	-5|… they	-1|… the	3|… things	-2|… thinks	37|… this	-2|… thought	6|… three	-13|… till	-9|… time	-2|… today	-16|… told	8|… tomorrow	47|… took	-8
… too	22|… to	75|… turn	12|… two	7|… t	40|… under	-10|… und	-35|… until	-14|… up	-4|… used	52|… visit	-1|… vom	74|… vs	15|… v	5|… wanted	-2|… wants	54
… want	-8|… war	-23|… was	-75|… weeks	7|… week	-31|… went	22|… were	-22|… we	-24|… what	4|… when	32|… who	-5|… wie	-4|… will	-7|… wird	-45|… without	-4
… with	-38|… wollte	116|… works	-98|… would	-8|… writes	39|… write	-1|… wrote	31|… w	-9|… years	-3|… yes	-5|… you're	1|… yours	-1|… your	-1|… you	-49|… y	-3
… £	-53|… ·	-18|… à	-23|… –	42|… —	103|… →	59|→ …	12`;
