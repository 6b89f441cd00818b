/** Words that are first names too; before "will" or "to" they are names. */
export const NAME_WORDS: ReadonlySet<string> = new Set(
  `will may mark rose bill sue grant hope faith joy dawn summer amber iris ivy daisy violet frank drew chase pat rob
   art ray jean rich penny ruby pearl lance miles glen dale carol june april august heath cliff gene guy ash robin
   dick jack holly hazel olive sandy sunny victor max dan don ed al ken ron jon joel josh zach zack nate ned ted tim
   barry terry jerry larry harvey stan ross craig keith neil nigel ian gavin stuart stewart duncan malcolm graham
   gordon russell curtis dennis douglas bruce warren wayne keith kyle dylan ethan logan mason liam aiden connor oscar
   theo toby seb freddie alfie leon leroy omar yusuf ibrahim hamid tariq imran karim ahmad mustafa abdul aisha amina
   khadija layla leila yasmin noor zainab samira salma rania dalia anil sanjay vijay arun deepak amit rohan arjun
   anita sunita kavita pooja neha meera lakshmi indira ming chen jun hiro kenji naoko keiko akira hana mika sakura
   linh minh nguyen thi kim olga irina natasha svetlana dmitri boris igor sergei mikhail pavel piotr jan ewa agnieszka
   katarzyna magda jana petra eva lukas markus jurgen klaus dieter wolfgang heinz ulrike sabine monika anja birgit
   ingrid astrid sven lars erik bjorn olaf magnus henrik mette giulia giovanni luigi matteo lorenzo chiara francesca
   sergio javier alejandro fernando jorge manuel rafael ramon raul ricardo roberto gabriel gabriela daniela camila
   valentina lucia elena marta pilar carmen dolores mercedes ines joana rui bruno thiago kofi kwame ama abena chidi
   ngozi amara tunde femi zanele thabo sipho kate katie kathy cathy beth betty becky debbie diane donna doris edith
   eileen ellen erin fay gail gill gina gwen heather helena hilary janet janice jess jessica jill jo joan joanna josie
   joyce judith judy kelly kerry kirsty leah leslie liz lorna louisa lynn maggie mandy margaret marion maureen megan
   melanie melissa mel molly morgan naomi nell nora pam pamela patsy paula phoebe polly rachel rita rosie roz sally
   sam samantha shirley sheila sian stella stephanie steph susie sylvia tara tess tracy trish val vicky wendy winnie
   yvonne zara
   anjali dana fatma gil jorge lou manoj padma rao temi tunde
   aaron abby abigail adele adrian agnes aidan akua alain albert alberto alejandra alessandro alfred alistair amadou amanda
   amelia amos anders andre andrej andreas angelika angus anita anke annabel anneliese annette annika antje antoine anton
   aoife armando arne arnold arthur asa astrid audrey aurelie aurora axel bahar barbara bastian bea beatrice beatriz
   benedict berit bernd bertha bianca birgit bjarne bogdan brendan brenda brianna bridget brigitte bronwyn bryony caitlin
   callum cameron candice carina carolina caspar cassandra cecilia celeste celine charlotte chantal chloe christa christel
   christoph christopher ciara ciaran clarissa claude claudia clement conrad constance corinna cornelia cyril dagmar damian
   damien danuta darragh darren deborah declan deirdre delphine denise dermot derek desmond devi dieter dilan dimitri
   dominik dominic donal dorothea dorothy dunja eamon ebba eckhard edgar edmund edwin eileen ekaterina eleanor elif elisa
   elisabeth ella ellie elsa elsie emil emilia emiliano emre enrique erika ernest esme esmeralda esperanza esra esther
   etienne eugene evelyn ewa ewan fabian fabien fabio farah farhad fatou femke fergus finn finlay florence florian
   florin frances francis francois franz freda freya frida friedrich fumiko gareth gemma geoff geoffrey georgia gerald
   gerhard gerard gertrude ghislaine gianni gideon gilbert gilles giorgio gisela gloria goran greta gregor gregory gudrun
   guillaume gunther gustav gwendolyn halima hannelore harald harriet haruka hassan hector heike heiner hector hektor
   helene helena helga hélène henriette herbert hermann hilda horst howard hubert hugh hugo hyun ignacio ilse imogen imani
   inga inge inger ingo inigo irma isaac isabella isabelle isolde jacqueline jacques jaime jakob jamal jamila jasmin jasmine
   jazmin jean-luc jens jeremy jerome jesper joachim joanna joanne jochen johanna johannes jolanda jonas jorg josef
   josephine joshua juergen jules julien juliet justin justyna kaja kamal kamil karin karsten kasper katarina katerina
   katharina katrin kayla kerstin kevin khalid kieran kirsten klara knut kofi konrad konstantin kristin kristina kurt
   kwabena kwesi lachlan lars lasse laszlo laurence laurent lea leandro leif leonie leopold leonard leticia lewis leyla
   liesl lilian lionel lisbeth livia lorna lothar louie lourdes luc lucian luisa luther lydia mabel madeleine maelle maëlle
   maite malte manfred manuela marc marcel marcin marco marcus margarita margot mariam mariana marianne marianna maribel
   marina mario marion marjolein marlene marlon martina mateo mateus mathieu mathilde matthias maurice mauro meike melanie
   mercy merle mireille miriam mirjam mohamed moira monique moritz muriel myriam nadja nadine nasreen natalia nathalie
   nathan nevena niamh niccolo nicholas nicola nicolas niels nikolai nikhil nils nuno oksana ola olavi olaf oliver olivier
   olu olumide omar oona orla orsolya oskar otto ottilie paloma pascal patrice patrik pavla percy peggy petros philippa
   philippe pierre pieter piet precious pritesh priti quentin rafa raghav rainer rajesh ramona raphael rasmus regina reinhard
   renate rene renée reuben ricarda rima rodrigo roland rolf romain ronald rosa rosalind rosanna rosemary rowan ruben
   rupert sabrina saffron salim samira samir sascha saskia sebastian seamus selma serena shane shannon sharon shaun shreya
   sidney sigrid silke silvia simone sinead siobhan siobhán solveig sonja sonia sophia stefanie stella steph susanne
   suzanne svenja sybille tabea tadhg tamara tamika tanja tatiana teresa thea theodor theresa thierry thilo thorsten
   tilda timo timothy tobi toni torben torsten tristan ursula ute valerie vanessa verena veronica veronika vikram viktor
   viktoria vincenzo viola violeta virginia vivian vivien vladimir volker wanda werner wilhelm wilma winston wojciech xavier
   xiao yael yann yannick yasmine ying yolanda yuri yusuf yves zainab zbyszek zdenek zeynep zofia zsofia zuzana`.split(
    /\s+/,
  ),
);
