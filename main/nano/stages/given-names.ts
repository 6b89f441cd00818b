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
   yvonne zara`.split(/\s+/),
);
